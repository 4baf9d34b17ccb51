import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'
import type { PreLoadingOnFile } from './pre-loading.ts'

/** A waybill and its assessment, as the answer to its report told them. */
export interface ToldAssessment {
  readonly bill: string
  readonly assessment: string
}

/** A report as it is put on file. */
export interface PreLoadingReportToSave {
  readonly id: string
  readonly organisation: string
  readonly environment: Environment
  readonly receivedAt: MomentText
  readonly accepted: boolean
  readonly told: readonly ToldAssessment[]
  readonly document: CanonicalDocument
  readonly findings: readonly Finding[]
}

export type PreLoadingReportOnFile = Pick<PreLoadingReportToSave, 'id' | 'accepted' | 'told' | 'findings'>

interface StateRow {
  readonly state: PreLoadingOnFile
}

const insertReport = `insert into filings.pre_loading_report (organisation, id, environment, received_at, accepted, told, document, findings)
  select * from json_to_recordset($1::json) as made (organisation text, id uuid, environment text, "receivedAt" timestamptz, accepted boolean, told json, document json, findings json)`

const upsert = `insert into filings.pre_loading as p (organisation, environment, bill_key, state, changed_at)
  select state->>'organisation', state->>'environment', state->>'key', state, $2::timestamptz from json_array_elements($1::json) as changed (state)
  on conflict (environment, bill_key) do update set organisation = excluded.organisation, state = excluded.state, changed_at = excluded.changed_at`

/** Waybills by key with their assessments, locked until the transaction ends. */
export async function loadPreLoading(sql: Sql, environment: Environment, keys: readonly string[]): Promise<ReadonlyMap<string, PreLoadingOnFile>> {
  const rows = await sql.query<StateRow>('select state from filings.pre_loading where environment = $1 and bill_key = any ($2::text[]) order by bill_key for update', [environment, keys])
  return new Map(rows.map(({ state }) => [state.key, state]))
}

/** Puts a report and the assessments of its waybills on file. */
export async function savePreLoading(sql: Sql, report: PreLoadingReportToSave, assessed: readonly PreLoadingOnFile[]): Promise<void> {
  await sql.query(insertReport, [storableJson([report])])
  if (assessed.length > 0) await sql.query(upsert, [storableJson(assessed), report.receivedAt])
}

/** Reports by id, as far as the asker may see them, in the order of the ids. */
export async function preLoadingReports(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly PreLoadingReportOnFile[]> {
  const rows = await sql.query<PreLoadingReportOnFile>('select id, accepted, told, findings from filings.pre_loading_report where id = any ($1::uuid[]) and environment = $2', [ids, environment])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A waybill with its assessments, as far as the asker may see it. */
export async function preLoadingOnFile(sql: Sql, key: string, environment: Environment): Promise<PreLoadingOnFile | undefined> {
  const [row] = await sql.query<StateRow>('select state from filings.pre_loading where environment = $1 and bill_key = $2', [environment, key])
  return row?.state
}
