import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { EntryBillChange } from '../bill-match/entry-bill.ts'
import { asksForRelease, statedBills } from '../bill-match/stated-bills.ts'
import { billsOfEntry, loadEntryBills } from '../bill-match/store.ts'
import { matchAgain } from '../bill-match/transport.ts'
import type { Environment } from '../filing-context.ts'
import type { BillHold } from './bill-hold.ts'
import { billWithHouses, carrierOf, liftHold, openHolds, saveHold } from './store.ts'

/** What became of a hold, and whom it concerns. */
export interface HoldChanged {
  readonly hold: BillHold
  readonly changes: readonly EntryBillChange[]
  /** Entries that state the bill, or a house under it. */
  readonly entryNumbers: readonly string[]
  /** Who brings the bill; absent where no manifest has it. */
  readonly carrier?: string
}

/** Holds a bill and tells the entries that state it; undefined where it is held so already. Needs a system transaction that has the turn. */
export async function placeBillHold(sql: Sql, hold: BillHold): Promise<HoldChanged | undefined> {
  return (await saveHold(sql, hold)) ? follow(sql, hold, hold.placedAt) : undefined
}

/** Lifts a hold and tells the entries that state its bill; undefined where it stands no more. Needs a system transaction that has the turn. */
export async function liftBillHold(sql: Sql, id: string, lifting: { readonly environment: Environment; readonly by: string; readonly why: string; readonly at: string }): Promise<HoldChanged | undefined> {
  const hold = await liftHold(sql, id, lifting)
  return hold && follow(sql, hold, lifting.at)
}

async function follow(sql: Sql, hold: BillHold, at: string): Promise<HoldChanged> {
  const { bill, environment } = hold
  const keys = await billWithHouses(sql, bill, environment)
  const changes = await matchAgain(sql, { environment, at, keys })
  const stated = await loadEntryBills(sql, environment, { keys, inBonds: [] })
  const carrier = await carrierOf(sql, bill, environment)
  return { hold, changes, entryNumbers: [...new Set(stated.map(({ entryNumber }) => entryNumber))], ...(carrier !== undefined && { carrier }) }
}

/** The holds that stand on the bills of an entry. */
export async function holdsOfEntry(sql: Sql, entryNumber: string, environment: Environment): Promise<readonly BillHold[]> {
  const bills = await billsOfEntry(sql, entryNumber, environment)
  return eachOnce([...(await openHolds(sql, environment, bills.map(({ stated }) => stated.key))).values()].flat())
}

/** A filing that is about to be decided. */
export interface HeldAsked {
  readonly declaration: Declaration
  readonly environment: Environment
}

/** Reads once, for a group, which bills are held; what comes back says which holds concern a filing. */
export async function holdsAsked(sql: Sql, asked: readonly HeldAsked[]): Promise<(filing: HeldAsked) => readonly BillHold[]> {
  const open = new Map<Environment, ReadonlyMap<string, readonly BillHold[]>>()
  const kept = new Map<string, readonly BillHold[]>()
  for (const environment of new Set(asked.map((one) => one.environment))) {
    const own = asked.filter((one) => one.environment === environment)
    open.set(environment, await openHolds(sql, environment, own.flatMap(({ declaration }) => keysOf(declaration))))
    // An update that says nothing of bills leaves those on file.
    for (const { declaration } of own.filter(keepsBills)) kept.set(`${environment} ${declaration.entryNumber}`, await holdsOfEntry(sql, declaration.entryNumber, environment))
  }
  return (filing) => (keepsBills(filing)
    ? (kept.get(`${filing.environment} ${filing.declaration.entryNumber}`) ?? [])
    : eachOnce(keysOf(filing.declaration).flatMap((key) => open.get(filing.environment)?.get(key) ?? [])))
}

function keysOf(declaration: Declaration): readonly string[] {
  return asksForRelease(declaration) ? statedBills(declaration).map(({ key }) => key) : []
}

function keepsBills({ declaration }: HeldAsked): boolean {
  return declaration.functionCode === 'update' && declaration.kind === 'entry' && declaration.consignments.length === 0
}

function eachOnce(holds: readonly BillHold[]): readonly BillHold[] {
  return [...new Map(holds.map((hold) => [hold.id, hold])).values()].toSorted((one, other) => one.id.localeCompare(other.id))
}
