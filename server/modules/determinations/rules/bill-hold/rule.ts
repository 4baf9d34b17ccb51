import { billHoldAuthority, verdictOfHold } from '../../bill-holds/hold-reason.ts'
import { billHoldRule } from '../../standing-reasons.ts'
import type { Rule } from '../rule.ts'

/** Goods of a bill of lading that officers hold are not released, whoever enters them and whenever. */
export const billHold: Rule = {
  name: billHoldRule,
  authority: billHoldAuthority,
  check: ({ billHolds, accepted }) => (accepted ? billHolds.map(verdictOfHold) : []),
}
