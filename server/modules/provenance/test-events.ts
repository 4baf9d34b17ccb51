import type { EventDocument, ProvenanceEvent, ProvenanceEventKind } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { createEventLog, type EventLog } from './events-on-file/transport.ts'
import type { ProvenanceNeeds } from './provenance.ts'

/** An event for tests: lots by their names, and a second of its own in July 2026. */
export function testEvent(name: string, stated: { readonly kind?: ProvenanceEventKind; readonly inputs?: readonly string[]; readonly outputs?: readonly string[]; readonly about?: readonly string[]; readonly documents?: readonly EventDocument[] } & Partial<Omit<ProvenanceEvent, 'inputs' | 'outputs' | 'about' | 'documents' | 'kind'>> = {}): ProvenanceEvent {
  const { inputs = [], outputs = [], about = [], documents = [], kind, ...others } = stated
  const parts = (lots: readonly string[]) => lots.map((lot) => ({ lot }))
  const fitting = inputs.length === 0 && outputs.length > 0 ? 'production' : inputs.length > 0 ? 'transformation' : 'measurement'
  return { id: `urn:event:${name}`, kind: kind ?? fitting, occurredAt: '2026-07-01T08:00:00.000Z', inputs: parts(inputs), outputs: parts(outputs), about: parts(about), documents, ...others }
}

/** A log whose ledger and outbox only remember; organisations are `did:web:customhouse.test:organisations:NAME`. */
export function testLog(told: unknown[] = []): EventLog {
  const needs = {
    ledger: { append: async (_sql: unknown, acts: readonly unknown[]) => { told.push(...acts); return Promise.resolve({ receipts: [] }) } },
    outbox: { publish: async (_sql: unknown, facts: readonly unknown[]) => { told.push(...facts); return Promise.resolve() }, subscribe: () => undefined },
    parties: { directory: () => ({ importer: (number: string) => (number === '89-100000100' ? { organisation: 'larkspur' } : undefined) }) },
    credentials: { dids: { organisationOf: (did: string) => /^did:web:customhouse\.test:organisations:([a-z]+)$/.exec(did)?.[1] } },
  }
  // Of the other modules the log asks only what is here.
  return createEventLog(needs as unknown as Pick<ProvenanceNeeds, 'ledger' | 'outbox' | 'parties' | 'credentials'>)
}
