/** One row of the tariff as its publisher gives it, headings without a number included. */
export interface ScheduleRow {
  /** Digits only; empty for a heading without a number. */
  readonly code: string
  readonly indent: number
  readonly description: string
  readonly units: readonly string[]
  readonly general: string
  readonly special: string
  readonly column2: string
  readonly quota: string
  readonly additional: string
  /** Footnotes to the row, where the publication has them (the JSON has, the CSV has not), e.g. `See 9903.88.15`. */
  readonly footnotes: readonly string[]
}

const unitSeparator = '|'
const fieldSeparator = '\t'

/** One row as one line of text, the form in which revisions are kept. */
export function packRow(row: ScheduleRow): string {
  const lists = [row.units, row.footnotes].map((list) => list.map((text) => oneLine(text).replaceAll(unitSeparator, '/')).join(unitSeparator))
  const texts = [row.description, row.general, row.special, row.column2, row.quota, row.additional].map(oneLine)
  return [row.code, String(row.indent), ...texts, ...lists].join(fieldSeparator)
}

/** The row that `packRow` wrote. */
export function unpackRow(line: string): ScheduleRow {
  const fields = line.split(fieldSeparator)
  const text = (at: number): string => fields[at] ?? ''
  return {
    code: text(0),
    indent: Number(text(1)),
    description: text(2),
    general: text(3),
    special: text(4),
    column2: text(5),
    quota: text(6),
    additional: text(7),
    units: listOf(text(8)),
    footnotes: listOf(text(9)),
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(unitSeparator)
}
