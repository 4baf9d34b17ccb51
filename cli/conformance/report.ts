import type { CheckOutcome, CheckResult } from './check-result.ts'
import { type Requirement, type RequirementLevel, requirementLevels } from './requirement.ts'

/** A requirement with everything that was tried for it. */
export interface RequirementReport extends Omit<Requirement, 'checks'> {
  readonly outcome: CheckOutcome
  readonly checks: readonly CheckResult[]
}

/** How many requirements of a level came to what. */
export type LevelCounts = Readonly<Record<CheckOutcome, number>>

/** What testing a platform came to. */
export interface ConformanceReport {
  readonly profile: string
  readonly platform: string
  readonly startedAt: string
  readonly finishedAt: string
  /** Every MUST that was asked for is met. */
  readonly conforms: boolean
  readonly levels: Readonly<Record<RequirementLevel, LevelCounts>>
  readonly checks: LevelCounts
  readonly requirements: readonly RequirementReport[]
}

export const profileName = 'Customhouse open profile for trade credentials under the Global Interoperability Standards, version 1'

/** Joins what was seen with what is required. A requirement that is not offered is not met; one that could not be tested is neither. */
export function reportOn(requirements: readonly Requirement[], results: readonly CheckResult[], about: Pick<ConformanceReport, 'platform' | 'startedAt' | 'finishedAt'>): ConformanceReport {
  const reports = requirements.map((requirement) => {
    const checks = results.filter((result) => result.requirements.includes(requirement.id))
    return { ...requirement, outcome: outcomeOf(checks), checks }
  })
  const ofLevel = (level: RequirementLevel) => countsOf(reports.filter((report) => report.level === level).map(({ outcome }) => outcome))
  const levels = { MUST: ofLevel('MUST'), SHOULD: ofLevel('SHOULD'), MAY: ofLevel('MAY') } satisfies Record<(typeof requirementLevels)[number], LevelCounts>
  const asked = results.filter((result) => reports.some(({ id }) => result.requirements.includes(id)))
  const { fail, pass, 'not-offered': notOffered } = levels.MUST
  const isAsked = fail + pass + notOffered > 0
  return { profile: profileName, ...about, conforms: isAsked && fail + notOffered === 0, levels, checks: countsOf(asked.map(({ outcome }) => outcome)), requirements: reports }
}

/** One failure is a failure; what a platform cannot do is not made up for by what it refuses. */
export function outcomeOf(checks: readonly Pick<CheckResult, 'outcome' | 'showsAbility'>[]): CheckOutcome {
  const has = (outcome: CheckOutcome) => checks.some((check) => check.outcome === outcome)
  if (has('fail')) return 'fail'
  if (checks.some(({ outcome, showsAbility }) => outcome === 'not-offered' && showsAbility)) return 'not-offered'
  if (has('pass')) return 'pass'
  return has('not-offered') ? 'not-offered' : 'not-tested'
}

function countsOf(outcomes: readonly CheckOutcome[]): LevelCounts {
  const count = (wanted: CheckOutcome) => outcomes.filter((outcome) => outcome === wanted).length
  return { pass: count('pass'), fail: count('fail'), 'not-offered': count('not-offered'), 'not-tested': count('not-tested') }
}
