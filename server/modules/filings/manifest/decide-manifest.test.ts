import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partyDirectory } from '../../parties/index.ts'
import type { BillOnFile, ConveyanceOnFile } from './bill-on-file.ts'
import { billsNamed, decideManifest, type ManifestDecision } from './decide-manifest.ts'
import { readReport } from './read-report.ts'

const directory = partyDirectory('1', { organisations: [{ id: 'tidemark', name: 'T', kind: 'carrier', filerCodes: [], carrierCodes: ['ZZSB', 'ZZ'] }, { id: 'waverley', name: 'W', kind: 'carrier', filerCodes: [], carrierCodes: ['ZZWF'] }], importers: [], powersOfAttorney: [], bonds: [] })
const receivedAt = '2026-08-04T12:00:00.000Z'
const cargo = { totalPackageQuantity: { value: '10', unit: 'CTN' }, unloadingLocation: { id: '2704' }, consignmentItem: [{ commodity: { description: 'BOWLS' } }] }
const regular = (id: string, changes: object = {}) => ({ transportContractDocument: [{ id, typeCode: '705', issuerId: 'ZZSB' }], ...cargo, ...changes })
const house = (id: string, master: string | undefined) => ({ transportContractDocument: [{ id, typeCode: '714', issuerId: 'ZZWF' }, ...(master === undefined ? [] : [{ id: master, typeCode: '704', issuerId: 'ZZSB' }])], ...cargo })
const root = { functionCode: '9', carrier: { id: 'ZZSB' }, borderTransportMeans: { modeCode: '1', id: '9900001', journeyId: '1' }, itinerary: [{ id: 'CNSHA', estimatedDepartureDateTime: { value: '20260810', format: '102' } }] }
const documentOf = (changes: object): CanonicalDocument => JSON.parse(JSON.stringify({ version: '3.6.1', conveyanceReport: { ...root, ...changes } })) as CanonicalDocument

interface OnFile { readonly bills: ReadonlyMap<string, BillOnFile>; readonly conveyance: ConveyanceOnFile | undefined }
const nothing: OnFile = { bills: new Map(), conveyance: undefined }

function decide(changes: object, onFile: OnFile = nothing, options: { readonly organisation?: string; readonly at?: string } = {}): ManifestDecision & { readonly after: OnFile; readonly codes: readonly string[] } {
  const report = readReport(documentOf(changes))
  if (report === undefined) throw new Error('No report')
  const decision = decideManifest({ report, formFindings: [], filer: { organisation: options.organisation ?? 'tidemark', environment: 'test' }, receivedAt: options.at ?? receivedAt, directory, ...onFile })
  return { ...decision, codes: decision.findings.map(({ code }) => code), after: { bills: new Map([...onFile.bills, ...decision.bills.map((bill) => [bill.key, bill] as const)]), conveyance: decision.conveyance ?? onFile.conveyance } }
}
const stages = ({ bills }: OnFile) => Object.fromEntries([...bills.values()].map(({ key, stage, deletedAt }) => [key, deletedAt === undefined ? stage : 'deleted']))

