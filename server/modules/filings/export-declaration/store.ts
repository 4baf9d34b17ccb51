import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'
import type { ExportDeclarationOnFile } from './export-declaration.ts'

/** A message about an export as it is put on file. */
export interface ExportFilingToSave {
  readonly id: string
  readonly interchange: string
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly act: string
  readonly number?: string
  readonly status?: string
  readonly accepted: boolean
  readonly document: CanonicalDocument
  readonly findings: readonly Finding[]
}

/** A message about an export with its findings, as it is read again. */
export type ExportFilingOnFile = Omit<ExportFilingToSave, 'interchange' | 'organisation' | 'client' | 'environment' | 'document'>

interface FilingRow {
  readonly id: string
  readonly received_at: Date
  readonly act: string
  readonly number: string | null
  readonly status: string | null
  readonly accepted: boolean
  readonly findings: readonly Finding[]
}

interface StateRow {
  readonly state: ExportDeclarationOnFile
}

const insertFiling = `insert into filings.export_filing (organisation, client, id, interchange, environment, received_at, act, number, status, accepted, document, findings)
  select * from json_to_recordset($1::json) as made (organisation text, client text, id uuid, interchange uuid, environment text, "receivedAt" timestamptz, act text, number text, status text, accepted boolean, document json, findings json)`

const upsert = `insert into filings.export_declaration as e (organisation, client, environment, number, carrier, exporter, reference, status, state, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9::json, $10)
  on conflict (environment, number) do update set carrier = excluded.carrier, exporter = excluded.exporter, reference = excluded.reference, status = excluded.status, state = excluded.state, changed_at = excluded.changed_at`

/** A declaration by its number, locked until the transaction ends. */
export async function loadExport(sql: Sql, number: string, environment: Environment): Promise<ExportDeclarationOnFile | undefined> {
  const [row] = await sql.query<StateRow>('select state from filings.export_declaration where environment = $1 and number = $2 for update', [environment, number])
  return row?.state
}

/** Number of a declaration of an exporter under a reference that was not taken back. */
export async function numberOfReference(sql: Sql, { organisation, environment, exporter, reference }: { readonly organisation: string; readonly environment: Environment; readonly exporter: string; readonly reference: string }): Promise<string | undefined> {
  const [row] = await sql.query<{ readonly number: string }>(
    `select number from filings.export_declaration where environment = $1 and organisation = $2 and exporter = $3 and reference = $4 and status <> 'cancelled' limit 1`, [environment, organisation, exporter, reference])
  return row?.number
}

/** A count that never comes again, for numbers that are given out. */
export async function nextSerial(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ readonly next: string }>(`select nextval('filings.export_numbers')::text as next`)
  return Number(row?.next ?? '0')
}

/** Puts a message on file. */
export async function saveExportFiling(sql: Sql, filing: ExportFilingToSave): Promise<void> {
  await sql.query(insertFiling, [storableJson([filing])])
}

/** Puts a declaration on file as it is now. */
export async function saveExport(sql: Sql, declaration: ExportDeclarationOnFile, at: MomentText): Promise<void> {
  const { organisation, client, environment, number, carrier, exporter, reference, status } = declaration
  await sql.query(upsert, [organisation, client, environment, number, carrier ?? null, exporter ?? '', reference ?? '', status, storableJson(declaration), at])
}

/** Messages by id, as far as the asker may see them, in the order of the ids. */
export async function exportFilings(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly ExportFilingOnFile[]> {
  const rows = await sql.query<FilingRow>('select id, received_at, act, number, status, accepted, findings from filings.export_filing where id = any ($1::uuid[]) and environment = $2', [ids, environment])
  const byId = new Map(rows.map((row) => [row.id, filingFrom(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A declaration, as far as the asker may see it. */
export async function exportOnFile(sql: Sql, number: string, environment: Environment): Promise<ExportDeclarationOnFile | undefined> {
  const [row] = await sql.query<StateRow>('select state from filings.export_declaration where environment = $1 and number = $2', [environment, number])
  return row?.state
}

/** Messages about a declaration, oldest first, as far as the asker may see them. */
export async function filingsOfExport(sql: Sql, number: string, environment: Environment): Promise<readonly ExportFilingOnFile[]> {
  return (await sql.query<FilingRow>('select id, received_at, act, number, status, accepted, findings from filings.export_filing where environment = $1 and number = $2 order by id limit 200', [environment, number])).map(filingFrom)
}

/** A page of declarations by number, as far as the asker may see them. */
export async function listExports(sql: Sql, { environment, status, after, limit }: { readonly environment: Environment; readonly status?: string; readonly after?: string; readonly limit: number }): Promise<readonly ExportDeclarationOnFile[]> {
  const rows = await sql.query<StateRow>(
    'select state from filings.export_declaration where environment = $1 and ($2::text is null or status = $2) and ($3::text is null or number > $3) order by number limit $4', [environment, status ?? null, after ?? null, limit])
  return rows.map(({ state }) => state)
}

function filingFrom({ id, received_at: receivedAt, act, number, status, accepted, findings }: FilingRow): ExportFilingOnFile {
  return { id, receivedAt: receivedAt.toISOString(), act, accepted, findings, ...(number === null ? {} : { number }), ...(status === null ? {} : { status }) }
}
