import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openedTerms } from './opened-terms.ts'

const bytes = (said: unknown): Uint8Array => Buffer.from(JSON.stringify(said))
const price = { amount: '812.40', currency: 'USD' }
const codes = (held: Uint8Array | undefined) => openedTerms('urn:example:a', held).findings.map(({ code, pointer }) => [code, pointer.source])

describe('openedTerms()', () => {
  it('reads a price and parties for the event that they were sealed for', () => {
    expect(openedTerms('urn:example:a', bytes({ event: 'urn:example:a', price }))).toEqual({ opened: { price }, findings: [] })
  })
  it.each([
    ['terms of another event', bytes({ event: 'urn:example:b', price }), 'provenance-sealed-terms-of-another-event'],
    ['terms of no event', bytes({ price }), 'provenance-sealed-terms-malformed'],
    ['members that nobody knows', bytes({ event: 'urn:example:a', price, sealed: 'x' }), 'provenance-sealed-terms-malformed'],
    ['half a text', bytes({ event: 'urn:example:a', price }).slice(0, -3), 'provenance-sealed-terms-malformed'],
    ['what did not open', undefined, 'provenance-sealed-terms-unopened'],
  ])('finds %s, and names the event', (_, held, code) => {
    expect(codes(held)).toEqual([[code, 'event urn:example:a']])
  })
  it('never throws, and opens nothing that is not terms', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.json().map((text) => Buffer.from(text))), (held) => {
      expect(openedTerms('urn:example:a', held)).toMatchObject({ findings: [{ code: 'provenance-sealed-terms-malformed' }] })
    }), { numRuns: 200 })
  })
})
