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
import { isUnderWay, type InBondMovement } from './in-bond-movement.ts'
import { keyOfMoved, requestInBond } from './request-in-bond.ts'
import { loadMovement, loadMovementsOf, nextNumber, saveMovement } from './store.ts'
import { transitDueOn } from './transit-times.ts'

export interface ActToCarryOut {
  readonly act: InBondAct
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly directory: PartyDirectory
}

/** What became of an act; undefined for a movement that is not there, or not the asker's to tell of. */
export interface ActDone {
  readonly number: string
  readonly decision: InBondDecision
  readonly changes: readonly EntryBillChange[]
}

/** Decides an act and puts the movement on file, in one system transaction. */
export async function carryOutInBond(sql: Sql, { act, filer, receivedAt, directory }: ActToCarryOut): Promise<ActDone | undefined> {
  const { environment } = filer
  const number = act.number === undefined || act.number === '' ? await newNumber(sql) : act.number
  const before = await loadMovement(sql, number, environment)
  const keys = 'bills' in act ? act.bills.map(keyOfMoved) : []
  const ground = { filer, receivedAt, directory, before, bills: await loadBills(sql, environment, { keys }), movements: await loadMovementsOf(sql, environment, keys) }
  const decision = decide(act, number, ground)
  if (decision === undefined) return undefined
  if (decision.movement !== undefined) await saveMovement(sql, decision.movement, receivedAt)
  return { number, decision, changes: decision.accepted ? await matchAgain(sql, { environment, at: receivedAt, inBonds: [number] }) : [] }
}

function decide(act: InBondAct, number: string, ground: InBondGround): InBondDecision | undefined {
  if (act.act === 'request') return requestInBond(act, number, ground)
  const { before, filer } = ground
  return before !== undefined && mayTell(before, filer) ? changeInBond(act, before, ground) : undefined
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

async function newNumber(sql: Sql): Promise<string> {
  const beginning = await nextNumber(sql)
  return `${beginning}${String(inBondCheckDigit(beginning))}`
}
