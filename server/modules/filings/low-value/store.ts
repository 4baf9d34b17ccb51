import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { AmountText, DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment, Filer } from '../filing-context.ts'
import { countName, type DayCount, type DayCounts, type DecidedParcel, type FoundSplit } from './decide-parcels.ts'
import { dollarsOf } from './dollars-of.ts'

/** A parcel as its filer is answered. */
export interface ParcelOnFile {
  readonly parcel: string
  readonly id: string
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
  readonly lineSha256: string
  /** Dollars. */
  readonly duty?: AmountText
}

/** A new parcel, decided, with the digest of the line that it came in and its place in the batch. */
export interface ParcelToSave extends DecidedParcel {
  readonly id: string
  readonly lineSha256: string
  readonly duty?: AmountText
  readonly batch: string
  readonly place: number
}

/** A parcel with what its filer stated. */
export interface WholeParcel extends Omit<ParcelOnFile, 'lineSha256'> {
  readonly organisation: string
  readonly claim: string
  readonly day: DateText
  readonly value: string
  readonly receivedAt: MomentText
  readonly stated: Readonly<Record<string, unknown>>
}

interface CountRow {
  readonly day: string
  readonly kind: string
  readonly key: string
  readonly parcels: number
  readonly exempt_cents: string
  readonly entered_cents: string
}

// A day grows by a million rows faster than statistics follow: some thousand keys are looked up, and no table is read whole for them.
const lookUpsOnly = `set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true), set_config('enable_seqscan', 'off', true)`

/** One filer at a time: what a day came to is judged in the order in which parcels are put on file. */
export async function takeParcelTurn(sql: Sql): Promise<void> {
  await sql.query(`select pg_advisory_xact_lock(hashtext('filings.low_value')), ${lookUpsOnly}`)
}

/** Those of the parcels that the filer has on file already, by name. */
export async function parcelsOnFile(sql: Sql, { organisation, environment }: Filer, names: readonly string[]): Promise<ReadonlyMap<string, ParcelOnFile>> {
  const rows = await sql.query<Omit<ParcelOnFile, 'duty'> & DutyRow>(
    'select parcel, id, outcome, findings, line_sha256 as "lineSha256", duty_cents from filings.low_value_parcel where organisation = $1 and environment = $2 and parcel = any ($3::text[])', [organisation, environment, names])
  return new Map(rows.map((row) => [row.parcel, withDuty(row)]))
}

interface DutyRow {
  readonly duty_cents: string | null
}

function withDuty<Row extends DutyRow>({ duty_cents, ...row }: Row): Omit<Row, 'duty_cents'> & { readonly duty?: AmountText } {
  return { ...row, ...(duty_cents === null ? {} : { duty: dollarsOf(BigInt(duty_cents)) }) }
}

/** Puts a batch on file: the leaves of its parcels, 32 bytes each, in their order. */
export async function saveBatch(sql: Sql, { organisation, environment }: Filer, { id, leaves, receivedAt }: { readonly id: string; readonly leaves: readonly Uint8Array[]; readonly receivedAt: MomentText }): Promise<void> {
  await sql.query('insert into filings.low_value_batch (organisation, environment, id, received_at, parcels, leaves) values ($1, $2, $3::uuid, $4::timestamptz, $5, $6)', [organisation, environment, id, receivedAt, leaves.length, Buffer.concat(leaves)])
}

/** A parcel that was decided in a batch, with the leaves of that batch. */
export interface ParcelInBatch extends ParcelOnFile {
  readonly batch: string
  readonly place: number
  readonly leaves: readonly Uint8Array[]
}

const leafBytes = 32

/** A parcel with its batch, as far as the asker may see them; undefined also for one that is older than batches are. */
export async function parcelInBatch(sql: Sql, id: string, environment: Environment): Promise<ParcelInBatch | undefined> {
  const [row] = await sql.query<Omit<ParcelInBatch, 'duty' | 'leaves'> & DutyRow & { readonly leaves: Uint8Array }>(
    `select p.parcel, p.id, p.outcome, p.findings, p.line_sha256 as "lineSha256", p.duty_cents, p.batch, p.batch_place as place, b.leaves
      from filings.low_value_parcel p join filings.low_value_batch b on b.id = p.batch where p.id = $1::uuid and p.environment = $2`, [id, environment])
  return row && { ...withDuty(row), leaves: Array.from({ length: row.leaves.length / leafBytes }, (_, at) => row.leaves.subarray(at * leafBytes, (at + 1) * leafBytes)) }
}

