import { agencyKinds, agencyPlacings } from '../agency-data/agency-records.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'
import { consignmentKinds, conveyancePlacings } from '../mapping/consignment.ts'
import type { DocumentMapping, PartKind, Placing } from '../mapping/document-mapping.ts'
import { entityKinds, entityPlacings } from '../mapping/entity.ts'
import { date, text, twoWay, whole, word, yes, type Form } from '../mapping/form.ts'
import { mapRecord, type RecordMapping, type Row } from '../mapping/record-mapping.ts'

const chapter = 'cargo-release'
const map = (key: string, rows: readonly Row[]) => mapRecord(chapter, key, rows)

/** Action codes of SE10 (note 1). */
export const actionCodes = { A: 'add', R: 'replace', U: 'update', D: 'cancel' } as const

const kinds: Readonly<Record<string, PartKind>> = {
  ...consignmentKinds,
  ...entityKinds,
  ...agencyKinds,
  reference: { below: ['declaration'], list: 'references' },
  goodsItem: { below: ['declaration'], list: 'goodsItems' },
  commodity: { below: ['goodsItem'], list: 'commodities' },
}

const header = map('SE10', [
  ['Valid Action Code', 'functionCode', word(actionCodes)],
  [['Entry Filer Code', 'Entry Number'], 'entryNumber', text],
  ['Entry Type', 'typeCode', text],
  ['Importer of Record Type', 'importerOfRecord/qualifier', text],
  ['Importer of Record', 'importerOfRecord/number', text],
  ['Mode of Transportation (MOT) Code', 'transportMode', text],
  ['Bond Type Code', 'bonds/0/type', text],
  ['Estimated Entry Value', 'estimatedValue', whole],
  ['Planned Port of Entry', 'portOfEntry', text],
  ['Split Shipment Release Code', 'indicators/splitShipment', text],
  ['Port of Unlading', 'portOfUnlading', text],
])

/** A foreign trade zone stands where others name the conveyance: FTZ, then the zone (SE11, note 6). */
const zoneForm = /^FTZ(?=[0-9]{3})/
const zone: Form = twoWay((found) => (zoneForm.test(found) ? found.replace(zoneForm, '') : undefined), (zoneId) => (typeof zoneId === 'string' ? `FTZ${zoneId}` : undefined))
const conveyanceName: Form = twoWay((found) => (zoneForm.test(found) ? undefined : found), (name) => (typeof name === 'string' ? name : undefined))

const additionalHeader = map('SE11', [
  ['Entry Date Election Code', 'dates/electionCode', text],
  ['Elected Entry Date', 'dates/elected', date],
  ['Location of Goods (FIRMS)', 'goodsLocation', text],
  ['Elected Exam Site (FIRMS)', 'electedExamSite', text],
  ['Conveyance Name or FTZ ID', 'foreignTradeZone', zone],
  ['Conveyance Name or FTZ ID', 'conveyances/0/name', conveyanceName],
  ['Voyage/Flight/Trip Manifest Number', 'conveyances/0/trip', text],
  ['General Order (G.O.) Number', 'generalOrderNumber', text],
  ['CBP Bonded Warehouse (FIRMS)', 'bondedWarehouse', text],
  [['Originating Warehouse Entry Filer Code', 'Originating Warehouse Entry Number'], 'warehouse/entryNumber', text],
  ['Immediate Delivery Indicator', 'indicators/immediateDelivery', yes('Y')],
])

const contact = map('SE13', [
  ['Contact Name', 'contact/name', text],
  ['Contact Phone', 'contact/phone', text],
  ['Reason Code', 'changeReason', text],
  ['Multiple Cargo Dispositions Indicator', 'indicators/hasMultipleCargoDispositions', yes('1')],
  ['DIS Indicator', 'indicators/documentsInImageSystem', yes('1')],
  ['Split Shipment indicator', 'indicators/concernsSplitShipment', yes('1')],
])

const bill = map('SE15', [
  ['Bill Type Indicator', 'type', text],
  ['Issuer Code of Bill of Lading Number', 'issuer', text],
  ['Bill of Lading Number', 'identifier', text],
  ['Quantity', 'quantity', whole],
  ['Non-AMS indicator', 'isNonAutomated', yes('Y', 'N')],
])

const reference = map('SE20', [
  ['Reference Identifier Qualifier', 'qualifier', text],
  ['Reference Identifier', 'identifier', text],
])

const line: RecordMapping = mapRecord(chapter, 'SE40', [
  ['Line Item Identifier', 'lineIdentifier', text],
  ['Country of Origin', 'origin', text],
], [{ list: ['descriptions'], items: [map('SE40', [['Commercial Invoice Description', '', text]]).elements] }])

const zoneStatus = map('SE41', [
  ['Zone Status', 'zoneStatus/status', text],
  ['Privileged FTZ Merchandise Filing Date', 'zoneStatus/privilegedFiling', date],
  ['FTZ Line Item Quantity', 'zoneStatus/quantity', whole],
])

const tariff = map('SE60', [['HTS Number', 'code', text], ['Line Item Value', 'value', whole]])
const currentTariff = map('SE61', [['Current HTS Number for PF Status Merchandise', 'currentCode', text]])

const always = (kind: string, mapping: RecordMapping): readonly Placing[] => [{ kind, opens: 'always', mapping }]
const here = (kind: string, mapping: RecordMapping): readonly Placing[] => [{ kind, opens: 'never', mapping }]

const billRanks: Readonly<Record<string, number>> = { I: 0, M: 1, R: 1, T: 1, H: 2, S: 3 }
const rankOf = (record: WireRecord): number => billRanks[textOf(record, 'Bill Type Indicator')] ?? 0

/** In-bond, then master or simple bill, then house bill make one consignment; a bill of the same or a higher level begins the next (SE15, note 1). */
function beginsConsignment(record: WireRecord, before: WireRecord | undefined): boolean {
  return before === undefined || rankOf(record) <= rankOf(before)
}

/** The cargo release as data: what every record of the SE chapter says of which part of the declaration. */
export const cargoReleaseMapping: DocumentMapping = {
  kinds,
  records: new Map<string, readonly Placing[]>([
    ['SE10', here('declaration', header)],
    ['SE11', here('declaration', additionalHeader)],
    ['SE13', here('declaration', contact)],
    ['SE15', [{ kind: 'consignment', opens: beginsConsignment }, { kind: 'bill', opens: 'always', mapping: bill }]],
    ...conveyancePlacings(chapter),
    ['SE20', always('reference', reference)],
    ...entityPlacings(chapter),
    ['SE40', always('goodsItem', line)],
    ['SE41', here('goodsItem', zoneStatus)],
    ['SE60', always('commodity', tariff)],
    ['SE61', here('commodity', currentTariff)],
    ...agencyPlacings,
  ]),
}
