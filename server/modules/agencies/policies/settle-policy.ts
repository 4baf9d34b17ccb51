import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { noticeDays, stateOf, type AgencyPolicy, type PolicyOfficer, type PolicySettlement } from './agency-policy.ts'

const day = 86_400_000

export interface PolicyToPropose extends Pick<AgencyPolicy, 'id' | 'agency' | 'program' | 'environment' | 'terms' | 'why'> {
  readonly officer: PolicyOfficer
  readonly at: MomentText
}

/** The next version of a policy as it is proposed; refused while another one waits. Pure. */
export function proposePolicy(all: readonly AgencyPolicy[], { officer, at, ...asked }: PolicyToPropose): AgencyPolicy | { readonly refused: string } {
  const own = all.filter(({ agency, program, environment }) => agency === asked.agency && program === asked.program && environment === asked.environment)
  if (own.some((policy) => stateOf(policy, own, at) === 'proposed')) return { refused: 'Another change of this policy waits: confirm or withdraw that one first' }
  const version = 1 + own.reduce((latest, one) => Math.max(latest, one.version), 0)
  return { ...asked, version, proposedBy: officer, proposedAt: at, noticeUntil: new Date(Date.parse(at) + noticeDays * day).toISOString() }
}

export interface PolicySettling extends Omit<PolicySettlement, 'outcome'> {
  readonly isConfirmed: boolean
}

/** A proposal as a second officer confirms it, or as any officer of the agency withdraws it. Pure. */
export function settlePolicy(policy: AgencyPolicy, { isConfirmed, ...settlement }: PolicySettling): AgencyPolicy | { readonly refused: string } {
  if (stateOf(policy, [policy], settlement.at) !== 'proposed') return { refused: 'It does not wait any more: it is in force, was replaced, or was withdrawn' }
  if (isConfirmed && policy.proposedBy.subject === settlement.officer.subject) return { refused: 'Nobody confirms their own proposal: a second officer of the agency does, or its notice runs' }
  return { ...policy, settlement: { ...settlement, outcome: isConfirmed ? 'confirmed' : 'withdrawn' } }
}
