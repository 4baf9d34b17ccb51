import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Declaration, DeclarationKind, FunctionCode } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Determination, Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Sql } from '../../platform/database/index.ts'
import { importerKey } from '../parties/index.ts'
import type { FilingDecision } from './decide.ts'
import { entriesAfter } from './entries-after.ts'
import type { EntryOnFile } from './entry-on-file.ts'
import type { Environment } from './filing-context.ts'
import { replacesOnFile } from './replaces-on-file.ts'

/** A decided filing as it is put on file. */
export interface FilingToSave {
  readonly id: string
  readonly received: { readonly id: string; readonly organisation: string; readonly environment: Environment; readonly receivedAt: string }
  readonly client: string
  readonly declaration: Declaration
  readonly decision: FilingDecision
  /** The decision's findings with their places in the bytes. */
  readonly findings: readonly Finding[]
  readonly determination: Determination
}

export interface FilingOnFile {
  readonly id: string
  readonly organisation: string
  readonly client: string
  readonly interchange: string
  readonly kind: DeclarationKind
  readonly entryNumber: string
  readonly functionCode: FunctionCode
  readonly environment: Environment
  readonly receivedAt: string
  readonly accepted: boolean
  readonly outcome: Outcome
  readonly version?: string
}

/** A filing with everything that it says and that was said about it. */
export interface WholeFiling extends FilingOnFile {
  readonly declaration: Declaration
  readonly findings: readonly Finding[]
  readonly assessment?: Assessment
}

/** What was answered when a filing was decided. */
export interface AnswerOnFile {
  readonly filing: string
  readonly kind: DeclarationKind
  readonly functionCode: FunctionCode
  readonly entryNumber: string
  readonly accepted: boolean
  readonly version?: string
  /** Whether it took the place of a filing on file. */
  readonly replacesOnFile: boolean
  readonly determination: Determination
  readonly assessment?: Assessment
  readonly findings: readonly Finding[]
}

interface FilingRow {
  readonly id: string
  readonly organisation: string
  readonly client: string
  readonly interchange: string
  readonly kind: DeclarationKind
  readonly entry_number: string
  readonly function_code: FunctionCode
  readonly environment: Environment
  readonly received_at: Date
  readonly accepted: boolean
  readonly outcome: Outcome
  readonly version: string | null
}

interface WholeRow extends FilingRow {
  readonly declaration: Declaration
  readonly findings: readonly Finding[]
  readonly assessment: Assessment | null
}

interface AnswerRow extends WholeRow {
  readonly determination: Determination
  readonly replaces_on_file: boolean
}

const columns = 'f.id, f.organisation, f.client, f.interchange, f.kind, f.entry_number, f.function_code, f.environment, f.received_at, f.accepted, f.outcome, f.version'

// Rows come as one JSON text, and what they hold of JSON is kept as it was written: nothing is taken apart that nobody asks for.
const insertFilings = `insert into filings.filing
    (organisation, id, client, interchange, kind, entry_number, function_code, environment, received_at, accepted, outcome, version, declaration, findings, assessment, determination, replaces_on_file,
      reference, port_of_entry, entry_type, lines, duty, total)
  select * from json_to_recordset($1::json) as made
    (organisation text, id uuid, client text, interchange uuid, kind text, "entryNumber" text, "functionCode" text, environment text, "receivedAt" timestamptz, accepted boolean, outcome text, version text,
     declaration json, findings json, assessment json, determination json, "replacesOnFile" boolean,
     reference text, "portOfEntry" text, "entryType" text, lines integer, duty numeric, total numeric)`

const upsertEntries = `insert into filings.entry as e (organisation, entry_number, client, environment, state, changed_at)
  select * from json_to_recordset($1::json) as changed (organisation text, "entryNumber" text, client text, environment text, state json, at timestamptz)
  on conflict (entry_number) do update
    set organisation = excluded.organisation, client = excluded.client, state = excluded.state, changed_at = excluded.changed_at`

const selectEntries = 'select state from filings.entry where entry_number = any ($1::text[]) order by entry_number for update'

const selectEntry = 'select state from filings.entry where entry_number = $1 and environment = $2'

const selectWhole = `select ${columns}, f.declaration, f.findings, f.assessment from filings.filing f where f.id = $1::uuid and f.environment = $2`

const selectAnswers = `select ${columns}, f.findings, f.assessment, f.determination, f.replaces_on_file from filings.filing f where f.id = any ($1::uuid[]) and f.environment = $2`

const updateOutcome = 'update filings.filing set outcome = $2 where id = $1::uuid'

