import type { HeldCondition } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import type { Sql } from '../../../../platform/database/index.ts'
import type { Environment } from '../../../filings/index.ts'

/** That a version of a rule held for a filing, and why. */
export interface HitOnFile {
  readonly filing: string
  readonly entryNumber: string
  readonly client: string
  readonly port: string
  readonly rule: string
  readonly version: number
  readonly line?: number
  readonly effect: string
  readonly held: readonly HeldCondition[]
  readonly hitAt: string
}

interface Row {
  readonly filing: string
  readonly entry_number: string
  readonly client: string
  readonly port: string
  readonly rule: string
  readonly version: number
  readonly line: number | null
  readonly effect: string
  readonly held: readonly HeldCondition[]
  readonly hit_at: Date
}

export interface HitsAsked {
  readonly environment: Environment
  readonly rule: string
  /** The last filing of the page before. */
  readonly after?: string
  readonly limit: number
}

/** The hits of a rule, the newest first, as the transaction's asker may see them. */
export async function hitsOfRule(sql: Sql, { environment, rule, after, limit }: HitsAsked): Promise<readonly HitOnFile[]> {
  const rows = await sql.query<Row>(`select filing, entry_number, client, port, rule, version, line, effect, held, hit_at from determinations.rule_hit
    where environment = $1 and rule = $2 and ($3::uuid is null or filing < $3) order by filing desc limit $4`, [environment, rule, after ?? null, limit])
  return rows.map(({ entry_number: entryNumber, line, hit_at: hitAt, ...row }) => ({ ...row, entryNumber, hitAt: hitAt.toISOString(), ...(line !== null && { line }) }))
}
