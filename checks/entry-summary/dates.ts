import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isCalendarDate, monthsAfter } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const conditions = {
  entryUnknown: fatal('125', { message: 'The estimated entry date is not a date', authority: `${aeChapter('usage note (j)')}; 19 CFR 141.69`, remedy: 'Give a date that exists' }),
  importationUnknown: fatal('128', { message: 'The date of importation is not a date', authority: aeChapter('11-record'), remedy: 'Give a date that exists' }),
  arrivalUnknown: fatal('171', { message: 'The estimated date of arrival is not a date', authority: aeChapter('20-record'), remedy: 'Give a date that exists' }),
  inBondUnknown: fatal('189', { message: 'The in-bond date is not a date', authority: aeChapter('20-record'), remedy: 'Give a date that exists' }),
  exportMissing: fatal('418', { message: 'The date of exportation of a line is missing', authority: aeChapter('usage note (e)'), remedy: 'Give the date on which the goods left the country of export' }),
  exportUnknown: fatal('419', { message: 'The date of exportation is not a date', authority: aeChapter('40-record'), remedy: 'Give a date that exists' }),
  exportAfterImport: fatal('426', { message: 'The date of exportation is later than the date of importation', authority: aeChapter('40-record'), remedy: 'Correct one of the two dates' }),
  exportAfterInBond: fatal('420', { message: 'The date of exportation is later than the in-bond date', authority: aeChapter('40-record'), remedy: 'Correct one of the two dates' }),
  temporaryPeriod: fatal('760', { message: 'The period of the temporary importation has passed', authority: `${aeChapter('usage note (j)')}; 19 CFR 10.37`, remedy: 'Goods under 9813.00.75 may stay six months before entry, others twelve; ask CBP how to proceed' }),
} as const

/** Whether the dates exist and follow each other. */
export function dates({ declaration, receivedOn }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  const stated = declaration.dates
  if (isBad(stated.estimatedEntry)) findings.push(finding(conditions.entryUnknown, '/dates/estimatedEntry'))
  if (isBad(stated.importation)) findings.push(finding(conditions.importationUnknown, '/dates/importation'))
  if (isBad(stated.estimatedArrival)) findings.push(finding(conditions.arrivalUnknown, '/dates/estimatedArrival'))
  if (isBad(stated.inBond)) findings.push(finding(conditions.inBondUnknown, '/dates/inBond'))
  if (declaration.typeCode === '23') findings.push(...temporary(declaration, receivedOn))
  findings.push(...exportations(declaration))
  return findings
}

function exportations(declaration: Declaration): Finding[] {
  const findings: Finding[] = []
  const { importation, inBond } = declaration.dates
  declaration.goodsItems.forEach(({ exportation }, index) => {
    const at = `/goodsItems/${String(index)}/exportation`
    if (exportation === undefined) {
      if (declaration.typeCode !== '06') findings.push(finding(conditions.exportMissing, at))
      return
    }
    if (!isCalendarDate(exportation)) findings.push(finding(conditions.exportUnknown, at))
    if (importation !== undefined && exportation > importation) findings.push(finding(conditions.exportAfterImport, at))
    if (inBond !== undefined && exportation > inBond) findings.push(finding(conditions.exportAfterInBond, at))
  })
  return findings
}

/** Six months for 9813.00.75, twelve for the rest (usage note j). */
function temporary(declaration: Declaration, receivedOn: string): Finding[] {
  const { importation } = declaration.dates
  if (importation === undefined || !isCalendarDate(importation)) return []
  const isSixMonths = declaration.goodsItems.some((item) => item.commodities.some((commodity) => commodity.code.startsWith('98130075')))
  return monthsAfter(importation, isSixMonths ? 6 : 12) < receivedOn ? [finding(conditions.temporaryPeriod, '/dates/importation')] : []
}

function isBad(date: string | undefined): boolean {
  return date !== undefined && !isCalendarDate(date)
}
