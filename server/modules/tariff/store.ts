import { createHash, type Hash } from 'node:crypto'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import { keyOf, noOperatorRows, type OperatorRow, type OperatorRows, type OperatorTable } from './operator-tables/operator-row.ts'
import { countItem, emptyCount, loadReport, type LoadCount, type LoadReport } from './schedule/load-report.ts'
import { readSchedule, type ScheduleFormat } from './schedule/read-schedule.ts'
import type { LoadedRevision } from './schedule/schedule-book.ts'
import { scheduleFinding } from './schedule/schedule-finding.ts'
import { packRow } from './schedule/schedule-row.ts'

export interface LoadOptions {
  readonly format: ScheduleFormat
  readonly asOf: DateText
  readonly name: string
  /** Hears how far it is, some forty times in a whole schedule. */
  readonly progress?: (so: { readonly rows: number; readonly bytes: number }) => void
}

/** What is in the database, read again only where it changed. */
export interface StoredSchedule {
  readonly version: string
  readonly revisions: ReadonlyMap<string, LoadedRevision>
  readonly rows: OperatorRows
}

/** The number that moves with every change of the stored schedule. */
export async function storedVersion(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ number: string }>('select number::text from tariff.version')
  return row?.number ?? '0'
}

/** Reads the revisions that `known` has not. */
export async function readStored(sql: Sql, known: ReadonlyMap<string, LoadedRevision>): Promise<StoredSchedule> {
  const version = await storedVersion(sql)
  const listed = await sql.query<RevisionRow>('select id::text, name, as_of::text, sha256, row_count, loaded_at from tariff.revisions order by as_of, id')
  const revisions = new Map<string, LoadedRevision>()
  for (const row of listed) revisions.set(row.id, known.get(row.id) ?? (await readRevision(sql, row)))
  return { version, revisions, rows: await readOperatorRows(sql) }
}

/** The rows that operators loaded, by table. */
export async function readOperatorRows(sql: Sql): Promise<OperatorRows> {
  const [row] = await sql.query<{ tables: Partial<OperatorRows> }>(
    "select coalesce(jsonb_object_agg(kind, contents), '{}') as tables from (select kind, jsonb_agg(content order by key) as contents from tariff.operator_rows group by kind) as grouped",
  )
  return { ...noOperatorRows, ...row?.tables }
}

/** Loads rows into one table: each takes the place of the row about the same thing from the same day. */
export async function writeOperatorRows(sql: Sql, table: OperatorTable, loaded: { readonly rows: readonly OperatorRow[]; readonly at: Date }): Promise<void> {
  const byKey = new Map(loaded.rows.map((row) => [keyOf(row), JSON.stringify(row)]))
  await sql.query(
    `insert into tariff.operator_rows (kind, key, content, loaded_at)
     select $1, key, content::jsonb, $4 from unnest($2::text[], $3::text[]) as given (key, content)
     on conflict (kind, key) do update set content = excluded.content, loaded_at = excluded.loaded_at`,
    [table, [...byKey.keys()], [...byKey.values()], loaded.at],
  )
  await sql.query('update tariff.version set number = number + 1')
}

interface RevisionRow {
  readonly id: string
  readonly name: string
  readonly as_of: string
  readonly sha256: string
  readonly row_count: number
  readonly loaded_at: Date
}

async function readRevision(sql: Sql, row: RevisionRow): Promise<LoadedRevision> {
  const parts = await sql.query<{ rows: string }>('select rows from tariff.revision_parts where revision = $1 order by part', [row.id])
  const { name, as_of: asOf, sha256, row_count: lines, loaded_at: loadedAt } = row
  return {
    revision: { name, asOf, sha256, lines, loadedAt: loadedAt.toISOString(), isExcerpt: false },
    rows: parts.flatMap((part) => part.rows.split('\n')),
  }
}

/** The report of each loaded revision, newest first. */
export async function readReports(sql: Sql): Promise<readonly LoadReport[]> {
  const rows = await sql.query<{ report: LoadReport }>('select report from tariff.revisions order by as_of desc, id desc')
  return rows.map(({ report }) => report)
}

/** Unwinds the transaction when a file is not taken; the report says why. */
class NotTaken extends Error {
  readonly report: LoadReport

  constructor(report: LoadReport) {
    super('The tariff file was not taken')
    this.report = report
  }
}

