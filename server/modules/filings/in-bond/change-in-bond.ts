import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { InBondArrival, InBondDiversion, InBondExport, InBondTransfer } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { InBondFact } from '../events.ts'
import type { InBondDecision, InBondGround, LaterAct } from './decide-in-bond.ts'
import {
  alreadyReported, arrivedLate, billNotOnMovement, billsMissing, carrierNotBonded, carrierUnknown, deletedAfterArrival, destinationUnknown, diversionUseless, exportedLate, movementEnded, notArrived, notForExport,
  otherPort, reportedLate, timeAhead,
} from './in-bond-conditions.ts'
import { isUnderWay, type InBondMovement, type MovedBill } from './in-bond-movement.ts'
import { bondedCarrierOf, isBonded, keyOfMoved } from './request-in-bond.ts'
import { exportDueOn, isReportedLate } from './transit-times.ts'

/** Decides an act on a movement that there is: every finding at once, and the movement after it. */
export function changeInBond(act: LaterAct, before: InBondMovement, ground: InBondGround): InBondDecision {
  if (!isUnderWay(before)) return refusal([findingAt(movementEnded, '/number')])
  switch (act.act) {
    case 'delete':
      return before.arrivedAt === undefined ? done({ ...before, status: 'deleted', closedAt: ground.receivedAt }, [], { type: 'InBondDeleted', data: { number: before.number } }) : refusal([findingAt(deletedAfterArrival, '/number')])
    case 'remove-bills':
      return removeBills(act, before, ground)
    case 'arrive':
      return arrive(act, before, ground)
    case 'export':
      return exportGoods(act, before, ground)
    case 'transfer-liability':
      return transfer(act, before, ground)
    case 'divert':
      return divert(act, before, ground)
  }
}

function removeBills(act: Extract<LaterAct, { act: 'remove-bills' }>, before: InBondMovement, { receivedAt }: InBondGround): InBondDecision {
  const keys = new Set(act.bills.map(keyOfMoved))
  const unknown = act.bills.flatMap((bill, place) => (before.bills.some(({ key }) => key === keyOfMoved(bill)) ? [] : [findingAt(billNotOnMovement, `/bills/${String(place)}`)]))
  if (act.bills.length === 0) return refusal([findingAt(billsMissing, '/bills')])
  if (unknown.length > 0) return refusal(unknown)
  if (before.arrivedAt !== undefined) return refusal([findingAt(deletedAfterArrival, '/number')])
  const bills = before.bills.filter(({ key }) => !keys.has(key))
  const isEmpty = bills.length === 0
  return done({ ...before, bills, ...(isEmpty ? { status: 'deleted', closedAt: receivedAt } : {}) }, [], isEmpty ? { type: 'InBondDeleted', data: { number: before.number } } : { type: 'InBondChanged', data: { number: before.number } })
}

function arrive(act: InBondArrival, before: InBondMovement, ground: InBondGround): InBondDecision {
  const chosen = chosenBills(act.bill, before)
  const findings = [
    ...when(!isPortCode(act.port), destinationUnknown, '/port'), ...when(isPortCode(act.port) && act.port !== before.destination, otherPort, '/port'),
    ...checkTime(act.at, before, ground.receivedAt), ...when(chosen.length === 0, billNotOnMovement, '/bill'),
    ...when(chosen.length > 0 && chosen.every(({ arrivedAt }) => arrivedAt !== undefined), alreadyReported, ''),
    ...when(before.dueOn !== undefined && easternDate(act.at) > before.dueOn, arrivedLate, '/at'),
  ]
  if (rejects(findings)) return refusal(findings)
  const bills = before.bills.map((bill) => (chosen.includes(bill) && bill.arrivedAt === undefined ? { ...bill, arrivedAt: act.at } : bill))
  const isWhole = bills.every(({ arrivedAt }) => arrivedAt !== undefined)
  const after: InBondMovement = { ...before, bills, ...(isWhole ? wholeArrival(act, before.type) : {}) }
  return done(after, findings, { type: 'InBondArrived', data: { number: before.number, port: act.port, at: act.at, isWhole } }, ...closing(after))
}

/** What the arrival of all goods makes of a movement: one for entry at its destination is closed, one for exportation has its days for that. */
function wholeArrival({ at, port, facility }: InBondArrival, type: InBondMovement['type']): Partial<InBondMovement> {
  const arrival = { arrivedAt: at, portOfArrival: port, ...statedMembers({ facility }) }
  return type === '61' ? { ...arrival, status: 'closed', closedAt: at } : { ...arrival, status: 'arrived', exportDueOn: exportDueOn(at) }
}

