import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Act } from '../officer-act.ts'
import { decisionsOfTwo, type DecisionOfTwo } from './decisions-of-two.table.ts'

export interface OrderGround {
  readonly act: Act
  readonly isExamPassed?: boolean
  readonly before: Determination
  /** The roles in which the hold that stands was placed. */
  readonly holdRoles: readonly string[]
  readonly on: DateText
}

/** The rule by which an order waits for a second officer; undefined where one is enough. Pure. */
export function needsSecondOfficer({ act, isExamPassed = false, before, holdRoles, on }: OrderGround): DecisionOfTwo | undefined {
  return decisionsOfTwo.find((rule) => rule.act === act && isWithin(rule, on)
    && (rule.overRules === undefined || before.reasons.some((reason) => rule.overRules?.includes(reason.rule)))
    && (rule.overHoldOf === undefined || holdRoles.includes(rule.overHoldOf))
    && (rule.isExamPassed === undefined || rule.isExamPassed === isExamPassed))
}
