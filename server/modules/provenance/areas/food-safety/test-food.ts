import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { digitalTwin } from '../../twin/digital-twin.ts'
import { recordedEvent, sampleEvents } from '../test-sample-events.ts'

export const asOf = '2026-07-06T12:00:00.000Z'
export const bill = 'CFNL2026070301'

/** A part of a romaine lot, complete; what is given takes the place of what is there. */
export function romaine(lot: string, cartons = '960', more: Partial<LotPart> = {}): LotPart {
  return { lot, quantity: { value: cartons, unit: 'XCT' }, particulars: { description: 'Romaine lettuce', commodityCode: '0705192000', countryOfOrigin: 'MX', attributes: { 'lot-code-source': 'Packer' } }, ...more }
}

/** An event with nothing in it but what is given. */
export function foodEvent(process: string, more: Partial<ProvenanceEvent> = {}): ProvenanceEvent {
  return {
    id: `urn:test:${process}`, kind: 'measurement', process, occurredAt: '2026-07-01T12:00:00.000Z', inputs: [], outputs: [], about: [], documents: [{ kind: 'bill-of-lading', number: bill }], place: { name: 'Somewhere', identifiers: [], country: 'MX' },
    by: { name: 'Somebody', identifiers: [{ scheme: 'did', value: 'did:web:somebody.example' }] }, ...more,
  }
}

export function recordedFood(event: ProvenanceEvent, standing: EventStanding = 'verified'): RecordedEvent {
  return recordedEvent(event, { standing, issuer: event.by?.identifiers[0]?.value ?? 'did:web:nobody.example', credential: event.id.split('#')[0] ?? event.id })
}

const measured = foodEvent('sensor-reporting', { id: 'urn:test:cold', occurredAt: '2026-07-03T18:00:00.000Z', attributes: { 'sensor-temperature': '2.6 CEL, 4.2 CEL' } })

/** The events of the samples with a measurement about both lots; changed as asked. */
export function sampleChain(change: (event: RecordedEvent) => RecordedEvent | readonly RecordedEvent[] = (one) => one): readonly RecordedEvent[] {
  const recorded = sampleEvents('food-safety')
  const lots = [...new Set(recorded.filter(({ event }) => event.process === 'harvesting').flatMap(({ event }) => event.outputs.map(({ lot }) => lot)))]
  return [...recorded, recordedFood({ ...measured, about: lots.map((lot) => ({ lot })) })].flatMap(change)
}

export function twinOfFood(recorded: readonly RecordedEvent[], shipment = bill): DigitalTwin {
  return digitalTwin({ shipment, asOf, recorded, filings: [] })
}
