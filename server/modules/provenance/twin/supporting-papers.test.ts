import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { EventDocument } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { describe, expect, it } from 'vitest'
import { supportingPapers } from './supporting-papers.ts'

function paper(id: string, documents: Readonly<Record<string, string | readonly string[]>>): RecordedEvent {
  const named = Object.entries(documents).flatMap(([kind, numbers]) => [numbers].flat().map((number): EventDocument => ({ kind, number })))
  return { event: { id, kind: 'inspection', occurredAt: '2026-07-01T00:00:00.000Z', inputs: [], outputs: [], about: [], documents: named }, source: { kind: 'statement', organisation: 'meridian' }, standing: 'stated', recordedAt: '2026-07-01T00:00:00.000Z', standingSince: '2026-07-01T00:00:00.000Z' }
}
const lot = 'https://id.gs1.org/01/09521234001232/10/EV-26-07'
const found = (all: readonly RecordedEvent[], from: readonly RecordedEvent[] = []) => supportingPapers(lotGraph(all), from, [lot]).map(({ event }) => event.id).toSorted()

describe('supportingPapers()', () => {
  const root = paper('root', { credential: 'r' })
  const licence = paper('licence', { 'credential': 'l', 'supporting-credential': 'r' })
  const key = paper('key', { 'credential': 'k', 'supporting-credential': 'l', 'product': '09521234001232' })
  it('leads from a product to the root of its licences, and to delegations', () => {
    expect(found([root, licence, key, paper('delegation', { 'credential': 'd', 'delegated-credential': 'k' })])).toEqual(['delegation', 'key', 'licence', 'root'])
  })
  it('leaves the licences of others alone that rest on the same root', () => {
    const others = Array.from({ length: 1000 }, (_, index) => paper(`other-${String(index)}`, { 'credential': `o${String(index)}`, 'supporting-credential': 'r' }))
    expect(found([root, licence, key, ...others])).toEqual(['key', 'licence', 'root'])
  })
  it('leads from an entry to the notice that names it and to its answer, unless the entry is of too many things', () => {
    const shipped = paper('shipped', { 'entry-number': 'e' })
    const notice = paper('notice', { 'entry-number': 'e', 'notice-of-arrival': 'n' })
    const answer = paper('answer', { 'notice-of-arrival': 'n' })
    expect(found([shipped, notice, answer], [shipped])).toEqual(['answer', 'notice', 'shipped'])
    const tickets = Array.from({ length: 30 }, (_, index) => paper(`ticket-${String(index)}`, { 'entry-number': 'e' }))
    expect(found([shipped, notice, answer, ...tickets], [shipped])).toEqual([])
  })
  it('ends where papers rest on each other in a circle, or lead on without end', () => {
    const circle = [paper('key', { 'product': '09521234001232', 'credential': 'a', 'supporting-credential': 'b' }), paper('b', { 'credential': 'b', 'supporting-credential': 'a' })]
    expect(found(circle)).toEqual(['b', 'key'])
    const chain = Array.from({ length: 100 }, (_, index) => paper(`p${String(index)}`, { 'credential': String(index), 'supporting-credential': String(index + 1), ...(index === 0 ? { product: '09521234001232' } : {}) }))
    expect(found(chain)).toHaveLength(6)
  })
})
