import type { DigitalTwin, TwinSupport } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotPart, ProvenanceEvent, ProvenanceEventKind } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { certifyingProcess } from './certification-elements.ts'

export interface Said {
  readonly code?: string
  readonly weight?: string
  readonly volume?: string
  readonly value?: string
  readonly origin?: string
  readonly meltAndPour?: string
  readonly use?: string
}

export type SaidPart = readonly [lot: string, said: Said]

export interface Making {
  readonly kind?: ProvenanceEventKind
  readonly process?: string
  readonly country?: string
  readonly inputs?: readonly SaidPart[]
  readonly outputs?: readonly SaidPart[]
  readonly about?: readonly SaidPart[]
  readonly attributes?: Readonly<Record<string, string>>
  readonly at?: string
  readonly standing?: EventStanding
}

/** A recorded event for tests, proven unless it is said otherwise. */
export function made(id: string, { kind = 'transformation', process, country, inputs = [], outputs = [], about = [], attributes, at = '2026-03-01T12:00:00.000Z', standing = 'verified' }: Making): RecordedEvent {
  const event: ProvenanceEvent = {
    id: `urn:event:${id}`, kind, occurredAt: at, documents: [],
    inputs: inputs.map(partOf), outputs: outputs.map(partOf), about: about.map(partOf),
    ...(process !== undefined && { process }), ...(country !== undefined && { place: { identifiers: [], country } }), ...(attributes !== undefined && { attributes }),
  }
  return { event, standing, source: { kind: 'credential', organisation: 'ORG-1', issuer: 'did:example:mill', credential: `urn:credential:${id}` }, recordedAt: at, standingSince: at }
}

export function harvested(lot: string, country: string, said: Said = {}): RecordedEvent {
  return made(`harvest-${lot}`, { kind: 'production', process: 'harvesting', country, outputs: [[lot, said]] })
}

export interface Certified {
  readonly country: string
  readonly criterion: string
  readonly agreement?: string
  readonly code?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly standing?: EventStanding
  readonly period?: { readonly from: string; readonly to: string }
}

/** A certification of origin with all of its elements, unless others are given. */
export function certified(lot: string, { country, criterion, agreement = 'usmca', code = '070519', attributes = {}, standing = 'verified', period }: Certified): RecordedEvent {
  const recorded = made(`certification-${lot}`, {
    kind: 'inspection', process: certifyingProcess, about: [[lot, { origin: country, code }]], at: '2026-04-01T00:00:00.000Z', standing,
    attributes: {
      agreement, 'certifier': 'did:example:grower', 'certifier-capacity': 'producer', 'exporter': 'Grower (example)', 'producer': 'Grower (example)', 'importer': 'Importer (example)',
      'goods-1-origin-criterion': criterion, 'certified-on': '2026-04-01', ...attributes,
    },
  })
  return period === undefined ? recorded : { ...recorded, event: { ...recorded.event, period } }
}

export function twinOf(lots: readonly string[], events: readonly RecordedEvent[], supports: TwinSupport = 'full'): DigitalTwin {
  return { shipment: 'SHIPMENT-1', asOf: '2026-07-01T00:00:00.000Z', lots: lots.map((lot) => ({ lot, sources: [] })), events, filings: [], balance: [], findings: [], supports }
}

function partOf([lot, { code, weight, volume, value, origin, meltAndPour, use }]: SaidPart): LotPart {
  return {
    lot,
    ...(weight !== undefined && { quantity: { value: weight, unit: 'KGM' } }),
    ...(volume !== undefined && { quantity: { value: volume, unit: 'MTQ' } }),
    particulars: {
      ...(code !== undefined && { commodityCode: code }),
      ...(value !== undefined && { value: { amount: value, currency: 'USD' } }),
      ...(origin !== undefined && { countryOfOrigin: origin }),
      ...(meltAndPour !== undefined && { countryOfMeltAndPour: meltAndPour }),
      ...(use !== undefined && { attributes: { 'material-use': use } }),
    },
  }
}
