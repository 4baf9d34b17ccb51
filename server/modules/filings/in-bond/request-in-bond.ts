import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { hasInBondCheckDigit } from '@customhouse/vocabulary/identifiers/in-bond-number.ts'
import { isForeignPort } from '@customhouse/vocabulary/identifiers/place-codes.ts'
import type { InBondBill, InBondRequest } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import { billName, houseKey, printBillName } from '../manifest/bill-key.ts'
import { billMoving, billNotOnFile, billsMissing, carrierNotBonded, carrierUnknown, destinationUnknown, foreignDestinationMissing, numberMalformed, numberTaken, priorNoticeUnstated, quantityExceeds, valueMissing } from './in-bond-conditions.ts'
import type { InBondDecision, InBondGround } from './decide-in-bond.ts'
import { isUnderWay, type BondedCarrier, type InBondMovement } from './in-bond-movement.ts'
import { transitDueOn } from './transit-times.ts'

/** Decides whether goods may move in bond, and under whose bond. The authorisation is given with the acceptance. */
export function requestInBond(request: InBondRequest, number: string, ground: InBondGround): InBondDecision {
  const obliged = bondedCarrierOf(request, ground.directory)
  const findings = [...checkNumber(number, ground), ...checkRequest(request), ...checkCarrier(obliged, ground), ...request.bills.flatMap((bill, place) => checkBill(bill, `/bills/${String(place)}`, ground))]
  if (rejects(findings) || obliged === undefined) return { accepted: false, findings, facts: [] }
  const movement = movementOf(request, { number, obliged, ground })
  return { accepted: true, findings, movement, facts: [{ type: 'InBondAuthorised', data: { number, movementType: request.type, destination: request.destination, ...(movement.dueOn === undefined ? {} : { dueOn: movement.dueOn }) } }] }
}

/** The key of a bill that moves in bond, as manifests know it. */
export function keyOfMoved({ issuer, number, house }: InBondBill): string {
  const key = printBillName(billName(issuer, number))
  return house === undefined || house === '' ? key : houseKey(billName(undefined, house), key)
}

function checkNumber(number: string, { before }: InBondGround): readonly Finding[] {
  const isFormed = hasInBondCheckDigit(number) || /^[A-Z][0-9A-Z]{2}[0-9]{8}$/.test(number)
  return [...(isFormed ? [] : [findingAt(numberMalformed, '/number')]), ...(before === undefined ? [] : [findingAt(numberTaken, '/number')])]
}

function checkRequest({ type, destination, foreignDestination, value, isSubjectToPriorNotice, bills }: InBondRequest): readonly Finding[] {
  return [
    ...(isPortCode(destination) ? [] : [findingAt(destinationUnknown, '/destination')]),
    ...(type === '61' || isForeignPort(foreignDestination ?? '') ? [] : [findingAt(foreignDestinationMissing, '/foreignDestination')]),
    ...(/^[0-9]{1,8}$/.test(value) && Number(value) > 0 ? [] : [findingAt(valueMissing, '/value')]),
    ...(type === '62' && isSubjectToPriorNotice === undefined ? [findingAt(priorNoticeUnstated, '/isSubjectToPriorNotice')] : []),
    ...(bills.length === 0 ? [findingAt(billsMissing, '/bills')] : []),
  ]
}

function checkCarrier(obliged: BondedCarrier | undefined, { directory, receivedAt }: Pick<InBondGround, 'directory' | 'receivedAt'>): readonly Finding[] {
  if (obliged === undefined) return [findingAt(carrierUnknown, '/bondedCarrier')]
  return isBonded(obliged.number, directory, easternDate(receivedAt)) ? [] : [findingAt(carrierNotBonded, '/bondedCarrier')]
}

/** Whether a carrier has a custodial bond in force, activity 2 (19 CFR 113.63). */
export function isBonded(number: string, directory: PartyDirectory, on: string): boolean {
  return directory.bonds(number, on).some(({ activity }) => activity === '2')
}

function checkBill(bill: InBondBill, pointer: string, { bills, movements }: InBondGround): readonly Finding[] {
  const key = keyOfMoved(bill)
  const onFile = bills.get(key)
  if (onFile === undefined || onFile.deletedAt !== undefined || onFile.stage === 'pre-loading') return [findingAt(billNotOnFile, pointer)]
  const earlier = movements.filter((movement) => movement.bills.some((moved) => moved.key === key))
  const moving = earlier.filter((movement) => isUnderWay(movement) && movement.status === 'authorised' && movement.bills.some((moved) => moved.key === key && moved.arrivedAt === undefined && moved.quantity === undefined))
  const isTooMuch = bill.quantity !== undefined && onFile.quantity !== undefined && Number(bill.quantity) > Number(onFile.quantity)
  return [...(moving.length === 0 ? [] : [findingAt(billMoving, pointer)]), ...(isTooMuch ? [findingAt(quantityExceeds, `${pointer}/quantity`)] : [])]
}

/** The carrier that answers: by its importer number, or by the organisation that has the carrier code. */
export function bondedCarrierOf({ bondedCarrier, carrierCode }: { readonly bondedCarrier?: string | undefined; readonly carrierCode?: string | undefined }, directory: PartyDirectory): BondedCarrier | undefined {
  const carrier = carrierCode === undefined ? undefined : directory.carrier(carrierCode)
  const importer = directory.importer(bondedCarrier ?? carrier?.importerNumbers[0] ?? '')
  if (importer === undefined) return undefined
  const organisation = importer.organisation ?? carrier?.id
  return { number: importer.number, ...(carrierCode === undefined ? {} : { carrierCode }), ...(organisation === undefined ? {} : { organisation }) }
}

function movementOf(request: InBondRequest, { number, obliged, ground: { filer, receivedAt, bills } }: { readonly number: string; readonly obliged: BondedCarrier; readonly ground: InBondGround }): InBondMovement {
  const keys = request.bills.map(keyOfMoved)
  const arrivals = keys.map((key) => bills.get(key)?.arrivedAt)
  const isByBarge = request.isByBarge === true
  const last = arrivals.every((at) => at !== undefined) ? arrivals.toSorted().at(-1) : undefined
  return {
    number, type: request.type, organisation: filer.organisation, environment: filer.environment, status: 'authorised', obliged,
    ...(request.origin === undefined ? {} : { origin: request.origin }), destination: request.destination,
    ...(request.foreignDestination === undefined ? {} : { foreignDestination: request.foreignDestination }),
    value: request.value, isByBarge, authorisedAt: receivedAt, transfers: [], diversions: [],
    bills: request.bills.map(({ quantity }, place) => ({ key: keys[place] ?? '', ...(quantity === undefined ? {} : { quantity }) })),
    ...(last === undefined ? {} : { dueOn: transitDueOn(receivedAt, last, isByBarge) }),
  }
}
