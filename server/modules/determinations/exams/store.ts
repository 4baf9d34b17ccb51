import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { Environment } from '../../filings/index.ts'
import type { ExamKind } from '../exam-kinds.table.ts'
import type { ExamsAfter } from './exams-asked.ts'
import type { CostParty, Discrepancy, Exam, ExamOutcome, ExamState, LineResult, SelectedBy } from './exam.ts'

/** An exam with why the goods were chosen for it. */
export interface ExamToSave extends Exam {
  readonly selectedBy: readonly SelectedBy[]
}

interface ExamRow {
  readonly id: string
  readonly filing: string
  readonly organisation: string
  readonly client: string
  readonly entry_number: string
  readonly environment: Environment
  readonly port: string
  readonly kind: ExamKind
  readonly site: string | null
  readonly scheduled_at: Date | null
  readonly cost_party: CostParty
  readonly ordered_at: Date
  readonly state: ExamState
  readonly closed_at: Date | null
}

interface OutcomeRow {
  readonly exam: string
  readonly line: number
  readonly filing: string
  readonly entry_number: string
  readonly client: string
  readonly environment: Environment
  readonly port: string
  readonly kind: ExamKind
  readonly site: string | null
  readonly is_conforming: boolean
  readonly discrepancies: readonly Discrepancy[]
  readonly measured: NonNullable<LineResult['measured']> | null
  readonly is_seized: boolean
  readonly selected_by: readonly SelectedBy[]
  readonly recorded_at: Date
}

const columns = 'e.id, e.filing, e.organisation, e.client, e.entry_number, e.environment, e.port, e.kind, e.site, e.scheduled_at, e.cost_party, e.ordered_at, e.state, e.closed_at'
const outcomeColumns = 'o.exam, o.line, o.filing, o.entry_number, o.client, o.environment, o.port, o.kind, o.site, o.is_conforming, o.discrepancies, o.measured, o.is_seized, o.selected_by, o.recorded_at'

const insertExams = `insert into determinations.exam (organisation, client, id, environment, filing, entry_number, port, kind, site, scheduled_at, cost_party, ordered_at, state)
  select organisation, client, id, environment, filing, "entryNumber", port, kind, site, "scheduledAt", "costParty", "orderedAt", state from json_to_recordset($1::json) as made
    (organisation text, client text, id uuid, environment text, filing uuid, "entryNumber" text, port text, kind text, site text, "scheduledAt" timestamptz, "costParty" text, "orderedAt" timestamptz, state text)`
const insertSelections = `insert into determinations.exam_selection (exam, environment, selected_by)
  select id, environment, "selectedBy" from json_to_recordset($1::json) as made (id uuid, environment text, "selectedBy" json)`
const updateExam = `update determinations.exam set kind = $2, site = $3, scheduled_at = $4, cost_party = $5, state = $6, closed_at = $7 where id = $1::uuid`
// A line that is looked at again has the last word.
const upsertOutcomes = `insert into determinations.exam_outcome (exam, line, environment, filing, entry_number, client, port, kind, site, is_conforming, discrepancies, measured, is_seized, selected_by, recorded_by, recorded_at)
  select exam, line, environment, filing, "entryNumber", client, port, kind, site, "isConforming", discrepancies, measured, "isSeized", "selectedBy", $2, "recordedAt" from json_to_recordset($1::json) as made
    (exam uuid, line integer, environment text, filing uuid, "entryNumber" text, client text, port text, kind text, site text, "isConforming" boolean, discrepancies json, measured json, "isSeized" boolean, "selectedBy" json, "recordedAt" timestamptz)
  on conflict (exam, line) do update set kind = excluded.kind, site = excluded.site, is_conforming = excluded.is_conforming, discrepancies = excluded.discrepancies, measured = excluded.measured,
    is_seized = excluded.is_seized, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`

/** Puts exams on file with why the goods were chosen. Needs a system transaction. */
export async function saveExams(sql: Sql, exams: readonly ExamToSave[]): Promise<void> {
  if (exams.length === 0) return
  const made = storableJson(exams)
  await sql.query(insertExams, [made])
  await sql.query(insertSelections, [made])
}

/** Follows what the rules made of filings: an exam is asked for, or called off. Needs the transaction that files. */
export async function followRules(sql: Sql, { asked, calledOff }: ExamsAfter, at: string): Promise<void> {
  await callOff(sql, calledOff, at)
  if (asked.length === 0) return
  const open = await sql.query<{ readonly key: string }>(`select distinct e.environment || ' ' || e.entry_number as key from determinations.exam e where e.entry_number = any ($1::text[]) and e.state in ('ordered', 'partial')`, [asked.map(({ entryNumber }) => entryNumber)])
  const taken = new Set(open.map(({ key }) => key))
  // Of two filings of a group about one entry the last one is examined.
  const latest = new Map(asked.filter(({ environment, entryNumber }) => !taken.has(`${environment} ${entryNumber}`)).map((exam) => [`${exam.environment} ${exam.entryNumber}`, exam]))
  await saveExams(sql, [...latest.values()].map((exam) => ({ ...exam, id: uuidV7(Date.parse(exam.orderedAt)) })))
}

