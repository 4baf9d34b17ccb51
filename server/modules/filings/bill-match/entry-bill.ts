import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { EntryBillsChanged } from '../events.ts'
import { dispositionsOfLifted } from '../bill-hold/bill-hold.ts'
import type { Environment } from '../filing-context.ts'
import { billDispositions, type BillDisposition } from './bill-dispositions.table.ts'
import { isSameStatus, matchBill, type BillStatus, type MatchGround } from './match-bills.ts'
import type { StatedBill } from './stated-bills.ts'

/** A bill of an entry, with its status on the manifest. */
export interface EntryBill {
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly entryNumber: string
  /** The filing that states it. */
  readonly filing: string
  readonly place: number
  readonly stated: StatedBill
  readonly status: BillStatus
  /** The carrier's organisation, which may see the match; absent where none has the bill on file. */
  readonly carrier?: string
}

/** Bills of one entry whose status changed, with all bills of that filing as they are now. */
export interface EntryBillChange {
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly entryNumber: string
  readonly filing: string
  readonly at: MomentText
  readonly changed: readonly EntryBill[]
}

/** The bill with its status as the manifest has it now. */
export function matched(bill: Omit<EntryBill, 'status' | 'carrier'>, ground: MatchGround): EntryBill {
  const carrier = ground.bills.get(bill.stated.key)?.organisation
  const { organisation, client, environment, entryNumber, filing, place, stated } = bill
  return { organisation, client, environment, entryNumber, filing, place, stated, status: matchBill(stated, ground), ...(carrier === undefined ? {} : { carrier }) }
}

/** Those bills whose status is another than before. */
export function rematched(before: readonly EntryBill[], ground: MatchGround): readonly EntryBill[] {
  return before.flatMap((bill) => {
    const now = toldOfLifted(matched(bill, ground), bill.status)
    return isSameStatus(now.status, bill.status) && now.carrier === bill.carrier ? [] : [now]
  })
}

/** That a hold was lifted is told as CBP does, and stays told. */
function toldOfLifted(bill: EntryBill, before: BillStatus): EntryBill {
  const lifted = dispositionsOfLifted(before.further, bill.status.further)
  return lifted.length === 0 ? bill : { ...bill, status: { ...bill.status, further: [...lifted, ...bill.status.further] } }
}

/** What changed, entry by entry; that there is no match yet is no news. */
export function changesOf(changed: readonly EntryBill[], at: MomentText): readonly EntryBillChange[] {
  const byFiling = new Map<string, EntryBill[]>()
  for (const bill of changed) {
    const same = byFiling.get(bill.filing)
    if (same === undefined) byFiling.set(bill.filing, [bill])
    else same.push(bill)
  }
  return [...byFiling.values()].flatMap((bills) => {
    const [first] = bills
    if (first === undefined) return []
    const { organisation, client, environment, entryNumber, filing } = first
    return [{ organisation, client, environment, entryNumber, filing, at, changed: bills }]
  })
}

/** Whether a bill that was stated just now has something to tell: a match, or something against it. */
export function hasNews({ status: { match, further } }: EntryBill): boolean {
  return match.code !== billDispositions.noMatch.code || further.length > 0
}

/** The dispositions of a bill in the order in which they are told: what stands against it first, then how far it has come. */
export function dispositionsOf({ match, further }: BillStatus): readonly BillDisposition[] {
  const isDeleted = further.some(({ code }) => code === billDispositions.deleted.code || code === billDispositions.deletedAfterArrival.code)
  return isDeleted ? further : [...further, match]
}

/** What is published of a change. */
export function factOf({ entryNumber, changed }: EntryBillChange): EntryBillsChanged {
  return {
    type: 'EntryBillsChanged',
    data: { entryNumber, bills: changed.flatMap(({ stated, status }) => dispositionsOf(status).map(({ code, words }) => ({ bill: `${stated.issuer ?? ''}${stated.number}`, code, words }))) },
  }
}
