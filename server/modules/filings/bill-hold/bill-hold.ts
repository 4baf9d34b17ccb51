import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { BillDisposition } from '../bill-match/bill-dispositions.table.ts'
import type { Environment } from '../filing-context.ts'
import { billHoldKindNames, billHoldKinds, type BillHoldKind } from './bill-hold-kinds.table.ts'

/** That officers hold all goods of a bill of lading, whether it is entered yet or not. */
export interface BillHold {
  readonly id: string
  /** Key of the bill: issuer and number in one spelling. A hold on a master holds its houses. */
  readonly bill: string
  readonly environment: Environment
  readonly kind: BillHoldKind
  /** Why, in the officer's words; the carrier and filers of entries read it. */
  readonly why: string
  readonly authority: string
  readonly placedBy: string
  readonly placedAt: MomentText
  readonly lifted?: { readonly by: string; readonly why: string; readonly at: MomentText }
}

/** What bills are told of the holds that stand on them. */
export function dispositionsOfHolds(holds: readonly Pick<BillHold, 'kind'>[]): readonly BillDisposition[] {
  return billHoldKindNames.filter((kind) => holds.some((hold) => hold.kind === kind)).map((kind) => billHoldKinds[kind].placed)
}

/** What a bill is told of holds that stood on it and stand no more. Pure. */
export function dispositionsOfLifted(before: readonly BillDisposition[], now: readonly BillDisposition[]): readonly BillDisposition[] {
  const has = (dispositions: readonly BillDisposition[], { code }: BillDisposition) => dispositions.some((one) => one.code === code)
  return billHoldKindNames.map((kind) => billHoldKinds[kind]).filter(({ placed, removed }) => (has(before, placed) || has(before, removed)) && !has(now, placed)).map(({ removed }) => removed)
}
