import type { DeclarationKind, FunctionCode } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { importerKey } from '../../parties/index.ts'
import type { EntryOnFile } from '../entry-on-file.ts'
import type { Environment } from '../filing-context.ts'

/** What a list of filings is narrowed by; what is absent narrows nothing. */
export interface FilingFilter {
  readonly environment: Environment
  readonly entryNumber?: string
  readonly importer?: string
  readonly outcome?: string
  readonly kind?: string
  readonly accepted?: boolean
  readonly port?: string
  readonly entryType?: string
  readonly text?: string
  readonly from?: string
  readonly to?: string
}

export interface FilingPage {
  /** Id of the last filing of the page before. */
  readonly after?: string
  readonly limit: number
}

/** A filing as lists show it. */
export interface ListedFiling {
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
  readonly reference?: string
  readonly portOfEntry?: string
  readonly entryType?: string
  readonly lines: number
  readonly duty?: string
  readonly total?: string
}

interface ListedRow {
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
  readonly reference: string
  readonly port_of_entry: string
  readonly entry_type: string
  readonly lines: number
  readonly duty: string | null
  readonly total: string | null
}

/** How many filings stand at each outcome. */
export interface FilingCount {
  readonly total: number
  readonly accepted: number
  readonly rejected: number
  readonly outcomes: Readonly<Record<string, number>>
}

/** An entry with the last filing about it. */
export interface EntryFound {
  readonly entry: EntryOnFile
  readonly changedAt: string
  readonly filing?: string
}

const columns = `f.id, f.organisation, f.client, f.interchange, f.kind, f.entry_number, f.function_code, f.environment, f.received_at, f.accepted, f.outcome, f.version,
  f.reference, f.port_of_entry, f.entry_type, f.lines, f.duty::text as duty, f.total::text as total`

/** One statement for every filter: what is not asked for is null. */
const narrowed = `f.environment = $1 and ($2::text is null or f.entry_number = $2) and ($3::text is null or f.client = $3) and ($4::text is null or f.outcome = $4)
    and ($5::text is null or f.kind = $5) and ($6::boolean is null or f.accepted = $6) and ($7::text is null or f.port_of_entry = $7) and ($8::text is null or f.entry_type = $8)
    and ($9::text is null or position(replace($9, '-', '') in f.entry_number) > 0 or position($9 in upper(f.reference)) > 0 or position($9 in f.client) > 0)
    and ($10::timestamptz is null or f.received_at >= $10) and ($11::timestamptz is null or f.received_at < $11)`

/** Ids of version 7 sort by time. */
const selectPage = `select ${columns} from filings.filing f where ${narrowed} and ($12::uuid is null or f.id < $12) order by f.id desc limit $13`

const selectCount = `select f.outcome, f.accepted, count(*)::int as filings from filings.filing f where ${narrowed} group by 1, 2`

const selectEntries = `select e.state, e.changed_at, (select f.id from filings.filing f where f.entry_number = e.entry_number and f.environment = e.environment order by f.id desc limit 1) as filing
  from filings.entry e where e.entry_number = any ($1::text[]) and e.environment = $2`

/** A page of filings, newest first, as far as the asker may see them. */
export async function listFilings(sql: Sql, filter: FilingFilter & FilingPage): Promise<readonly ListedFiling[]> {
  return (await sql.query<ListedRow>(selectPage, [...valuesOf(filter), filter.after ?? null, filter.limit])).map(listedFrom)
}

/** How many there are of what a list would show. */
export async function countFilings(sql: Sql, filter: FilingFilter): Promise<FilingCount> {
  const rows = await sql.query<{ readonly outcome: string; readonly accepted: boolean; readonly filings: number }>(selectCount, valuesOf(filter))
  const sum = (wanted: (row: (typeof rows)[number]) => boolean) => rows.reduce((count, row) => (wanted(row) ? count + row.filings : count), 0)
  return {
    total: sum(() => true), accepted: sum(({ accepted }) => accepted), rejected: sum(({ accepted }) => !accepted),
    outcomes: Object.fromEntries([...new Set(rows.map(({ outcome }) => outcome))].map((outcome) => [outcome, sum((row) => row.outcome === outcome)])),
  }
}

/** Entries by their numbers, each with the last filing about it, as far as the asker may see them. */
export async function entriesWithFiling(sql: Sql, entryNumbers: readonly string[], environment: Environment): Promise<readonly EntryFound[]> {
  const rows = await sql.query<{ readonly state: EntryOnFile; readonly changed_at: Date; readonly filing: string | null }>(selectEntries, [entryNumbers, environment])
  return rows.map(({ state, changed_at: at, filing }) => ({ entry: state, changedAt: at.toISOString(), ...(filing === null ? {} : { filing }) }))
}

/** In the order of the parameters of the condition. */
const narrowing = ['environment', 'entryNumber', 'importer', 'outcome', 'kind', 'accepted', 'port', 'entryType', 'text', 'from', 'to'] as const

function valuesOf(filter: FilingFilter): readonly unknown[] {
  const { importer, text } = filter
  const kept: Partial<Record<(typeof narrowing)[number], unknown>> = { ...filter, importer: importer === undefined ? undefined : importerKey(importer) ?? importer, text: text?.toUpperCase() }
  return narrowing.map((name) => kept[name] ?? null)
}

function listedFrom({ entry_number: entryNumber, function_code: functionCode, received_at: receivedAt, version, reference, port_of_entry: portOfEntry, entry_type: entryType, duty, total, ...row }: ListedRow): ListedFiling {
  return {
    ...row, entryNumber, functionCode, receivedAt: receivedAt.toISOString(),
    ...(version === null ? {} : { version }), ...(reference === '' ? {} : { reference }), ...(portOfEntry === '' ? {} : { portOfEntry }), ...(entryType === '' ? {} : { entryType }),
    ...(duty === null ? {} : { duty }), ...(total === null ? {} : { total }),
  }
}
