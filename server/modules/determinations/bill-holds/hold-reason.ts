import type { Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { BillHold } from '../../filings/index.ts'
import { billHoldRule } from '../standing-reasons.ts'

export const billHoldAuthority = '19 U.S.C. 1448(a), 1467 and 1499(a); for pests and diseases 7 U.S.C. 7714 and 8303'

/** What a hold on a bill says to whoever enters its goods. Pure. */
export function verdictOfHold({ bill, why, kind }: Pick<BillHold, 'bill' | 'why' | 'kind'>): Pick<Reason, 'outcome' | 'words' | 'nextStep' | 'findings'> {
  const who = kind === 'agriculture' ? 'An agriculture specialist holds' : 'Customs holds'
  return { outcome: 'hold', words: `${who} the bill of lading ${bill}: ${why.replace(/\.+$/, '')}`, nextStep: 'Keep the goods where they are until the hold on the bill is lifted', findings: [] }
}

export function reasonOfHold(hold: BillHold): Reason {
  return { rule: billHoldRule, authority: billHoldAuthority, ...verdictOfHold(hold) }
}
