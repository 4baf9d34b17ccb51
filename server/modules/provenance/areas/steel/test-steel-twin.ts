import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotParticulars, LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { digitalTwin } from '../../twin/digital-twin.ts'
import { recordedEvent } from '../test-sample-events.ts'

/** A mill and a buyer for tests. */
export const mill = 'did:web:mill.example'
export const buyer = 'did:web:buyer.example'

/** A heat of the mill, by its number. */
export const heatLot = (number: string): string => `heat-number:${number}@${mill}`

/** So many kilograms of a lot. */
export function part(lot: string, kilograms?: string, particulars?: LotParticulars): LotPart {
  return { lot, ...(kilograms !== undefined && { quantity: { value: kilograms, unit: 'KGM' } }), ...(particulars !== undefined && { particulars }) }
}

type Told = Partial<ProvenanceEvent> & { readonly standing?: EventStanding; readonly issuer?: string }

/** An event that the mill proves, unless it says otherwise. */
export function told(id: string, { standing = 'verified', issuer = mill, ...event }: Told): RecordedEvent {
  const whole: ProvenanceEvent = { id: `urn:test:${id}`, kind: 'transformation', occurredAt: '2026-01-10T12:00:00.000Z', inputs: [], outputs: [], about: [], documents: [], ...event }
  return recordedEvent(whole, { standing, issuer, credential: `urn:test:${id}` })
}

/** The mill's report that slabs came of a heat melted in a country. */
export function reported([heat, product]: readonly [heat: string, product: string], country: string, kilograms = '10000'): RecordedEvent {
  return told(`report-${heat}`, {
    process: 'mill-testing', inputs: [part(heatLot(heat), kilograms, { countryOfMeltAndPour: country })], outputs: [part(product, kilograms, { countryOfMeltAndPour: country })],
    documents: [{ kind: 'mill-test-report', number: `MTR-${heat}` }],
  })
}

/** The shipment of lots to the buyer on bill B-1: sold, carried and arrived on a day. */
export function shipped(lots: readonly LotPart[], day = '2026-02-20'): readonly RecordedEvent[] {
  const documents = [{ kind: 'bill-of-lading', number: 'B-1' }]
  const party = (did: string) => ({ identifiers: [{ scheme: 'did', value: did }] })
  return [
    told('sale', { kind: 'ownership-transfer', process: 'sale', occurredAt: '2026-01-20T12:00:00.000Z', about: lots, from: party(mill), to: party(buyer), documents }),
    told('arrival', { kind: 'measurement', process: 'arrival', occurredAt: `${day}T15:00:00.000Z`, about: lots.map(({ lot }) => ({ lot })), documents }),
  ]
}

/** A licence for the buyer, 10 tonnes of 7208.37.00.60 of Mexican heats, unless it says otherwise. */
export function licensed(attributes: Readonly<Record<string, string>> = {}, standing: EventStanding = 'verified'): RecordedEvent {
  return told('licence', {
    kind: 'inspection', process: 'steel-import-licensing', standing, occurredAt: '2026-02-01T12:00:00.000Z', documents: [{ kind: 'import-licence', number: 'S26000001' }, { kind: 'bill-of-lading', number: 'B-1' }],
    attributes: {
      'importer-scheme': 'did', 'importer-identifier': buyer, 'commodity-code': '7208370060', 'weight': '10000', 'weight-unit': 'KGM', 'country-of-melt-and-pour': 'MX', 'valid-from': '2026-02-01', 'valid-until': '2026-12-31', ...attributes,
    },
  })
}

/** The twin of bill B-1. */
export function twinOf(...recorded: readonly RecordedEvent[]): DigitalTwin {
  return digitalTwin({ shipment: 'B-1', asOf: '2026-11-22T12:00:00.000Z', recorded, filings: [] })
}
