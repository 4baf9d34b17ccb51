import canonicalizeModule from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

/** The package declares its function as if it were CommonJS, which it is not. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined

describe('canonicalJson()', () => {
  test('writes the example of RFC 8785 section 3.2.2', () => {
    const value: unknown = JSON.parse('{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}')
    expect(canonicalJson(value)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}')
  })

  test('orders members by UTF-16 code units, as RFC 8785 section 3.2.3 has it', () => {
    const value = { '\u20ac': 'Euro', '\r': 'CR', '\ufb33': 'Hebrew', 1: 'One', '\ud83d\ude00': 'Emoji', '\u0080': 'Control', '\u00f6': 'o' }
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7)
    expect([...canonicalJson(value).matchAll(/:"(\w+)"/g)].map((match) => match[1])).toEqual(['CR', 'One', 'Control', 'o', 'Euro', 'Emoji', 'Hebrew'])
  })

  test('is the same for the same data, also once stored and read, and says the same', () => {
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const stored: unknown = JSON.parse(JSON.stringify(value))
      expect(canonicalJson(stored)).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(stored)
    }))
  })

  test('writes what the package canonicalize writes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(canonicalJson(value)).toBe(canonicalize(value)) }), { numRuns: 500 })
    fc.assert(fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => { expect(canonicalJson(value)).toBe(canonicalize(value)) }), { numRuns: 500 })
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (value) => { expect(canonicalJson(value)).toBe(canonicalize(value)) }), { numRuns: 500 })
  })

  test('writes members with the names of prototypes like any others', () => {
    const text = '{"__proto__":{"a":1},"constructor":null,"toString":"x"}'
    expect(canonicalJson(JSON.parse(text))).toBe(text)
  })

  test('refuses data that is nested without end, and does not run out of stack', () => {
    const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown
    expect(canonicalJson(nested(1000))).toHaveLength(2000)
    for (const levels of [1001, 500_000]) expect(() => canonicalJson(nested(levels))).toThrow(RangeError)
  })

  test('leaves out what is undefined and refuses what JSON cannot hold', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
    for (const value of [Number.NaN, Infinity, 1n, '\ud800', undefined, () => 1, [undefined]]) expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})
