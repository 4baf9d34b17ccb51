import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { AgencyStanding } from '@customhouse/vocabulary/advice/agency-standing.ts'
import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../../filings/index.ts'
import type { Disposition, LineStanding } from './agency-act.ts'
import type { AgencyConcern } from './agency-concern.ts'
import { dueOf, type AgencyLine, type AgencyReview } from './agency-review.ts'

/** A review as it stands. */
export interface ReviewOnFile extends AgencyReview {
  readonly standing: readonly LineStanding[]
  readonly isSettled: boolean
  /** When the filer last answered what the agency asked for. */
  readonly documentsAt?: string
}

/** One answer of an agency, as it was given. */
export interface DispositionGiven {
  readonly id: string
  readonly agency: string
  readonly disposition: Disposition
  readonly lines: readonly number[]
  readonly reason: string
  readonly authority: string
  readonly givenBy: string
  readonly givenAt: string
}

export interface ReviewRow {
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly filing: string
  readonly entry_number: string
  readonly kind: DeclarationKind
  readonly agency: string
  readonly port: string
  readonly received_at: Date
  readonly arrival: string | null
  readonly lines: readonly AgencyLine[]
  readonly data: AgencyConcern
  readonly awaited: readonly AgencyStanding[]
  readonly due_at: Date | null
  readonly documents_at: Date | null
  readonly standing: readonly LineStanding[]
  readonly is_settled: boolean
  readonly tier: number
  readonly attention_by: Date
}

export const reviewColumns = 'r.organisation, r.client, r.environment, r.filing, r.entry_number, r.kind, r.agency, r.port, r.received_at, r.arrival::text, r.lines, r.data, r.awaited, r.due_at, r.documents_at, r.standing, r.is_settled, r.tier, r.attention_by'

// A replacement of the entry is reviewed anew: that a line might proceed is forgotten, that it was held stands until the agency says otherwise.
const upsert = `insert into determinations.agency_review as r (organisation, client, environment, filing, entry_number, kind, agency, port, received_at, arrival, lines, data, awaited, due_at, tier, attention_by)
  select * from json_to_recordset($1::json) as made
    (organisation text, client text, environment text, filing uuid, "entryNumber" text, kind text, agency text, port text, "receivedAt" timestamptz, arrival date, lines json, data json, awaited json, "dueAt" timestamptz, tier integer, "attentionBy" timestamptz)
  on conflict (environment, entry_number, kind, agency) do update
    set organisation = excluded.organisation, client = excluded.client, filing = excluded.filing, port = excluded.port, received_at = excluded.received_at, arrival = excluded.arrival, lines = excluded.lines, data = excluded.data, awaited = excluded.awaited, due_at = excluded.due_at, documents_at = null,
      standing = coalesce((select json_agg(said) from json_array_elements(r.standing) said where said->>'disposition' <> 'may-proceed'), '[]'), is_settled = false, tier = excluded.tier, attention_by = excluded.attention_by`
const ofGone = `using json_to_recordset($1::json) as gone (environment text, "entryNumber" text, kind text, filing uuid)
  where r.environment = gone.environment and r.entry_number = gone."entryNumber" and r.kind = gone.kind`
// Lines that were taken away concern nobody, unless the agency held them: that is still the agency's to lift.
const removeOf = `delete from determinations.agency_review r ${ofGone} and not exists (select from json_array_elements(r.standing) said where said->>'disposition' <> 'may-proceed')`
const moveOf = `update determinations.agency_review r set filing = gone.filing, awaited = '[]', due_at = null ${ofGone.replace('using', 'from')}`

const selectOf = `select ${reviewColumns} from determinations.agency_review r where r.environment = $1 and r.filing = $2::uuid order by r.agency`
const update = 'update determinations.agency_review set standing = $4, is_settled = $5, awaited = $6, due_at = $7 where environment = $1 and filing = $2::uuid and agency = $3'
const insertDisposition = `insert into determinations.agency_disposition (organisation, client, id, environment, filing, agency, disposition, lines, reason, authority, given_by, given_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`
const selectDispositions = `select d.id, d.agency, d.disposition, d.lines, d.reason, d.authority, d.given_by as "givenBy", to_char(d.given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "givenAt"
  from determinations.agency_disposition d where d.environment = $1 and d.filing = $2::uuid order by d.id`

