import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { eventStandings, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { foldedGraph } from './folded-graph.ts'
import { twinGraph, type TwinGraph } from './twin-graph.ts'

const parts = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 6 }).map((numbers) => numbers.map((number) => ({ lot: `batch:${String(number)}@did:web:mill.example` })))
const papers = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }).map((numbers) => numbers.map((number) => ({ kind: 'bill-of-lading', number: `B${String(number)}` })))
const events: fc.Arbitrary<readonly RecordedEvent[]> = fc.array(fc.record({ inputs: parts, outputs: parts, about: parts, documents: papers, standing: fc.constantFrom(...eventStandings) }), { maxLength: 25 })
  .map((some) => some.map(({ standing, ...event }, at) => recorded({ ...event, id: `urn:event:${String(at)}` }, standing)))

function recorded(event: Pick<ProvenanceEvent, 'id' | 'inputs' | 'outputs' | 'about' | 'documents'>, standing: RecordedEvent['standing']): RecordedEvent {
  return { event: { kind: 'transformation', occurredAt: '2026-01-01T00:00:00Z', ...event }, source: { kind: 'statement', organisation: 'larkspur' }, standing, recordedAt: '2026-01-02T00:00:00Z', standingSince: '2026-01-02T00:00:00Z' }
}

function against(event: string, lot?: string): Finding {
  return { code: 'x', severity: 'fatal', message: '', authority: '', remedy: '', pointer: { source: `event ${event}${lot === undefined ? '' : ` lot ${lot}`}` } }
}

const draw = (some: readonly RecordedEvent[], findings: readonly Finding[] = []) => twinGraph({ events: some, shipped: [], findings })
const idsOf = ({ nodes }: TwinGraph) => nodes.map(({ id }) => id)

describe('twinGraph()', () => {
  it('draws every event once and every lot once', () => {
    fc.assert(fc.property(events, (some) => {
      const { nodes } = draw(some)
      expect(nodes.flatMap((node) => (node.kind === 'event' ? [node.recorded] : []))).toEqual(some)
      const lots = nodes.flatMap((node) => (node.kind === 'lots' ? node.lots : []))
      expect(new Set(lots)).toEqual(new Set(some.flatMap(({ event }) => [...event.inputs, ...event.outputs, ...event.about].map(({ lot }) => lot))))
      expect(lots).toHaveLength(new Set(lots).size)
    }))
  })

  it('joins each lot with exactly the events that name it', () => {
    fc.assert(fc.property(events, (some) => {
      const graph = draw(some)
      const eventOf = new Map(graph.nodes.flatMap((node) => (node.kind === 'event' ? [[node.id, node.recorded.event] as const] : [])))
      for (const node of graph.nodes) {
        if (node.kind === 'event') continue
        const made = graph.arrows.filter(({ to, kind }) => to === node.id && kind === 'goods').map(({ from }) => eventOf.get(from)?.id)
        for (const lot of node.lots) expect(made).toEqual(some.filter(({ event }) => event.outputs.some((part) => part.lot === lot)).map(({ event }) => event.id))
      }
    }))
  })

  it('has arrows between boxes that are there alone', () => {
    fc.assert(fc.property(events, (some) => {
      const graph = draw(some)
      const ids = new Set(idsOf(graph))
      for (const { from, to } of graph.arrows) expect([ids.has(from), ids.has(to), from === to]).toEqual([true, true, false])
    }))
  })

  it('shows lots that something stands against apart from the others, those with the same matter together', () => {
    const [one, other, third] = [{ lot: 'batch:1@did:web:mill.example' }, { lot: 'batch:2@did:web:mill.example' }, { lot: 'batch:3@did:web:mill.example' }]
    const made = recorded({ id: 'urn:event:1', inputs: [], outputs: [one, other, third], about: [], documents: [] }, 'verified')
    expect(draw([made]).nodes).toHaveLength(2)
    const { nodes } = draw([made], [against('urn:event:1', one.lot), against('urn:event:1', third.lot)])
    expect(nodes.map((node) => [node.kind === 'lots' ? node.lots.length : 0, node.findings.length])).toEqual([[0, 2], [2, 2], [1, 0]])
  })

  it('hangs a paper on the goods that it names', () => {
    const bill = { kind: 'bill-of-lading', number: 'B1' }
    const shipped = recorded({ id: 'urn:event:1', inputs: [], outputs: [], about: [{ lot: 'batch:1@did:web:mill.example' }], documents: [bill] }, 'verified')
    const entry = recorded({ id: 'urn:event:2', inputs: [], outputs: [], about: [], documents: [bill] }, 'stated')
    expect(draw([shipped, entry]).arrows).toContainEqual({ kind: 'paper', from: 'event-0', to: 'event-1' })
  })
})

describe('foldedGraph()', () => {
  it('draws a small graph as a whole', () => {
    fc.assert(fc.property(events, (some) => {
      const graph = draw(some)
      expect(foldedGraph(graph, { roots: [], nodesMax: 1_000, opened: new Set() })).toEqual({ ...graph, beyond: new Map() })
    }))
  })

  it('keeps to its limit, and tells of all that is beyond', () => {
    fc.assert(fc.property(events, fc.integer({ min: 1, max: 10 }), (some, nodesMax) => {
      const graph = draw(some)
      const folded = foldedGraph(graph, { roots: idsOf(graph).slice(-1), nodesMax, opened: new Set() })
      expect(folded.nodes.length).toBeLessThanOrEqual(nodesMax)
      const shown = new Set(idsOf(folded))
      for (const { from, to } of graph.arrows) {
        if (shown.has(from) && !shown.has(to)) expect(folded.beyond.get(from)).toBeGreaterThan(0)
        if (shown.has(to) && !shown.has(from)) expect(folded.beyond.get(to)).toBeGreaterThan(0)
      }
    }))
  })

  it('reaches everything that hangs together by opening box after box', () => {
    fc.assert(fc.property(events, (some) => {
      const graph = draw(some)
      const opened = new Set<string>()
      const look = () => foldedGraph(graph, { roots: [], nodesMax: 1, opened })
      for (let folded = look(); folded.beyond.size > 0; folded = look()) for (const id of folded.beyond.keys()) opened.add(id)
      const reached = new Set(idsOf(look()))
      for (const { from, to } of graph.arrows) expect(reached.has(from)).toBe(reached.has(to))
    }))
  })
})