/** The entries of these numbers, locked until the transaction ends, in one order so that two transactions cannot block each other. */
export async function loadEntries(sql: Sql, entryNumbers: readonly string[]): Promise<ReadonlyMap<string, EntryOnFile>> {
  if (entryNumbers.length === 0) return new Map()
  const rows = await sql.query<{ readonly state: EntryOnFile }>(selectEntries, [[...new Set(entryNumbers)]])
  return new Map(rows.map(({ state }) => [state.entryNumber, state]))
}

/** Puts a group of decided filings on file: one statement for the filings, one for the entries. */
export async function saveFilings(sql: Sql, filings: readonly FilingToSave[]): Promise<void> {
  if (filings.length === 0) return
  await sql.query(insertFilings, [storableJson(filings.map(rowOf))])
  // Several filings of a group may be about one entry: the last one's state holds.
  const entries = new Map<string, { readonly entry: EntryOnFile; readonly at: string }>()
  for (const { decision, determination, received } of filings) for (const entry of entriesAfter(decision, determination)) entries.set(entry.entryNumber, { entry, at: received.receivedAt })
  await saveEntries(sql, [...entries.values()])
}

/** Puts the state of entries on file. */
export async function saveEntries(sql: Sql, changed: readonly { readonly entry: EntryOnFile; readonly at: string }[]): Promise<void> {
  if (changed.length === 0) return
  await sql.query(upsertEntries, [
    storableJson(changed.map(({ entry, at }) => ({ organisation: entry.organisation, entryNumber: entry.entryNumber, client: entry.importer, environment: entry.environment, state: entry, at }))),
  ])
}

/** One filing, as far as the asker may see it. */
export async function wholeFiling(sql: Sql, id: string, environment: Environment): Promise<WholeFiling | undefined> {
  const [row] = await sql.query<WholeRow>(selectWhole, [id, environment])
  if (row === undefined) return undefined
  return { ...filingFrom(row), declaration: row.declaration, findings: row.findings, ...(row.assessment === null ? {} : { assessment: row.assessment }) }
}

/** The answers that filings were given, by id, as far as the asker may see them. */
export async function filingAnswers(sql: Sql, ids: readonly string[], environment: Environment): Promise<ReadonlyMap<string, AnswerOnFile>> {
  const rows = await sql.query<AnswerRow>(selectAnswers, [ids, environment])
  return new Map(rows.map((row) => [row.id, answerFrom(row)]))
}

function answerFrom({ id, kind, function_code: functionCode, entry_number: entryNumber, accepted, version, replaces_on_file: replaces, determination, assessment, findings }: AnswerRow): AnswerOnFile {
  return {
    filing: id, kind, functionCode, entryNumber, accepted, ...(version === null ? {} : { version }), replacesOnFile: replaces,
    determination, ...(assessment === null ? {} : { assessment }), findings,
  }
}

/** What is on file under an entry number, as far as the asker may see it. */
export async function entryOnFile(sql: Sql, entryNumber: string, environment: Environment): Promise<EntryOnFile | undefined> {
  const [row] = await sql.query<{ readonly state: EntryOnFile }>(selectEntry, [entryNumber, environment])
  return row?.state
}

/** The outcome of a filing after an officer's decision. */
export async function saveOutcome(sql: Sql, id: string, outcome: Outcome): Promise<void> {
  await sql.query(updateOutcome, [id, outcome])
}

function filingFrom(row: FilingRow): FilingOnFile {
  return {
    id: row.id, organisation: row.organisation, client: row.client, interchange: row.interchange, kind: row.kind, entryNumber: row.entry_number, functionCode: row.function_code,
    environment: row.environment, receivedAt: row.received_at.toISOString(), accepted: row.accepted, outcome: row.outcome, ...(row.version === null ? {} : { version: row.version }),
  }
}

function rowOf({ id, received, client, declaration, decision, findings, determination }: FilingToSave): object {
  return {
    organisation: received.organisation, id, client: importerKey(client) ?? client, interchange: received.id, kind: declaration.kind, entryNumber: declaration.entryNumber, functionCode: declaration.functionCode,
    environment: received.environment, receivedAt: received.receivedAt, accepted: decision.accepted, outcome: determination.outcome, version: decision.version,
    declaration, findings, assessment: decision.assessment, determination, replacesOnFile: replacesOnFile(declaration.kind, decision.facts),
    reference: declaration.functionalReference ?? '', portOfEntry: declaration.portOfEntry ?? '', entryType: declaration.typeCode, lines: declaration.goodsItems.length,
    duty: decision.assessment?.duty, total: decision.assessment?.total,
  }
}
