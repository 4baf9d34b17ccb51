import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { openHolds } from '../bill-hold/store.ts'
import type { Environment } from '../filing-context.ts'
import { loadInBondBills } from '../in-bond/store.ts'
import { loadBills } from '../manifest/store.ts'
import type { FilingToSave } from '../store.ts'
import { changesOf, hasNews, matched, rematched, type EntryBill, type EntryBillChange } from './entry-bill.ts'
import type { MatchGround } from './match-bills.ts'
import { asksForRelease, statedBills } from './stated-bills.ts'
import { loadEntryBills, replaceEntryBills, saveChanges, updateEntryBills } from './store.ts'

/** Matches the bills of entries that were filed just now, in the transaction of their filing; answers what there is to tell. */
export async function matchFiled(sql: Sql, filings: readonly FilingToSave[]): Promise<readonly EntryBillChange[]> {
  // Of several filings of a group about one entry the last one holds.
  const last = new Map(filings.filter(concernsBills).map((filing) => [filing.declaration.entryNumber, filing]))
  if (last.size === 0) return []
  const at = [...last.values()].at(-1)?.received.receivedAt ?? ''
  const stated = [...last.values()].flatMap((filing) => (asksForRelease(filing.declaration) ? billsOf(filing) : []))
  const bills: EntryBill[] = []
  for (const environment of new Set(stated.map((bill) => bill.environment))) {
    const own = stated.filter((bill) => bill.environment === environment)
    const ground = await groundFor(sql, environment, own)
    bills.push(...own.map((bill) => matched(bill, ground)))
  }
  await replaceEntryBills(sql, { entryNumbers: [...last.keys()], bills, at })
  const changes = changesOf(bills.filter(hasNews), at)
  await saveChanges(sql, changes)
  return changes
}

/** Matches again what entries state of these bills and in-bond movements, after they changed. */
export async function matchAgain(sql: Sql, { environment, at, keys = [], inBonds = [] }: { readonly environment: Environment; readonly at: MomentText; readonly keys?: readonly string[]; readonly inBonds?: readonly string[] }): Promise<readonly EntryBillChange[]> {
  if (keys.length === 0 && inBonds.length === 0) return []
  const before = await loadEntryBills(sql, environment, { keys, inBonds })
  if (before.length === 0) return []
  const now = rematched(before, await groundFor(sql, environment, before))
  await updateEntryBills(sql, now, at)
  const changes = changesOf(now, at)
  await saveChanges(sql, changes)
  return changes
}

/** A filing whose bills take the place of those on file: not a rejected one, nor an update that says nothing of bills. */
function concernsBills({ declaration, decision }: FilingToSave): boolean {
  if (!decision.accepted) return false
  if (asksForRelease(declaration)) return declaration.functionCode !== 'update' || declaration.consignments.length > 0
  return declaration.kind === 'entry' && decision.entry?.cargoRelease?.status === 'cancelled'
}

function billsOf({ id, client, received, declaration }: FilingToSave): readonly Omit<EntryBill, 'status' | 'carrier'>[] {
  const { organisation, environment } = received
  return statedBills(declaration).map((stated, place) => ({ organisation, client, environment, entryNumber: declaration.entryNumber, filing: id, place, stated }))
}

async function groundFor(sql: Sql, environment: Environment, bills: readonly Pick<EntryBill, 'stated'>[]): Promise<MatchGround> {
  const keys = [...new Set(bills.map(({ stated }) => stated.key))]
  const numbers = [...new Set(bills.flatMap(({ stated }) => stated.inBond ?? []))]
  return { bills: await loadBills(sql, environment, { keys }), holds: await openHolds(sql, environment, keys), inBonds: numbers.length === 0 ? new Map<string, ReadonlySet<string>>() : await loadInBondBills(sql, environment, numbers) }
}
