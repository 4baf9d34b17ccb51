import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { describe, expect, it } from 'vitest'
import { twinLineage } from '../../twin/twin-lineage.ts'
import { sampleEvents } from '../test-sample-events.ts'
import { petroleumTitling } from './pipeline-words.ts'
import { titlesOfWells } from './titles-of-wells.ts'

const events = sampleEvents('natural-gas')
const judged = (all: readonly RecordedEvent[]) => titlesOfWells({ events: all })
const titled = (change: (title: RecordedEvent) => RecordedEvent) => judged(events.map((one) => (one.event.process === petroleumTitling ? change(one) : one)))

describe('titlesOfWells()', () => {
  it('are found from the gas that was drawn, however the well is written', () => {
    const crossed = events.find(({ event }) => event.documents.some(({ number }) => number === 'FG-7002'))
    const lots = crossed?.event.about.map(({ lot }) => lot) ?? []
    expect(twinLineage(lotGraph(events), lots, []).events.map(({ event }) => event.process)).toContain(petroleumTitling)
    expect(judged(events)).toMatchObject({ findings: [], derived: [{ name: 'title to the well', value: { well: '200/B-044-I/093-P-09/02', title: '99715' } }] })
  })

  it('support the producer who holds them, on the days that they cover, and nobody else', () => {
    const ended = titled((one) => ({ ...one, event: { ...one.event, period: { from: '2015-01-01', to: '2020-01-01' } } }))
    expect([ended.findings.map(({ code }) => code), ended.derived]).toEqual([['crude-oil-title-not-in-force'], []])
    const another = titled((one) => ({ ...one, event: { ...one.event, to: { name: 'Somebody Else', identifiers: [{ scheme: 'did', value: 'did:web:else.example' }] } } }))
    expect([another.findings.map(({ code, severity }) => [code, severity]), another.derived]).toEqual([[['crude-oil-title-of-another', 'information']], []])
  })

  it('say nothing without a proof, or where there are none', () => {
    for (const standing of ['not-recognised', 'revoked', 'suspended'] as const) expect(titled((one) => ({ ...one, standing }))).toEqual({ findings: [], derived: [] })
    expect(judged(events.filter(({ event }) => event.process !== petroleumTitling))).toEqual({ findings: [], derived: [] })
  })
})