/** Puts what concerns agencies before them, and takes back what was replaced or cancelled. Needs a system transaction. */
export async function saveReviews(sql: Sql, reviews: readonly AgencyReview[], gone: readonly Pick<AgencyReview, 'environment' | 'entryNumber' | 'kind' | 'filing'>[]): Promise<void> {
  const latest = new Map(reviews.map((review) => [`${review.environment} ${review.entryNumber} ${review.kind} ${review.agency}`, review]))
  for (const statement of gone.length > 0 ? [removeOf, moveOf] : []) await sql.query(statement, [storableJson(gone)])
  if (latest.size > 0) await sql.query(upsert, [JSON.stringify([...latest.values()]).replaceAll('\\u0000', '')])
}

/** What concerns agencies of a filing, as the transaction's asker may see it. */
export async function reviewsOf(sql: Sql, filing: string, environment: Environment): Promise<readonly ReviewOnFile[]> {
  return (await sql.query<ReviewRow>(selectOf, [environment, filing])).map(reviewFrom)
}

/** Whether lines of a filing concern an agency, or did before it was replaced, as the transaction's asker may see it. */
export async function concernsAgency(sql: Sql, filing: string, { environment, agency }: Pick<AgencyReview, 'environment' | 'agency'>): Promise<boolean> {
  const [found] = await sql.query(`select from determinations.agency_review r where r.environment = $1 and r.filing = $2::uuid and r.agency = $3
    union all select from determinations.agency_disposition d where d.environment = $1 and d.filing = $2::uuid and d.agency = $3 limit 1`, [environment, filing, agency])
  return found !== undefined
}

/** Notes that the filer answered what an agency asked for. Needs a system transaction. */
export async function documentsReceived(sql: Sql, { filing: { id, environment }, agency, at }: { readonly filing: { readonly id: string; readonly environment: Environment }; readonly agency: string; readonly at: string }): Promise<void> {
  await sql.query('update determinations.agency_review set documents_at = $4 where environment = $1 and filing = $2::uuid and agency = $3', [environment, id, agency, at])
}

/** What concerns agencies of a filing, locked until the transaction ends. Needs a system transaction. */
export async function lockReviews(sql: Sql, filing: string, environment: Environment): Promise<readonly ReviewOnFile[]> {
  return (await sql.query<ReviewRow>(`${selectOf} for update`, [environment, filing])).map(reviewFrom)
}

/** What agencies said of a filing, oldest first, as the transaction's asker may see it. */
export async function dispositionsOf(sql: Sql, filing: string, environment: Environment): Promise<readonly DispositionGiven[]> {
  return sql.query<DispositionGiven>(selectDispositions, [environment, filing])
}

interface AnswerToSave {
  readonly given: DispositionGiven
  readonly standing: readonly LineStanding[]
  readonly awaited: readonly AgencyStanding[]
  readonly isSettled: boolean
}

/** Keeps an answer and what it leaves standing. Needs a system transaction. */
export async function saveDisposition(sql: Sql, { organisation, client, environment, filing, agency }: ReviewOnFile, { given, standing, awaited, isSettled }: AnswerToSave): Promise<void> {
  await sql.query(insertDisposition, [organisation, client, given.id, environment, filing, agency, given.disposition, JSON.stringify(given.lines), given.reason, given.authority, given.givenBy, given.givenAt])
  await sql.query(update, [environment, filing, agency, JSON.stringify(standing), isSettled, JSON.stringify(awaited), dueOf(awaited).dueAt ?? null])
}

/** A review as it stands in its row. */
export function reviewFrom({ entry_number: entryNumber, received_at: receivedAt, is_settled: isSettled, attention_by: attentionBy, due_at: dueAt, documents_at: documentsAt, arrival, ...rest }: ReviewRow): ReviewOnFile {
  return {
    ...rest, entryNumber, receivedAt: receivedAt.toISOString(), attentionBy: attentionBy.toISOString(), isSettled,
    ...(arrival !== null && { arrival }), ...(dueAt !== null && { dueAt: dueAt.toISOString() }), ...(documentsAt !== null && { documentsAt: documentsAt.toISOString() }),
  }
}
