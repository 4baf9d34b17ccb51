import { noRisk, type Advice, type AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { RiskAssessment } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import type { Sql } from '../../../platform/database/index.ts'

/** Which risk is in a filing, given what others advise. Pure. */
export type RiskAssessor = (asked: AdviceAsked, advice: Omit<Advice, 'risk'>) => RiskAssessment

/** No targeting rule is on file yet. */
export async function riskAssessor(_sql: Sql, _asked: readonly AdviceAsked[]): Promise<RiskAssessor> {
  return Promise.resolve(() => noRisk)
}
