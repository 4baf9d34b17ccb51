import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { stepConditions as conditions } from './maintenance-conditions.ts'
import type { MaintenanceRequest } from './maintenance-request.ts'

const open = ['proposed', 'examined', 'deferred']

/** Names who examines a request. Members named before stay, since what they said stays. */
export function formFocusGroup(request: MaintenanceRequest, members: readonly string[]): Outcome<MaintenanceRequest> {
  if (!open.includes(request.state)) return refused(findingAt(conditions.stateWrong, ''))
  const focusGroup = [...new Set([...request.focusGroup, ...members])]
  if (focusGroup.every((member) => member === request.proposedBy.organisation)) return refused(findingAt(conditions.groupOfProposerAlone, '/members'))
  return achieved({ ...request, focusGroup })
}