/** What the days came to so far, by the names of counts. */
export async function loadCounts(sql: Sql, environment: Environment, names: readonly string[]): Promise<DayCounts> {
  const wanted = names.map((name) => name.split(' ')).map(([day = '', kind = '', key = '']) => ({ day, kind, key }))
  const rows = await sql.query<CountRow>(
    `select c.day::text as day, c.kind, c.key, c.parcels, c.exempt_cents, c.entered_cents from json_to_recordset($2::json) as w (day date, kind text, key text)
      join filings.low_value_count c on c.environment = $1 and c.day = w.day and c.kind = w.kind and c.key = w.key`, [environment, JSON.stringify(wanted)])
  return new Map(rows.map(({ day, kind, key, ...row }) => [`${day} ${kind} ${key}`, countOf(row)]))
}

function countOf({ parcels, exempt_cents, entered_cents }: Omit<CountRow, 'day' | 'kind' | 'key'>): DayCount {
  return { parcels, exemptCents: BigInt(exempt_cents), enteredCents: BigInt(entered_cents) }
}

/** Puts parcels on file, and what the days came to with them. */
export async function saveParcels(sql: Sql, filer: Filer, { parcels, counts, receivedAt }: { readonly parcels: readonly ParcelToSave[]; readonly counts: DayCounts; readonly receivedAt: MomentText }): Promise<void> {
  if (parcels.length === 0) return
  await sql.query(
    `insert into filings.low_value_parcel (organisation, environment, parcel, id, claim, day, consignee_key, seller_key, cents, outcome, received_at, line_sha256, data, findings, duty_cents, batch, batch_place)
      select $1, $2, m.parcel, m.id, m.claim, m.day, m.consignee, m.seller, m.cents, m.outcome, $3::timestamptz, m.line, m.data, m.findings, m.duty, m.batch, m.place
      from json_to_recordset($4::json) as m (parcel text, id uuid, claim text, day date, consignee text, seller text, cents bigint, outcome text, line text, data json, findings json, duty bigint, batch uuid, place integer)`,
    [filer.organisation, filer.environment, receivedAt, storableJson(parcels.map(rowOf))])
  const rows = [...counts].map(([name, { parcels: number, exemptCents, enteredCents }]) => {
    const [day, kind, key] = name.split(' ')
    return { day, kind, key, parcels: number, exempt: exemptCents.toString(), entered: enteredCents.toString() }
  })
  await sql.query(
    `insert into filings.low_value_count as c (environment, day, kind, key, parcels, exempt_cents, entered_cents)
      select $1, m.day, m.kind, m.key, m.parcels, m.exempt, m.entered from json_to_recordset($2::json) as m (day date, kind text, key text, parcels integer, exempt bigint, entered bigint)
      on conflict (environment, day, kind, key) do update set parcels = excluded.parcels, exempt_cents = excluded.exempt_cents, entered_cents = excluded.entered_cents`,
    [filer.environment, JSON.stringify(rows)])
}

function rowOf({ parcel: { cents, ...stated }, keys, findings, outcome, id, lineSha256, duty, batch, place }: ParcelToSave): object {
  return { parcel: stated.parcel, id, claim: stated.claim, day: stated.arrival, consignee: keys.consignee, seller: keys.seller, cents: cents.toString(), outcome, line: lineSha256, data: stated, findings, duty: duty?.replace('.', ''), batch, place }
}

/** Parcels that were released before a split was found with them are looked at again, whoever filed them; answers how many of the filer's own there were. */
export async function reviewSplits(sql: Sql, { organisation, environment }: Filer, splits: readonly FoundSplit[]): Promise<number> {
  if (splits.length === 0) return 0
  const rows = await sql.query<{ readonly organisation: string }>(
    `update filings.low_value_parcel p set outcome = 'under-review' from json_to_recordset($2::json) as w (day date, consignee text)
      where p.environment = $1 and p.day = w.day and p.consignee_key = w.consignee and p.outcome = 'release' and p.claim in ('11', '13') returning p.organisation`, [environment, JSON.stringify(splits)])
  return rows.filter((row) => row.organisation === organisation).length
}

