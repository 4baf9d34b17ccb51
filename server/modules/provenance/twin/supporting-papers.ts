import { parseDigitalLink } from '@customhouse/vocabulary/identifiers/gs1-digital-link.ts'
import { gtinOf14Digits } from '@customhouse/vocabulary/identifiers/gs1-number.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { EventDocument, LotId, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { wellIdentifier } from '../derivation/well-identifier.ts'

/**
 * Where the documents of an event lead: from a paper to the one above it that it rests on and to delegations of it, but not to all others that
 * rest on the same one; from a notice to its answers, and to the registrations that it names; from a product (a GTIN of 14 digits) to its papers; from a
 * licence to what is said of the company that holds it; from a packing to the registration and the certificate of its facility; from a passport to the
 * record of the place of production; from what is filed for another to the power to do so.
 */
const leads: ReadonlyMap<string, string> = new Map([
  ['supporting-credential', 'credential'], ['credential', 'delegated-credential'], ['notice-of-arrival', 'notice-of-arrival'], ['agency-answer', 'agency-answer'], ['product', 'product'],
  ['epa-registration', 'registered-pesticide'], ['epa-establishment', 'producer-establishment'], ['licence-holder', 'described-organisation'],
  ['food-facility-registration', 'registered-facility'], ['organic-certificate', 'certified-operation'],
  ['production-facility', 'described-facility'], ['acting-for', 'authority-to-act'],
])

/** Papers that name an entry belong to all that is entered under it, unless it is of so many things that it says little of one. */
const eventsOfEntryMax = 25

/** How far papers are followed: the root of a chain of licences is four away from the goods. */
export const paperHopsMax = 6

/** The documents that lead from events and lots to papers that they rest on. */
export function supportingDocuments(events: readonly RecordedEvent[], lots: Iterable<LotId>): readonly EventDocument[] {
  const documents = [...events.flatMap(({ event }) => [...event.documents.flatMap(ledTo), ...wellOf(event)]), ...productsOf(lots)]
  return [...new Map(documents.map((document) => [keyOf(document), document])).values()]
}

/** What is drawn from a well leads to the titles to it; the wells themselves join nothing, since others draw from them too. */
function wellOf({ attributes }: ProvenanceEvent): readonly EventDocument[] {
  const well = attributes !== undefined && Object.hasOwn(attributes, 'well') ? attributes['well'] : undefined
  return well === undefined || wellIdentifier(well) === '' ? [] : [{ kind: 'titled-well', number: wellIdentifier(well) }]
}

function ledTo({ kind, number }: EventDocument): readonly EventDocument[] {
  const led = leads.get(kind)
  return led === undefined ? [] : [{ kind: led, number }]
}

/** The events of the graph that tell of papers on which the events rest, and those on which these rest. */
export function supportingPapers(graph: LotGraph, events: readonly RecordedEvent[], lots: Iterable<LotId>): readonly RecordedEvent[] {
  const index = indexed(graph.events)
  const found = new Set<RecordedEvent>()
  const asked = new Set<string>()
  let waiting: readonly EventDocument[] = [...supportingDocuments(events, lots), ...entriesOf(events, index)]
  for (let hop = 0; hop < paperHopsMax && waiting.length > 0; hop += 1) {
    const keys = waiting.map(keyOf).filter((key) => !asked.has(key))
    for (const key of keys) asked.add(key)
    const met = keys.flatMap((key) => index.get(key) ?? []).filter((one) => !found.has(one))
    for (const one of met) found.add(one)
    waiting = [...supportingDocuments(met, []), ...entriesOf(met, index)]
  }
  return [...found]
}

function entriesOf(events: readonly RecordedEvent[], index: ReadonlyMap<string, readonly RecordedEvent[]>): readonly EventDocument[] {
  return events.flatMap(({ event }) => event.documents).filter((document) => document.kind === 'entry-number' && (index.get(keyOf(document)) ?? []).length <= eventsOfEntryMax)
}

/** The products that lots are of, where GS1 numbers name them. */
function productsOf(lots: Iterable<LotId>): readonly EventDocument[] {
  return [...lots].flatMap((lot) => {
    const gtin = parseDigitalLink(lot)?.gtin
    return gtin === undefined ? [] : [{ kind: 'product', number: gtinOf14Digits(gtin) }]
  })
}

function indexed(events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  const index = new Map<string, RecordedEvent[]>()
  for (const one of events) {
    for (const document of one.event.documents) {
      const known = index.get(keyOf(document))
      if (known === undefined) index.set(keyOf(document), [one])
      else known.push(one)
    }
  }
  return index
}

function keyOf({ kind, number }: EventDocument): string {
  return `${kind} ${number}`
}
