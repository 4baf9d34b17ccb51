import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { compareDecimals, parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { penaltyAboveMaximum } from '../case/case-conditions.ts'
import type { Particulars } from '../case/case-step.ts'
import { penaltyMaximum, type Culpability, type PenaltyMaximum } from './penalty-maximum.ts'

const culpabilities: readonly Culpability[] = ['negligence', 'gross-negligence', 'fraud']

/** The maximum that stated particulars allow; undefined where they are not those of a penalty. */
export function maximumOf(stated: Particulars): PenaltyMaximum | undefined {
  const culpability = culpabilities.find((one) => one === stated['culpability'])
  const text = (name: string) => (typeof stated[name] === 'string' ? { [name]: stated[name] } : {})
  return culpability && penaltyMaximum({ culpability, ...text('domesticValue'), ...text('lossOfDuties'), ...text('dutiableValue'), ...text('interest'), isDisclosed: stated['priorDisclosure'] === 'yes' })
}

/** A penalty under 19 U.S.C. 1592 is never more than its maximum. Pure. */
export function penaltyFindings(kind: string, stated: Particulars): readonly Finding[] {
  const proposed = typeof stated['amount'] === 'string' ? parseDecimal(stated['amount']) : undefined
  const most = kind === 'penalty' ? maximumOf(stated) : undefined
  if (proposed === undefined || most === undefined) return []
  const limit = parseDecimal(most.maximum)
  if (limit === undefined || compareDecimals(proposed, limit) <= 0) return []
  return [finding({ ...penaltyAboveMaximum, message: `${penaltyAboveMaximum.message}: at most ${most.maximum} dollars. ${most.formula}`, authority: most.authority }, '/particulars/amount')]
}
