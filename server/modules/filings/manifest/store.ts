import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'
import type { BillOnFile, ConveyanceOnFile } from './bill-on-file.ts'

/** A report as it is put on file. */
export interface ManifestToSave {
  readonly id: string
  readonly interchange: string
  readonly organisation: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly action: string
  readonly carrierCode: string
  readonly conveyance: string
  readonly reference?: string
  readonly accepted: boolean
  readonly bills: number
  readonly document: CanonicalDocument
  readonly findings: readonly Finding[]
}

export type ManifestOnFile = Omit<ManifestToSave, 'document' | 'findings'>
export type WholeManifest = ManifestToSave

export interface ManifestFilter {
  readonly environment: Environment
  readonly conveyance?: string
  readonly after?: string
  readonly limit: number
}

interface ManifestRow {
  readonly id: string
  readonly interchange: string
  readonly organisation: string
  readonly environment: Environment
  readonly received_at: Date
  readonly action: string
  readonly carrier_code: string
  readonly conveyance: string
  readonly reference: string | null
  readonly accepted: boolean
  readonly bills: number
}

interface StateRow<State> {
  readonly state: State
}

const columns = 'm.id, m.interchange, m.organisation, m.environment, m.received_at, m.action, m.carrier_code, m.conveyance, m.reference, m.accepted, m.bills'

const insertManifest = `insert into filings.manifest (organisation, id, interchange, environment, received_at, action, carrier_code, conveyance, reference, accepted, bills, document, findings)
  select * from json_to_recordset($1::json) as made (organisation text, id uuid, interchange uuid, environment text, "receivedAt" timestamptz, action text, "carrierCode" text, conveyance text, reference text,
    accepted boolean, bills integer, document json, findings json)`

const upsertBills = `insert into filings.bill as b (organisation, environment, bill_key, master_key, conveyance, manifest, state, changed_at)
  select state->>'organisation', state->>'environment', state->>'key', state->>'masterKey', state->>'conveyance', $2::uuid, state, $3::timestamptz from json_array_elements($1::json) as changed (state)
  on conflict (environment, bill_key) do update set organisation = excluded.organisation, master_key = excluded.master_key, conveyance = excluded.conveyance, manifest = excluded.manifest, state = excluded.state, changed_at = excluded.changed_at`

const upsertConveyance = `insert into filings.conveyance as c (organisation, environment, conveyance, state, changed_at) values ($1, $2, $3, $4::json, $5)
  on conflict (organisation, environment, conveyance) do update set state = excluded.state, changed_at = excluded.changed_at`

/** One statement for every filter: what is not asked for is null. Ids of version 7 sort by time. */
const selectPage = `select ${columns} from filings.manifest m
  where m.environment = $1 and ($2::text is null or m.conveyance = $2) and ($3::uuid is null or m.id < $3) order by m.id desc limit $4`

/** Bills by key, and all of a conveyance, locked until the transaction ends, in one order so that two transactions cannot block each other. */
export async function loadBills(sql: Sql, environment: Environment, asked: { readonly keys: readonly string[]; readonly organisation?: string; readonly conveyance?: string }): Promise<ReadonlyMap<string, BillOnFile>> {
  const rows = await sql.query<StateRow<BillOnFile>>(
    `select state from filings.bill where environment = $1 and (bill_key = any ($2::text[]) or (organisation = $3 and conveyance = $4)) order by bill_key for update`,
    [environment, asked.keys, asked.organisation ?? '', asked.conveyance ?? ''])
  return new Map(rows.map(({ state }) => [state.key, state]))
}

/** A conveyance of a carrier, locked until the transaction ends. */
export async function loadConveyance(sql: Sql, { organisation, environment, key }: { readonly organisation: string; readonly environment: Environment; readonly key: string }): Promise<ConveyanceOnFile | undefined> {
  const [row] = await sql.query<StateRow<ConveyanceOnFile>>('select state from filings.conveyance where organisation = $1 and environment = $2 and conveyance = $3 for update', [organisation, environment, key])
  return row?.state
}

/** A conveyance of a carrier, as far as the asker may see it. */
export async function conveyanceOnFile(sql: Sql, { organisation, environment, key }: { readonly organisation: string; readonly environment: Environment; readonly key: string }): Promise<ConveyanceOnFile | undefined> {
  const [row] = await sql.query<StateRow<ConveyanceOnFile>>('select state from filings.conveyance where organisation = $1 and environment = $2 and conveyance = $3', [organisation, environment, key])
  return row?.state
}

/** Puts a report on file. */
export async function saveManifest(sql: Sql, manifest: ManifestToSave): Promise<void> {
  await sql.query(insertManifest, [storableJson([manifest])])
}

/** Puts the state of bills on file, as a report left them. */
export async function saveBills(sql: Sql, bills: readonly BillOnFile[], by: { readonly manifest: string; readonly at: MomentText }): Promise<void> {
  if (bills.length > 0) await sql.query(upsertBills, [storableJson(bills), by.manifest, by.at])
}

/** Puts the state of a conveyance on file. */
export async function saveConveyance(sql: Sql, conveyance: ConveyanceOnFile, at: MomentText): Promise<void> {
  await sql.query(upsertConveyance, [conveyance.organisation, conveyance.environment, conveyance.key, storableJson(conveyance), at])
}

/** A page of reports, newest first, as far as the asker may see them. */
export async function listManifests(sql: Sql, { environment, conveyance, after, limit }: ManifestFilter): Promise<readonly ManifestOnFile[]> {
  return (await sql.query<ManifestRow>(selectPage, [environment, conveyance ?? null, after ?? null, limit])).map(manifestFrom)
}

/** Reports of these ids with all that they say, as far as the asker may see them, in the order of the ids. */
export async function wholeManifests(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly WholeManifest[]> {
  const rows = await sql.query<ManifestRow & { readonly document: CanonicalDocument; readonly findings: readonly Finding[] }>(
    `select ${columns}, m.document, m.findings from filings.manifest m where m.id = any ($1::uuid[]) and m.environment = $2`, [ids, environment])
  const byId = new Map(rows.map((row) => [row.id, { ...manifestFrom(row), document: row.document, findings: row.findings }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A bill, as far as the asker may see it. */
export async function billOnFile(sql: Sql, key: string, environment: Environment): Promise<BillOnFile | undefined> {
  const [row] = await sql.query<StateRow<BillOnFile>>('select state from filings.bill where environment = $1 and bill_key = $2', [environment, key])
  return row?.state
}

interface BillsQuery {
  readonly organisation: string
  readonly environment: Environment
  readonly conveyance: string
  /** The key of the last bill of the page before; empty text for the first page. */
  readonly after: string
  readonly limit: number
}

/** Bills of a conveyance of a carrier by key, as far as the asker may see them. */
export async function billsOfConveyance(sql: Sql, { organisation, environment, conveyance, after, limit }: BillsQuery): Promise<readonly BillOnFile[]> {
  const rows = await sql.query<StateRow<BillOnFile>>('select state from filings.bill where organisation = $1 and environment = $2 and conveyance = $3 and bill_key > $4 order by bill_key limit $5', [organisation, environment, conveyance, after, limit])
  return rows.map(({ state }) => state)
}

function manifestFrom(row: ManifestRow): ManifestOnFile {
  return {
    id: row.id, interchange: row.interchange, organisation: row.organisation, environment: row.environment, receivedAt: row.received_at.toISOString(), action: row.action,
    carrierCode: row.carrier_code, conveyance: row.conveyance, accepted: row.accepted, bills: row.bills, ...(row.reference === null ? {} : { reference: row.reference }),
  }
}
