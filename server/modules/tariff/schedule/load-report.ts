import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { countReadable, type RateCoverage } from '../rates/rate-coverage.ts'
import { readRate } from '../rates/read-rate.ts'
import { readSpecialRates } from '../rates/read-special-rates.ts'
import type { ScheduleItem } from './read-schedule.ts'

/** What became of a tariff file. */
export interface LoadReport {
  readonly outcome: 'loaded' | 'loaded-before' | 'refused'
  readonly name: string
  readonly asOf: DateText
  readonly sha256: string
  readonly rows: number
  /** Rows with a number that can be entered: eight or ten digits. */
  readonly tariffNumbers: number
  /** Cells of the three rate columns that are not empty, and how many of them became a formula. */
  readonly rateCells: number
  readonly formulas: number
  /** The texts that did not, with their number; goods under them are refused at assessment, or need a table of the note. */
  readonly notFormulas: readonly { readonly text: string; readonly cells: number }[]
  readonly findingsTotal: number
  /** The first hundred. */
  readonly findings: readonly Finding[]
}

/** What is counted while the rows go by. */
export interface LoadCount {
  readonly rows: number
  readonly tariffNumbers: number
  readonly coverage: RateCoverage
  readonly findings: readonly Finding[]
  readonly findingsTotal: number
}

export const emptyCount: LoadCount = { rows: 0, tariffNumbers: 0, coverage: { cells: 0, formulas: 0, rest: new Map() }, findings: [], findingsTotal: 0 }

const findingsKept = 100
const textsKept = 500

/** Counts one item of the file in. */
export function countItem(count: LoadCount, item: ScheduleItem): LoadCount {
  if (item.kind === 'finding') {
    const findings = count.findings.length < findingsKept || item.finding.severity === 'fatal' ? [...count.findings, item.finding] : count.findings
    return { ...count, findings, findingsTotal: count.findingsTotal + 1 }
  }
  const { row } = item
  let { coverage } = count
  if (row.general !== '') coverage = countReadable(coverage, row.general, [readRate(row.general)])
  if (row.column2 !== '') coverage = countReadable(coverage, row.column2, [readRate(row.column2)])
  if (row.special !== '') coverage = countReadable(coverage, row.special, readSpecialRates(row.special).map(({ rate }) => rate))
  return { ...count, rows: count.rows + 1, tariffNumbers: count.tariffNumbers + (row.code.length >= 8 ? 1 : 0), coverage }
}

/** The report of a file, its count being complete. */
export function loadReport(count: LoadCount, about: Pick<LoadReport, 'outcome' | 'name' | 'asOf' | 'sha256'>): LoadReport {
  const rest = [...count.coverage.rest].sort((left, right) => right[1] - left[1]).slice(0, textsKept)
  return {
    ...about,
    rows: count.rows,
    tariffNumbers: count.tariffNumbers,
    rateCells: count.coverage.cells,
    formulas: count.coverage.formulas,
    notFormulas: rest.map(([text, cells]) => ({ text, cells })),
    findingsTotal: count.findingsTotal,
    findings: count.findings,
  }
}
