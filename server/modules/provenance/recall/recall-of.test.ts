import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recallOf } from './recall-of.ts'

const party = (name: string) => ({ name, identifiers: [{ scheme: 'did', value: `did:web:${name}.example` }] })
const cartons = (lot: string, value?: string) => ({ lot, ...(value !== undefined && { quantity: { value, unit: 'XCT' } }) })

function recorded(id: string, more: Partial<ProvenanceEvent>): RecordedEvent {
  const event: ProvenanceEvent = { id: `urn:test:${id}`, kind: 'transformation', occurredAt: `2026-07-01T00:00:0${String(id.length % 10)}.000Z`, inputs: [], outputs: [], about: [], documents: [], ...more }
  return { event, source: { kind: 'statement', organisation: 'packer' }, standing: 'stated', recordedAt: event.occurredAt, standingSince: event.occurredAt }
}

const asked = (events: readonly RecordedEvent[], lot = 'lot:a') => recallOf({ lot, asOf: '2026-07-02T00:00:00.000Z', recorded: events, findings: [] })
const harvest = recorded('h', { kind: 'production', process: 'harvesting', by: party('farm'), outputs: [cartons('lot:a', '100')] })

describe('recallOf()', () => {
  it('counts what a party has left, and says to whom it went', () => {
    const shipped = recorded('hs', { kind: 'custody-transfer', process: 'shipping', from: party('farm'), to: party('store'), about: [cartons('lot:a', '40')] })
    const told = asked([harvest, shipped]).notices.map(({ party: { name }, lots: [one] }) => [name, one?.state, one?.onHand?.value, one?.passedTo])
    expect(told).toEqual([['farm', 'on-hand', '60', ['store']], ['store', 'in-transit', undefined, []]])
  })
  it('takes a party that shows another identifier beside a known one for the same', () => {
    const gln = { scheme: 'gln', value: '9521234100017' }
    const sent = recorded('hs', { kind: 'custody-transfer', process: 'shipping', from: party('farm'), to: { identifiers: [{ scheme: 'did', value: 'did:web:store.example' }, gln] }, about: [cartons('lot:a', '100')] })
    const got = recorded('hsr', { kind: 'inspection', process: 'receiving', to: { identifiers: [gln] }, about: [cartons('lot:a', '100')] })
    expect(asked([harvest, sent, got]).notices.map(({ lots: [one] }) => one?.state)).toEqual(['passed-on', 'on-hand'])
  })
  it('says nothing of amounts in units that do not compare, and goes on notifying', () => {
    const odd = recorded('hs', { kind: 'custody-transfer', process: 'shipping', from: party('farm'), to: party('store'), about: [{ lot: 'lot:a', quantity: { value: '40', unit: 'KGM' } }] })
    expect(asked([harvest, odd]).notices[0]?.lots[0]).toMatchObject({ state: 'on-hand', passedTo: ['store'] })
    expect(asked([harvest, odd]).notices[0]?.lots[0]).not.toHaveProperty('onHand')
  })
  it('names lots of which nobody says where they come from', () => {
    const mixed = recorded('hm', { by: party('cook'), inputs: [cartons('lot:a'), cartons('lot:unknown')], outputs: [cartons('lot:soup')] })
    expect(asked([harvest, mixed], 'lot:soup').sources.map(({ lot, isOpen }) => [lot, isOpen])).toEqual([['lot:a', false], ['lot:unknown', true]])
  })
  it('ends on cycles and finds every lot of a chain of ten thousand', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => recorded(`c${String(index)}`, { by: party('cook'), inputs: [cartons(`lot:${String(index)}`)], outputs: [cartons(`lot:${String(index + 1)}`)] }))
    const back = recorded('back', { inputs: [cartons('lot:10000')], outputs: [cartons('lot:0')] })
    expect(asked([...chain, back], 'lot:0').affected).toHaveLength(10_001)
  })
  it('affects exactly what came of the lot, whatever the graph', () => {
    const link = fc.record({ from: fc.nat(12), to: fc.nat(12) })
    fc.assert(fc.property(fc.array(link, { maxLength: 30 }), (links) => {
      const events = links.map(({ from, to }, index) => recorded(`l${String(index)}`, { inputs: [cartons(`lot:${String(from)}`)], outputs: [cartons(`lot:${String(to)}`)] }))
      const reached = new Set([0])
      for (let round = 0; round <= links.length; round += 1) for (const { from, to } of links) if (reached.has(from)) reached.add(to)
      expect(new Set(asked(events, 'lot:0').affected.map(({ lot }) => lot))).toEqual(new Set([...reached].map((one) => `lot:${String(one)}`)))
    }))
  })
})