/** The parcels of found splits, as far as the asker may see them: at most so many names of each. */
export async function splitParcels(sql: Sql, environment: Environment, { splits, namesMax }: { readonly splits: readonly FoundSplit[]; readonly namesMax: number }): Promise<ReadonlyMap<string, SplitOnFile>> {
  if (splits.length === 0) return new Map()
  const rows = await sql.query<{ readonly day: string; readonly consignee: string; readonly parcels: number; readonly cents: string; readonly names: readonly string[] }>(
    `select w.day::text as day, w.consignee, count(*)::integer as parcels, sum(p.cents)::text as cents, (array_agg(p.parcel order by p.received_at, p.parcel))[1:$3] as names
      from json_to_recordset($2::json) as w (day date, consignee text)
      join filings.low_value_parcel p on p.environment = $1 and p.day = w.day and p.consignee_key = w.consignee and p.outcome <> 'reject'
      group by w.day, w.consignee`, [environment, JSON.stringify(splits), namesMax])
  return new Map(rows.map(({ day, consignee, parcels, cents, names }) => [countName(day, 'consignee', consignee), { parcels, cents: BigInt(cents), names }]))
}

export interface SplitOnFile {
  readonly parcels: number
  readonly cents: bigint
  readonly names: readonly string[]
}

/** One parcel, as far as the asker may see it. */
export async function parcelById(sql: Sql, id: string, environment: Environment): Promise<WholeParcel | undefined> {
  const [row] = await sql.query<Omit<WholeParcel, 'receivedAt' | 'value' | 'duty'> & { readonly received_at: Date; readonly cents: string } & DutyRow>(
    'select duty_cents, organisation, parcel, id, outcome, findings, claim, day::text as day, cents, received_at, data as stated from filings.low_value_parcel where id = $1::uuid and environment = $2', [id, environment])
  if (row === undefined) return undefined
  const { received_at, cents, ...rest } = row
  return { ...withDuty(rest), value: dollarsOf(BigInt(cents)), receivedAt: received_at.toISOString() }
}

/** What a day came to, as far as the asker may see its parcels: by claim and outcome, and who sold most. */
export async function parcelDay(sql: Sql, day: DateText, environment: Environment): Promise<ParcelDay> {
  const outcomes = await sql.query<{ readonly claim: string; readonly outcome: string; readonly parcels: number; readonly cents: string; readonly duty_cents: string | null; readonly unknown: number }>(
    'select claim, outcome, count(*)::integer as parcels, sum(cents)::text as cents, sum(duty_cents)::text as duty_cents, (count(*) filter (where duty_cents is null))::integer as unknown from filings.low_value_parcel where environment = $1 and day = $2::date group by claim, outcome order by claim, outcome', [environment, day])
  const sellers = await sql.query<{ readonly seller: string; readonly parcels: number; readonly consignees: number; readonly cents: string }>(
    `select min(data->'seller'->>'name') as seller, count(*)::integer as parcels, count(distinct consignee_key)::integer as consignees, sum(cents)::text as cents
      from filings.low_value_parcel where environment = $1 and day = $2::date group by seller_key having count(*) > 1 order by count(*) desc, min(parcel) limit 50`, [environment, day])
  const accepted = outcomes.filter(({ outcome }) => outcome !== 'reject')
  return {
    duty: dollarsOf(accepted.reduce((sum, { duty_cents }) => sum + BigInt(duty_cents ?? '0'), 0n)),
    dutyUnknown: accepted.reduce((sum, { unknown }) => sum + unknown, 0),
    outcomes: outcomes.map(({ claim, outcome, parcels, cents, duty_cents }) => ({ claim, outcome, parcels, value: dollarsOf(BigInt(cents)), duty: dollarsOf(BigInt(duty_cents ?? '0')) })),
    repeatedSellers: sellers.map(({ cents, ...row }) => ({ ...row, value: dollarsOf(BigInt(cents)) })),
  }
}

export interface ParcelDay {
  /** Of all parcels that were not refused, in dollars, as far as it is known. */
  readonly duty: AmountText
  /** Parcels that were not refused and whose duty the tariff could not say. */
  readonly dutyUnknown: number
  readonly outcomes: readonly { readonly claim: string; readonly outcome: string; readonly parcels: number; readonly value: string; readonly duty: string }[]
  readonly repeatedSellers: readonly { readonly seller: string; readonly parcels: number; readonly consignees: number; readonly value: string }[]
}
