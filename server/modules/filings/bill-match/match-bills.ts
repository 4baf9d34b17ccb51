import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { BillOnFile } from '../manifest/bill-on-file.ts'
import { billDispositions, type BillDisposition } from './bill-dispositions.table.ts'
import { dispositionsOfHolds, type BillHold } from '../bill-hold/bill-hold.ts'
import type { StatedBill } from './stated-bills.ts'

/** What is said of a bill to whoever entered it: nothing of the manifest beyond that. */
export interface BillStatus {
  /** How far it has come, 91 to 95. */
  readonly match: BillDisposition
  /** What stands against it besides. */
  readonly further: readonly BillDisposition[]
  readonly manifestedQuantity?: string
  readonly departedAt?: MomentText
  readonly arrivedAt?: MomentText
  readonly portOfArrival?: string
}

/** What matching needs to know: the manifest side by key of the bill, and the bills that in-bond movements carry, by number. */
export interface MatchGround {
  readonly bills: ReadonlyMap<string, BillOnFile>
  readonly inBonds: ReadonlyMap<string, ReadonlySet<string>>
  /** Holds of officers that stand, by key of the bill. */
  readonly holds?: ReadonlyMap<string, readonly BillHold[]>
}

/** The status of a bill that an entry states. A house bill matches only under the master that it is stated with (WO50 note 1, ocean). */
export function matchBill(stated: StatedBill, { bills, inBonds, holds }: MatchGround): BillStatus {
  const bill = bills.get(stated.key)
  const further = [...dispositionsOfHolds(holds?.get(stated.key) ?? []), ...(isInBondWrong(stated, inBonds) ? [billDispositions.inBondMismatch] : [])]
  if (bill === undefined || !isUnderStatedMaster(stated, bill)) return { match: billDispositions.noMatch, further }
  if (bill.deletedAt !== undefined) return { match: billDispositions.noMatch, further: [bill.stage === 'arrived' ? billDispositions.deletedAfterArrival : billDispositions.deleted, ...further] }
  const { quantity: manifestedQuantity, departedAt, arrivedAt, portOfArrival } = bill
  return {
    match: stageDispositions[bill.stage],
    further: isMore(stated.quantity, manifestedQuantity) ? [billDispositions.quantityExceeds, ...further] : further,
    ...statedMembers({ manifestedQuantity, departedAt, arrivedAt, portOfArrival }),
  }
}

function isMore(entered: string | undefined, manifested: string | undefined): boolean {
  return entered !== undefined && manifested !== undefined && Number(entered) > Number(manifested)
}

const stageDispositions: Readonly<Record<BillOnFile['stage'], BillDisposition>> = {
  'pre-loading': billDispositions.preLoadingOnFile, 'on-file': billDispositions.onFile, departed: billDispositions.departed, arrived: billDispositions.arrived,
}

/** Whether two statuses say the same. */
export function isSameStatus(one: BillStatus, other: BillStatus): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder({ match, further, manifestedQuantity, departedAt, arrivedAt, portOfArrival }: BillStatus): unknown {
  return [match.code, further.map(({ code }) => code), manifestedQuantity ?? '', departedAt ?? '', arrivedAt ?? '', portOfArrival ?? '']
}

function isUnderStatedMaster({ masterKey }: StatedBill, bill: BillOnFile): boolean {
  return masterKey === undefined || bill.masterKey === undefined || bill.masterKey === masterKey
}

function isInBondWrong({ inBond, key }: StatedBill, inBonds: MatchGround['inBonds']): boolean {
  return inBond !== undefined && inBonds.get(inBond)?.has(key) !== true
}
