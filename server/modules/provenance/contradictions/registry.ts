import type { Contradiction } from './contradiction.ts'
import { cycles } from './cycles.ts'
import { datesOutOfOrder } from './dates-out-of-order.ts'
import { documentTwice } from './document-used-twice.ts'
import { inspectedAfterTheBorder } from './inspected-after-crossing.ts'
import { madeTwiceOver } from './made-twice.ts'
import { makerDiffersFromNumber } from './maker-differs.ts'
import { proofTakenBack } from './proof-taken-back.ts'
import { soldByNonOwner } from './sold-by-another.ts'
import { twoCustodians } from './two-custodians.ts'

/** The ways in which statements about lots cannot be true together. */
export const contradictions: readonly Contradiction[] = [
  cycles, datesOutOfOrder, documentTwice, inspectedAfterTheBorder, madeTwiceOver, makerDiffersFromNumber, proofTakenBack, soldByNonOwner, twoCustodians,
]
