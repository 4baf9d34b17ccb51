import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { CsvRow } from './csv-table.ts'
import { rowFinding } from './dataset-finding.ts'

/** No quantity, price or rate of trade is greater; a slip of the keyboard is. */
const most = 1e15

/** Reads the fields of one line, and keeps what is wrong with the first of them that cannot be used. */
export class RowReader {
  #finding: Finding | undefined
  readonly #row: CsvRow

  constructor(row: CsvRow) {
    this.#row = row
  }

  get finding(): Finding | undefined {
    return this.#finding
  }

  /** Empty where the column is not there. */
  text(...columns: readonly string[]): string {
    return this.#first(columns)?.value ?? ''
  }

  /** A text that must be there. */
  needed(column: string): string {
    const text = this.text(column)
    if (text === '') this.#tell('anomaly-value-missing', column, 'The value is missing')
    return text
  }

  /** A number that is not negative, or undefined where the field is empty. */
  number(...columns: readonly string[]): number | undefined {
    const found = this.#first(columns)
    if (found === undefined) return undefined
    const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(found.value) ? Number(found.value) : Number.NaN
    const absurd = absurdityOf(value)
    if (absurd === undefined) return value
    this.#tell('anomaly-number-absurd', found.column, absurd)
    return undefined
  }

  /** A number that must be there. */
  neededNumber(...columns: readonly string[]): number {
    const value = this.number(...columns)
    if (value === undefined) this.#tell('anomaly-value-missing', columns[0] ?? '', 'The number is missing')
    return value ?? Number.NaN
  }

  /** A day as `YYYY-MM-DD`; a month stands for its first day. */
  date(...columns: readonly string[]): string {
    const found = this.#first(columns)
    const day = found?.value.slice(0, 10) ?? ''
    const whole = /^\d{4}-\d{2}$/.test(day) ? `${day}-01` : day
    if (/^\d{4}-\d{2}-\d{2}$/.test(whole) && !Number.isNaN(Date.parse(whole))) return whole
    this.#tell('anomaly-date-unreadable', columns[0] ?? '', 'The date is missing or is not written YYYY-MM-DD')
    return ''
  }

  /** Whether an inspection found something; undefined where none is told of. */
  label(...columns: readonly string[]): boolean | undefined {
    const found = this.#first(columns)
    if (found === undefined) return undefined
    const said = labels.get(found.value.toLowerCase())
    if (said === undefined) this.#tell('anomaly-label-unreadable', found.column, 'The outcome is neither 1 nor 0')
    return said
  }

  #first(columns: readonly string[]): { readonly column: string; readonly value: string } | undefined {
    for (const column of columns) {
      const value = this.#row.values.get(column)
      if (value !== undefined && value !== '') return { column, value }
    }
    return undefined
  }

  #tell(code: string, column: string, message: string): void {
    this.#finding ??= rowFinding(code, { line: this.#row.line, column }, message)
  }
}

function absurdityOf(value: number): string | undefined {
  if (Number.isNaN(value)) return 'The value is no number'
  if (value < 0) return 'The number is negative'
  return value > most ? 'The number is greater than anything in trade' : undefined
}

const labels: ReadonlyMap<string, boolean> = new Map([['1', true], ['0', false], ['1.0', true], ['0.0', false], ['true', true], ['false', false], ['yes', true], ['no', false], ['illicit', true], ['licit', false]])
