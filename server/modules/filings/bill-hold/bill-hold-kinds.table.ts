import type { BillDisposition } from '../bill-match/bill-dispositions.table.ts'

export const billHoldKindNames = ['customs', 'agriculture'] as const
export type BillHoldKind = (typeof billHoldKindNames)[number]

export interface BillHoldKindRow {
  readonly placed: BillDisposition
  readonly removed: BillDisposition
  readonly authority: string
}

/**
 * Holds on bills in CBP’s words: Cargo/Manifest/Entry Release Query, version 21, WO50 note 1. Codes 53 and 56 (CBP HOLD) are not used: what
 * tells them from 51 and 54 was not obtained.
 */
export const billHoldKinds: Readonly<Record<BillHoldKind, BillHoldKindRow>> = {
  customs: { placed: { code: '51', words: 'MANIFEST HOLD CBP' }, removed: { code: '54', words: 'CBP MANIFEST HOLD REMOVED' }, authority: '19 U.S.C. 1448(a), 1467 and 1499(a)' },
  agriculture: { placed: { code: '52', words: 'MANIFEST HOLD AGRICULTURE' }, removed: { code: '55', words: 'AGRICULTURE MANIFEST HOLD REMOVED' }, authority: '7 U.S.C. 7714 and 8303' },
}
