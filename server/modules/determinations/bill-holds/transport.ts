import type { Access, Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { notFound } from '../../../platform/http/index.ts'
import { uuidV7, type Fact } from '../../../platform/outbox/index.ts'
import { billHoldKinds, billName, factOf, printBillName, type BillHold, type BillHoldKind, type Environment, type HoldChanged, type WholeFiling } from '../../filings/index.ts'
import { replaceReasons } from '../later-reasons/replace-reasons.ts'
import { billHoldRule } from '../standing-reasons.ts'
import { latestAbout } from '../store.ts'
import { decisionGround, isRequest, keepDecision, refusedAct, type DeterminationNeeds } from '../transport.ts'
import { reasonOfHold } from './hold-reason.ts'

export type RouteAccess = Pick<Access, 'guard' | 'callerOf' | 'requireRight'>

/** Who may hold a bill, and lift the hold: an agriculture specialist's is an agriculture specialist's to lift. */
export function requireHoldRight(access: Pick<Access, 'requireRight'>, caller: Caller, kind: BillHoldKind): void {
  access.requireRight(caller, kind === 'agriculture' ? 'decide-agriculture-hold' : 'decide-hold')
}

/** The key of a bill as people write it: issuer and number, a house waybill after its master and a slash. */
export function keyOfBill(written: string): string {
  const [master = '', house] = written.split('/', 2)
  const key = printBillName(billName(undefined, master))
  return house === undefined ? key : `${key}/${printBillName(billName(undefined, house))}`
}

export interface HoldOrder {
  readonly caller: Caller
  readonly bill: string
  readonly kind: BillHoldKind
  readonly why: string
  readonly authority?: string | undefined
}

/** Holds a bill, and with it every entry of its goods. Needs a system transaction. */
export async function holdBill(sql: Sql, needs: DeterminationNeeds, { caller, bill, kind, why, authority = billHoldKinds[kind].authority }: HoldOrder): Promise<BillHold> {
  const now = needs.clock.now()
  // Nothing is filed meanwhile: an entry is either seen here, or sees the hold.
  await needs.takeTurn(sql)
  const hold: BillHold = { id: uuidV7(now.getTime()), bill: keyOfBill(bill), environment: caller.environment, kind, why, authority, placedBy: caller.subject, placedAt: now.toISOString() }
  const changed = await needs.filings.billHolds.place(sql, hold)
  if (changed === undefined) throw refusedAct('The bill is held so already')
  await follow(sql, needs, { ...changed, type: 'BillHeld', by: byOf(caller, 'place-bill-hold', why), at: hold.placedAt })
  return hold
}

/** Lifts a hold on a bill. Needs a system transaction. */
export async function liftBill(sql: Sql, needs: DeterminationNeeds, { caller, hold, why }: { readonly caller: Caller; readonly hold: BillHold; readonly why: string }): Promise<BillHold> {
  const at = needs.clock.now().toISOString()
  await needs.takeTurn(sql)
  const changed = await needs.filings.billHolds.lift(sql, hold.id, { environment: caller.environment, by: caller.subject, why, at })
  if (changed === undefined) throw refusedAct('The hold was lifted before')
  await follow(sql, needs, { ...changed, type: 'BillHoldLifted', by: byOf(caller, 'lift-bill-hold', why), at })
  return changed.hold
}

/** A hold on file, as the caller may see it. */
export async function holdSeen(needs: DeterminationNeeds, { scope, environment }: Caller, id: string): Promise<BillHold> {
  const hold = await needs.database.read(scope, (sql) => needs.filings.billHolds.one(sql, id, environment))
  if (hold === undefined) throw notFound()
  return hold
}

/** How a determination came about. */
type By = Parameters<typeof keepDecision>[2]['by']

function byOf({ subject, roles }: Caller, act: string, why: string): By {
  return { act, subject, role: roles.join(','), why }
}

interface Following extends HoldChanged {
  readonly type: 'BillHeld' | 'BillHoldLifted'
  readonly by: By
  readonly at: string
}

async function follow(sql: Sql, needs: DeterminationNeeds, { hold, changes, entryNumbers, carrier, type, by, at }: Following): Promise<void> {
  const { environment, bill, kind } = hold
  for (const entryNumber of entryNumbers) await determineByHolds(sql, needs, { entryNumber, environment, by, at })
  const { code, words } = type === 'BillHeld' ? billHoldKinds[kind].placed : billHoldKinds[kind].removed
  const told: Fact[] = changes.map((change) => ({ module: 'filings', organisation: change.organisation, client: change.client, subject: change.filing, occurredAt: change.at, environment, ...factOf(change) }))
  if (carrier !== undefined) told.push({ type, module: 'filings', organisation: carrier, client: '', subject: hold.id, occurredAt: at, environment, data: { bill, hold: hold.id, kind, code, words, why: by.why } })
  await needs.outbox.publish(sql, told)
}

export interface EntryHeld {
  readonly entryNumber: string
  readonly environment: Environment
  readonly by: By
  readonly at: string
}

/** Brings what is determined of an entry in step with the holds on its bills; does nothing where it is. Needs a system transaction. */
export async function determineByHolds(sql: Sql, needs: DeterminationNeeds, { entryNumber, environment, by, at }: EntryHeld): Promise<void> {
  const filing = await standingFiling(sql, needs, { entryNumber, environment })
  if (filing === undefined) return
  const ground = await decisionGround(sql, needs.filings, filing)
  if (ground.entry?.cargoRelease?.status === 'cancelled') return
  const holds = await needs.filings.billHolds.ofEntry(sql, entryNumber, environment)
  const outcome = replaceReasons(ground.before, { rule: billHoldRule, reasons: holds.map(reasonOfHold) }, at)
  if (outcome !== undefined) await keepDecision(sql, needs, { ground, outcome, by, at })
}

/** The filing by which goods stand entered for release, while a later one may ask to change it. */
async function standingFiling(sql: Sql, { filings }: DeterminationNeeds, { entryNumber, environment }: Pick<EntryHeld, 'entryNumber' | 'environment'>): Promise<WholeFiling | undefined> {
  for (const determination of await latestAbout(sql, entryNumber, environment)) {
    if (determination.outcome === 'reject' || isRequest(determination)) continue
    const filing = await filings.filing(sql, determination.filing, environment)
    if (filing?.accepted === true && filing.functionCode !== 'cancel' && (filing.kind === 'entry' || filing.declaration.indicators.requestsCargoRelease === true)) return filing
  }
  return undefined
}
