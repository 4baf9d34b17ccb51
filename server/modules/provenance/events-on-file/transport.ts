import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { ProvenanceNeeds } from '../provenance.ts'
import type { ProvenanceFact } from '../events.ts'
import { compareWithFile } from './compare-with-file.ts'
import { recordedFacts, standingFacts, type OrganisationFact } from './facts-of-events.ts'
import { insertBatch, insertEvents, insertLinks, insertParties, insertStandingChanges, readNamesakes, type Batch, type EventOnFile } from './store.ts'
import { prepareEvents, type TakenEvent } from './taken-event.ts'

export type { TakenEvent } from './taken-event.ts'

/** Who hands events in, where, and when. */
export interface Recorder {
  readonly environment: 'test' | 'production'
  readonly organisation: string
  readonly at: Date
}

/** What became of events that were handed in: each is in one of the three lists, and every refusal has a finding that names the event. */
export interface RecordedEvents {
  /** New in the log. */
  readonly recorded: readonly string[]
  /** There already with the same content. */
  readonly known: readonly string[]
  readonly refused: readonly string[]
  readonly findings: readonly Finding[]
  /** The act in the ledger; left out where nothing was new. */
  readonly batch?: string
}

/** The log of events. */
export interface EventLog {
  /**
   * Checks events and puts them on file, last in its transaction, which must be one of the program itself (`database.system`). Others who
   * append to the ledger wait until it ends. Any number of events of a batch goes by a handful of statements.
   */
  record(sql: Sql, by: Recorder, taken: readonly TakenEvent[]): Promise<RecordedEvents>
}

/** Opens the log. */
export function createEventLog(needs: Pick<ProvenanceNeeds, 'ledger' | 'outbox' | 'parties' | 'credentials'>): EventLog {
  return { record: (sql, by, taken) => record({ sql, ...needs }, by, taken) }
}

interface Recording extends Pick<ProvenanceNeeds, 'ledger' | 'outbox' | 'parties' | 'credentials'> {
  readonly sql: Sql
}

async function record(needs: Recording, by: Recorder, taken: readonly TakenEvent[]): Promise<RecordedEvents> {
  const { sql } = needs
  const { events, refused, findings } = prepareEvents(taken, (party) => organisationOf(needs, party))
  const batch: Batch = { id: uuidV7(by.at.getTime()), organisation: by.organisation, environment: by.environment, at: by.at.toISOString() }
  const added = await insertEvents(sql, events, batch)
  await insertLinks(sql, added, batch)
  const namesakes = await readNamesakes(sql, batch, events.map(({ event }) => event.id))
  const met = compareWithFile(events, namesakes, new Set(added.map(({ key }) => key)))
  await insertParties(sql, met.known.flatMap(({ key, organisations }) => organisations.map((organisation) => ({ key, organisation }))))
  await insertStandingChanges(sql, met.changed, { at: batch.at, reason: 'handed in again' })
  await logBatch(needs, added, batch)
  await publishFacts(needs, [...recordedFacts(batch.id, added), ...standingFacts(met.changed)], { environment: by.environment, subject: batch.id, at: batch.at })
  return {
    recorded: added.map(({ event }) => event.id), known: met.known.map(({ event }) => event.id), refused: [...refused, ...met.refused],
    findings: [...findings, ...met.findings], ...(added.length > 0 && { batch: batch.id }),
  }
}

/** One act for a batch: the digests of its events are under the log's root from now on. */
async function logBatch({ sql, ledger }: Recording, added: readonly EventOnFile[], batch: Batch): Promise<void> {
  if (added.length === 0) return
  const factsSha256 = digestOfFacts(added.map(({ sha256 }) => sha256))
  await insertBatch(sql, { ...batch, count: added.length, factsSha256 })
  await ledger.append(sql, [{ organisation: batch.organisation, client: '', act: { act: batch.id, kind: 'provenance-recorded', subject: batch.id, by: batch.organisation, at: batch.at, factsSha256 } }])
}

interface Publishing {
  readonly environment: 'test' | 'production'
  readonly subject: string
  readonly at: string
}

/** Publishes facts to the organisations that may see what they tell of; last in the transaction. */
export async function publishFacts({ sql, outbox }: Pick<Recording, 'sql' | 'outbox'>, facts: readonly OrganisationFact<ProvenanceFact>[], { environment, subject, at }: Publishing): Promise<void> {
  if (facts.length === 0) return
  await outbox.publish(sql, facts.map(({ organisation, fact }) => ({ type: fact.type, module: 'provenance', organisation, client: '', subject, occurredAt: at, data: fact.data, environment })))
}

/** A party of this server: by a DID of ours, or as the owner of an importer number. Others are nobody here. */
function organisationOf({ credentials, parties }: Pick<ProvenanceNeeds, 'credentials' | 'parties'>, { identifiers }: PartyReference): string | undefined {
  for (const { scheme, value } of identifiers) {
    const found = scheme === 'did' ? credentials.dids.organisationOf(value) : scheme === 'importer-number' ? parties.directory().importer(value)?.organisation : undefined
    if (found !== undefined) return found
  }
  return undefined
}
