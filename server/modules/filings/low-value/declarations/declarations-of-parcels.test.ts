import { checkDeclaration } from '@customhouse/checks/check-declaration.ts'
import { hasRightCheckDigit, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statedParcel } from '../../../../journeys/test-parcels.ts'
import { createTariff } from '../../../tariff/index.ts'
import { readParcel } from '../read-parcel.ts'
import type { ParcelDeclarationRequest, ParcelToDeclare } from './declaration-request.ts'
import { declarationsOfParcels } from './declarations-of-parcels.ts'

const book = createTariff({ clock: { now: () => new Date('2026-08-03T12:00:00Z') }, database: undefined as never }).book()
const mug = { description: 'Stoneware mug', commodityCode: '6912003950', origin: 'VN', value: '12.00', pieces: '6', manufacturer: 'VNSAMPOT12HAN' }
const request: ParcelDeclarationRequest = {
  entryNumbers: { filerCode: 'ZZ9', from: 7_100_000, to: 7_100_099 }, parcelsPerEntry: 1, importerOfRecord: '89-100000100', contact: { name: 'SANDBOX DESK', phone: '2025550100' }, transportMode: '40',
  carrier: { code: 'ZZ', trip: '0102' }, masterBill: '99912345675', exportation: '2026-08-01', portOfEntry: '4701', isExpressConsolidation: false, sellers: [{ seller: 'Lotus Sample Garments (sandbox)', line: '4 Sample Lane', city: 'Hanoi' }],
}

function parcel(serial: number, more: Readonly<Record<string, unknown>> = {}, outcome: ParcelToDeclare['outcome'] = 'release'): ParcelToDeclare {
  const read = readParcel(JSON.stringify(statedParcel(serial, { goods: [mug], ...more })))
  if (read.parcel === undefined) throw new Error(JSON.stringify(read.findings))
  return { parcel: read.parcel, outcome }
}
const declared = (parcels: readonly ParcelToDeclare[], more: Partial<ParcelDeclarationRequest> = {}, taken: readonly string[] = []) => declarationsOfParcels(parcels, { ...request, ...more }, { book, taken: new Set(taken), on: '2026-08-03' })
const left = (parcels: readonly ParcelToDeclare[], more: Partial<ParcelDeclarationRequest> = {}) => declared(parcels, more).leftOut.map(({ parcel: name, findings }) => [name, ...findings.map(({ code }) => code)])

