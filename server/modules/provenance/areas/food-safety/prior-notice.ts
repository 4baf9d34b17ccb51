import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DerivedDatum, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { FoodShipment } from './food-shipment.ts'
import { noticeData, noticeTimes, type NoticeDatum, type NoticeTime } from './prior-notice.table.ts'
import { trackingEventOf } from './tracking-event.ts'

/** A value that evidence gives, and the events that do. */
export interface Shown {
  readonly value: string
  readonly by: readonly RecordedEvent[]
}

/** Where the canonical declaration takes each datum of prior notice, in the line of the food unless it begins with a slash; the others are CBP's own records of the FDA message set (agency-data.ts). */
const pointers: Partial<Record<NoticeDatum['key'], string>> = {
  food: 'descriptions/0', 'production-country': 'origin', 'shipping-country': 'countryOfExport', arrival: '/dates/estimatedArrival', carrier: '/transportMode',
}

/** What prior notice can say by evidence, and what somebody must still give, until when. */
export function priorNotice(shipment: FoodShipment, sound: readonly RecordedEvent[]): { readonly derived: readonly DerivedDatum[]; readonly needed: readonly NeededDatum[] } {
  const shown = noticeShown(shipment, sound)
  const by = noticeDeadline(shipment, sound)
  const derived: DerivedDatum[] = []
  const needed: NeededDatum[] = []
  for (const { key, words, from, authority } of noticeData) {
    const found = shown.get(key)
    const place = pointers[key]
    const pointer = place?.startsWith('/') === false ? `${shipment.lines.at(shipment.lots[0]?.of.lot)}/${place}` : place
    if (found === undefined) needed.push({ name: `prior notice: ${words}`, ...(pointer !== undefined && { pointer }), from, by, authority })
    else if (pointer !== undefined) derived.push({ pointer, name: words, value: found.value, sources: found.by.map(referenceTo) })
  }
  return { derived, needed }
}

type Entry = readonly [key: NoticeDatum['key'], value: string | undefined, by: RecordedEvent | undefined]

/** Each datum of prior notice that evidence gives. What is in its natural state has a grower, anything else a manufacturer. */
export function noticeShown(shipment: FoodShipment, sound: readonly RecordedEvent[]): ReadonlyMap<NoticeDatum['key'], Shown> {
  const verification = sound.find(({ event }) => event.process === 'foreign-supplier-verification')
  const entries: readonly Entry[] = [
    ...foodShown(shipment), ...makerShown(shipment, sound), ...senderShown(shipment, verification),
    ['arrival', stated(verification, 'arrival-estimated'), verification],
    ['importer', stated(verification, 'importer-name'), verification],
    ['consignee', stated(verification, 'consignee'), verification],
    ['carrier', transportModeOf(verification)?.transportModes[0], verification],
  ]
  return new Map(entries.flatMap(([key, value, by]) => (value === undefined || by === undefined ? [] : [[key, { value, by: [by] }] as const])))
}

function foodShown({ lots, graph, lineage }: FoodShipment): readonly Entry[] {
  const [lot] = lots
  const said = lot === undefined ? undefined : (graph.about(lot.of.lot).at(-1) ?? lineage.at(-1))
  const quantity = lot?.of.quantity?.value
  return [['food', lot?.particulars.description, said], ['quantity', quantity === undefined ? undefined : `${quantity.value} ${quantity.unit}`, said]]
}

function makerShown({ lineage }: FoodShipment, sound: readonly RecordedEvent[]): readonly Entry[] {
  const registration = sound.find(({ event }) => event.process === 'facility-registration')
  const number = stated(registration, 'registration-number')
  const harvest = lineage.find(({ event }) => ['harvesting', 'first-land-based-receiving'].includes(trackingEventOf(event) ?? ''))
  const making = lineage.findLast(({ event }) => trackingEventOf(event) === 'transformation' || event.process === 'creating')
  if (making === undefined) return [['grower', nameOf(harvest), harvest], ['manufacturer', notAsked, harvest], ['registration', number ?? notAsked, registration ?? harvest], ['production-country', countryOf(harvest), harvest]]
  return [['grower', notAsked, making], ['manufacturer', nameOf(making), making], ['registration', number, registration], ['production-country', countryOf(making), making]]
}

function senderShown({ graph, lots, twin }: FoodShipment, verification: RecordedEvent | undefined): readonly Entry[] {
  const sent = lots.flatMap(({ of }) => graph.about(of.lot)).filter(({ event }) => trackingEventOf(event) === 'shipping')
  const sending = sent.find(({ event }) => event.documents.some(({ number }) => number === twin.shipment)) ?? sent[0] ?? verification
  return [
    ['shipper', sending === verification ? stated(verification, 'shipper') : nameOf(sending), sending],
    ['shipping-country', sending === verification ? stated(verification, 'shipped-from-country') : countryOf(sending), sending],
  ]
}

/** Asked of the other kind of food alone. */
export const notAsked = 'not asked'

/** By when notice must be confirmed: of the mode that is known, of all where it is not. */
export function noticeDeadline({ on }: FoodShipment, sound: readonly RecordedEvent[]): string {
  const known = transportModeOf(sound.find(({ event }) => event.process === 'foreign-supplier-verification'))
  const times = noticeTimes.filter((time) => isWithin(time, on) && (known === undefined || time.mode === known.mode))
  return times.map(({ mode, hours }) => `${String(hours)} hours before arrival by ${mode}`).join(', ')
}

const modeWords: readonly (readonly [RegExp, NoticeTime['mode']])[] = [[/truck|road|highway/i, 'road'], [/rail|train/i, 'rail'], [/\bair|flight/i, 'air'], [/vessel|ocean|sea|ship\b|water/i, 'water']]

function transportModeOf(verification: RecordedEvent | undefined): NoticeTime | undefined {
  const words = stated(verification, 'transport-mode') ?? ''
  const mode = modeWords.find(([form]) => form.test(words))?.[1]
  return noticeTimes.find((time) => time.mode === mode)
}

function stated(one: RecordedEvent | undefined, name: string): string | undefined {
  return one?.event.attributes?.[name]
}

function nameOf(one: RecordedEvent | undefined): string | undefined {
  return one?.event.by?.name ?? one?.event.from?.name ?? one?.event.place?.name
}

function countryOf(one: RecordedEvent | undefined): string | undefined {
  return one?.event.place?.country ?? one?.event.by?.country
}
