import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import { eventStandings } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { contradictionsIn } from '../contradictions/contradictions-in.ts'
import { recorded, soundSteel } from '../twin/test-lineage.ts'
import { dataQuality, dataQualityBySource, eventsOfParty } from './data-quality.ts'
import { measures } from './quality-measures.ts'

const mill = 'did:web:mill.example'

describe('dataQuality()', () => {
  it('counts what is good, and of how many', () => {
    const quality = dataQuality(mill, eventsOfParty(mill, soundSteel), [])
    expect(quality.measures.map(({ name, score }) => [name, score])).toEqual([['completeness', 50], ['timeliness', 100], ['agreement', 100], ['proof', 100], ['stability', 100]])
    expect(quality.measures[0]?.reasons).toEqual([
      { words: 'quantities of lots are stated', good: 8, of: 8 }, { words: 'events say where they took place', good: 0, of: 4 },
      { words: 'transfers name both parties by an identifier', good: 1, of: 1 }, { words: 'lots are classified where they are made', good: 0, of: 5 },
    ])
    expect([quality.eventCount, quality.score]).toEqual([4, 85])
  })
  it('falls with contradictions, late records and lost proofs, each in its own measure', () => {
    const lowered = (events: typeof soundSteel) => dataQuality(mill, events, contradictionsIn(lotGraph(events))).measures.filter(({ score, name }) => score < 100 && name !== 'completeness').map(({ name }) => name)
    expect(lowered(soundSteel)).toEqual([])
    expect(lowered([...soundSteel, recorded('again', { kind: 'production', out: ['heat:H1'], by: 'mill' })])).toEqual(['agreement'])
    expect(lowered(soundSteel.map((one) => ({ ...one, recordedAt: '2026-08-01T00:00:00.000Z', standingSince: '2026-08-01T00:00:00.000Z' })))).toEqual(['timeliness'])
    expect(lowered(soundSteel.map((one) => ({ ...one, standing: 'suspended' as const })))).toEqual(['agreement', 'proof', 'stability'])
  })
  it('is told for each source apart, and is whole where there is nothing to say', () => {
    expect(dataQualityBySource(soundSteel, []).map(({ party, eventCount }) => [party, eventCount])).toEqual([['did:web:carrier.example', 1], [mill, 4]])
    expect(dataQuality('nobody', [], [])).toEqual({ party: 'nobody', score: 100, eventCount: 0, measures: [] })
    expect(measures.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })
  it('is a whole number from 0 to 100 for any events', () => {
    fc.assert(fc.property(fc.array(fc.record({ standing: fc.constantFrom(...eventStandings), at: fc.oneof(fc.string(), fc.constant('2026-07-01T00:00:00.000Z')), out: fc.array(fc.string()) })), (stated) => {
      const { score } = dataQuality(mill, stated.map((one, index) => recorded(String(index), { kind: 'production', ...one })), [])
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
    }))
  })
})
