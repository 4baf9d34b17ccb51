import type { Contradiction } from './contradiction.ts'
import { cycles } from './cycles.ts'
import { datesOutOfOrder } from './dates-out-of-order.ts'
import { madeTwiceOver } from './made-twice.ts'
import { proofTakenBack } from './proof-taken-back.ts'

/** The ways in which statements about lots cannot be true together. */
export const contradictions: readonly Contradiction[] = [cycles, datesOutOfOrder, madeTwiceOver, proofTakenBack]
