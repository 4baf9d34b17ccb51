import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { AssessmentTables } from '../assessment/assessment-tables.ts'
import { publishedAgricultureFees } from '../fees/agriculture-fees.table.ts'
import { publishedFeeNotices, withFeeNotice, type FeeNotice } from '../fees/fee-notices.ts'
import { publishedMeasures } from '../remedies/measures.table.ts'
import { isFormula } from '../rates/rate-coverage.ts'
import { readRate } from '../rates/read-rate.ts'
import type { OperatorRow, OperatorRows } from './operator-row.ts'

export type LoadedTables = Pick<AssessmentTables, 'feeNotices' | 'agricultureFees' | 'caseRates' | 'noteRates' | 'exchangeRates' | 'measures'>

/** The operator's rows as the assessment takes them, before what the project itself has. */
export function tablesWith(rows: OperatorRows): LoadedTables {
  const loadedClasses = new Set(rows['agriculture-fees'].map(({ classCode }) => classCode))
  return {
    feeNotices: rows['fee-notices'].reduce<readonly FeeNotice[]>(withFeeNotice, publishedFeeNotices),
    agricultureFees: [...rows['agriculture-fees'], ...publishedAgricultureFees.filter(({ classCode }) => !loadedClasses.has(classCode))],
    caseRates: rows['case-rates'],
    noteRates: rows['note-rates'].map((row) => ({ ...row, rate: readRate(row.rate) })),
    exchangeRates: rows['exchange-rates'],
    measures: [...rows.measures, ...publishedMeasures.filter((measure) => !rows.measures.some(({ name, from }) => name === measure.name && from === measure.from))],
  }
}

/** Why a row of the right form still cannot be taken: its days, or a rate that does not compute. */
export function rowFindings(row: OperatorRow, at: number): readonly Finding[] {
  return [
    ...(isPeriod(row) ? [] : [rowFinding('table-row-days', at, 'The days are not a period: from a day to the same day or a later one')]),
    ...('code' in row && !isFormula(readRate(row.rate)) ? [rowFinding('table-row-rate', at, 'The rate is not one that computes')] : []),
    ...('caseNumber' in row && row.adValoremPercent === undefined && row.specificDollars === undefined ? [rowFinding('table-row-rate', at, 'A case has a rate ad valorem, a specific one, or both')] : []),
  ]
}

function isPeriod(row: OperatorRow): boolean {
  return isCalendarDate(row.from) && (row.to === undefined || (isCalendarDate(row.to) && row.from <= row.to))
}

function rowFinding(code: string, at: number, message: string): Finding {
  return { code, severity: 'fatal', pointer: { declaration: `/rows/${String(at)}` }, message, authority: 'The notice that the row names', remedy: 'Correct the row and load the table again' }
}
