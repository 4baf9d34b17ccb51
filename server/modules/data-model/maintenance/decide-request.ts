import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { stepConditions as conditions } from './maintenance-conditions.ts'
import type { Actor, Decision, MaintenanceRequest, Recommendation } from './maintenance-request.ts'

interface Deciding {
  readonly by: Actor
  readonly at: Date
  readonly decision: Exclude<Decision, 'withdrawn'>
  readonly reasons: string
}

const open = ['proposed', 'examined', 'deferred']

/**
 * Decides on a request in the maintainer's name. Approval needs a recommendation of another organisation than proposed it; and whoever proposed
 * does not decide, nor does a colleague unless another organisation has recommended, for an approval to approve: nobody decides alone on their
 * own request.
 */
export function decideRequest(request: MaintenanceRequest, { by, at, decision, reasons }: Deciding): Outcome<MaintenanceRequest> {
  if (!isOpenFor(request, decision)) return refused(findingAt(conditions.stateWrong, ''))
  if (isOwn(request, by, decision)) return refused(findingAt(conditions.ownRequest, ''))
  const recommended = recommendationsOfOthers(request).length > 0
  if (decision === 'approved' && !recommended) return refused(findingAt(conditions.notExamined, '/decision'))
  return achieved({ ...request, state: decision, decisions: [...request.decisions, { decision, reasons, organisation: by.organisation, role: 'maintainer', at: at.toISOString() }] })
}

/** What was approved can still be put off, for one that no longer fits the dictionary would hold up every release. */
function isOpenFor({ state }: MaintenanceRequest, decision: Deciding['decision']): boolean {
  return open.includes(state) || (state === 'approved' && decision === 'deferred')
}

function isOwn(request: MaintenanceRequest, by: Actor, decision: Deciding['decision']): boolean {
  const { proposedBy } = request
  if (proposedBy.organisation !== by.organisation) return false
  const others = recommendationsOfOthers(request)
  const isSeenByOthers = decision === 'approved' ? others.includes('approve') : others.length > 0
  return proposedBy.subject === by.subject || !isSeenByOthers
}

/** What the proposer's own organisation recommends counts for nothing. */
function recommendationsOfOthers({ proposedBy, examinations }: MaintenanceRequest): readonly Recommendation[] {
  return examinations.flatMap(({ member, recommendation }) => (recommendation === undefined || member === proposedBy.organisation ? [] : [recommendation]))
}