describe('decideManifest()', () => {
  it('puts master, house and regular bills on file, and tells how many', () => {
    const filed = decide({ consignment: [{ ...regular('1'), transportContractDocument: [{ id: '1', typeCode: '704', issuerId: 'ZZSB' }] }, house('5', '1'), regular('2')] })
    expect([filed.accepted, stages(filed.after)]).toEqual([true, { ZZSB1: 'on-file', ZZWF5: 'on-file', ZZSB2: 'on-file' }])
    expect(filed.bills.map(({ kind, masterKey }) => [kind, masterKey])).toEqual([['master', undefined], ['house', 'ZZSB1'], ['regular', undefined]])
    expect(filed.facts).toEqual([{ type: 'ManifestFiled', data: { carrierCode: 'ZZSB', journey: '1', added: 3, changed: 0, deleted: 0 } }])
  })
  it.each<[string, object, string]>([
    ['the same bill twice', { consignment: [regular('1'), regular('1')] }, 'manifest-bill-repeated'],
    ['a house bill without its master', { consignment: [house('5', undefined)] }, 'manifest-house-without-master'],
    ['a bill of a stranger', { consignment: [{ ...regular('1'), transportContractDocument: [{ id: '1', typeCode: '705', issuerId: 'ZZWF' }] }] }, 'manifest-issuer-not-yours'],
    ['a bill of a stranger whose code stands in its number alone', { consignment: [{ ...cargo, transportContractDocument: [{ id: 'ZZWF12345', typeCode: '705' }] }] }, 'manifest-issuer-not-yours'],
    ['a bill whose issuer and number together name a stranger', { consignment: [{ ...cargo, transportContractDocument: [{ id: 'WF12345', typeCode: '705', issuerId: 'ZZ' }] }] }, 'manifest-issuer-not-yours'],
    ['a house bill without an issuer under the master of a stranger', { consignment: [{ ...cargo, transportContractDocument: [{ id: 'H1', typeCode: '714' }, { id: '1', typeCode: '704', issuerId: 'ZZWF' }] }] }, 'manifest-issuer-not-yours'],
    ['a house bill of a stranger under a waybill that names no issuer', { borderTransportMeans: { modeCode: '4', id: 'ZZ0101', journeyId: 'ZZ0101' }, consignment: [{ ...cargo, transportContractDocument: [{ id: '5', typeCode: '703', issuerId: 'ZZWF' }, { id: '99912345675', typeCode: '741' }] }] }, 'manifest-issuer-not-yours'],
    ['no quantity', { consignment: [regular('1', { totalPackageQuantity: { value: '0' } })] }, 'manifest-quantity-missing'],
    ['no number', { consignment: [regular('')] }, 'manifest-bill-number-missing'],
    ['an unknown function', { functionCode: 'Q', consignment: [regular('1')] }, 'manifest-function-unknown'],
    ['another carrier', { carrier: { id: 'ZZWF' }, consignment: [regular('1')] }, 'manifest-carrier-not-yours'],
    ['no conveyance', { borderTransportMeans: { modeCode: '1' }, consignment: [regular('1')] }, 'manifest-conveyance-missing'],
    ['a change of what is not there', { functionCode: '4', consignment: [regular('1')] }, 'manifest-bill-unknown'],
    ['an arrival without a manifest', { functionCode: '4', itinerary: [], event: [{ typeCode: 'arrival', locationId: '2704', occurrenceDateTime: { value: '20260801', format: '102' } }] }, 'manifest-conveyance-unknown'],
    ['an arrival that lies ahead', { functionCode: '4', event: [{ typeCode: 'arrival', locationId: '2704', occurrenceDateTime: { value: '20270801', format: '102' } }] }, 'manifest-event-ahead'],
    ['an event of no known kind', { functionCode: '4', event: [{ typeCode: 'party', locationId: '2704', occurrenceDateTime: { value: '20260801', format: '102' } }] }, 'manifest-event-unknown'],
    ['nothing in it', { itinerary: [] }, 'manifest-nothing-reported'],
  ])('rejects %s', (_what, changes, code) => {
    const rejected = decide(changes)
    expect([rejected.accepted, rejected.bills, rejected.codes.includes(code)]).toEqual([false, [], true])
    expect(rejected.findings.every(({ pointer, authority, remedy }) => (pointer.wco ?? '') !== '' && authority !== '' && remedy !== '')).toBe(true)
  })
  it.each<[string, object, string]>([
    ['a wrong check digit', { consignment: [regular('1', { transportEquipment: [{ id: 'CSQU3054384' }] })] }, 'manifest-equipment-check-digit'],
    ['a port in no list', { consignment: [regular('1', { unloadingLocation: { id: '9998' } })] }, 'manifest-port-unknown'],
    ['a master that is not on file', { consignment: [house('5', '1')] }, 'manifest-master-not-on-file'],
    ['house bills with more than their master', { consignment: [{ ...regular('1'), transportContractDocument: [{ id: '1', typeCode: '704', issuerId: 'ZZSB' }] }, house('5', '1'), house('6', '1')] }, 'manifest-houses-exceed-master'],
    ['items that do not add up', { consignment: [regular('1', { consignmentItem: [{ commodity: { description: 'B' }, packaging: [{ quantityQuantity: { value: '9' } }] }] })] }, 'manifest-quantity-not-items'],
  ])('warns of %s', (_what, changes, code) => {
    expect([decide(changes).accepted, decide(changes).codes]).toEqual([true, expect.arrayContaining([code])])
  })
  it('warns of a manifest that comes less than 24 hours before the vessel leaves, and of none in time', () => {
    const bills = { consignment: [regular('1')] }
    expect(decide(bills, nothing, { at: '2026-08-09T00:00:00.000Z' }).codes).not.toContain('manifest-filed-late')
    const late = decide(bills, nothing, { at: '2026-08-09T00:00:00.001Z' })
    expect(late.findings.find(({ code }) => code === 'manifest-filed-late')).toMatchObject({ severity: 'warning', authority: '19 CFR 4.7(b)(2)' })
  })
  it('amends: adds by bill, changes, deletes, replaces and cancels', () => {
    const { after } = decide({ consignment: [regular('1'), regular('2')] })
    const amended = decide({ functionCode: '4', consignment: [regular('3', { statusCode: 'A' }), regular('1', { totalPackageQuantity: { value: '7' } }), { ...regular('2'), statusCode: 'D' }] }, after)
    expect([amended.codes.filter((code) => code !== 'x'), stages(amended.after)]).toEqual([amended.codes, { ZZSB1: 'on-file', ZZSB2: 'deleted', ZZSB3: 'on-file' }])
    expect(amended.after.bills.get('ZZSB1')?.quantity).toBe('7')
    expect(decide({ consignment: [regular('1')] }, after).codes).toContain('manifest-bill-duplicate')
    expect(decide({ consignment: [regular('2')] }, amended.after).accepted).toBe(true)
    expect(stages(decide({ functionCode: '5', consignment: [regular('2')] }, after).after)).toEqual({ ZZSB1: 'deleted', ZZSB2: 'on-file' })
    const cancelled = decide({ functionCode: '1' }, after)
    expect([stages(cancelled.after), cancelled.facts]).toMatchObject([{ ZZSB1: 'deleted', ZZSB2: 'deleted' }, [{ type: 'ManifestCancelled', data: { deleted: 2 } }]])
  })
  it('lets nobody touch a bill of another carrier', () => {
    const { after } = decide({ consignment: [regular('1')] })
    const other = { carrier: { id: 'ZZWF' }, consignment: [{ ...regular('1') }] }
    for (const functionCode of ['9', '5', '4', '3']) expect(decide({ ...other, functionCode }, { ...after, conveyance: undefined }, { organisation: 'waverley' }).codes).toContain('manifest-bill-taken')
  })
  it('moves bills by departure and by the arrival at their own port of unlading, those added later too', () => {
    const { after } = decide({ consignment: [regular('1'), regular('2', { unloadingLocation: { id: '1001' } })] })
    const event = (typeCode: string, locationId: string) => ({ functionCode: '4', itinerary: [], event: [{ typeCode, locationId, occurrenceDateTime: { value: '2026-08-01T00:00:00Z' } }] })
    const departed = decide(event('departure', 'CNSHA'), after).after
    expect(stages(departed)).toEqual({ ZZSB1: 'departed', ZZSB2: 'departed' })
    const arrived = decide(event('arrival', '2704'), departed)
    expect([stages(arrived.after), arrived.facts]).toMatchObject([{ ZZSB1: 'arrived', ZZSB2: 'departed' }, [{ type: 'ConveyanceArrived', data: { port: '2704', bills: 1 } }]])
    expect(stages(decide({ functionCode: '2', consignment: [regular('3')] }, arrived.after).after)).toMatchObject({ ZZSB3: 'arrived' })
    expect(decide(event('unlading', '2704'), arrived.after).after.bills.get('ZZSB1')?.unladenAt).toBe('2026-08-01T00:00:00.000Z')
  })
  it('takes twenty thousand house bills under a master bill that comes last, and unlades each by an event of its own', () => {
    const count = 20_000
    const [numbers, moment] = [Array.from({ length: count }, (_, index) => String(100_000 + index)), { value: '2026-08-01T00:00:00Z' }]
    const { after, facts } = decide({ consignment: [...numbers.map((number) => house(number, '1')), { ...regular('1'), transportContractDocument: [{ id: '1', typeCode: '704', issuerId: 'ZZSB' }] }] })
    expect(facts).toMatchObject([{ data: { added: count + 1 } }])
    const unladen = decide({ functionCode: '4', itinerary: [], event: numbers.map((documentId) => ({ typeCode: 'unlading', locationId: '2704', documentId: `ZZWF${documentId}`, occurrenceDateTime: moment })) }, after)
    expect(unladen.facts).toEqual([{ type: 'CargoUnladen', data: { carrierCode: 'ZZSB', journey: '1', port: '2704', at: '2026-08-01T00:00:00.000Z', bills: count } }])
    expect(unladen.bills.filter(({ unladenAt }) => unladenAt === '2026-08-01T00:00:00.000Z')).toHaveLength(count)
  })
  it('reads any report without a crash, and decides the same twice', () => {
    const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('9', '4', '5', '3', '1', 'ZZSB', '2704', 'CNSHA', '20260801', 'arrival', 'D'))
    const document = fc.record({ functionCode: text, carrier: fc.record({ id: text }), borderTransportMeans: fc.record({ id: text, journeyId: text, modeCode: text }), event: fc.array(fc.record({ typeCode: text, locationId: text, documentId: text, occurrenceDateTime: fc.record({ value: text }) }), { maxLength: 3 }),
      consignment: fc.array(fc.record({ statusCode: text, transportContractDocument: fc.array(fc.record({ id: text, typeCode: text, issuerId: text }, { requiredKeys: [] }), { maxLength: 3 }), totalPackageQuantity: fc.record({ value: text }) }, { requiredKeys: [] }), { maxLength: 4 }) }, { requiredKeys: [] })
    fc.assert(fc.property(document, (changes) => {
      const report = readReport(documentOf(changes))
      expect(report === undefined ? [] : billsNamed(report).length >= 0).toBe(true)
      expect(decide(changes).codes).toEqual(decide(changes).codes)
    }), { numRuns: 300 })
  })
})
