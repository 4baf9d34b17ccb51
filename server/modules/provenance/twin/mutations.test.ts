import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { digitalTwin } from './digital-twin.ts'
import { recorded } from './test-lineage.ts'

const moment = (minute: number) => new Date(Date.UTC(2026, 5, 1, 0, minute)).toISOString()
const lot = (number: number) => `step:${String(number)}`

/** A sound chain: made, worked on, sold and carried on, each so many times, to the shipment BILL1. */
function chain(steps: number, hands: number): readonly RecordedEvent[] {
  const worked = Array.from({ length: steps }, (_, index) => recorded(`work${String(index)}`, { kind: 'transformation', at: moment(10 + index), in: [`10 TNE ${lot(index)}`], out: [`10 TNE ${lot(index + 1)}`], by: 'mill' }))
  const passed = Array.from({ length: hands }, (_, index) => (['ownership-transfer', 'custody-transfer'] as const).map((kind) => recorded(`${kind}${String(index)}`, {
    kind, at: moment(100 + index), about: [`10 TNE ${lot(steps)}`], from: index === 0 ? 'mill' : `party${String(index - 1)}`, to: `party${String(index)}`, issuer: index === 0 ? 'mill' : `party${String(index - 1)}`,
    documents: [{ kind: 'bill-of-lading', number: 'BILL1' }, ...(kind === 'custody-transfer' ? [{ kind: 'delivery-ticket', number: `T${String(index)}` }] : [])],
  })))
  return [recorded('made', { kind: 'production', at: moment(1), out: [`10 TNE ${lot(0)}`], by: 'mill' }), ...worked, ...passed.flat()]
}

interface Place {
  readonly step: number
  readonly hand: number
  readonly steps: number
}

const changed = (events: readonly RecordedEvent[], id: string, change: (one: RecordedEvent) => RecordedEvent) => events.map((one) => (one.event.id === `urn:event:${id}` ? change(one) : one))
const by = (name: string) => ({ identifiers: [{ scheme: 'did', value: `did:web:${name}.example` }] })
const fromStranger = (one: RecordedEvent): RecordedEvent => ({ ...one, event: { ...one.event, from: by('stranger') } })

const mutations: readonly (readonly [string, (events: readonly RecordedEvent[], place: Place) => readonly RecordedEvent[], string])[] = [
  ['made twice', (events, { step }) => [...events, recorded('again', { kind: 'production', at: moment(90), out: [lot(step)], by: 'mill' })], 'provenance-lot-made-twice'],
  ['more out than in', (events, { step }) => changed(events, `work${String(step)}`, (one) => ({ ...one, event: { ...one.event, outputs: [{ lot: lot(step + 1), quantity: { value: '10.001', unit: 'TNE' } }] } })), 'provenance-balance-exceeded'],
  ['used twice', (events, { step }) => [...events, recorded('again', { kind: 'transformation', at: moment(95), in: [`1 KGM ${lot(step)}`], out: ['1 KGM other:1'], by: 'mill' })], 'provenance-lot-exceeded'],
  ['sold by one who does not own it', (events, { hand }) => changed(events, `ownership-transfer${String(hand)}`, fromStranger), 'provenance-sold-by-another'],
  ['two custodians', (events, { hand }) => changed(events, `custody-transfer${String(hand)}`, fromStranger), 'provenance-two-custodians'],
  ['used before it was made', (events, { step }) => changed(events, `work${String(step)}`, (one) => ({ ...one, event: { ...one.event, occurredAt: '2026-05-20T08:00:00.000Z' } })), 'provenance-used-before-made'],
  ['in a circle', (events, { step, steps }) => changed(events, `work${String(step)}`, (one) => ({ ...one, event: { ...one.event, inputs: [{ lot: lot(steps), quantity: { value: '10', unit: 'TNE' } }] } })), 'provenance-cycle'],
  ['revoked', (events, { step }) => changed(events, `work${String(step)}`, (one) => ({ ...one, standing: 'revoked' })), 'provenance-proof-revoked'],
  ['a ticket replayed', (events, { hand }) => [...events, recorded('before', { kind: 'custody-transfer', at: moment(2), about: ['10 TNE other:1'], from: 'x', to: 'y', issuer: hand === 0 ? 'mill' : `party${String(hand - 1)}`, documents: [{ kind: 'delivery-ticket', number: `T${String(hand)}` }] })], 'provenance-document-used-twice'],
]

describe('a sound chain', () => {
  const twin = (events: readonly RecordedEvent[]) => digitalTwin({ shipment: 'BILL1', asOf: '2026-07-20T00:00:00.000Z', recorded: events, filings: [] })
  const places = fc.record({ steps: fc.integer({ min: 1, max: 6 }), hands: fc.integer({ min: 2, max: 6 }), seed: fc.nat() })

  it('has nothing against it', () => {
    fc.assert(fc.property(places, ({ steps, hands }) => {
      expect(twin(chain(steps, hands))).toMatchObject({ supports: 'full', findings: [] })
    }), { numRuns: 20 })
  })
  it.each(mutations)('is found out: %s', (...[, mutate, code]) => {
    fc.assert(fc.property(places, ({ steps, hands, seed }) => {
      const found = twin(mutate(chain(steps, hands), { steps, step: seed % steps, hand: 1 + (seed % (hands - 1)) }))
      expect([found.supports, found.findings.map((finding) => finding.code)]).toEqual(['nothing', expect.arrayContaining([code])])
    }), { numRuns: 20 })
  })
})
