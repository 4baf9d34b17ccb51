import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { stepConditions as conditions } from './maintenance-conditions.ts'
import type { Actor, MaintenanceRequest } from './maintenance-request.ts'

const open = ['proposed', 'examined', 'deferred']

/** Takes a request back, in the name of the organisation that proposed it. */
export function withdrawRequest(request: MaintenanceRequest, { by, at, reasons }: { readonly by: Actor; readonly at: Date; readonly reasons: string }): Outcome<MaintenanceRequest> {
  if (request.proposedBy.organisation !== by.organisation) return refused(findingAt(conditions.notProposer, ''))
  if (!open.includes(request.state)) return refused(findingAt(conditions.stateWrong, ''))
  return achieved({ ...request, state: 'withdrawn', decisions: [...request.decisions, { decision: 'withdrawn', reasons, organisation: by.organisation, role: 'proposer', at: at.toISOString() }] })
}