/**
 * Loads a file as a revision: all of it or nothing, in one transaction, as the bytes come. The same file for the same day is
 * `loaded-before`. A file with a fatal finding, or without any tariff number, is `refused`.
 */
export async function loadRevision(needs: { readonly database: Database; readonly clock: Clock }, input: AsyncIterable<Uint8Array>, options: LoadOptions): Promise<LoadReport> {
  try {
    return await needs.database.system(async (sql) => load(sql, input, { ...options, loadedAt: needs.clock.now() }))
  } catch (error) {
    if (error instanceof NotTaken) return error.report
    throw error
  }
}

async function load(sql: Sql, input: AsyncIterable<Uint8Array>, options: LoadOptions & { readonly loadedAt: Date }): Promise<LoadReport> {
  // The sum is known only at the end: until then a sum of what tells this load from any other stands in its place.
  const placeholder = createHash('sha256').update(`${options.name} ${options.loadedAt.toISOString()} ${String(process.pid)}`).digest('hex')
  const [inserted] = await sql.query<{ id: string }>(
    "insert into tariff.revisions (name, as_of, sha256, row_count, loaded_at, report) values ($1, $2, $3, 1, $4, '{}') returning id::text",
    [options.name, options.asOf, placeholder, options.loadedAt],
  )
  const id = inserted?.id ?? ''
  const hash = createHash('sha256')
  const count = await writeParts({ sql, id, report: options.progress }, input, { hash, format: options.format })
  const about = { name: options.name, asOf: options.asOf, sha256: hash.digest('hex') }
  const complete = withEmptyFinding(count)
  if (rejects(complete.findings)) throw new NotTaken(loadReport(complete, { ...about, outcome: 'refused' }))
  // Loads end one after another, so that the second of two equal ones finds the first.
  await sql.query('select number from tariff.version for update')
  const [before] = await sql.query<{ id: string }>('select id::text from tariff.revisions where as_of = $1 and sha256 = $2', [options.asOf, about.sha256])
  if (before !== undefined) throw new NotTaken(loadReport(complete, { ...about, outcome: 'loaded-before' }))
  const report = loadReport(complete, { ...about, outcome: 'loaded' })
  await sql.query('update tariff.revisions set sha256 = $2, row_count = $3, report = $4 where id = $1', [id, about.sha256, report.rows, JSON.stringify(report)])
  await sql.query('update tariff.version set number = number + 1')
  return report
}

function withEmptyFinding(count: LoadCount): LoadCount {
  if (count.tariffNumbers > 0 || rejects(count.findings)) return count
  const finding: Finding = scheduleFinding({ code: 'tariff-file-empty', severity: 'fatal', line: 1, message: 'The file has no tariff number of eight or ten digits' })
  return { ...count, findings: [...count.findings, finding], findingsTotal: count.findingsTotal + 1 }
}

interface PartWriter {
  readonly sql: Sql
  readonly id: string
  readonly report: LoadOptions['progress']
}

const rowsPerPart = 1_000
const bytesMax = 256 * 1024 * 1024

async function writeParts(writer: PartWriter, input: AsyncIterable<Uint8Array>, options: { readonly hash: Hash; readonly format: ScheduleFormat }): Promise<LoadCount> {
  const seen = { bytes: 0 }
  let count = emptyCount
  let part = 0
  let held: string[] = []
  const write = async (): Promise<void> => {
    await writer.sql.query('insert into tariff.revision_parts (revision, part, rows) values ($1, $2, $3)', [writer.id, part, held.join('\n')])
    part += 1
    held = []
    writer.report?.({ rows: count.rows, bytes: seen.bytes })
  }
  for await (const item of readSchedule(watched(input, options.hash, seen), options.format)) {
    count = countItem(count, item)
    if (item.kind === 'row') held.push(packRow(item.row).replaceAll('\0', ''))
    if (held.length >= rowsPerPart) await write()
  }
  if (held.length > 0) await write()
  return count
}

async function* watched(input: AsyncIterable<Uint8Array>, hash: Hash, seen: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const piece of input) {
    seen.bytes += piece.length
    if (seen.bytes > bytesMax) throw new RangeError('Cannot read a tariff file of more than 256 MiB')
    hash.update(piece)
    yield piece
  }
}
