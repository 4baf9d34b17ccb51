import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { ProvenanceClient } from './provenance-client.ts'

/** Lots of which is asked at every size of the store. */
export const tracedLots = {
  /** The end of a chain of `chainSteps` events. */
  chainEnd: 'product-number:CHAIN-299@did:web:traced.example',
  /** Used by `fanOut` events that each make one lot of it. */
  fannedOut: 'product-number:WIDE@did:web:traced.example',
  /** Cut into `fanOut` lots by events of a hundred, which go to a thousand customers. */
  recalled: 'product-number:RECALLED@did:web:traced.example',
} as const

export const chainSteps = 300
export const fanOut = 10_000
const eventsOfCall = 500
const mill = { name: 'Traced Example Mill', identifiers: [{ scheme: 'did', value: 'did:web:traced.example' }] }

/** States the events of the lots that are traced, as the filer, over HTTP. */
export async function stateTracedLots(client: ProvenanceClient): Promise<void> {
  const events = [...chain(), ...wide(), ...recalled()]
  for (let from = 0; from < events.length; from += eventsOfCall) await client.post('/provenance/events', JSON.stringify({ events: events.slice(from, from + eventsOfCall) }))
}

const lot = (name: string): string => `product-number:${name}@did:web:traced.example`
const part = (name: string, kilograms: number) => ({ lot: lot(name), quantity: { value: String(kilograms), unit: 'KGM' } })

type Stated = Pick<ProvenanceEvent, 'kind' | 'process' | 'from' | 'to'> & Partial<Pick<ProvenanceEvent, 'inputs' | 'outputs' | 'about'>>

function event(name: string, { inputs = [], outputs = [], about = [], kind, ...others }: Stated): ProvenanceEvent {
  return { id: `urn:traced:${name}`, kind, occurredAt: '2026-07-01T08:00:00.000Z', inputs, outputs, about, documents: [{ kind: 'mill-test-report', number: `T-${name}` }], by: mill, ...others }
}

function chain(): readonly ProvenanceEvent[] {
  return Array.from({ length: chainSteps }, (_, step) => event(`chain-${String(step)}`, {
    kind: step === 0 ? 'production' : 'transformation', process: step === 0 ? 'melting' : 'rolling', outputs: [part(`CHAIN-${String(step)}`, 12_000)], inputs: step === 0 ? [] : [part(`CHAIN-${String(step - 1)}`, 12_000)],
  }))
}

function wide(): readonly ProvenanceEvent[] {
  const made = event('wide', { kind: 'production', process: 'melting', outputs: [part('WIDE', 120_000)] })
  return [made, ...Array.from({ length: fanOut }, (_, at) => event(`wide-${String(at)}`, { kind: 'transformation', process: 'cutting', inputs: [part('WIDE', 12)], outputs: [part(`WIDE-${String(at)}`, 12)] }))]
}

function recalled(): readonly ProvenanceEvent[] {
  const made = event('recalled', { kind: 'production', process: 'harvesting', outputs: [part('RECALLED', 120_000)] })
  const cuts = Array.from({ length: fanOut / 100 }, (_, cut) => event(`recalled-cut-${String(cut)}`, {
    kind: 'transformation', process: 'cutting', inputs: [part('RECALLED', 1200)], outputs: Array.from({ length: 100 }, (__, at) => part(`RECALLED-${String(cut * 100 + at)}`, 12)),
  }))
  const deliveries = Array.from({ length: fanOut / 10 }, (_, customer) => event(`recalled-delivery-${String(customer)}`, {
    kind: 'custody-transfer', process: 'delivering', about: Array.from({ length: 10 }, (__, at) => part(`RECALLED-${String(customer * 10 + at)}`, 12)),
    from: mill, to: { name: `Customer ${String(customer)}`, identifiers: [{ scheme: 'did', value: `did:web:customer-${String(customer)}.example` }] },
  }))
  return [made, ...cuts, ...deliveries]
}
