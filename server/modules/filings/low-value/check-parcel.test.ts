import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkParcel } from './check-parcel.ts'
import { checkedParcel, decideParcels, type DayCounts } from './decide-parcels.ts'
import { readParcel } from './read-parcel.ts'
import { entryNumberOfParcel, lineOfParcel, statedParcel } from '../../../journeys/test-parcels.ts'

const context = { filerCodes: ['ZZ9'], book: { line: (code: string) => (code === '0000000000' ? undefined : { code, unitCodes: [], quota: '' }), revisionOn: () => ({ revision: { isExcerpt: false } }) } }

/** Codes of what is found of a parcel by itself. */
function codes(more: Readonly<Record<string, unknown>>, serial = 1): readonly string[] {
  const { parcel, findings } = readParcel(lineOfParcel(serial, more))
  return parcel === undefined ? findings.map(({ code }) => code) : checkParcel(parcel, context).map(({ code }) => code)
}
const goods = (more: Readonly<Record<string, unknown>>) => ({ goods: [{ description: 'Hooded rain jacket', commodityCode: '6201402010', origin: 'VN', value: '64.00', ...more }] })

describe('checkParcel()', () => {
  it('finds nothing against a sound informal entry', () => {
    expect(codes({})).toEqual([])
  })
  it.each([
    ['86', '2025-08-28', 'VN', ['low-value-claim-of-the-past']],
    ['86', '2025-08-29', 'VN', ['low-value-duty-free-suspended']],
    ['86', '2019-09-27', 'VN', ['low-value-claim-not-yet', 'low-value-claim-of-the-past']],
    ['321', '2025-08-28', 'VN', ['low-value-claim-of-the-past']],
    ['321', '2026-08-03', 'VN', ['low-value-duty-free-suspended']],
    ['321', '2025-05-01', 'CN', ['low-value-claim-of-the-past']],
    ['86', '2025-05-02', 'CN', ['low-value-duty-free-suspended-for-origin']],
    ['86', '2025-05-02', 'HK', ['low-value-duty-free-suspended-for-origin']],
    ['13', '2026-06-23', 'VN', ['low-value-claim-not-yet', 'low-value-mail-entry-test']],
    ['13', '2026-09-23', 'VN', ['low-value-mail-entry-test']],
  ])('judges a claim of %s on %s for goods of %s by the law of the day', (...[claim, arrival, origin, expected]) => {
    expect(codes({ claim, arrival, bill: 'CP473124829VN', ...goods({ origin }) })).toEqual(expected)
  })
  it('names the orders that suspended the exemption', () => {
    const { parcel } = readParcel(lineOfParcel(1, { claim: '86' }))
    expect(parcel && checkParcel(parcel, context)[0]).toMatchObject({ severity: 'fatal', authority: expect.stringContaining('Executive Order 14324'), pointer: { declaration: '/claim' } })
  })
  it.each([
    ['the limit of informal entry', goods({ value: '2500.00' }), []],
    ['more than it', goods({ value: '2500.01' }), ['low-value-informal-limit']],
    ['more than the exemption', { claim: '321', arrival: '2025-07-01', ...goods({ value: '800.01' }) }, ['low-value-claim-of-the-past', 'low-value-exemption-limit']],
    ['more than the exemption of before', { claim: '321', arrival: '2016-03-09', ...goods({ value: '200.01' }) }, ['low-value-claim-of-the-past', 'low-value-exemption-limit']],
    ['a wrong GTIN', goods({ gtin: '9521234001233' }), ['low-value-gtin']],
    ['a wrong entry number', { entryNumber: 'ZZ900000010' }, ['low-value-entry-number-wrong']],
    ['a number of another filer', { entryNumber: 'Y7K00000018' }, ['low-value-entry-number-wrong']],
    ['no entry number', { entryNumber: undefined }, ['low-value-entry-number-missing']],
    ['eight digits', goods({ commodityCode: '62014020' }), ['low-value-classification']],
    ['a number that the tariff does not have', goods({ commodityCode: '0000000000' }), ['low-value-classification-unknown']],
    ['no country', goods({ origin: 'ZZ' }), ['low-value-origin-unknown']],
    ['no port', { port: '0000' }, ['low-value-port-unknown']],
    ['words that say nothing', goods({ description: 'gifts' }), ['low-value-description-vague']],
    ['a pesticide', goods({ commodityCode: '3808919500' }), ['low-value-pesticide-notice']],
    ['mail without a postal item', { claim: '13', arrival: '2026-09-23' }, ['low-value-mail-entry-test', 'low-value-postal-item']],
  ])('finds %s', (_what, more, expected) => {
    expect(codes(more)).toEqual(expected)
  })
})

