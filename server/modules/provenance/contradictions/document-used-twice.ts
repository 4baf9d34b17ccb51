import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { add, compareDecimals, type Decimal, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { amountOf } from '../balance/lot-flows.ts'
import { credentialAltered, documentExceeded, documentRepeated, documentUsedTwice } from './contradiction-conditions.ts'
import type { Contradiction } from './contradiction.ts'
import { KnownParty } from './known-party.ts'
import { goodsOf, lotsOf, shipmentOf, usedDocuments, wordOf } from './used-documents.ts'

/** Finds tickets, certificates, licences and credentials that are given for more than they are for. */
export const documentTwice: Contradiction = {
  name: 'document-used-twice',
  title: 'A credential or a document is used for other goods, or for more of them, than it was given for',
  find: (graph) => [
    ...usedDocuments(graph).flatMap(({ use, events }) => (use === 'ticket' ? ticketFindings(events) : coverFindings(events))),
    ...alteredCredentials(graph),
  ],
}

/** A ticket is for one act: a later event of the same kind that names it is of other goods, between others, or the same over again. */
function ticketFindings(events: readonly RecordedEvent[]): readonly Finding[] {
  const firstOfKind = new Map<string, RecordedEvent>()
  return events.flatMap((one) => {
    const first = firstOfKind.get(one.event.kind)
    if (first === undefined) {
      firstOfKind.set(one.event.kind, one)
      return []
    }
    return [findingOfEvent(isSameAct(first, one) ? documentRepeated : documentUsedTwice, linkOf(one))]
  })
}

function isSameAct(first: RecordedEvent, one: RecordedEvent): boolean {
  const lots = new Set(lotsOf(first))
  return lotsOf(one).some((lot) => lots.has(lot)) && mayBeSame(first.event.from, one.event.from) && mayBeSame(first.event.to, one.event.to)
}

function mayBeSame(one: PartyReference | undefined, other: PartyReference | undefined): boolean {
  return one === undefined || other === undefined || new KnownParty(one).likeness(other) !== 'different'
}

/**
 * What the document covers is what the first event without a shipment says, which is its own: the mill's, the authority's. What shipments
 * take of it is each shipment's quantity once, however many events tell of the shipment.
 */
function coverFindings(events: readonly RecordedEvent[]): readonly Finding[] {
  const own = events.find((one) => shipmentOf(one) === undefined)
  const covered = own === undefined ? undefined : totalOfGoods(own)
  if (own === undefined || covered === undefined) return []
  const shipped = new Set<string>()
  let sum = zero
  for (const one of events) {
    const taken = takenOf(one, own, covered.kind)
    if (taken === undefined || shipped.has(taken.shipment)) continue
    shipped.add(taken.shipment)
    sum = add(sum, taken.value)
    if (shipped.size > 1 && compareDecimals(sum, covered.value) > 0) return [findingOfEvent(documentExceeded, linkOf(one))]
  }
  return []
}

/** What a shipment takes of a document, in the words of others than its issuer. */
function takenOf(one: RecordedEvent, own: RecordedEvent, kind: string): { readonly shipment: string; readonly value: Decimal } | undefined {
  const shipment = shipmentOf(one)
  const total = shipment === undefined || wordOf(one) === wordOf(own) ? undefined : totalOfGoods(one)
  return shipment === undefined || total?.kind !== kind ? undefined : { shipment, value: total.value }
}

/** The quantity of all goods of an event; undefined where one is not stated, or they are measured in different ways. */
function totalOfGoods(one: RecordedEvent): { readonly kind: string; readonly value: Decimal } | undefined {
  let total: { readonly kind: string; readonly value: Decimal } | undefined
  for (const part of goodsOf(one)) {
    const amount = amountOf(part)
    if (amount === undefined || (total !== undefined && total.kind !== amount.kind)) return undefined
    total = { kind: amount.kind, value: total === undefined ? amount.value : add(total.value, amount.value) }
  }
  return total
}

/**
 * One identity of one issuer stands for one credential: another content under it is another statement in the name of the first. Another issuer's
 * credential of that identity is its own affair.
 */
function alteredCredentials(graph: LotGraph): readonly Finding[] {
  const contents = new Map<string, string>()
  return graph.events.flatMap((one) => {
    const { credential, sha256, issuer = '' } = one.source
    if (credential === undefined || sha256 === undefined) return []
    const key = `${issuer} ${credential}`
    const known = contents.get(key)
    if (known === undefined) contents.set(key, sha256)
    return known === undefined || known === sha256 ? [] : [findingOfEvent(credentialAltered, linkOf(one))]
  })
}

function linkOf(one: RecordedEvent) {
  const [lot] = lotsOf(one)
  return { event: one.event.id, ...(lot !== undefined && { lot }) }
}
