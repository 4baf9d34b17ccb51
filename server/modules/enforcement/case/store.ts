import type { Sql } from '../../../platform/database/index.ts'
import type { CaseOnFile } from './case-on-file.ts'
import type { CaseStep, FileKept } from './case-step.ts'
import type { PartOfCase } from './part-of.ts'

export type Environment = 'test' | 'production'

/** Whose a case is, and where. */
export interface CaseOwner {
  readonly organisation: string
  readonly environment: Environment
}

interface StepRow {
  readonly id: string
  readonly taken_at: Date
  readonly taken_by: CaseStep['by']
  readonly authority: string
  readonly why: string
  readonly act: CaseStep['act']
  readonly previous: string
  readonly sha256: string
}

/** The steps of a case, in order, as the transaction's asker may see them. */
export async function stepsOf(sql: Sql, id: string, environment: Environment): Promise<readonly CaseStep[]> {
  const rows = await sql.query<StepRow>('select id, taken_at, taken_by, authority, why, act, previous, sha256 from enforcement.step where case_id = $1 and environment = $2 order by place', [id, environment])
  return rows.map(({ taken_at: at, taken_by: by, ...step }) => ({ ...step, at: at.toISOString(), by }))
}

/** Whose the case is; nobody else changes it before the transaction ends. Needs a system transaction. */
export async function lockCase(sql: Sql, id: string, environment: Environment): Promise<CaseOwner | undefined> {
  const [row] = await sql.query<{ organisation: string }>('select organisation from enforcement.case_file where id = $1 and environment = $2 for update', [id, environment])
  return row && { organisation: row.organisation, environment }
}

/** The number of the next case, such as `C2026-000042`. Numbers are not reused, and may have gaps. */
export async function nextCaseNumber(sql: Sql, year: string): Promise<string> {
  const [row] = await sql.query<{ next: string }>(`select nextval('enforcement.case_number')::text as next`)
  return `C${year}-${(row?.next ?? '0').padStart(6, '0')}`
}

export async function insertSteps(sql: Sql, owner: CaseOwner, { id, first, steps }: { readonly id: string; readonly first: number; readonly steps: readonly CaseStep[] }): Promise<void> {
  await sql.query(`insert into enforcement.step (organisation, environment, case_id, place, id, taken_at, taken_by, authority, why, act, previous, sha256)
    select $1, $2, $3, * from json_to_recordset($4::json) as taken (place integer, id uuid, at timestamptz, "by" json, authority text, why text, act json, previous text, sha256 text)`,
  [owner.organisation, owner.environment, id, JSON.stringify(steps.map((step, at) => ({ ...step, place: first + at })))])
}

/** Keeps what the steps leave, to be found. */
export async function saveState(sql: Sql, { organisation, environment }: CaseOwner, { state, at, dueOn }: { readonly state: CaseOnFile; readonly at: string; readonly dueOn: string | undefined }): Promise<void> {
  await sql.query(`insert into enforcement.case_file (organisation, environment, id, number, title, is_open, officer, opened_at, changed_at, due_on, state)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    on conflict (id) do update set title = excluded.title, is_open = excluded.is_open, officer = excluded.officer, changed_at = excluded.changed_at, due_on = excluded.due_on, state = excluded.state`,
  [organisation, environment, state.id, state.number, state.title, state.closed === undefined, state.officer?.subject ?? null, state.openedAt, at, dueOn ?? null, JSON.stringify(state)])
  for (const { id } of state.filings) await sql.query('insert into enforcement.case_filing (organisation, environment, case_id, filing) values ($1, $2, $3, $4) on conflict do nothing', [organisation, environment, state.id, id])
}

export async function savePart(sql: Sql, { organisation, environment }: CaseOwner, { trader, part, at, dueOn }: { readonly trader: string; readonly part: PartOfCase; readonly at: string; readonly dueOn: string | undefined }): Promise<void> {
  await sql.query(`insert into enforcement.part (organisation, environment, case_id, trader, client, number, is_open, changed_at, due_on, view)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    on conflict (case_id, trader, client) do update set is_open = excluded.is_open, changed_at = excluded.changed_at, due_on = excluded.due_on, view = excluded.view`,
  [organisation, environment, part.id, trader, part.client, part.number, part.closed === undefined, at, dueOn ?? null, JSON.stringify(part)])
}

export interface CaseFilter {
  readonly environment: Environment
  readonly isOpen: boolean
  readonly officer?: string
  readonly filing?: string
  readonly after?: string
  readonly limit: number
}

