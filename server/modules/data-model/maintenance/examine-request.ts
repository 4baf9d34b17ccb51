import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { stepConditions as conditions } from './maintenance-conditions.ts'
import type { Actor, MaintenanceRequest, Recommendation } from './maintenance-request.ts'

interface Examining {
  readonly by: Actor
  readonly at: Date
  readonly comment: string
  readonly recommendation?: Recommendation
}

const open = ['proposed', 'examined', 'deferred']

/** Takes up what a member of the focus group says of a request. With the first recommendation it counts as examined. */
export function examineRequest(request: MaintenanceRequest, { by, at, comment, recommendation }: Examining): Outcome<MaintenanceRequest> {
  const member = by.organisation
  if (!open.includes(request.state)) return refused(findingAt(conditions.stateWrong, ''))
  if (!request.focusGroup.includes(member)) return refused(findingAt(conditions.notMember, ''))
  if (recommendation !== undefined && recommendsAlready(request, member)) return refused(findingAt(conditions.recommendedAlready, '/recommendation'))
  const examination = { member, comment, at: at.toISOString(), ...(recommendation === undefined ? {} : { recommendation }) }
  const state = request.state === 'proposed' && recommendation !== undefined ? 'examined' : request.state
  return achieved({ ...request, state, examinations: [...request.examinations, examination] })
}

/** A request that was deferred is examined anew: what was recommended before it was put off stands, and may be said again. */
function recommendsAlready({ examinations, decisions }: MaintenanceRequest, member: string): boolean {
  const deferredAt = decisions.findLast(({ decision }) => decision === 'deferred')?.at ?? ''
  return examinations.some((one) => one.member === member && one.recommendation !== undefined && one.at > deferredAt)
}