describe('declarationsOfParcels()', () => {
  it('makes a cargo release and a summary of a parcel, with the duty of its goods, the fee of informal entry and a right entry number', () => {
    const { entries: [entry], leftOut } = declared([parcel(1)])
    expect(leftOut).toEqual([])
    expect(entry).toMatchObject({ duty: '0.54', fees: '2.69', parcels: [{ parcel: 'P-1', lines: [1] }], findings: [] })
    expect(entry?.release).toMatchObject({ kind: 'entry', typeCode: '11', estimatedValue: '12', consignments: [{ transportDocuments: [{ type: 'M', identifier: '99912345675' }, { type: 'H', identifier: 'ZZAX00000001' }] }] })
    expect(entry?.summary).toMatchObject({ kind: 'entry-summary', headerFees: [{ classCode: '311', amount: '2.69' }], totals: { duty: '0.54', fees: '2.69' }, goodsItems: [{ commodities: [{ code: '6912003950', value: '12', duty: '0.54', quantities: [{ value: '0.50', unit: 'DPC' }] }] }] })
    expect(entry && [...checkDeclaration(entry.release, '2026-08-03'), ...checkDeclaration(entry.summary, '2026-08-03')]).toEqual([])
  })
  it('puts parcels of a day and a port together as far as the informal limit and the filer go', () => {
    const dear = { goods: [{ ...mug, value: '1300.00' }] }
    const { entries } = declared([parcel(1, dear), parcel(2, dear), parcel(3), parcel(4), parcel(5, { arrival: '2026-08-04' }), parcel(6)], { parcelsPerEntry: 3 })
    expect(entries.map(({ parcels }) => parcels.map((one) => one.parcel))).toEqual([['P-1'], ['P-2', 'P-3', 'P-4'], ['P-5'], ['P-6']])
    expect(entries[1]?.parcels.map(({ lines }) => lines)).toEqual([[1], [2], [3]])
    expect(new Set(entries.map(({ entryNumber }) => entryNumber)).size).toBe(4)
  })
  it('says that it is a consolidation of express consignments, which owes no fee of informal entry', () => {
    const { entries: [entry] } = declared([parcel(1), parcel(2)], { parcelsPerEntry: 9, isExpressConsolidation: true })
    expect([entry?.summary.indicators.consolidatedExpressInformal, entry?.summary.headerFees, entry?.fees]).toEqual(['Y', [], '0.00'])
  })
  it.each<readonly [string, ParcelToDeclare, string]>([
    ['was refused', parcel(1, {}, 'reject'), 'low-value-declaration-refused'],
    ['waits for a review', parcel(1, {}, 'under-review'), 'low-value-declaration-review-open'],
    ['waits for another agency', parcel(1, {}, 'documents-required'), 'low-value-declaration-review-open'],
    ['is claimed otherwise', parcel(1, { claim: '13' }), 'low-value-declaration-other-claim'],
    ['has no place of its seller', parcel(1, { seller: { name: 'Nobody Knows (sandbox)', country: 'VN' } }), 'low-value-declaration-seller-place'],
    ['has no manufacturer', parcel(1, { goods: [{ ...mug, manufacturer: undefined }] }), 'low-value-declaration-manufacturer'],
    ['counts no pieces', parcel(1, { goods: [{ ...mug, pieces: undefined }] }), 'low-value-declaration-quantity'],
    ['is of goods that the tariff at hand does not have', parcel(1, { goods: [{ ...mug, commodityCode: '6201402010' }] }), 'low-value-declaration-duty'],
    ['is described in other letters', parcel(1, { goods: [{ ...mug, description: '陶器の杯' }] }), 'low-value-declaration-characters'],
    ['has a bill that no record holds', parcel(1, { bill: 'ZZAX-1' }), 'low-value-declaration-bill'],
    ['arrived before it was exported', parcel(1, { arrival: '2026-07-30' }), 'low-value-declaration-exportation'],
  ])('leaves out what %s, and says why', (...[, one, code]) => {
    expect(left([one, parcel(2)])).toEqual([['P-1', code]])
  })
  it('leaves out what the range has no number for, and passes over numbers that are on file', () => {
    const range = { filerCode: 'ZZ9', from: 1, to: 3 }
    const [first] = declared([parcel(1)], { entryNumbers: range }).entries
    const next = declared([parcel(1), parcel(2), parcel(3)], { entryNumbers: range }, [first?.entryNumber ?? ''])
    expect(next.entries.map(({ entryNumber }) => entryNumber.slice(3, 10))).toEqual(['0000002', '0000003'])
    expect(next.leftOut.map(({ parcel: name, findings }) => [name, findings[0]?.code])).toEqual([['P-3', 'low-value-declaration-numbers-used-up']])
  })
  it('takes the numbers that parcels state where there is no range, each once', () => {
    const { entryNumbers: _range, ...own } = request
    const { entries, leftOut } = declarationsOfParcels([parcel(1), parcel(2, { entryNumber: statedParcel(1)['entryNumber'] })], own, { book, taken: new Set(), on: '2026-08-03' })
    expect([entries.map(({ entryNumber }) => entryNumber), leftOut.map(({ parcel: name }) => name)]).toEqual([[statedParcel(1)['entryNumber']], ['P-2']])
  })
  it('tells what was cut, and where in which parcel', () => {
    const { entries: [entry] } = declared([parcel(1, { consignee: { name: 'A very long name of somebody who lives there', line: '1 Invented Street', city: 'Newark', postalCode: '07102', country: 'US' } })])
    expect(entry?.findings.map(({ code, pointer }) => [code, pointer.declaration])).toEqual([['low-value-declaration-shortened', '/P-1/consignee/name'], ])
  })
  it('puts every parcel on one entry or leaves it out, whatever is stated', () => {
    const any = fc.record({ value: fc.constantFrom('0.01', '12.49', '2499.99', '2500.00'), commodityCode: fc.constantFrom('6912003950', '6201402010', '2204215005'), pieces: fc.option(fc.constantFrom('1', '9999999'), { nil: undefined }), netKilograms: fc.option(fc.constantFrom('0.001', '1'), { nil: undefined }), description: fc.string({ minLength: 4, maxLength: 200 }).filter((text) => text.trim() !== '') })
    fc.assert(fc.property(fc.array(any, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (goods, parcelsPerEntry) => {
      const { entries, leftOut } = declared(goods.map((item, index) => parcel(index, { goods: [{ ...mug, ...item }] })), { parcelsPerEntry })
      expect([...entries.flatMap(({ parcels }) => parcels.map((one) => one.parcel)), ...leftOut.map((one) => one.parcel)].sort()).toEqual(goods.map((_, index) => `P-${String(index)}`))
      for (const { entryNumber, release, summary } of entries) {
        const number = parseEntryNumber(entryNumber)
        expect(number !== undefined && hasRightCheckDigit(number)).toBe(true)
        expect([...checkDeclaration(release, '2026-08-03'), ...checkDeclaration(summary, '2026-08-03')].filter(({ severity }) => severity === 'fatal')).toEqual([])
      }
    }), { numRuns: 40 })
  })
})
