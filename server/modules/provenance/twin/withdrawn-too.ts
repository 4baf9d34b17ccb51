import { type LotGraph, sourcesOf } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** What others took out of a commingled stock decides what is left in it: a withdrawal by an inventory method is judged with all of them. */
export function withdrawnToo(graph: LotGraph, back: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const stocks = new Set(back.filter(({ event }) => event.attributes?.['inventory-method'] !== undefined).flatMap(sourcesOf))
  return [...stocks].flatMap((stock) => graph.usedBy(stock))
}
