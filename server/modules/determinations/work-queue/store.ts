import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../../filings/index.ts'
import type { UrgencyReason } from './urgency.ts'
import type { WaitsFor, WorkItem } from './work-item.ts'

/** Who has taken a piece of work. */
export interface Claim {
  readonly subject: string
  readonly name: string
  readonly at: string
}

export interface WorkOnFile extends WorkItem {
  readonly claim?: Claim
}

interface Row {
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly filing: string
  readonly entry_number: string
  readonly kind: DeclarationKind
  readonly port: string
  readonly outcome: Outcome
  readonly waits_for: WaitsFor
  readonly reasons: readonly Reason[]
  readonly received_at: Date
  readonly waiting_since: Date
  readonly arrival: string | null
  readonly goods: string
  readonly tier: number
  readonly attention_by: Date
  readonly urgency: readonly UrgencyReason[]
  readonly claimed_by: string | null
  readonly claimed_name: string | null
  readonly claimed_at: Date | null
}

const columns = `w.organisation, w.client, w.environment, w.filing, w.entry_number, w.kind, w.port, w.outcome, w.waits_for, w.reasons, w.received_at, w.waiting_since, w.arrival::text, w.goods,
  w.tier, w.attention_by, w.urgency, w.claimed_by, w.claimed_name, w.claimed_at`

// Another filing about the same entry takes the place of the one before, and whoever took the work keeps it.
const upsert = `insert into determinations.work_item as w
    (organisation, client, environment, filing, entry_number, kind, port, outcome, waits_for, reasons, received_at, waiting_since, arrival, goods, tier, attention_by, urgency)
  select * from json_to_recordset($1::json) as made
    (organisation text, client text, environment text, filing uuid, "entryNumber" text, kind text, port text, outcome text, "waitsFor" text, reasons json, "receivedAt" timestamptz, "waitingSince" timestamptz, arrival date,
     goods text, tier integer, "attentionBy" timestamptz, urgency json)
  on conflict (environment, entry_number, kind) do update
    set organisation = excluded.organisation, client = excluded.client, filing = excluded.filing, port = excluded.port, outcome = excluded.outcome, waits_for = excluded.waits_for, reasons = excluded.reasons,
      received_at = excluded.received_at, waiting_since = excluded.waiting_since, arrival = excluded.arrival, goods = excluded.goods, tier = excluded.tier, attention_by = excluded.attention_by, urgency = excluded.urgency`

const removeDone = `delete from determinations.work_item w using json_to_recordset($1::json) as done (environment text, "entryNumber" text, kind text)
  where w.environment = done.environment and w.entry_number = done."entryNumber" and w.kind = done.kind`

const selectPage = `select ${columns} from determinations.work_item w
  where w.environment = $1 and ($2::text is null or w.port = $2) and ($3::text is null or w.kind = $3) and ($4::text is null or w.outcome = $4)
    and ($5::text is null or ($5 = 'mine' and w.claimed_by = $6 and w.claimed_at > $7) or ($5 = 'free' and (w.claimed_by is null or w.claimed_at <= $7)))
    and ($8::integer is null or (w.tier, w.attention_by, w.filing) > ($8, $9, $10))
  order by w.tier, w.attention_by, w.filing limit $11`

const countAll = 'select w.outcome, count(*)::integer as count from determinations.work_item w where w.environment = $1 and ($2::text is null or w.port = $2) group by w.outcome'
const ports = 'select distinct w.port from determinations.work_item w where w.environment = $1 and w.port <> \'\' order by w.port limit 200'

const take = `update determinations.work_item w set claimed_by = $3, claimed_name = $4, claimed_at = $5
  where w.filing = $1::uuid and w.environment = $2 and (w.claimed_by is null or w.claimed_by = $3 or w.claimed_at <= $6) returning ${columns}`
const giveBack = 'update determinations.work_item w set claimed_by = null, claimed_name = null, claimed_at = null where w.filing = $1::uuid and w.environment = $2 and w.claimed_by = $3 returning w.filing'
const selectOne = `select ${columns} from determinations.work_item w where w.filing = $1::uuid and w.environment = $2`

