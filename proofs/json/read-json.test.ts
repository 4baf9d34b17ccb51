import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentLimits, measureJson } from './measure-json.ts'
import { readJson, readJsonBytes, readJsonText } from './read-json.ts'

/** Numbers beyond the range of doubles and -0 are the only JSON values that do not come back as they were written. */
const json = fc.json().map((text) => text.replaceAll('-0', '0'))
const few = { sizeMax: 100, levelsMax: 3, containersMax: 4, membersMax: 5 }

describe('readJsonText()', () => {
  it('reads what JSON.parse reads, however it is spaced and spelled', () => {
    fc.assert(fc.property(json, fc.integer({ min: 0, max: 3 }), (text, indent) => {
      const value: unknown = JSON.parse(text)
      expect(readJsonText(JSON.stringify(value, undefined, indent))).toMatchObject({ value })
    }))
  })

  it('never throws, and reads nothing that is no JSON', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[[\]{}",:\\a1 ]{0,30}$/)), (text) => {
      if (readJsonText(text).fault === undefined) expect(() => JSON.parse(text) as unknown).not.toThrow()
    }), { numRuns: 2000 })
  })

  it('finds a second member of the same name wherever it stands', () => {
    const name = fc.string({ minLength: 1, maxLength: 5 })
    fc.assert(fc.property(name, fc.jsonValue({ maxDepth: 2 }), fc.constantFrom((inner: string) => inner, (inner: string) => `[1,${inner}]`, (inner: string) => `{"x":[{"y":${inner}}]}`), (member, value, around) => {
      const [quoted, written] = [JSON.stringify(member), JSON.stringify(value)]
      const escaped = `"\\u${member.charCodeAt(0).toString(16).padStart(4, '0')}${quoted.slice(JSON.stringify(member.charAt(0)).length - 1)}`
      expect(readJsonText(around(`{${quoted}:${written},${quoted}:${written}}`)).fault).toBe('member-repeated')
      if (!/\p{Cs}/u.test(member)) expect(readJsonText(around(`{${quoted}:1,${escaped}:2}`)).fault).toBe('member-repeated')
      expect(readJsonText(around(`{${quoted}:${written}}`)).fault).toBeUndefined()
    }))
    for (const twice of ['{"__proto__":1,"__proto__":2}', '{"1":0,"1":0}', '{"":0,"":0}', '{"a\\\\":0,"a\\\\":0}']) expect(readJsonText(twice).fault).toBe('member-repeated')
    for (const once of ['{"a":"\\"b\\":1"}', '{"a\\\\":":","b":"::"}', '[{"a":1},{"a":1}]', '{"a":{"a":1}}']) expect(readJsonText(once).fault).toBeUndefined()
  })

  it.each([
    ['[[[1]]]', undefined], ['[[[[]]]]', 'too-deep'], ['{"a":{"b":{"c":{}}}}', 'too-deep'], ['[[],[],[]]', undefined], ['[[],[],[],[]]', 'too-many'],
    ['{"a":1,"b":1,"c":1,"d":1,"e":1}', undefined], ['{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1}', 'too-many'], [`"${'x'.repeat(98)}"`, undefined], [`"${'x'.repeat(99)}"`, 'too-large'],
    ['', 'not-json'], ['1e999', 'not-json'], ['[1', 'not-json'], ['"[[[[["', undefined], ['[[[[', 'too-deep'], ['undefined', 'not-json'],
  ])('says of %s that it is %s', (text, fault) => {
    expect(readJsonText(text, few).fault).toBe(fault)
  })

  it('counts before it reads, so that depth costs no stack', () => {
    expect(readJsonText('['.repeat(1_000_000)).fault).toBe('too-deep')
    expect(readJsonText('{"a":'.repeat(200_000)).fault).toBe('too-deep')
  })
})

describe('readJsonBytes() and readJson()', () => {
  it('take UTF-8 alone, with a byte order mark or without', () => {
    expect(readJson(Buffer.from('{"a":"é"}'))).toEqual({ a: 'é' })
    expect(readJson(Buffer.from('\uFEFF{"a":1}'))).toEqual({ a: 1 })
    expect(readJsonBytes(Uint8Array.of(0x22, 0xc0, 0x80, 0x22)).fault).toBe('not-json')
    expect(readJson(Buffer.from('{"a":1,"a":1}'))).toBeUndefined()
    expect(readJsonBytes(new Uint8Array(documentLimits.sizeMax + 1)).fault).toBe('too-large')
  })
})

describe('measureJson()', () => {
  it('refuses what was never JSON', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expect(measureJson(circle)).toBe('too-deep')
    for (const value of [undefined, () => 1, 5n, Number.NaN, { when: undefined }, [Symbol('a')]]) expect(measureJson(value)).toBe('not-json')
  })
})
