import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { judgeContainerNumber } from '@customhouse/vocabulary/identifiers/container-number.ts'
import { isBillNumber } from '@customhouse/vocabulary/identifiers/transport-document-number.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { checkFilingTime } from './check-filing-time.ts'
import { found } from './found.ts'
import { isKnownPort } from './known-port.ts'
import {
  billNumberMalformed, billNumberMissing, billRepeated, carrierMissing, conveyanceMissing, descriptionMissing, equipmentCheckDigit, equipmentNotDeclared, eventAhead, eventPortMissing,
  eventTimeMissing, eventUnknown, functionUnknown, houseWithoutMaster, housesExceedMaster, modeUnknown, nothingReported, portOfUnladingMissing, portUnknown, quantityMissing, quantityNotItems,
} from './manifest-conditions.ts'
import type { ManifestReport, Placed, ReportedBill, ReportedEvent } from './manifest-report.ts'

/** What is wrong with a report by itself, whatever is on file. */
export function checkReport(report: ManifestReport, receivedAt: MomentText): readonly Finding[] {
  return [
    ...checkHeader(report),
    ...report.calls.flatMap(({ port, pointer }) => (port === '' || isKnownPort(port) ? [] : [found(portUnknown, `${pointer}/id`)])),
    ...report.bills.flatMap((bill) => checkBill(bill, asked(report, bill))),
    ...checkTogether(report.bills),
    ...report.equipment.flatMap(checkEquipment),
    ...report.events.flatMap((event) => checkEvent(event, receivedAt)),
    ...checkFilingTime(report, receivedAt),
  ]
}

/** What is asked for a bill: its own action, or that of the report. */
export function asked({ action }: Pick<ManifestReport, 'action'>, bill: Pick<ReportedBill, 'action'>): ManifestReport['action'] {
  return action === 'cancel' || action === 'delete' ? action : (bill.action ?? action)
}

function checkHeader({ action, carrierCode, conveyance, bills, events, calls }: ManifestReport): readonly Finding[] {
  const root = '/conveyanceReport'
  const isEmpty = bills.length + events.length === 0 && !calls.some(hasMoment) && action !== 'cancel'
  return [
    ...(action === undefined ? [found(functionUnknown, `${root}/functionCode`)] : []),
    ...(carrierCode === '' ? [found(carrierMissing, `${root}/carrier/id`)] : []),
    ...(isNamed(conveyance) ? [] : [found(conveyanceMissing, `${root}/borderTransportMeans`)]),
    ...(conveyance.mode === undefined ? [found(modeUnknown, `${root}/borderTransportMeans/modeCode`)] : []),
    ...(isEmpty ? [found(nothingReported, root)] : []),
  ]
}

function hasMoment({ arrivedAt, departedAt, expectedAt, departsAt }: ManifestReport['calls'][number]): boolean {
  return (arrivedAt ?? departedAt ?? expectedAt ?? departsAt) !== undefined
}

/** A flight is named by its number alone (19 CFR 122.48a(d)), whatever aircraft flies it. */
function isNamed({ mode, id, name, journeyId }: ManifestReport['conveyance']): boolean {
  return (mode === 'air' || (id ?? name ?? '') !== '') && (journeyId ?? '') !== ''
}

function checkBill(bill: ReportedBill, action: ManifestReport['action']): readonly Finding[] {
  const { pointer, number, kind, masterKey } = bill
  const named = `${pointer}/transportContractDocument`
  if (number === '') return [found(billNumberMissing, named)]
  const isWhole = action === 'add' || action === 'replace'
  return [
    ...(isBillNumber(number) ? [] : [found(billNumberMalformed, named)]),
    ...(kind === 'house' && masterKey === undefined ? [found(houseWithoutMaster, named)] : []),
    ...(isWhole ? checkCargo(bill) : []),
    ...[['loadingLocation', bill.loadingPort], ['unloadingLocation', bill.unloadingPort]].flatMap(([member = '', port]) => (port === undefined || isKnownPort(port) ? [] : [found(portUnknown, `${pointer}/${member}/id`)])),
    ...bill.equipment.flatMap(checkEquipment),
  ]
}

function checkCargo({ pointer, quantity, itemPackages, description, unloadingPort }: ReportedBill): readonly Finding[] {
  const isCounted = quantity !== undefined && /^\d{1,12}(?:\.0*)?$/.test(quantity) && Number(quantity) > 0
  const place = `${pointer}/totalPackageQuantity`
  return [
    ...(isCounted ? [] : [found(quantityMissing, place)]),
    ...(isCounted && itemPackages !== undefined && itemPackages !== Number(quantity) ? [found(quantityNotItems, place)] : []),
    ...(description === undefined ? [found(descriptionMissing, `${pointer}/consignmentItem`)] : []),
    ...(unloadingPort === undefined ? [found(portOfUnladingMissing, `${pointer}/unloadingLocation`)] : []),
  ]
}

/** What only shows among the bills: repetitions, and house bills that come to more than their master. */
function checkTogether(bills: readonly ReportedBill[]): readonly Finding[] {
  const seen = new Set<string>()
  const housePackages = new Map<string, number>()
  const repeated: Finding[] = []
  for (const { key, number, pointer, masterKey, quantity } of bills) {
    if (number !== '' && seen.has(key)) repeated.push(found(billRepeated, `${pointer}/transportContractDocument`))
    seen.add(key)
    if (masterKey !== undefined) housePackages.set(masterKey, (housePackages.get(masterKey) ?? 0) + Number(quantity ?? 0))
  }
  const exceeded = bills.filter(({ kind, key, quantity }) => kind === 'master' && quantity !== undefined && (housePackages.get(key) ?? 0) > Number(quantity))
  return [...repeated, ...exceeded.map(({ pointer }) => found(housesExceedMaster, `${pointer}/totalPackageQuantity`))]
}

function checkEquipment({ text, pointer }: Placed): readonly Finding[] {
  const verdict = judgeContainerNumber(text.toUpperCase().replaceAll(/[\s-]/g, ''))
  if (verdict === 'valid') return []
  return [found(verdict === 'form' ? equipmentNotDeclared : equipmentCheckDigit, pointer)]
}

function checkEvent({ kind, at, port, pointer }: ReportedEvent, receivedAt: MomentText): readonly Finding[] {
  return [
    ...(kind === undefined ? [found(eventUnknown, `${pointer}/typeCode`)] : []),
    ...(at === undefined ? [found(eventTimeMissing, `${pointer}/occurrenceDateTime`)] : []),
    ...(at !== undefined && at > receivedAt ? [found(eventAhead, `${pointer}/occurrenceDateTime`)] : []),
    ...(port === undefined && kind !== 'departure' ? [found(eventPortMissing, `${pointer}/locationId`)] : []),
    ...(port === undefined || isKnownPort(port) ? [] : [found(portUnknown, `${pointer}/locationId`)]),
  ]
}
