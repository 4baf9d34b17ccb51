import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../policies/agency-policy.ts'
import type { Selection } from './stand-by-policy.ts'

export interface FilingSelection extends Selection {
  readonly filing: string
  readonly environment: Environment
}

/** Keeps why programs look at lines of filings. Needs the transaction that files. */
export async function saveSelections(sql: Sql, selections: readonly FilingSelection[]): Promise<void> {
  if (selections.length === 0) return
  const rows = selections.map(({ filing, environment, agency, program, ...selection }) => ({ filing, environment, agency, program, selection: { agency, program, ...selection } }))
  await sql.query(`insert into agencies.selection (filing, environment, agency, program, selection)
    select * from json_to_recordset($1::json) as made (filing uuid, environment text, agency text, program text, selection json) on conflict do nothing`, [storableJson(rows)])
}

/** Why programs look at lines of a filing, as the transaction's asker may see it. */
export async function selectionsOf(sql: Sql, filing: string, environment: Environment): Promise<readonly Selection[]> {
  const rows = await sql.query<{ readonly selection: Selection }>('select s.selection from agencies.selection s where s.filing = $1::uuid and s.environment = $2 order by s.agency, s.program', [filing, environment])
  return rows.map(({ selection }) => selection)
}
