import type { RiskAssessment } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import type { Sql } from '../../../../platform/database/index.ts'
import type { Environment } from '../../../filings/index.ts'
import type { RuleOfficer } from '../rule-book/rule-on-file.ts'

/** A share that an officer set. */
export interface ShareOnFile {
  readonly id: string
  /** Empty for all modes that have none of their own. */
  readonly mode: string
  readonly share: number
  readonly why: string
  readonly setBy: RuleOfficer
  readonly setAt: string
}

/** The shares that officers set, the newest first, as the transaction's asker may see them. */
export async function sharesSet(sql: Sql, environment: Environment): Promise<readonly ShareOnFile[]> {
  const rows = await sql.query<Omit<ShareOnFile, 'setBy' | 'setAt'> & { readonly set_by: RuleOfficer; readonly set_at: Date }>('select id, mode, share, why, set_by, set_at from determinations.inspection_share where environment = $1 order by id desc limit 100', [environment])
  return rows.map(({ set_by: setBy, set_at: setAt, ...row }) => ({ ...row, setBy, setAt: setAt.toISOString() }))
}

/** Keeps a share. Needs a system transaction. */
export async function saveShare(sql: Sql, environment: Environment, { id, mode, share, why, setBy, setAt }: ShareOnFile): Promise<void> {
  await sql.query('insert into determinations.inspection_share (environment, id, mode, share, why, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)', [environment, id, mode, share, why, JSON.stringify(setBy), setAt])
}

/** The risk that was seen in a filing, and when. */
export interface RiskSeen {
  readonly assessment: RiskAssessment
  readonly assessedAt: string
}

/** What risk was seen in a filing, as the transaction's asker may see it. */
export async function riskOf(sql: Sql, environment: Environment, filing: string): Promise<RiskSeen | undefined> {
  const [row] = await sql.query<{ assessment: RiskAssessment; assessed_at: Date }>('select assessment, assessed_at from determinations.risk_assessment where environment = $1 and filing = $2::uuid', [environment, filing])
  return row && { assessment: row.assessment, assessedAt: row.assessed_at.toISOString() }
}
