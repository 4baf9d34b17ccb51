import type { ConfidentialTerms } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Sql } from '../../../platform/database/index.ts'

/** What a source keeps from others of the chain. */
export interface TermsOnFile {
  /** Of the event in the log. */
  readonly key: string
  /** Whose they are: who handed the event in. */
  readonly owner: string
  readonly terms: ConfidentialTerms
}

const sourcesMax = 100

/** The terms of an event, of each source that recorded it, the first 100 of them: anybody may call an event by any id. Needs a system transaction, which writes down that they were looked at. */
export async function readTerms(sql: Sql, environment: string, event: string): Promise<readonly TermsOnFile[]> {
  return sql.query<TermsOnFile>('select t.event::text as key, t.organisation as owner, t.terms from provenance.events e join provenance.confidential_terms t on t.event = e.key where e.environment = $1 and e.id = $2 order by e.key limit $3', [environment, event, sourcesMax])
}

/** A look at terms. */
export interface Disclosure {
  readonly id: string
  readonly event: string
  readonly owner: string
  /** Who looked, of which organisation. */
  readonly organisation: string
  readonly subject: string
  readonly disclosedAt: string
  readonly reason: string
}

export async function insertDisclosure(sql: Sql, { id, owner, organisation, subject, disclosedAt, reason }: Omit<Disclosure, 'event'>, { key, environment }: { readonly key: string; readonly environment: string }): Promise<void> {
  await sql.query('insert into provenance.disclosures (id, event, environment, owner, organisation, subject, disclosed_at, reason) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, key, environment, owner, organisation, subject, disclosedAt, reason])
}

interface DisclosureQuery {
  readonly environment: string
  /** The id of the last one of the page before. */
  readonly before?: string
  readonly limit: number
}

/** Looks at terms, the latest first: those of the asker, or all for customs. */
export async function readDisclosures(sql: Sql, { environment, before, limit }: DisclosureQuery): Promise<readonly Disclosure[]> {
  const rows = await sql.query<Omit<Disclosure, 'disclosedAt'> & { readonly disclosed_at: Date }>(
    `select d.id::text, e.id as event, d.owner, d.organisation, d.subject, d.disclosed_at, d.reason from provenance.disclosures d join provenance.events e on e.key = d.event
     where d.environment = $1 and ($2::uuid is null or d.id < $2) order by d.id desc limit $3`, [environment, before ?? null, limit])
  return rows.map(({ disclosed_at: at, ...others }) => ({ ...others, disclosedAt: at.toISOString() }))
}