/** What a filing or a decision leaves to do, and what it leaves no more. Needs a system transaction. */
export async function followWork(sql: Sql, waiting: readonly WorkItem[], done: readonly Pick<WorkItem, 'environment' | 'entryNumber' | 'kind'>[]): Promise<void> {
  // Two filings of one group may be about one entry: the last one's state holds.
  const latest = new Map(waiting.map((item) => [`${item.environment} ${item.entryNumber} ${item.kind}`, item]))
  if (done.length > 0) await sql.query(removeDone, [storableJson(done)])
  if (latest.size > 0) await sql.query(upsert, [JSON.stringify([...latest.values()])])
}

export interface WorkFilter {
  readonly environment: Environment
  readonly port?: string
  readonly kind?: string
  readonly outcome?: string
  readonly whose?: 'mine' | 'free'
  readonly subject: string
  /** Claims older than this have lapsed. */
  readonly lapsedBefore: string
  readonly after?: { readonly tier: number; readonly attentionBy: string; readonly filing: string }
  readonly limit: number
}

/** The filer sent what was asked for: an officer's look comes next. Needs a system transaction. */
export async function filerAnswered(sql: Sql, filing: string, { environment, at }: { readonly environment: Environment; readonly at: string }): Promise<void> {
  await sql.query(`update determinations.work_item set waits_for = 'officer', waiting_since = $3 where filing = $1::uuid and environment = $2 and waits_for = 'filer'`, [filing, environment, at])
}

/** A page of what waits, most urgent first, as the transaction's asker may see it. */
export async function listWork(sql: Sql, { environment, port, kind, outcome, whose, subject, lapsedBefore, after, limit }: WorkFilter): Promise<readonly WorkOnFile[]> {
  const place = after === undefined ? [null, null, null] : [after.tier, after.attentionBy, after.filing]
  const rows = await sql.query<Row>(selectPage, [environment, port ?? null, kind ?? null, outcome ?? null, whose ?? null, subject, lapsedBefore, ...place, limit])
  return rows.map((row) => fromRow(row, lapsedBefore))
}

/** How many wait, by state, and at which ports. */
export async function countWork(sql: Sql, environment: Environment, port: string | undefined): Promise<{ readonly counts: Readonly<Record<string, number>>; readonly ports: readonly string[] }> {
  const rows = await sql.query<{ readonly outcome: string; readonly count: number }>(countAll, [environment, port ?? null])
  const found = await sql.query<{ readonly port: string }>(ports, [environment])
  return { counts: Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count])), ports: found.map((row) => row.port) }
}

export async function workOn(sql: Sql, filing: string, { environment, lapsedBefore }: Pick<WorkFilter, 'environment' | 'lapsedBefore'>): Promise<WorkOnFile | undefined> {
  const [row] = await sql.query<Row>(selectOne, [filing, environment])
  return row && fromRow(row, lapsedBefore)
}

export interface Claiming extends Claim {
  readonly filing: string
  readonly environment: Environment
  readonly lapsedBefore: string
}

/** Takes a piece of work; undefined where another has it, or it is not there. Needs a system transaction. */
export async function claimWork(sql: Sql, { filing, environment, subject, name, at, lapsedBefore }: Claiming): Promise<WorkOnFile | undefined> {
  const [row] = await sql.query<Row>(take, [filing, environment, subject, name, at, lapsedBefore])
  return row && fromRow(row, lapsedBefore)
}

/** Gives a piece of work back; whether there was something to give. Needs a system transaction. */
export async function releaseWork(sql: Sql, filing: string, { environment, subject }: Pick<Claiming, 'environment' | 'subject'>): Promise<boolean> {
  return (await sql.query(giveBack, [filing, environment, subject])).length > 0
}

function fromRow(row: Row, lapsedBefore: string): WorkOnFile {
  const { entry_number: entryNumber, waits_for: waitsFor, received_at: receivedAt, waiting_since: waitingSince, attention_by: attentionBy, arrival, claimed_by: subject, claimed_name: name, claimed_at: at, ...rest } = row
  const isClaimed = subject !== null && at !== null && at.toISOString() > lapsedBefore
  return {
    ...rest, entryNumber, waitsFor, receivedAt: receivedAt.toISOString(), waitingSince: waitingSince.toISOString(), attentionBy: attentionBy.toISOString(),
    ...(arrival === null ? {} : { arrival }), ...(isClaimed ? { claim: { subject, name: name ?? subject, at: at.toISOString() } } : {}),
  }
}