/** Cases as the transaction's asker may see them, by the day that presses first, then by age. */
export async function listCases(sql: Sql, { environment, isOpen, officer, filing, after, limit }: CaseFilter): Promise<readonly CaseOnFile[]> {
  const rows = await sql.query<{ state: CaseOnFile }>(`select c.state from enforcement.case_file c
    where c.environment = $1 and c.is_open = $2 and ($3::text is null or c.officer = $3)
      and ($4::uuid is null or exists (select from enforcement.case_filing f where f.case_id = c.id and f.filing = $4))
      and ($5::uuid is null or (coalesce(c.due_on, 'infinity'), c.id) > (select coalesce(p.due_on, 'infinity'), p.id from enforcement.case_file p where p.id = $5))
    order by coalesce(c.due_on, 'infinity'), c.id limit $6`, [environment, isOpen, officer ?? null, filing ?? null, after ?? null, limit])
  return rows.map(({ state }) => state)
}

/** What the transaction's asker sees of cases, the newest change first; of one where it is named. */
export async function partsOf(sql: Sql, environment: Environment, id?: string): Promise<readonly { readonly trader: string; readonly view: PartOfCase }[]> {
  return sql.query<{ trader: string; view: PartOfCase }>('select trader, view from enforcement.part where environment = $1 and ($2::uuid is null or case_id = $2) order by changed_at desc, case_id limit 500', [environment, id ?? null])
}

/** Parts of open cases in which a time runs for somebody concerned, each case once, as the transaction's asker may see them; to an authority none is its own. */
export async function openPartsOf(sql: Sql, environment: Environment): Promise<readonly PartOfCase[]> {
  const rows = await sql.query<{ view: PartOfCase }>(`select distinct on (case_id) view from enforcement.part
    where environment = $1 and is_open and due_on is not null and current_setting('customhouse.authority', true) is distinct from 'on' order by case_id, client, trader limit 500`, [environment])
  return rows.map(({ view }) => view)
}

/** Cases of which a time has passed by a day, the program's own look. */
export async function casesWithTimePassed(sql: Sql, { today, lastBusinessDay }: { readonly today: string; readonly lastBusinessDay: string }): Promise<readonly { readonly id: string; readonly environment: Environment }[]> {
  return sql.query<{ id: string; environment: Environment }>(`select c.id, c.environment from enforcement.case_file c
    where c.is_open and exists (select from json_array_elements(c.state->'clocks') clock where clock->>'state' = 'running' and clock->>'dueOn' < $1 and (clock->>'whose' <> 'trader' or clock->>'dueOn' <= $2)) order by c.id limit 200`, [today, lastBusinessDay])
}

/** A file as it is put on file; without a trader it is evidence. */
export interface FileToKeep extends FileKept {
  readonly trader: string
  readonly client: string
  readonly content: Uint8Array
}

export async function keepFiles(sql: Sql, { organisation, environment }: CaseOwner, { id, files }: { readonly id: string; readonly files: readonly FileToKeep[] }): Promise<void> {
  for (const file of files)
    await sql.query('insert into enforcement.kept_file (organisation, environment, case_id, id, trader, client, name, media_type, sha256, content) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [organisation, environment, id, file.id, file.trader, file.client, file.name, file.mediaType, file.sha256, Buffer.from(file.content)])
}

export interface FileOnRecord {
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly content: Uint8Array
}

/** A file of a case as the transaction's asker may see it. */
export async function keptFile(sql: Sql, { id, file, environment }: { readonly id: string; readonly file: string; readonly environment: Environment }): Promise<FileOnRecord | undefined> {
  const [row] = await sql.query<{ name: string; media_type: string; sha256: string; content: Uint8Array }>('select name, media_type, sha256, content from enforcement.kept_file where case_id = $1 and id = $2 and environment = $3', [id, file, environment])
  return row && { name: row.name, mediaType: row.media_type, sha256: row.sha256, content: row.content }
}

export interface DocumentToKeep {
  readonly id: string
  readonly case: string
  readonly trader: string
  readonly client: string
  readonly title: string
  readonly sha256: string
  readonly pdf: Uint8Array
  readonly html: string
}

export async function keepDocument(sql: Sql, { organisation, environment }: CaseOwner, { id, case: of, trader, client, title, sha256, pdf, html }: DocumentToKeep): Promise<void> {
  await sql.query('insert into enforcement.document (organisation, environment, case_id, id, trader, client, title, sha256, pdf, html) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [organisation, environment, of, id, trader, client, title, sha256, Buffer.from(pdf), html])
}

/** A notice as the transaction's asker may see it. */
export async function documentOf(sql: Sql, id: string, environment: Environment): Promise<Pick<DocumentToKeep, 'title' | 'sha256' | 'pdf' | 'html'> | undefined> {
  const [row] = await sql.query<Pick<DocumentToKeep, 'title' | 'sha256' | 'pdf' | 'html'>>('select title, sha256, pdf, html from enforcement.document where id = $1 and environment = $2 limit 1', [id, environment])
  return row
}
