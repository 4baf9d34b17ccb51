import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { hasInBondCheckDigit } from '@customhouse/vocabulary/identifiers/in-bond-number.ts'
import { isForeignPort } from '@customhouse/vocabulary/identifiers/place-codes.ts'
import type { InBondBill, InBondRequest } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import { billName, houseKey, printBillName } from '../manifest/bill-key.ts'
import type { BillOnFile } from '../manifest/bill-on-file.ts'
import { billMoving, billNotOnFile, billOnFile, billsMissing, cargoMissing, carrierNotBonded, carrierUnknown, destinationUnknown, foreignDestinationMissing, numberMalformed, numberTaken, priorNoticeUnstated, quantityExceeds, valueMissing } from './in-bond-conditions.ts'
import type { InBondDecision, InBondGround } from './decide-in-bond.ts'
import { isUnderWay, type BondedCarrier, type InBondMovement } from './in-bond-movement.ts'
import { transitDueOn } from './transit-times.ts'

/** Decides whether goods may move in bond, and under whose bond. The authorisation is given with the acceptance. */
export function requestInBond(request: InBondRequest, number: string, ground: InBondGround): InBondDecision {
  const obliged = bondedCarrierOf(request, ground.directory)
  const findings = [...checkNumber(request, number, ground), ...checkRequest(request), ...checkCarrier(obliged, ground), ...request.bills.flatMap((bill, place) => checkBill({ bill, number, request }, `/bills/${String(place)}`, ground))]
  if (rejects(findings) || obliged === undefined) return { accepted: false, findings, facts: [] }
  const movement = movementOf(request, { number, obliged, ground })
  if (ground.before !== undefined) return { accepted: true, findings, movement: replaced(ground.before, movement), facts: [{ type: 'InBondChanged', data: { number } }] }
  return { accepted: true, findings, movement, facts: [{ type: 'InBondAuthorised', data: { number, movementType: request.type, destination: request.destination, ...(movement.dueOn === undefined ? {} : { dueOn: movement.dueOn }) } }] }
}

/** The key of a bill that moves in bond, as manifests know it. */
export function keyOfMoved({ issuer, number, house }: InBondBill): string {
  const key = printBillName(billName(issuer, number))
  return house === undefined || house === '' ? key : houseKey(billName(undefined, house), key)
}

/** A movement that takes the data of a new request and its bills beside its own, those of the same key in their place. */
function replaced(before: InBondMovement, after: InBondMovement): InBondMovement {
  const keys = new Set(after.bills.map(({ key }) => key))
  const bills = [...before.bills.filter(({ key }) => !keys.has(key)), ...after.bills]
  const { dueOn: _dueOn, ...stated } = after
  // Time in transit that has begun is not begun again; bills that are yet to arrive let it begin with them.
  return { ...stated, bills, authorisedAt: before.authorisedAt, transfers: before.transfers, diversions: before.diversions, ...(after.dueOn === undefined ? {} : { dueOn: before.dueOn ?? after.dueOn }) }
}

/** Whether a movement may still be changed by who asked for it: nothing of it has arrived or been exported. */
function mayBeReplaced({ organisation, status, bills }: InBondMovement, { filer }: Pick<InBondGround, 'filer'>): boolean {
  return organisation === filer.organisation && status === 'authorised' && bills.every(({ arrivedAt, exportedAt }) => arrivedAt === undefined && exportedAt === undefined)
}

function checkNumber({ mayReplace }: InBondRequest, number: string, { before, filer }: InBondGround): readonly Finding[] {
  const isFormed = hasInBondCheckDigit(number) || /^[A-Z][0-9A-Z]{2}[0-9]{8}$/.test(number)
  return [...(isFormed ? [] : [findingAt(numberMalformed, '/number')]), ...(before === undefined || (mayReplace === true && mayBeReplaced(before, { filer })) ? [] : [findingAt(numberTaken, '/number')])]
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

interface RequestedBill {
  readonly bill: InBondBill
  readonly number: string
  readonly request: InBondRequest
}

function checkBill({ bill, number, request }: RequestedBill, pointer: string, { bills, movements, directory }: InBondGround): readonly Finding[] {
  const key = keyOfMoved(bill)
  const onFile = bills.get(key)
  const untold = isReported(onFile) ? (bill.cargo === undefined ? undefined : billOnFile) : untoldBill(bill, request, directory)
  if (untold !== undefined) return [findingAt(untold, pointer)]
  const earlier = movements.filter((movement) => movement.number !== number && movement.bills.some((moved) => moved.key === key))
  const moving = earlier.filter((movement) => isUnderWay(movement) && movement.status === 'authorised' && movement.bills.some((moved) => moved.key === key && moved.arrivedAt === undefined && moved.quantity === undefined))
  const isTooMuch = bill.quantity !== undefined && onFile?.quantity !== undefined && Number(bill.quantity) > Number(onFile.quantity)
  return [...(moving.length === 0 ? [] : [findingAt(billMoving, pointer)]), ...(isTooMuch ? [findingAt(quantityExceeds, `${pointer}/quantity`)] : [])]
}

function isReported(bill: BillOnFile | undefined): boolean {
  return bill !== undefined && bill.deletedAt === undefined && bill.stage !== 'pre-loading'
}

/** What stands against a bill that no manifest has; undefined where it may be stated with the request. */
function untoldBill(bill: InBondBill, request: InBondRequest, directory: PartyDirectory): Condition | undefined {
  if (bill.cargo !== undefined && mayStateCargo(bill, request, directory)) return undefined
  return bill.cargo === undefined && request.isFromZoneOrWarehouse === true ? cargoMissing : billNotOnFile
}

/** Bills out of a zone or warehouse are nobody's else to report; of others, those of carriers that do not report their bills here. */
function mayStateCargo({ issuer }: InBondBill, { isFromZoneOrWarehouse }: InBondRequest, directory: PartyDirectory): boolean {
  return isFromZoneOrWarehouse === true || directory.carrier(issuer ?? '') === undefined
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
  // What leaves a zone or warehouse is in the country.
  const arrivals = keys.map((key) => (request.isFromZoneOrWarehouse === true ? receivedAt : bills.get(key)?.arrivedAt))
  const isByBarge = request.isByBarge === true
  const last = arrivals.every((at) => at !== undefined) ? arrivals.toSorted().at(-1) : undefined
  return {
    number, type: request.type, organisation: filer.organisation, environment: filer.environment, status: 'authorised', obliged,
    ...(request.origin === undefined ? {} : { origin: request.origin }), destination: request.destination,
    ...(request.foreignDestination === undefined ? {} : { foreignDestination: request.foreignDestination }),
    value: request.value, isByBarge, authorisedAt: receivedAt, transfers: [], diversions: [],
    bills: request.bills.map(({ quantity, cargo }, place) => ({ key: keys[place] ?? '', ...statedMembers({ quantity, cargo }) })),
    ...(last === undefined ? {} : { dueOn: transitDueOn(receivedAt, last, isByBarge) }),
  }
}
