import { parseDigitalLink } from '@customhouse/vocabulary/identifiers/gs1-digital-link.ts'
import { gtinOf14Digits } from '@customhouse/vocabulary/identifiers/gs1-number.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { EventDocument, LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/**
 * Documents by which papers rest on other papers: a licence on the licence above it, an answer on the notice that it answers, a right on the
 * product that it is of (a GTIN of 14 digits), a packing on the registration of its facility.
 */
export const supportingKinds: ReadonlySet<string> = new Set(['supporting-credential', 'notice-of-arrival', 'agency-answer', 'product', 'food-facility-registration', 'organic-certificate'])

/** Papers that name an entry belong to all that is entered under it, unless it is of so many things that it says little of one. */
const eventsOfEntryMax = 25

/** How far papers are followed: the root of a chain of licences is four away from the goods. */
export const paperHopsMax = 6

/** The documents that lead from events and lots to papers that they rest on. */
export function supportingDocuments(events: readonly RecordedEvent[], lots: Iterable<LotId>): readonly EventDocument[] {
  const documents = [...events.flatMap(({ event }) => event.documents.filter(({ kind }) => supportingKinds.has(kind))), ...productsOf(lots)]
  return [...new Map(documents.map((document) => [keyOf(document), document])).values()]
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