function exportGoods(act: InBondExport, before: InBondMovement, ground: InBondGround): InBondDecision {
  const chosen = chosenBills(act.bill, before)
  const findings = [
    ...when(before.type === '61', notForExport, '/number'), ...when(before.type === '62' && chosen.some(({ arrivedAt }) => arrivedAt === undefined), notArrived, ''),
    ...checkTime(act.at, before, ground.receivedAt), ...when(chosen.length === 0, billNotOnMovement, '/bill'),
    ...when(chosen.length > 0 && chosen.every(({ exportedAt }) => exportedAt !== undefined), alreadyReported, ''),
    ...when(isAfter(act.at, before.exportDueOn ?? before.dueOn), exportedLate, '/at'),
  ]
  if (rejects(findings)) return refusal(findings)
  const bills = before.bills.map((bill) => (chosen.includes(bill) && bill.exportedAt === undefined ? { ...bill, exportedAt: act.at } : bill))
  const isWhole = bills.every(({ exportedAt }) => exportedAt !== undefined)
  const after: InBondMovement = {
    ...before, bills, ...(act.conveyance === undefined ? {} : { exportConveyance: act.conveyance }), ...(isWhole ? { status: 'closed', exportedAt: act.at, closedAt: act.at } : {}),
  }
  return done(after, findings, { type: 'InBondExported', data: { number: before.number, at: act.at, isWhole } }, ...closing(after))
}

function transfer(act: InBondTransfer, before: InBondMovement, ground: InBondGround): InBondDecision {
  const to = bondedCarrierOf(act, ground.directory)
  const isUnbonded = to !== undefined && !isBonded(to.number, ground.directory, easternDate(ground.receivedAt))
  const findings = [...when(to === undefined, carrierUnknown, '/bondedCarrier'), ...when(isUnbonded, carrierNotBonded, '/bondedCarrier'), ...checkTime(act.at, before, ground.receivedAt)]
  if (rejects(findings) || to === undefined) return refusal(findings)
  const transfers = [...before.transfers, { at: act.at, from: before.obliged, to, city: act.city, state: act.state }]
  return done({ ...before, obliged: to, transfers }, findings, { type: 'InBondLiabilityTransferred', data: { number: before.number, carrierCode: act.carrierCode, at: act.at } })
}

function divert(act: InBondDiversion, before: InBondMovement, ground: InBondGround): InBondDecision {
  const findings = [
    ...when(!isPortCode(act.port), destinationUnknown, '/port'), ...when(act.port === before.destination || before.arrivedAt !== undefined, diversionUseless, '/port'), ...checkAhead(act.at, ground.receivedAt),
  ]
  if (rejects(findings)) return refusal(findings)
  const diversions = [...before.diversions, { at: act.at, from: before.destination, to: act.port }]
  return done({ ...before, destination: act.port, diversions }, findings, { type: 'InBondDiverted', data: { number: before.number, from: before.destination, to: act.port } })
}

function chosenBills(bill: InBondArrival['bill'], { bills }: InBondMovement): readonly MovedBill[] {
  if (bill === undefined) return bills
  const key = keyOfMoved(bill)
  return bills.filter((moved) => moved.key === key)
}

function checkTime(at: MomentText, { authorisedAt }: InBondMovement, receivedAt: MomentText): readonly Finding[] {
  // An authorisation and what follows may fall on one day, and reports state times to the minute: days are compared.
  const isBefore = easternDate(at) < easternDate(authorisedAt)
  return [...(isBefore ? [findingAt(timeAhead, '/at')] : checkAhead(at, receivedAt)), ...when(isReportedLate(at, receivedAt), reportedLate, '/at')]
}

function checkAhead(at: MomentText, receivedAt: MomentText): readonly Finding[] {
  // As moments, not as texts: one may be written to the second and with an offset, the other to the millisecond.
  return when(Date.parse(at) > Date.parse(receivedAt), timeAhead, '/at')
}

function isAfter(at: MomentText, day: string | undefined): boolean {
  return day !== undefined && easternDate(at) > day
}

function when(holds: boolean, condition: Condition, pointer: string): readonly Finding[] {
  return holds ? [findingAt(condition, pointer)] : []
}

function closing({ number, status, closedAt }: InBondMovement): readonly InBondFact[] {
  return status === 'closed' && closedAt !== undefined ? [{ type: 'InBondClosed', data: { number, at: closedAt } }] : []
}

function done(movement: InBondMovement, findings: readonly Finding[], ...facts: readonly InBondFact[]): InBondDecision {
  return { accepted: true, findings, movement, facts }
}

function refusal(findings: readonly Finding[]): InBondDecision {
  return { accepted: false, findings, facts: [] }
}