describe('readParcel()', () => {
  it('never throws, and gives a parcel or a reason', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ ...statedParcel(1), goods: [value], seller: value }))), (line) => {
      const { parcel, findings } = readParcel(line)
      expect((parcel === undefined) === (findings.length > 0)).toBe(true)
    }))
  })
  it('counts cents exactly, and takes no sign, exponent or third digit', () => {
    expect(readParcel(lineOfParcel(1, goods({ value: '0.07' }))).parcel?.cents).toBe(7n)
    for (const value of ['-1', '1e3', '0.005', '0', '0.00', '99999999999', 'NaN', 64]) expect(codes(goods({ value }))).not.toEqual([])
  })
  it('takes nothing from a prototype', () => {
    expect(codes({ seller: undefined, ...(JSON.parse('{"__proto__":{"seller":{"name":"x","country":"VN"}}}') as object) })).toEqual(['low-value-member-missing'])
    expect(readParcel('{"__proto__":{"parcel":"P"},"constructor":1}').name).toBeUndefined()
  })
})

describe('decideParcels()', () => {
  const to = { consignee: { name: 'Robin Sample', line: '9 Invented Street', city: 'Newark', postalCode: '07102', country: 'US' } }
  const decide = (lines: readonly string[], counts: DayCounts = new Map()) => decideParcels(lines.flatMap((line) => {
    const { parcel } = readParcel(line)
    return parcel === undefined ? [] : [checkedParcel(parcel, checkParcel(parcel, context))]
  }), counts)

  it('finds a consignment that was split, however the consignee is written', () => {
    const other = { consignee: { ...to.consignee, name: 'ROBIN  sample', line: '9, invented street.', postalCode: '07102-1234' } }
    const { decided, splits } = decide([lineOfParcel(1, { ...to, ...goods({ value: '1300.00' }) }), lineOfParcel(2, { ...to, ...goods({ value: '1200.00' }) }), lineOfParcel(3, { ...other, ...goods({ value: '0.01' }) })])
    expect(decided.map(({ outcome }) => outcome)).toEqual(['release', 'release', 'under-review'])
    expect(decided[2]?.findings.map(({ code }) => code)).toEqual(['low-value-split-consignment'])
    expect(splits).toHaveLength(1)
  })
  it('counts one person on one day for what is free of duty, and refuses what is above alone', () => {
    const free = { ...to, claim: '321', arrival: '2025-07-01' }
    const { decided } = decide([['500.00'], ['300.01'], ['300.00']].map(([value], index) => lineOfParcel(index + 1, { ...free, ...goods({ value }) })))
    expect(decided.map(({ outcome, findings }) => [outcome, findings.map(({ code }) => code).filter((code) => code !== 'low-value-seller-repeated' && code !== 'low-value-claim-of-the-past')])).toEqual([['release', []], ['reject', ['low-value-one-person-one-day']], ['release', []]])
  })
  it('keeps days and consignees apart', () => {
    const { decided } = decide([lineOfParcel(1, { ...to, ...goods({ value: '2000.00' }) }), lineOfParcel(2, { ...to, arrival: '2026-08-04', ...goods({ value: '2000.00' }) }), lineOfParcel(3, goods({ value: '2000.00' }))])
    expect(decided.map(({ outcome }) => outcome)).toEqual(['release', 'release', 'release'])
  })
  it('comes to the same day in whatever pieces the parcels come', () => {
    fc.assert(fc.property(fc.array(fc.record({ to: fc.nat(3), cents: fc.integer({ min: 1, max: 240_000 }) }), { maxLength: 30 }), fc.nat(30), (parcels, cut) => {
      const lines = parcels.map(({ to: consignee, cents }, index) => lineOfParcel(index + 1, { consignee: { ...to.consignee, name: `Robin ${String(consignee)}` }, ...goods({ value: (cents / 100).toFixed(2) }) }))
      const [whole, pieces]: [DayCounts, DayCounts] = [new Map(), new Map()]
      const outcomes = decide(lines, whole).decided.map(({ outcome }) => outcome)
      const inPieces = [...decide(lines.slice(0, cut), pieces).decided, ...decide(lines.slice(cut), pieces).decided].map(({ outcome }) => outcome)
      expect([inPieces, [...pieces]]).toEqual([outcomes, [...whole]])
    }), { numRuns: 50 })
  })
  it('has entry numbers with right check digits to try it with', () => {
    expect(entryNumberOfParcel(1)).toMatch(/^ZZ90000001\d$/)
  })
})
