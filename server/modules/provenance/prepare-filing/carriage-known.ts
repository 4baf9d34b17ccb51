import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { judgeContainerNumber } from '@customhouse/vocabulary/identifiers/container-number.ts'
import { compactEntryNumber, hasRightCheckDigit, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { isForeignPort, isUnitedStatesPort } from '@customhouse/vocabulary/identifiers/place-codes.ts'
import { isBillNumber, parseTransportDocumentNumber } from '@customhouse/vocabulary/identifiers/transport-document-number.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DerivedDatum, DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { EventPlace } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type EventReference, type RecordedEvent, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { GoodsLine } from './goods-lines.ts'
import { isReliable } from './is-reliable.ts'

const billTypes: ReadonlyMap<string, string> = new Map([['bill-of-lading', 'R'], ['master-bill-of-lading', 'M'], ['house-bill-of-lading', 'H'], ['air-waybill', 'M']])

/** The bills that events about the shipped lots name: four letters of the issuer, then its number (CATAIR SE15; the 23-record of AE knows no regular bill but as a master). */
export function billsKnown(twin: DigitalTwin, kind: DeclarationKind): readonly DerivedDatum[] {
  const found = new Map<string, { readonly type: string; readonly sources: EventReference[] }>()
  const isBill = twin.events.some(({ event }) => event.documents.some(({ kind: paper, number }) => number === twin.shipment && billTypes.has(paper)))
  for (const recorded of twin.events.filter((one) => isReliable(one) && isOfShipment(one, twin))) {
    // Papers of several bills say nothing of which of them a shipment travels by that is asked for by one.
    const naming = recorded.event.about.length > 0 || !isBill ? recorded.event.documents : recorded.event.documents.filter(({ number }) => number === twin.shipment)
    for (const { kind: paper, number } of naming) {
      const type = billTypes.get(paper)
      const known = found.get(number)
      if (known !== undefined) known.sources.push(referenceTo(recorded))
      else if (type !== undefined) found.set(number, { type: type === 'R' && kind === 'entry-summary' ? 'M' : type, sources: [referenceTo(recorded)] })
    }
  }
  // Numbers that the form cannot take are for the filer to look up.
  const bills = [...found].filter(([number]) => isBillNumber(number)).map(([number, { type, sources }]) => ({ bill: { type, ...(parseTransportDocumentNumber(number) ?? { identifier: number }) }, sources: sources.slice(0, 20) }))
  return placesOfBills(bills, kind).map(({ pointer, bill, sources }) => ({ pointer, name: 'bill of lading', value: bill, sources }))
}

interface KnownBill {
  readonly bill: { readonly type: string; readonly identifier: string }
  readonly sources: readonly EventReference[]
}

/** A summary groups what it says of the carriage by master bill, once each (AE usage note h); under which of several a house bill was is for the filer to say. */
function placesOfBills(bills: readonly KnownBill[], kind: DeclarationKind): readonly (KnownBill & { readonly pointer: string })[] {
  const masters = bills.filter(({ bill }) => bill.type === 'M')
  if (kind === 'entry-summary' && masters.length > 1) return masters.map((known, index) => ({ ...known, pointer: `/consignments/${String(index)}/transportDocuments/0` }))
  return bills.map((known, index) => ({ ...known, pointer: `/consignments/0/transportDocuments/${String(index)}` }))
}

/** Events that name the shipment, or are about its lots and no others: a bill that other lots travel under too is not this shipment's alone. */
function isOfShipment({ event }: RecordedEvent, { lots, shipment }: DigitalTwin): boolean {
  const shipped = new Set(lots.map(({ lot }) => lot))
  if (event.about.length > 0) return event.about.every(({ lot }) => shipped.has(lot))
  return event.outputs.length === 0 && event.documents.some(({ number }) => number === shipment)
}

/** Number of the entry, port, carrier, mode, dates and ports of lading, where events tell them by codes that the form takes. */
export function carriageKnown(twin: DigitalTwin, lines: readonly GoodsLine[]): readonly DerivedDatum[] {
  const shipped = new Set(twin.lots.map(({ lot }) => lot))
  const touching = twin.events.filter((one) => isReliable(one) && one.event.about.some(({ lot }) => shipped.has(lot)))
  // What happens to goods at home afterwards neither exports nor imports them again.
  const bill = touching.findLast((one) => one.event.kind === 'custody-transfer' && loadedIn(one) !== 'US')
  const lastAbroad = touching.findLastIndex(({ event: { place } }) => !isAmerican(place) && countryOf(place) !== undefined)
  const arrival = touching.slice(lastAbroad + 1).find(({ event }) => event.kind !== 'ownership-transfer' && isAmerican(event.place))
  return [...entryKnown(twin), ...(bill === undefined ? [] : conveyanceKnown(bill)), ...(bill === undefined ? [] : exportKnown(bill, lines)), ...(arrival === undefined ? [] : arrivalKnown(arrival)), ...modeKnown(twin, bill)]
}

function countryOf(place: EventPlace | undefined): string | undefined {
  const code = place?.identifiers.find(({ scheme }) => scheme === 'unlocode' || scheme === 'un-locode')?.value
  return place?.country ?? (code === undefined ? undefined : countryOfCode(code))
}

/** A UN/LOCODE begins with its country. */
function countryOfCode(code: string): string | undefined {
  return /^[A-Z]{2}[A-Z2-9]{3}$/.test(code) ? code.slice(0, 2) : undefined
}

function isAmerican(place: EventPlace | undefined): boolean {
  return countryOf(place) === 'US' || place?.identifiers.some(({ scheme }) => scheme === 'us-port') === true
}

/** The entry number, where what is verified names one alone, and the port that papers of this entry name. */
function entryKnown({ events }: DigitalTwin): readonly DerivedDatum[] {
  const entered = events.filter(({ event, standing }) => standing === 'verified' && event.documents.some(({ kind }) => kind === 'entry-number'))
  const numbers = new Set(entered.flatMap(({ event }) => event.documents.flatMap(({ kind, number }) => (kind === 'entry-number' ? [number] : []))))
  const [only = '', ...others] = numbers
  if (others.length > 0) return []
  const parsed = parseEntryNumber(only)
  const [ported] = entered.flatMap((recorded) => { const port = portStated(recorded); return port === undefined ? [] : [{ port, recorded }] })
  return [
    ...(parsed === undefined || !hasRightCheckDigit(parsed) ? [] : [{ pointer: '/entryNumber', name: 'entry number', value: compactEntryNumber(parsed), sources: entered.map(referenceTo).slice(0, 20) }]),
    ...(ported === undefined ? [] : [{ pointer: '/portOfEntry', name: 'port of entry', value: ported.port, sources: [referenceTo(ported.recorded)] }]),
  ]
}

/** An entry names its port without saying that the goods are there. */
function portStated({ event: { place, attributes } }: RecordedEvent): string | undefined {
  const stated = attributes?.['port-of-entry']
  return portOf(place) ?? (stated !== undefined && isUnitedStatesPort(stated) ? stated : undefined)
}

function portOf(place: EventPlace | undefined): string | undefined {
  return place?.identifiers.find(({ scheme, value }) => scheme === 'us-port' && isUnitedStatesPort(value))?.value
}

function conveyanceKnown(bill: RecordedEvent): readonly DerivedDatum[] {
  const carrier = bill.event.to?.identifiers.find(({ scheme }) => scheme === 'scac')?.value
  const container = bill.event.attributes?.['container-number']
  const equipment = container !== undefined && judgeContainerNumber(container) === 'valid' ? [container] : []
  const sources = [referenceTo(bill)]
  return [
    ...(carrier === undefined ? [] : [{ pointer: '/conveyances/0/carrierCode', name: 'carrier', value: carrier, sources }]),
    ...equipment.map((number) => ({ pointer: '/conveyances/0/equipment/0', name: 'container', value: number, sources })),
  ]
}

/** Exported on the day of the bill, out of the country of its port of loading (19 CFR 152.1(c)). */
function exportKnown(bill: RecordedEvent, lines: readonly GoodsLine[]): readonly DerivedDatum[] {
  const port = bill.event.attributes?.['port-of-loading'] ?? ''
  const from = loadedIn(bill)
  const known = Object.entries(statedMembers({ countryOfExport: from, exportation: from && bill.event.occurredAt.slice(0, 10), portOfLading: isForeignPort(port) ? port : undefined }))
  return lines.flatMap(({ at }) => known.map(([member, value]) => ({ pointer: `${at}/${member}`, name: exportNames.get(member) ?? member, value, sources: [referenceTo(bill)] })))
}

function loadedIn({ event: { attributes, place } }: RecordedEvent): string | undefined {
  return attributes?.['port-of-loading-country'] ?? countryOfCode(attributes?.['port-of-loading'] ?? '') ?? countryOf(place)
}

const exportNames: ReadonlyMap<string, string> = new Map([['countryOfExport', 'country of export'], ['exportation', 'date of exportation'], ['portOfLading', 'port of lading']])

function arrivalKnown(arrival: RecordedEvent): readonly DerivedDatum[] {
  const sources = [referenceTo(arrival)]
  const day = easternDate(arrival.event.occurredAt)
  const port = portOf(arrival.event.place)
  return [
    { pointer: '/dates/importation', name: 'date of importation', value: day, sources },
    { pointer: '/dates/estimatedArrival', name: 'date of arrival', value: day, sources },
    ...(port === undefined ? [] : [{ pointer: '/portOfUnlading', name: 'port of unlading', value: port, sources }]),
  ]
}

const modes: readonly (readonly [words: RegExp, loose: string, inContainers: string])[] = [[/truck|road|highway/i, '30', '31'], [/rail|train/i, '20', '21'], [/\bair|flight/i, '40', '41'], [/vessel|ocean|sea\b|ship\b/i, '10', '11'], [/pipeline/i, '70', '70']]

/** CBP's code for the mode that papers name in words; in containers where one is named. */
function modeKnown({ events }: DigitalTwin, bill: RecordedEvent | undefined): readonly DerivedDatum[] {
  const told = events.findLast((one) => isReliable(one) && one.event.attributes?.['transport-mode'] !== undefined)
  const mode = modes.find(([words]) => words.test(told?.event.attributes?.['transport-mode'] ?? ''))
  if (told === undefined || mode === undefined) return []
  const isInContainers = judgeContainerNumber(bill?.event.attributes?.['container-number'] ?? '') === 'valid'
  return [{ pointer: '/transportMode', name: 'mode of transport', value: isInContainers ? mode[2] : mode[1], sources: [referenceTo(told)] }]
}
