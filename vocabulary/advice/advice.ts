import type { Declaration } from '../declaration/declaration.ts'
import type { Finding } from '../finding/finding.ts'
import type { MomentText } from '../measures/texts.ts'
import type { AgencyStanding } from './agency-standing.ts'
import type { LineScore } from './line-score.ts'
import type { PartyHit } from './party-hit.ts'
import type { RiskAssessment } from './risk-assessment.ts'

/** A filing about which advice is asked, before it is decided. */
export interface AdviceAsked {
  readonly filing: string
  readonly declaration: Declaration
  readonly organisation: string
  /** Importer's number, as parties knows it. */
  readonly client: string
  readonly environment: 'test' | 'production'
  readonly receivedAt: MomentText
  /** Findings of the checks, of evidence and of provenance. */
  readonly findings: readonly Finding[]
}

/** What screening, anomalies and agencies say of a filing, and the risk that follows from it. The determination rests on it. */
export interface Advice {
  readonly parties: readonly PartyHit[]
  readonly lines: readonly LineScore[]
  readonly agencies: readonly AgencyStanding[]
  readonly risk: RiskAssessment
}

/** Advice of one kind about one filing. Pure: what it rests on was read for the whole group before. */
export type Adviser<Kind> = (asked: AdviceAsked) => Kind

export const noRisk: RiskAssessment = { points: 0, contributions: [], selections: [] }
export const noAdvice: Advice = { parties: [], lines: [], agencies: [], risk: noRisk }
