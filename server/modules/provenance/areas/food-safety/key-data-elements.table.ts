/** The seven critical tracking events (21 CFR 1.1310). */
export const trackingEvents = ['harvesting', 'cooling', 'initial-packing', 'first-land-based-receiving', 'shipping', 'receiving', 'transformation'] as const

export type TrackingEvent = (typeof trackingEvents)[number]

/** Where an event says what a key data element asks for; key-data.ts knows how each is read. */
export type KeyDataPlace =
  | 'lot-code' | 'quantity' | 'description' | 'place' | 'recipient' | 'previous-source' | 'lot-code-source' | 'documents'
  | 'input-lot-code' | 'input-quantity' | 'input-description' | 'farm' | 'growing-area' | 'harvest-date' | 'harvester' | 'catch-area'

/** What must be recorded of a critical tracking event. That it happened at a moment is in every event, so dates of the act itself need no entry. */
export interface KeyDataElement {
  readonly event: TrackingEvent
  readonly place: KeyDataPlace
  /** What is asked, in our words; short enough for a remedy. */
  readonly words: string
  readonly authority: string
  /** Who can give it. */
  readonly from: string
}

type Row = readonly [place: KeyDataPlace, words: string, paragraph: string]

const harvesting: readonly Row[] = [
  ['recipient', 'where the harvested food goes next', '(a)(1)(i)'],
  ['description', 'the commodity and its variety', '(a)(1)(ii)'],
  ['quantity', 'how much was harvested, with its unit', '(a)(1)(iii)'],
  ['place', 'the farm where it was harvested', '(a)(1)(iv)'],
  ['growing-area', 'the field, growing area or pond it was harvested from', '(a)(1)(v)-(vi)'],
  ['documents', 'kind and number of the reference document', '(a)(1)(viii)'],
]

const cooling: readonly Row[] = [
  ['recipient', 'where the cooled food goes next', '(b)(1)(i)'],
  ['description', 'the commodity and its variety', '(b)(1)(ii)'],
  ['quantity', 'how much was cooled, with its unit', '(b)(1)(iii)'],
  ['place', 'where it was cooled', '(b)(1)(iv)'],
  ['farm', 'the farm where it was harvested', '(b)(1)(vi)'],
  ['documents', 'kind and number of the reference document', '(b)(1)(vii)'],
]

const initialPacking: readonly Row[] = [
  ['input-description', 'the commodity and variety of the food received', '(a)(1)'],
  ['input-quantity', 'how much was received, with its unit', '(a)(3)'],
  ['farm', 'the farm where it was harvested', '(a)(4)'],
  ['growing-area', 'the field, growing area or pond it was harvested from', '(a)(5)-(6)'],
  ['harvester', 'who harvested it', '(a)(7)'],
  ['harvest-date', 'when it was harvested', '(a)(8)'],
  ['lot-code', 'the traceability lot code that the packer assigned', '(a)(11)'],
  ['description', 'the product description of the packed food', '(a)(12)'],
  ['quantity', 'how much was packed, with its unit', '(a)(13)'],
  ['place', 'where it was packed, which is the source of the lot code', '(a)(14)'],
  ['documents', 'kind and number of the reference document', '(a)(16)'],
]

const firstLandBasedReceiving: readonly Row[] = [
  ['lot-code', 'the traceability lot code that the receiver assigned', '(a)'],
  ['description', 'the species or market name, or the product description', '(b)'],
  ['quantity', 'how much was landed, with its unit', '(c)'],
  ['catch-area', 'where and between which days it was caught', '(d)'],
  ['place', 'where it was landed, which is the source of the lot code', '(e)'],
  ['documents', 'kind and number of the reference document', '(g)'],
]

const shipping: readonly Row[] = [
  ['lot-code', 'the traceability lot code', '(a)(1)'],
  ['quantity', 'how much was shipped, with its unit', '(a)(2)'],
  ['description', 'the product description', '(a)(3)'],
  ['recipient', 'where it goes next', '(a)(4)'],
  ['place', 'where it was shipped from', '(a)(5)'],
  ['lot-code-source', 'who assigned the lot code, or where to look that up', '(a)(7)'],
  ['documents', 'kind and number of the reference document', '(a)(8)'],
]

const receiving: readonly Row[] = [
  ['lot-code', 'the traceability lot code', '(a)(1)'],
  ['quantity', 'how much was received, with its unit', '(a)(2)'],
  ['description', 'the product description', '(a)(3)'],
  ['previous-source', 'where it came from', '(a)(4)'],
  ['place', 'where it was received', '(a)(5)'],
  ['lot-code-source', 'who assigned the lot code, or where to look that up', '(a)(7)'],
  ['documents', 'kind and number of the reference document', '(a)(8)'],
]

const transformation: readonly Row[] = [
  ['input-lot-code', 'the traceability lot code of each food used', '(a)(1)(i)'],
  ['input-description', 'the product description of each food used', '(a)(1)(ii)'],
  ['input-quantity', 'how much of each lot was used, with its unit', '(a)(1)(iii)'],
  ['lot-code', 'the new traceability lot code', '(a)(2)(i)'],
  ['place', 'where it was transformed, which is the source of the lot code', '(a)(2)(ii)'],
  ['description', 'the product description of the new food', '(a)(2)(iv)'],
  ['quantity', 'how much came of it, with its unit', '(a)(2)(v)'],
  ['documents', 'kind and number of the reference document', '(a)(2)(vi)'],
]

/** Key data elements by event, from 21 CFR 1.1325 to 1.1350 (87 FR 70910; held against the eCFR of 2026-06-11), in our words. */
export const keyDataElements: ReadonlyMap<TrackingEvent, readonly KeyDataElement[]> = new Map([
  ['harvesting', elements({ event: 'harvesting', section: '21 CFR 1.1325', from: 'harvester' }, harvesting)],
  ['cooling', elements({ event: 'cooling', section: '21 CFR 1.1325', from: 'cooler' }, cooling)],
  ['initial-packing', elements({ event: 'initial-packing', section: '21 CFR 1.1330', from: 'packer' }, initialPacking)],
  ['first-land-based-receiving', elements({ event: 'first-land-based-receiving', section: '21 CFR 1.1335', from: 'first land-based receiver' }, firstLandBasedReceiving)],
  ['shipping', elements({ event: 'shipping', section: '21 CFR 1.1340', from: 'shipper' }, shipping)],
  ['receiving', elements({ event: 'receiving', section: '21 CFR 1.1345', from: 'receiver' }, receiving)],
  ['transformation', elements({ event: 'transformation', section: '21 CFR 1.1350', from: 'processor' }, transformation)],
])

function elements({ event, section, from }: { readonly event: TrackingEvent; readonly section: string; readonly from: string }, rows: readonly Row[]): readonly KeyDataElement[] {
  return rows.map(([place, words, paragraph]) => ({ event, place, words, authority: `${section}${paragraph}`, from }))
}