/** Closes what was to be examined of these entries and is no more. Needs a system transaction. */
export async function callOff(sql: Sql, entries: readonly Pick<Exam, 'environment' | 'entryNumber'>[], at: string): Promise<void> {
  if (entries.length === 0) return
  await sql.query(`update determinations.exam e set state = 'called-off', closed_at = $2 from json_to_recordset($1::json) as over (environment text, "entryNumber" text)
    where e.environment = over.environment and e.entry_number = over."entryNumber" and e.state in ('ordered', 'partial')`, [storableJson(entries), at])
}

/** The exams about a filing's entry, oldest first, as the transaction's asker may see them. */
export async function examsOf(sql: Sql, entryNumber: string, environment: Environment): Promise<readonly Exam[]> {
  return (await sql.query<ExamRow>(`select ${columns} from determinations.exam e where e.environment = $1 and e.entry_number = $2 order by e.id limit 100`, [environment, entryNumber.replaceAll('\u0000', '')])).map(examFrom)
}

/** An exam, as the transaction's asker may see it. */
export async function examOnFile(sql: Sql, id: string, environment: Environment): Promise<Exam | undefined> {
  const [row] = await sql.query<ExamRow>(`select ${columns} from determinations.exam e where e.id = $1::uuid and e.environment = $2`, [id, environment])
  return row && examFrom(row)
}

/** Puts an exam in the place of what was on file of it. Needs a system transaction. */
export async function changeExam(sql: Sql, { id, kind, site, scheduledAt, costParty, state, closedAt }: Exam): Promise<void> {
  await sql.query(updateExam, [id, kind, site ?? null, scheduledAt ?? null, costParty, state, closedAt ?? null])
}

/** Why the goods were chosen for an exam, as the transaction's asker may see it. */
export async function selectionOf(sql: Sql, exam: string): Promise<readonly SelectedBy[]> {
  const [row] = await sql.query<{ readonly selected_by: readonly SelectedBy[] }>('select s.selected_by from determinations.exam_selection s where s.exam = $1::uuid', [exam])
  return row?.selected_by ?? []
}

/** Puts what was found on file. Needs a system transaction. */
export async function saveOutcomes(sql: Sql, outcomes: readonly ExamOutcome[], by: string): Promise<void> {
  if (outcomes.length > 0) await sql.query(upsertOutcomes, [storableJson(outcomes), by])
}

/** What an exam found so far, as the transaction's asker may see it. */
export async function outcomesOf(sql: Sql, exam: string): Promise<readonly ExamOutcome[]> {
  return (await sql.query<OutcomeRow>(`select ${outcomeColumns} from determinations.exam_outcome o where o.exam = $1::uuid order by o.line`, [exam])).map(outcomeFrom)
}

export interface OutcomesAsked {
  readonly environment: Environment
  /** The first moment, included. */
  readonly from: string
  /** The last moment, not included. */
  readonly to: string
}

/** What exams found of each line, recorded in a period, oldest first, as the transaction's asker may see it. */
export async function examOutcomes(sql: Sql, { environment, from, to }: OutcomesAsked): Promise<readonly ExamOutcome[]> {
  return (await sql.query<OutcomeRow>(`select ${outcomeColumns} from determinations.exam_outcome o where o.environment = $1 and o.recorded_at >= $2::timestamptz and o.recorded_at < $3::timestamptz order by o.recorded_at, o.exam, o.line`, [environment, from, to])).map(outcomeFrom)
}

function examFrom(row: ExamRow): Exam {
  return {
    id: row.id, filing: row.filing, organisation: row.organisation, client: row.client, entryNumber: row.entry_number, environment: row.environment, port: row.port, kind: row.kind,
    costParty: row.cost_party, orderedAt: row.ordered_at.toISOString(), state: row.state,
    ...(row.site === null ? {} : { site: row.site }), ...(row.scheduled_at === null ? {} : { scheduledAt: row.scheduled_at.toISOString() }), ...(row.closed_at === null ? {} : { closedAt: row.closed_at.toISOString() }),
  }
}

function outcomeFrom(row: OutcomeRow): ExamOutcome {
  return {
    exam: row.exam, line: row.line, filing: row.filing, entryNumber: row.entry_number, client: row.client, environment: row.environment, port: row.port, kind: row.kind, isConforming: row.is_conforming,
    discrepancies: row.discrepancies, isSeized: row.is_seized, selectedBy: row.selected_by, recordedAt: row.recorded_at.toISOString(),
    ...(row.site === null ? {} : { site: row.site }), ...(row.measured === null ? {} : { measured: row.measured }),
  }
}
