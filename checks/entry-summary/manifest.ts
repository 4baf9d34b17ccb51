import type { Consignment, TransportDocument } from '@customhouse/vocabulary/declaration/consignment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { monthsAfter, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'
import { isVessel } from '../transport-mode.ts'
import { isPositive } from '../whole-dollars.ts'

const manifestNote = aeChapter('usage note (h)')

const conditions = {
  quantityMissing: fatal('259', { message: 'The manifested quantity is missing', authority: manifestNote, remedy: 'Give the number of the smallest outer packages of the lowest bill' }),
  quantityZero: fatal('258', { message: 'The manifested quantity is not above zero', authority: manifestNote, remedy: 'Give the number of the smallest outer packages of the lowest bill' }),
  unitMissing: fatal('260', { message: 'The unit of the manifested quantity is missing', authority: manifestNote, remedy: 'Give the package unit, or PCS where there are several' }),
  billMissing: fatal('185', { message: 'A manifest detail names neither a bill nor an in-bond number', authority: manifestNote, remedy: 'Give the bill, or leave the manifest detail out' }),
  typeUnknown: fatal('186', { message: 'A transport document is neither in-bond, master, house nor sub-house', authority: aeChapter('23-record'), remedy: 'Give type I, M, H or S' }),
  outOfOrder: fatal('187', { message: 'A house bill stands without its master bill, or a transport document is given twice', authority: manifestNote, remedy: 'Give in-bond number, master, house and sub-house once each, in this order' }),
  specialCharacters: fatal('322', { message: 'A transport document number has characters other than letters and digits', authority: aeChapter('23-record'), remedy: 'Leave hyphens, slashes and blanks out' }),
  inBondDateMissing: fatal('261', { message: 'An in-bond number is given without the date of the movement', authority: manifestNote, remedy: 'Give the in-bond date' }),
  inBondNumberMissing: fatal('262', { message: 'An in-bond date is given without an in-bond number', authority: manifestNote, remedy: 'Give the in-bond number of each manifest detail, or leave the date out' }),
  inBondAtUnlading: fatal('188', { message: 'Goods moved in bond cannot be entered in the port where they were unladen', authority: manifestNote, remedy: 'Give the port that the goods moved to, or leave the in-bond number out' }),
  inBondAfterEntry: fatal('191', { message: 'The in-bond date is later than the estimated entry date', authority: manifestNote, remedy: 'Correct one of the two dates' }),
  inBondBeforeImport: fatal('190', { message: 'The in-bond date is earlier than the date of importation', authority: manifestNote, remedy: 'Correct one of the two dates' }),
  inBondTooOld: fatal('192', { message: 'The in-bond date is more than two years past', authority: manifestNote, remedy: 'Correct the in-bond date' }),
} as const

const order = 'IMHS'

/** Whether the manifest details of an entry summary are whole and in order, and agree with an in-bond movement (usage note h). */
export function manifest(context: FormContext): readonly Finding[] {
  const { declaration } = context
  const findings: Finding[] = []
  declaration.consignments.forEach((consignment, index) => {
    findings.push(...detail(consignment, `/consignments/${String(index)}`, declaration.transportMode))
  })
  findings.push(...inBond(context))
  return findings
}

function detail(consignment: Consignment, at: string, mode: string | undefined): Finding[] {
  const findings: Finding[] = []
  if (consignment.manifestedQuantity === undefined) findings.push(finding(conditions.quantityMissing, `${at}/manifestedQuantity`))
  else if (!isPositive(consignment.manifestedQuantity)) findings.push(finding(conditions.quantityZero, `${at}/manifestedQuantity`))
  if (consignment.manifestedQuantity !== undefined && consignment.manifestedUnit === undefined) findings.push(finding(conditions.unitMissing, `${at}/manifestedUnit`))
  const documents = consignment.transportDocuments
  if (documents.length === 0) findings.push(finding(conditions.billMissing, `${at}/transportDocuments`))
  documents.forEach((document, place) => {
    if (!order.includes(document.type) || document.type === '') findings.push(finding(conditions.typeUnknown, `${at}/transportDocuments/${String(place)}/type`))
    if (/[^A-Z0-9 ]/.test(document.identifier)) findings.push(finding(conditions.specialCharacters, `${at}/transportDocuments/${String(place)}/identifier`))
  })
  if (!isInOrder(documents, mode)) findings.push(finding(conditions.outOfOrder, `${at}/transportDocuments`))
  return findings
}

/** Each kind once and in order; by vessel and air a house bill needs its master, a sub-house its house. */
function isInOrder(documents: readonly TransportDocument[], mode: string | undefined): boolean {
  const places = documents.map((document) => order.indexOf(document.type)).filter((place) => place >= 0)
  if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1))) return false
  const needsMaster = isVessel(mode) || mode === '40' || mode === '41'
  const has = (type: string): boolean => documents.some((document) => document.type === type)
  return !needsMaster || ((!has('H') || has('M')) && (!has('S') || has('H')))
}

function inBond({ declaration, receivedOn }: FormContext): Finding[] {
  const findings: Finding[] = []
  const moved = declaration.consignments.filter((consignment) => consignment.transportDocuments.some((document) => document.type === 'I'))
  const date = declaration.dates.inBond
  if (date === undefined) return moved.length === 0 ? findings : [finding(conditions.inBondDateMissing, '/dates/inBond')]
  if (moved.length < declaration.consignments.length || moved.length === 0) findings.push(finding(conditions.inBondNumberMissing, '/dates/inBond'))
  if (declaration.portOfUnlading !== undefined && declaration.portOfUnlading === declaration.portOfEntry) findings.push(finding(conditions.inBondAtUnlading, '/portOfUnlading'))
  findings.push(...inBondDates(declaration, date))
  if (isCalendarDate(date) && monthsAfter(date, 24) < receivedOn) findings.push(finding(conditions.inBondTooOld, '/dates/inBond'))
  return findings
}

function inBondDates({ dates, typeCode }: Declaration, date: string): Finding[] {
  const findings: Finding[] = []
  if (dates.estimatedEntry !== undefined && typeCode !== '23' && date > dates.estimatedEntry) findings.push(finding(conditions.inBondAfterEntry, '/dates/inBond'))
  if (dates.importation !== undefined && date < dates.importation) findings.push(finding(conditions.inBondBeforeImport, '/dates/inBond'))
  return findings
}
