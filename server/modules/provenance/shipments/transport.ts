import { setImmediate } from 'node:timers/promises'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { EventDocument, LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { lotsOf } from '@customhouse/vocabulary/provenance/validate-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Database, Scope, Sql } from '../../../platform/database/index.ts'
import type { ProvenanceNeeds } from '../provenance.ts'
import { linkedLots, readRecorded, walkEvents } from '../tracing/store.ts'
import { paperHopsMax, supportingDocuments } from '../twin/supporting-papers.ts'
import { shipmentConditions } from './shipment-conditions.ts'
import { twinOf } from './shipment-view.ts'
import { eventsByCredentialsOf, eventsByDocuments, eventsByNumber, eventsTouching, type Horizon } from './store.ts'

/** How many events one twin is built from: drawing it holds up everybody else for no more than some tenths of a second. */
export const twinEventsMax = 10_000

/** How many times a document may lead to other events where those known name no lots. */
const hopsMax = 2

/** What is known around a shipment. */
export interface Surroundings {
  /** In the order of the log; where sources dispute an id, all of them. */
  readonly recorded: readonly RecordedEvent[]
  /** Of the events that the shipment was found by: bills, invoices, entries. */
  readonly documents: readonly EventDocument[]
  /** The lots of the shipment and everything that it leads back to. */
  readonly lots: readonly LotId[]
  readonly findings: readonly Finding[]
}

interface ShipmentAsked {
  readonly environment: 'test' | 'production'
  readonly shipment: string
  readonly asOf: string
}

/**
 * Everything that the transaction's asker may see of a shipment, asked by the number of any of its documents or by a lot: the events that name
 * it, what its lots lead back to, all that touches any lot of that lineage, and what rests on the same documents and credentials.
 */
export async function eventsAround(sql: Sql, { environment, shipment, asOf }: ShipmentAsked): Promise<Surroundings> {
  const horizon: Horizon = { environment, asOf, eventsMax: twinEventsMax }
  const named = await namedEvents(sql, shipment, horizon)
  const lots = new Set([shipment, ...named.recorded.flatMap(({ event }) => lotsOf(event))])
  const back = await walkEvents(sql, { environment, lots: [...lots], direction: 'back', asOf, eventsMax: twinEventsMax })
  const touching = await eventsTouching(sql, back.lots, horizon)
  const keys = [...new Set([...named.keys, ...back.keys, ...touching.keys])]
  const known = await readRecorded(sql, keys, asOf)
  const sharing = await eventsByDocuments(sql, documentsOf(known.recorded), horizon)
  const resting = await eventsByCredentialsOf(sql, keys, horizon)
  const papers = await papersBehind(sql, { known: known.recorded, lots: back.lots }, horizon)
  const seen = new Set(keys)
  const further = [...new Set([...sharing.keys, ...resting.keys, ...papers.keys])].filter((key) => !seen.has(key))
  const beside = await readRecorded(sql, further, asOf)
  const isCut = [named, back, touching, known, sharing, resting, papers, beside].some((walked) => walked.isCut)
  return {
    recorded: [...known.recorded, ...beside.recorded],
    documents: documentsOf(named.recorded),
    lots: back.lots,
    findings: isCut ? [{ ...shipmentConditions.cut, pointer: { source: `shipment ${shipment}` } }] : [],
  }
}

/** The events that tell of papers on which the shipment rests: licences above licences, notices and their answers, rights in its products. */
async function papersBehind(sql: Sql, { known, lots }: { readonly known: readonly RecordedEvent[]; readonly lots: readonly LotId[] }, horizon: Horizon): Promise<{ readonly keys: readonly string[]; readonly isCut: boolean }> {
  const asked = new Set<string>()
  const found = new Set<string>()
  let isCut = false
  // A notice to an agency names the entry alone, and its answer names the notice.
  let waiting = [...supportingDocuments(known, lots), ...documentsOf(known).filter(({ kind }) => kind === 'entry-number')]
  for (let hop = 0; hop < paperHopsMax && waiting.length > 0; hop += 1) {
    const met = await eventsByDocuments(sql, waiting, horizon)
    isCut ||= met.isCut
    for (const { kind, number } of waiting) asked.add(`${kind} ${number}`)
    const fresh = met.keys.filter((key) => !found.has(key))
    for (const key of fresh) found.add(key)
    waiting = supportingDocuments((await readRecorded(sql, fresh, horizon.asOf)).recorded, []).filter(({ kind, number }) => !asked.has(`${kind} ${number}`))
  }
  return { keys: [...found], isCut }
}

interface Named {
  readonly recorded: readonly RecordedEvent[]
  readonly keys: readonly string[]
  readonly isCut: boolean
}

/** The events that name the shipment; where none of them names a lot, those that share another document, at most two times. */
async function namedEvents(sql: Sql, shipment: string, horizon: Horizon): Promise<Named> {
  const first = await eventsByNumber(sql, shipment, horizon)
  let keys = first.keys
  let isCut = first.isCut
  let { recorded } = await readRecorded(sql, keys, horizon.asOf)
  for (let hop = 0; hop < hopsMax && recorded.length > 0 && recorded.every(({ event }) => lotsOf(event).length === 0); hop += 1) {
    const sharing = await eventsByDocuments(sql, documentsOf(recorded), horizon)
    keys = [...new Set([...keys, ...sharing.keys])]
    isCut ||= sharing.isCut
    recorded = (await readRecorded(sql, keys, horizon.asOf)).recorded
  }
  return { recorded, keys, isCut }
}

function documentsOf(recorded: readonly RecordedEvent[]): readonly EventDocument[] {
  return [...new Map(recorded.flatMap(({ event }) => event.documents).map((document) => [`${document.kind} ${document.number}`, document])).values()]
}

/** Who asks, and for what. */
export interface ViewAsked extends ShipmentAsked {
  readonly scope: Scope
}

/** The twin of a shipment as the asker may see it: evidence and filings in one view. */
export async function twinSeen({ database, filings }: Pick<ProvenanceNeeds, 'database' | 'filings'>, { scope, ...asked }: ViewAsked): Promise<DigitalTwin | undefined> {
  const { gathered, lots } = await database.read(scope, async (sql) => {
    const around = await eventsAround(sql, asked)
    const found = await filings.naming(sql, numbersOf(asked.shipment, around.documents), asked.environment)
    return { gathered: { ...asked, recorded: around.recorded, findings: around.findings, filings: found }, lots: around.lots }
  })
  const twin = twinOf(gathered)
  // Others are served before whatever follows from it is worked out.
  await setImmediate()
  if (twin === undefined || scope.role === 'authority') return twin
  return { ...twin, findings: [...twin.findings, ...await beyond(database, twin, { ...asked, lots })] }
}

/** Where the chain goes on by links that are not the asker's to see. */
async function beyond(database: Database, twin: DigitalTwin, { environment, lots, asOf }: Omit<ShipmentAsked, 'shipment'> & { readonly lots: readonly LotId[] }): Promise<readonly Finding[]> {
  const made = new Set(twin.events.flatMap(({ event }) => event.outputs.map(({ lot }) => lot)))
  const unmade = lots.filter((lot) => !made.has(lot))
  const further = await database.system((sql) => linkedLots(sql, { environment, lots: unmade, direction: 'back', asOf }))
  const known = new Map(twin.events.flatMap(({ event }) => lotsOf(event).map((lot) => [lot, event.id] as const)))
  return unmade.filter((lot) => further.has(lot)).map((lot) => findingOfEvent(shipmentConditions.notYours, { event: known.get(lot) ?? '', lot }))
}

/** Numbers as filings may have them: entry numbers are written with hyphens and without. */
function numbersOf(shipment: string, documents: readonly EventDocument[]): readonly string[] {
  const numbers = [shipment, ...documents.map(({ number }) => number)]
  return [...new Set([...numbers, ...numbers.map((number) => number.replaceAll(/[\s-]/g, ''))])]
}
