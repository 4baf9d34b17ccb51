import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { ServiceClock } from '../clock/due-moment.ts'

export type Environment = 'test' | 'production'

/** What all has to be so that lines may proceed without the agency looking. What is left out is not asked. */
export interface DelegationConditions {
  /** Importer numbers that the agency trusts: of others it looks at every line. */
  readonly trustedImporters?: readonly string[]
  /** No party of the filing may be on a list of denied or restricted parties. */
  readonly noPartyHits?: boolean
  /** No line's calibrated score may reach this; a line without a score passes. */
  readonly scoreBelow?: number
  /** Nothing was found about the agency's data. */
  readonly dataComplete?: boolean
}

/** What an agency's program lets go by itself, what it draws to look at, and how long it takes. */
export interface PolicyTerms {
  /** Whether lines may proceed by the policy where its conditions are met. */
  readonly isDelegated: boolean
  readonly conditions: DelegationConditions
  /** Share, 0 to 1, of what might proceed that is drawn to be looked at all the same. */
  readonly share: number
  /** How long the agency may take; without one it takes what it needs, and the goods wait. */
  readonly clock?: ServiceClock
  /** The law or the agency's own rule that the policy rests on. */
  readonly authority: string
}

export interface PolicyOfficer {
  readonly subject: string
  readonly name?: string
}

/** How a proposal ended. */
export interface PolicySettlement {
  readonly outcome: 'confirmed' | 'withdrawn'
  readonly officer: PolicyOfficer
  readonly why: string
  readonly at: MomentText
}

/** One version of a policy: never changed once it is settled. */
export interface AgencyPolicy {
  readonly id: string
  readonly agency: string
  /** Program of the PGA message set; `*` for all of the agency's programs that have no policy of their own. */
  readonly program: string
  readonly environment: Environment
  /** From 1, by agency, program and environment. */
  readonly version: number
  readonly terms: PolicyTerms
  readonly why: string
  readonly proposedBy: PolicyOfficer
  readonly proposedAt: MomentText
  /** When it takes effect without a second officer: notice was given until then. */
  readonly noticeUntil: MomentText
  readonly settlement?: PolicySettlement
}

/** How many days of notice a policy takes effect after where no second officer confirmed it. House policy: no law that was seen says. */
export const noticeDays = 7

/** From when a version is in force; undefined where it was withdrawn. */
export function inForceFrom({ settlement, noticeUntil }: Pick<AgencyPolicy, 'settlement' | 'noticeUntil'>): MomentText | undefined {
  if (settlement === undefined) return noticeUntil
  return settlement.outcome === 'confirmed' ? settlement.at : undefined
}

export type PolicyState = 'proposed' | 'in-force' | 'replaced' | 'withdrawn'

/** Where a version stands among all of its agency's. Pure. */
export function stateOf(policy: AgencyPolicy, all: readonly AgencyPolicy[], at: MomentText): PolicyState {
  const from = inForceFrom(policy)
  if (from === undefined) return 'withdrawn'
  if (from > at) return 'proposed'
  return policyInForce(all, policy, at)?.id === policy.id ? 'in-force' : 'replaced'
}

/** The version of exactly this program that is in force: the one that took effect last. Pure. */
export function policyInForce(all: readonly AgencyPolicy[], { agency, program, environment }: Pick<AgencyPolicy, 'agency' | 'program' | 'environment'>, at: MomentText): AgencyPolicy | undefined {
  const own = all.filter((policy) => policy.agency === agency && policy.program === program && policy.environment === environment && (inForceFrom(policy) ?? 'never') <= at)
  return own.reduce<AgencyPolicy | undefined>((latest, policy) => (latest === undefined || isLater(policy, latest) ? policy : latest), undefined)
}

function isLater(policy: AgencyPolicy, than: AgencyPolicy): boolean {
  const [from = '', before = ''] = [inForceFrom(policy), inForceFrom(than)]
  return from > before || (from === before && policy.version > than.version)
}
