import { easternMoment } from '@customhouse/vocabulary/measures/calendar.ts'
import { readDate } from '../codec/dates.ts'
import type { DocumentMapping, PartKind, Placing } from '../mapping/document-mapping.ts'
import { text, whole, word, yes, type Form } from '../mapping/form.ts'
import { mapRecord, repeat, type RecordMapping, type Row } from '../mapping/record-mapping.ts'

const chapter = 'in-bond'
const map = (key: string, rows: readonly Row[]) => mapRecord(chapter, key, rows)

/** Action codes of QP10. */
export const requestActions = { A: 'request', B: 'remove-bills', D: 'delete' } as const

/** Action codes of WP10 (note 1). Those of single containers, 3 and 7, are known and not served. */
export const eventActions = { 1: 'arrive', 2: 'arrive', 5: 'export', 6: 'export', A: 'transfer-liability', Z: 'divert' } as const

const yesOrNo: Form = (found) => (found === 'Y' ? true : found === 'N' ? false : undefined)

/** YYMMDDHHMMSS. The chapter states no zone for it; it states Eastern time for what it returns (NS30), and so these are read. */
const moment: Form = (found) => {
  const day = readDate(found.slice(2, 6) + found.slice(0, 2))
  const [, hour = '', minute = '', second = ''] = /^(\d\d)(\d\d)(\d\d)$/.exec(found.slice(6)) ?? []
  return day === undefined ? undefined : easternMoment(day, `${hour}:${minute}:${second}`)
}

/** Zeros fill the foreign destination of a movement that has none (QP10). */
const foreignPort: Form = (found) => (/^0+$/.test(found) ? undefined : found)

const header = map('QP10', [
  ['Action Code', 'act', word(requestActions)],
  ['In-bond Number', 'number', text],
  ['In-bond Entry Type', 'type', text],
  ['In-bond Carrier Code', 'carrierCode', text],
  ['U.S. Port of Destination', 'destination', text],
  ['Port of Foreign Destination', 'foreignDestination', foreignPort],
  ['Value', 'value', whole],
  ['Bonded Carrier ID', 'bondedCarrier', text],
  ['Foreign Trade Zone/Warehouse Indicator', 'isFromZoneOrWarehouse', yes('Y')],
  ['BTA/FDA Indicator', 'isSubjectToPriorNotice', yesOrNo],
])

const conveyance = map('QP20', [
  ['Importing Carrier Code', 'importing/carrierCode', text],
  ['Import Mode of Transport (MOT) Code', 'importing/mode', text],
  ['Port of Importing Conveyance Arrival', 'origin', text],
  ['Foreign Trade Zone FIRMS Code', 'importing/facility', text],
])

const bill = map('QP30', [
  ['Issuer Code of Simple/Regular/Master Bill of Lading', 'issuer', text],
  ['Issuer Sequence of Simple/Regular Master Bill of Lading', 'number', text],
  ['House Bill Number', 'house', text],
  ['Previous In-bond Number', 'previous', text],
  ['In-Bond Quantity', 'quantity', whole],
])

const notifyCodes = mapRecord(chapter, 'QP32', [], [repeat(chapter, 'QP32', { list: 'notifyCodes', times: 4, rows: [['Secondary Notify Party Code', '', text]] })])
const reference = map('QP33', [['Qualifier', 'qualifier', text], ['Reference Identifier', 'identifier', text]])

const cargo = map('QP40', [
  ['Foreign Port of Lading', 'cargo/loadingPort', text],
  ['Manifest Quantity', 'cargo/quantity', whole],
  ['Manifest Units', 'cargo/unit', text],
  ['Weight', 'cargo/grossWeight', whole],
  ['Weight Unit', 'cargo/weightUnit', text],
  ['Volume', 'cargo/volume', whole],
  ['Volume Unit', 'cargo/volumeUnit', text],
  ['Place of Pre-receipt', 'cargo/placeOfReceipt', text],
])

/** The three records of a party, whose fields are named after it. */
function party(first: number, name: string, member: string): readonly (readonly [string, RecordMapping])[] {
  const record = (offset: number) => `QP${String(first + offset)}`
  return [
    [record(0), map(record(0), [[`${name} Name`, `cargo/${member}/name`, text], [`${name} Address, Line 1`, `cargo/${member}/addressLine`, text]])],
    [record(1), map(record(1), [[`${name} Address, Line 2`, `cargo/${member}/secondLine`, text], [`${name} Address, Line 3`, `cargo/${member}/thirdLine`, text]])],
    [record(2), map(record(2), [[`${name} Telephone or Telex Number`, `cargo/${member}/telephone`, text]])],
  ]
}

const kinds: Readonly<Record<string, PartKind>> = { bill: { below: ['declaration'], list: 'bills' }, reference: { below: ['bill'], list: 'references' } }
const here = (kind: string, mapping: RecordMapping): readonly Placing[] => [{ kind, opens: 'never', mapping }]
const always = (kind: string, mapping: RecordMapping): readonly Placing[] => [{ kind, opens: 'always', mapping }]

/** A QP transaction as data. Containers, notify parties and goods (QP60 to QP76) are read for their form alone: nothing is decided by them. */
export const inBondRequestMapping: DocumentMapping = {
  kinds,
  records: new Map<string, readonly Placing[]>([
    ['QP10', here('declaration', header)],
    ['QP20', here('declaration', conveyance)],
    ['QP30', always('bill', bill)],
    ['QP32', here('bill', notifyCodes)],
    ['QP33', always('reference', reference)],
    ['QP40', here('bill', cargo)],
    ...[...party(50, 'Foreign Shipper', 'shipper'), ...party(55, 'Consignee', 'recipient')].map(([id, mapping]) => [id, here('bill', mapping)] as const),
  ]),
}

/** A WP transaction as data. */
export const inBondEventMapping: DocumentMapping = {
  kinds: {},
  records: new Map<string, readonly Placing[]>([
    ['WP10', here('declaration', map('WP10', [
      ['Action Code', 'act', word(eventActions)],
      ['In-bond Number', 'number', text],
      ['Issuer Code of Simple/Regular Master Bill of Lading', 'bill/issuer', text],
      ['Simple/Regular Master Bill of Lading', 'bill/number', text],
      ['House Bill of Lading', 'bill/house', text],
      ['FIRMS Location on In-Bond Arrival', 'facility', text],
      ['Container Number', 'container', text],
    ]))],
    ['WP20', here('declaration', map('WP20', [
      [['Date', 'Time'], 'at', moment],
      ['Port of Arrival', 'port', text],
      ['In-bond Carrier Code', 'carrierCode', text],
      ['Bonded Carrier ID', 'bondedCarrier', text],
      ['City Name', 'city', text],
      ['State Code', 'state', text],
      ['Export MOT', 'mode', text],
      ['Export Conveyance', 'conveyance', text],
    ]))],
  ]),
}
