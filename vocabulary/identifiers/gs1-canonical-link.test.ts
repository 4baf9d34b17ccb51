import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gs1CanonicalLink, gs1CheckDigit } from './gs1-canonical-link.ts'

describe('gs1CanonicalLink()', () => {
  // Numbers in the range that GS1 keeps for examples (prefix 952).
  it.each([
    ['urn:epc:class:lgtin:9521234.000123.A-7', 'https://id.gs1.org/01/09521234001232/10/A-7'],
    ['https://id.gs1.org/01/9521234001232/10/A-7', 'https://id.gs1.org/01/09521234001232/10/A-7'],
    ['https://brand.example/shop/01/09521234001232/10/A-7?lang=en#top', 'https://id.gs1.org/01/09521234001232/10/A-7'],
    ['urn:epc:class:lgtin:9521234.000123.A%2F7', 'https://id.gs1.org/01/09521234001232/10/A%2F7'],
    ['urn:epc:id:sgtin:9521234.000123.42', 'https://id.gs1.org/01/09521234001232/21/42'],
    ['urn:epc:idpat:sgtin:9521234.000123.*', 'https://id.gs1.org/01/09521234001232'],
    ['https://id.gs1.org/01/09521234001232/10/A-7/21/42', 'https://id.gs1.org/01/09521234001232/10/A-7/21/42'],
    ['urn:epc:id:sscc:9521234.0000000001', 'https://id.gs1.org/00/095212340000000013'],
    ['https://id.gs1.org/00/095212340000000013', 'https://id.gs1.org/00/095212340000000013'],
    ['urn:epc:id:sgln:9521234.00123.0', 'https://id.gs1.org/414/9521234001232'],
    ['urn:epc:id:sgln:9521234.00123.DOCK', 'https://id.gs1.org/414/9521234001232/254/DOCK'],
    ['urn:epc:id:pgln:9521234.00123', 'https://id.gs1.org/417/9521234001232'],
  ])('%s is %s', (text, link) => { expect(gs1CanonicalLink(text)).toBe(link) })

  it.each([
    'https://id.gs1.org/01/09521234001236/10/A-7', 'urn:epc:class:lgtin:9521234.123.A-7', 'urn:epc:id:sgtin:9521234.000123.', 'urn:epc:id:usdod:2S194.1', 'https://mill.example/01/heat',
    'https://id.gs1.org/01/09521234001232/17/260101', 'https://id.gs1.org/01/09521234001232/21/42/10/A-7', 'did:web:mill.example', '', 'urn:epc:class:lgtin:9521234.000123.\uD800', 'https://id.gs1.org/01/%ZZ',
  ])('%j is none, or another thing', (text) => { expect(gs1CanonicalLink(text)).toBeUndefined() })

  it('leaves what it wrote as it is, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('urn:epc:', 'https://id.gs1.org/').chain((start) => fc.string({ unit: 'binary' }).map((rest) => start + rest)),
      fc.tuple(fc.stringMatching(/^\d{6}$/), fc.string({ minLength: 1, maxLength: 20 })).map(([reference, lot]) => `urn:epc:class:lgtin:9521234.${reference}.${encodeURIComponent(lot)}`)), (text) => {
      const link = gs1CanonicalLink(text)
      if (link !== undefined) expect(gs1CanonicalLink(link)).toBe(link)
    }))
  })
})

describe('gs1CheckDigit()', () => {
  it.each([['0952123400123', '2'], ['09521234000000001', '3'], ['629104150021', '3']])('of %s is %s', (digits, check) => { expect(gs1CheckDigit(digits)).toBe(check) })
})
