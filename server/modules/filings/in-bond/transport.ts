import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { inBondCheckDigit } from '@customhouse/vocabulary/identifiers/in-bond-number.ts'
import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import type { EntryBillChange } from '../bill-match/entry-bill.ts'
import { matchAgain } from '../bill-match/transport.ts'
import type { Environment, Filer } from '../filing-context.ts'
import type { BillOnFile } from '../manifest/bill-on-file.ts'
import { loadBills } from '../manifest/store.ts'
import { changeInBond } from './change-in-bond.ts'
import type { InBondDecision, InBondGround } from './decide-in-bond.ts'
import { movementUnknown, severalMovements } from './in-bond-conditions.ts'
import { isUnderWay, type InBondMovement } from './in-bond-movement.ts'
import { keyOfMoved, requestInBond } from './request-in-bond.ts'
import { loadMovement, loadMovementsOf, nextNumber, saveAct, saveMovement, type ActAnswered } from './store.ts'
import { transitDueOn } from './transit-times.ts'

export interface ActToCarryOut {
  /** Of the act, under which it is put on file. */
  readonly id: string
  readonly act: InBondAct
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly directory: PartyDirectory
}

/** What became of an act. */
export interface ActDone extends ActAnswered {
  readonly decision: InBondDecision
  readonly changes: readonly EntryBillChange[]
}

/** Decides an act and puts the movement on file, in one system transaction. */
export async function carryOutInBond(sql: Sql, { id, act, filer, receivedAt, directory }: ActToCarryOut): Promise<ActDone> {
  const { environment } = filer
  const keys = keysOf(act)
  const movements = await loadMovementsOf(sql, environment, keys)
  const told = act.number === undefined || act.number === '' ? await numberFor(sql, { act, environment }, movements.filter((movement) => isUnderWay(movement) && mayTell(movement, filer))) : act.number
  const number = told ?? ''
  const before = number === '' ? undefined : await loadMovement(sql, number, environment)
  const bills = await loadBills(sql, environment, { keys })
  const decision = told === undefined ? refusal(severalMovements, '/bill') : decide(act, number, { filer, receivedAt, directory, before, bills, movements })
  const { accepted, findings, movement } = decision
  if (movement !== undefined) await saveMovement(sql, movement, receivedAt)
  const answered = { id, number, act: act.act, accepted, findings, quantities: accepted && act.act === 'request' ? keys.map((key) => bills.get(key)?.quantity ?? '') : [] }
  await saveAct(sql, { ...answered, organisation: filer.organisation, environment, receivedAt })
  return { ...answered, decision, changes: accepted ? await matchAgain(sql, { environment, at: receivedAt, inBonds: [number] }) : [] }
}

function keysOf(act: InBondAct): readonly string[] {
  if ('bills' in act) return act.bills.map(keyOfMoved)
  return 'bill' in act ? [keyOfMoved(act.bill)] : []
}

function decide(act: InBondAct, number: string, ground: InBondGround): InBondDecision {
  if (act.act === 'request') return requestInBond(act, number, ground)
  const { before, filer } = ground
  return before !== undefined && mayTell(before, filer) ? changeInBond(act, before, ground) : refusal(movementUnknown, '/number')
}

function refusal(condition: Condition, pointer: string): InBondDecision {
  return { accepted: false, findings: [findingAt(condition, pointer)], facts: [] }
}

/** The number that an act leaves open: a new one for a request, else that of the one movement that its bill is on; undefined where it is on several. */
async function numberFor(sql: Sql, { act, environment }: { readonly act: InBondAct; readonly environment: Environment }, movements: readonly InBondMovement[]): Promise<string | undefined> {
  if (act.act === 'request') return newNumber(sql, environment)
  return movements.length > 1 ? undefined : movements[0]?.number ?? ''
}

/** Starts the time in transit of movements whose goods have now all arrived in the country. */
export async function beginTransit(sql: Sql, { environment, at, bills }: { readonly environment: Environment; readonly at: MomentText; readonly bills: readonly BillOnFile[] }): Promise<readonly InBondMovement[]> {
  const waiting = (await loadMovementsOf(sql, environment, bills.filter(({ stage }) => stage === 'arrived').map(({ key }) => key))).filter((movement) => isUnderWay(movement) && movement.dueOn === undefined)
  const begun: InBondMovement[] = []
  for (const movement of waiting) {
    const onFile = await loadBills(sql, environment, { keys: movement.bills.map(({ key }) => key) })
    const arrivals = movement.bills.map(({ key }) => onFile.get(key)?.arrivedAt)
    const last = arrivals.every((one) => one !== undefined) ? arrivals.toSorted().at(-1) : undefined
    if (last === undefined) continue
    const after = { ...movement, dueOn: transitDueOn(movement.authorisedAt, last, movement.isByBarge) }
    await saveMovement(sql, after, at)
    begun.push(after)
  }
  return begun
}

/** Who asked for the movement, and the carrier that answers for it, may tell what becomes of it. */
function mayTell({ organisation, obliged }: InBondMovement, filer: Filer): boolean {
  return organisation === filer.organisation || obliged.organisation === filer.organisation
}

async function newNumber(sql: Sql, environment: Environment): Promise<string> {
  const beginning = await nextNumber(sql)
  const number = `${beginning}${String(inBondCheckDigit(beginning))}`
  // A filer may have taken it for a movement before it was given out.
  return await loadMovement(sql, number, environment) === undefined ? number : newNumber(sql, environment)
}
