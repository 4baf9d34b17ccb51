import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'
import type { SecurityFilingOnFile } from './security-filing.ts'

/** A message of a security filing as it is put on file. */
export interface SecurityMessageToSave {
  readonly id: string
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly number?: string
  readonly status?: string
  readonly accepted: boolean
  readonly document: CanonicalDocument
  readonly findings: readonly Finding[]
}

/** A message with what became of it. */
export interface SecurityMessageOnFile {
  readonly id: string
  readonly number?: string
  readonly status?: string
  readonly accepted: boolean
  readonly findings: readonly Finding[]
}

interface MessageRow {
  readonly id: string
  readonly number: string | null
  readonly status: string | null
  readonly accepted: boolean
  readonly findings: readonly Finding[]
}

interface StateRow {
  readonly state: SecurityFilingOnFile
}

const insertMessage = `insert into filings.security_message (organisation, client, id, environment, received_at, number, status, accepted, document, findings)
  select * from json_to_recordset($1::json) as made (organisation text, client text, id uuid, environment text, "receivedAt" timestamptz, number text, status text, accepted boolean, document json, findings json)`

const upsert = `insert into filings.security_filing as f (organisation, client, environment, number, status, state, changed_at) values ($1, $2, $3, $4, $5, $6::json, $7)
  on conflict (environment, number) do update set client = excluded.client, status = excluded.status, state = excluded.state, changed_at = excluded.changed_at`

const insertBills = `insert into filings.security_filing_bill (organisation, client, environment, number, bill_key, carrier)
  select $1, $2, $3, $4, made.key, made.carrier from json_to_recordset($5::json) as made (key text, carrier text)`

/** A filing by its number, locked until the transaction ends. */
export async function loadSecurityFiling(sql: Sql, number: string, environment: Environment): Promise<SecurityFilingOnFile | undefined> {
  const [row] = await sql.query<StateRow>('select state from filings.security_filing where environment = $1 and number = $2 for update', [environment, number])
  return row?.state
}

/** Filings in force that name one of the bills, locked until the transaction ends, in one order. */
export async function securityFilingsOf(sql: Sql, environment: Environment, keys: readonly string[]): Promise<readonly SecurityFilingOnFile[]> {
  if (keys.length === 0) return []
  return (await sql.query<StateRow>(
    `select f.state from filings.security_filing f where f.environment = $1 and f.status = 'accepted' and f.number in (select b.number from filings.security_filing_bill b where b.environment = $1 and b.bill_key = any ($2::text[])) order by f.number for update`,
    [environment, keys])).map(({ state }) => state)
}

/** A count that never comes again, for numbers that are given out. */
export async function nextFiling(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ readonly next: string }>(`select nextval('filings.security_filing_numbers')::text as next`)
  return (row?.next ?? '').padStart(11, '0')
}

/** Puts a message on file. */
export async function saveSecurityMessage(sql: Sql, message: SecurityMessageToSave): Promise<void> {
  await sql.query(insertMessage, [storableJson([message])])
}

/** Puts a filing on file with its bills as they match now. */
export async function saveSecurityFiling(sql: Sql, filing: SecurityFilingOnFile, at: MomentText): Promise<void> {
  const { organisation, client, environment, number, status, bills } = filing
  await sql.query(upsert, [organisation, client, environment, number, status, storableJson(filing), at])
  await sql.query('delete from filings.security_filing_bill where environment = $1 and number = $2', [environment, number])
  if (status === 'accepted') await sql.query(insertBills, [organisation, client, environment, number, storableJson(bills.map(({ key, carrier }) => ({ key, carrier: carrier ?? null })))])
}

/** Messages by id, as far as the asker may see them, in the order of the ids. */
export async function securityMessages(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly SecurityMessageOnFile[]> {
  const rows = await sql.query<MessageRow>('select id, number, status, accepted, findings from filings.security_message where id = any ($1::uuid[]) and environment = $2', [ids, environment])
  const byId = new Map(rows.map(({ id, number, status, accepted, findings }) => [id, { id, accepted, findings, ...(number === null ? {} : { number }), ...(status === null ? {} : { status }) }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A filing, as far as the asker may see it. */
export async function securityFilingOnFile(sql: Sql, number: string, environment: Environment): Promise<SecurityFilingOnFile | undefined> {
  const [row] = await sql.query<StateRow>('select state from filings.security_filing where environment = $1 and number = $2', [environment, number])
  return row?.state
}

/** Numbers of the filings in force that name a bill, as far as the asker may see that they are there: its carrier does. */
export async function securityFilingsOfBill(sql: Sql, key: string, environment: Environment): Promise<readonly string[]> {
  return (await sql.query<{ readonly number: string }>('select number from filings.security_filing_bill where environment = $1 and bill_key = $2 order by number limit 20', [environment, key])).map(({ number }) => number)
}

/** A page of filings by number, as far as the asker may see them. */
export async function listSecurityFilings(sql: Sql, { environment, after, limit }: { readonly environment: Environment; readonly after?: string; readonly limit: number }): Promise<readonly SecurityFilingOnFile[]> {
  return (await sql.query<StateRow>('select state from filings.security_filing where environment = $1 and ($2::text is null or number > $2) order by number limit $3', [environment, after ?? null, limit])).map(({ state }) => state)
}
