import type { Client } from 'openapi-fetch'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { AreaAssessment, DerivedDatum, DigitalTwin, NeededDatum, NodeBalance, OriginAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { operations, paths } from './api.ts'

/** What became of events that were handed in: new in the log, known already, or refused with a finding that names the event. */
export type RecordedProvenance = operations['recordProvenanceEvents']['responses'][201]['content']['application/json']

/** What became of credentials that were handed in, each by its place in the request, and of what they tell of goods. */
export interface CredentialsTakenUp extends Omit<RecordedProvenance, 'findings'> {
  readonly findings: readonly Finding[]
  readonly credentials: readonly {
    readonly index: number
    readonly id?: string
    readonly type?: string
    readonly issuer?: string
    readonly verified: boolean
    readonly recognition: 'recognised' | 'not-recognised' | 'not-asked'
    readonly standing?: EventStanding
    readonly events: readonly string[]
    readonly findings: readonly Finding[]
  }[]
}

/** The chain of a lot, back to its sources or forward to its deliveries, as known at a moment. */
export interface LotTrace {
  readonly lot: string
  readonly direction: 'back' | 'forward'
  readonly asOf: string
  readonly lots: readonly { readonly lot: string; readonly depth: number }[]
  readonly events: readonly RecordedEvent[]
  readonly sources?: readonly string[]
  readonly deliveries?: readonly string[]
  readonly findings: readonly Finding[]
}

/** Whom to notify where a lot is called back, of which lots and how much of each, and where it came from. */
export type LotRecall = operations['recallLot']['responses'][200]['content']['application/json'] & { readonly findings: readonly Finding[] }

/** How good the data are that an organisation hands in, in all and from each source, with the reasons. */
export type DataQualityRead = operations['readDataQuality']['responses'][200]['content']['application/json']

/** What is known of a shipment, and what follows from it for its origin and its trade. */
export interface ShipmentAssessed {
  readonly shipment: string
  readonly origin: OriginAssessment
  readonly findings: readonly Finding[]
  readonly balance: readonly NodeBalance[]
  readonly areas: readonly AreaAssessment[]
  readonly twin: DigitalTwin
}

/** What may be asked of a shipment: as known then (a day or a moment, ISO 8601), under another agreement than its certification names. */
export interface ShipmentQuestion {
  readonly asOf?: string
  readonly agreement?: string
}

/** A filing as far as the provenance of a shipment knows it, with what each datum rests on, and what is still needed. Nothing is filed. */
export interface FilingPrepared {
  /** As `POST /filings` takes it, application/json. */
  readonly declaration: Readonly<Record<string, unknown>>
  readonly fields: readonly DerivedDatum[]
  readonly needed: readonly NeededDatum[]
}

/** An entry summary prepared from deliveries: as far as it is known, with what each datum rests on, and what is still needed. Nothing is filed. */
export interface EntrySummaryPrepared {
  /** As `POST /filings` takes it, application/json. */
  readonly declaration: Readonly<Record<string, unknown>>
  readonly fields: readonly DerivedDatum[]
  readonly needed: readonly NeededDatum[]
  readonly findings: readonly Finding[]
}

/** For whom, and for which month (`2026-03`) or period; what else the filer knows. */
export type EntrySummaryQuestion = operations['prepareEntrySummary']['requestBody']['content']['application/json']

/** Calls about where goods come from. */
export interface ProvenanceCalls {
  /** Hands in credentials, presentations and tokens, at most 1,000, for what they tell of goods. Rejects with a refusal where none holds. */
  addCredentials(credentials: readonly (Readonly<Record<string, unknown>> | string)[], idempotencyKey: string): Promise<CredentialsTakenUp>
  /** States events without a proof of their own, at most 1,000. */
  addEvents(events: readonly ProvenanceEvent[], idempotencyKey: string): Promise<RecordedProvenance>
  /** Hands in an EPCIS 2.0 document, or one event of it. */
  addEpcis(document: Readonly<Record<string, unknown>>, idempotencyKey: string): Promise<RecordedProvenance>
  /** Back from a lot to every source, or forward to every delivery. */
  trace(lot: string, question: { readonly direction: 'back' | 'forward'; readonly asOf?: string }): Promise<LotTrace>
  /** Both ways from a lot that must be called back: to everybody who has something of it or had, and to where it came from. */
  recall(lot: string, question: { readonly asOf?: string }): Promise<LotRecall>
  /** How good your own data are; customs may ask for any organisation. */
  dataQuality(question: { readonly organisation?: string }): Promise<DataQualityRead>
  /** What follows from the provenance of a shipment, by any number that it is known by. */
  assessShipment(shipment: string, question: ShipmentQuestion): Promise<ShipmentAssessed>
  /** An entry or entry summary as far as what is known of a shipment tells it. Files nothing. */
  prepareFiling(shipment: string, question: { readonly kind?: 'entry' | 'entry-summary' }): Promise<FilingPrepared>
  /** Prepares one entry summary for what pipelines delivered to an importer in a month (19 U.S.C. 1484(a)(1)). Files nothing. */
  prepareEntrySummary(question: EntrySummaryQuestion): Promise<EntrySummaryPrepared>
}

/** Makes the calls on a client that signs in. */
export function provenanceCalls(api: Client<paths>): ProvenanceCalls {
  return {
    addCredentials: async (credentials, key) => answered(await api.POST('/provenance/credentials', { params: { header: { 'idempotency-key': key } }, body: { credentials: [...credentials] } })),
    // Lists that are read only go out as they are.
    addEvents: async (events, key) => answered(await api.POST('/provenance/events', { params: { header: { 'idempotency-key': key } }, body: { events: structuredClone(events) as never } })),
    addEpcis: async (document, key) => answered(await api.POST('/provenance/epcis', { params: { header: { 'idempotency-key': key } }, body: document })),
    // The events are open in the description: the vocabulary has their type.
    trace: async (lot, query) => answered(await api.GET('/provenance/lots/{lot}/trace', { params: { path: { lot }, query } })) as unknown as LotTrace,
    recall: async (lot, query) => answered(await api.GET('/provenance/lots/{lot}/recall', { params: { path: { lot }, query } })),
    dataQuality: async (query) => answered(await api.GET('/provenance/data-quality', { params: { query } })),
    assessShipment: async (id, query) => answered(await api.GET('/provenance/shipments/{id}/assessment', { params: { path: { id }, query } })) as unknown as ShipmentAssessed,
    prepareFiling: async (id, query) => answered(await api.GET('/provenance/shipments/{id}/filing', { params: { path: { id }, query } })) as unknown as FilingPrepared,
    prepareEntrySummary: async (body) => answered(await api.POST('/provenance/entry-summaries', { body })) as unknown as EntrySummaryPrepared,
  }
}

function answered<Data>({ data }: { readonly data?: Data }): Data {
  if (data === undefined) throw new TypeError('Cannot read the answer: the single window sent none')
  return data
}
