import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { stepConditions as conditions } from './maintenance-conditions.ts'
import type { Actor, Decision, MaintenanceRequest } from './maintenance-request.ts'

interface Deciding {
  readonly by: Actor
  readonly at: Date
  readonly decision: Exclude<Decision, 'withdrawn'>
  readonly reasons: string
}

const open = ['proposed', 'examined', 'deferred']

/**
 * Decides on a request in the maintainer's name. Approval needs a recommendation; and whoever proposed does not decide, nor does a
 * colleague unless somebody of another organisation has recommended: nobody decides alone on their own request.
 */
export function decideRequest(request: MaintenanceRequest, { by, at, decision, reasons }: Deciding): Outcome<MaintenanceRequest> {
  if (!open.includes(request.state)) return refused(findingAt(conditions.stateWrong, ''))
  if (isOwn(request, by)) return refused(findingAt(conditions.ownRequest, ''))
  const recommended = request.examinations.some(({ recommendation }) => recommendation !== undefined)
  if (decision === 'approved' && !recommended) return refused(findingAt(conditions.notExamined, '/decision'))
  return achieved({ ...request, state: decision, decisions: [...request.decisions, { decision, reasons, organisation: by.organisation, role: 'maintainer', at: at.toISOString() }] })
}

function isOwn({ proposedBy, examinations }: MaintenanceRequest, by: Actor): boolean {
  if (proposedBy.organisation !== by.organisation) return false
  const isSeenByOthers = examinations.some(({ member, recommendation }) => recommendation !== undefined && member !== by.organisation)
  return proposedBy.subject === by.subject || !isSeenByOthers
}
