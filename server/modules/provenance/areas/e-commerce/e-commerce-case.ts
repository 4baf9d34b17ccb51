import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { parseDigitalLink } from '@customhouse/vocabulary/identifiers/gs1-digital-link.ts'
import { gtinOf14Digits } from '@customhouse/vocabulary/identifiers/gs1-number.ts'
import type { AreaAssessment, DigitalTwin, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId, PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { type DeclaredLines, declaredLines } from '../declared-lines.ts'

/** What the parts of the assessment go by. */
export interface ECommerceCase {
  readonly twin: DigitalTwin
  readonly on: DateText
  readonly products: readonly Product[]
  /** By which what is derived is placed. */
  readonly lines: DeclaredLines
}

/** A product of the shipment: its number, and the lots of it. */
export interface Product {
  readonly gtin: string
  readonly lots: readonly TwinLot[]
}

/** What a part of the assessment comes to. */
export type Part = Omit<AreaAssessment, 'area'>

/** The products of a twin, by the numbers in the identities and particulars of its lots. */
export function caseOf(twin: DigitalTwin, on: DateText): ECommerceCase {
  const products = new Map<string, TwinLot[]>()
  for (const lot of twin.lots) {
    const gtin = gtinOf(lot)
    if (gtin !== undefined) products.set(gtin, [...(products.get(gtin) ?? []), lot])
  }
  return { twin, on, lines: declaredLines(twin), products: [...products].map(([gtin, lots]) => ({ gtin, lots })) }
}

function gtinOf({ lot, particulars }: TwinLot): string | undefined {
  const stated = particulars?.value.identifiers?.find(({ scheme }) => scheme === 'gtin')?.value
  const gtin = parseDigitalLink(lot)?.gtin ?? stated
  return gtin === undefined ? undefined : gtinOf14Digits(gtin)
}

/** The events of a process. */
export function eventsOf({ twin }: ECommerceCase, process: string): readonly RecordedEvent[] {
  return twin.events.filter(({ event }) => event.process === process)
}

/** Papers of a process that are of a product. */
export function papersOf(given: ECommerceCase, process: string, { gtin }: Product): readonly RecordedEvent[] {
  return eventsOf(given, process).filter(({ event }) => event.documents.some(({ kind, number }) => kind === 'product' && number === gtin))
}

/** What a paper says by name; nothing where it does not. */
export function said({ event }: RecordedEvent, name: string): string | undefined {
  const { attributes } = event
  return attributes !== undefined && Object.hasOwn(attributes, name) ? attributes[name] : undefined
}

/** Of papers of a process, the one of this id that is verified. Ids are their issuers' own, so others may have the same. */
export function verifiedPapers(given: ECommerceCase, process: string, id: string | undefined): readonly RecordedEvent[] {
  if (id === undefined) return []
  return eventsOf(given, process).filter(({ event, standing, source }) => standing === 'verified' && source.issuer !== undefined && isOf(event.id, id))
}

/** Whether an event is told by the credential of this id. */
export function isOf(event: string, id: string): boolean {
  return event.startsWith(`${id}@`) || event.startsWith(`${id}#`)
}

/** The DID of a party. */
export function didOf(party: PartyReference | undefined): string | undefined {
  return party?.identifiers.find(({ scheme }) => scheme === 'did')?.value
}

/** Whether a paper covers the day; one that states no period does from when it holds. */
export function covers({ event }: RecordedEvent, on: DateText): boolean {
  return event.period === undefined ? event.occurredAt.slice(0, 10) <= on : isWithin(event.period, on)
}

/** The first lot of a product, to name in findings. */
export function lotOf({ lots }: Product): LotId {
  return lots[0]?.lot ?? ''
}

/** An event that touches a lot, to name the link of the chain at which something is missing. */
export function linkTo({ twin }: ECommerceCase, product: Product): { readonly event: string; readonly lot: LotId } {
  const lot = lotOf(product)
  const touching = twin.events.find(({ event }) => [...event.about, ...event.outputs].some((part) => part.lot === lot))
  return { event: touching?.event.id ?? twin.shipment, lot }
}
