import { unpackRow, type ScheduleRow } from '../schedule/schedule-row.ts'

/** A row with a number that answers a search. */
export interface FoundLine {
  /** As printed, without dots: from four digits on. */
  readonly code: string
  readonly description: string
  /** What it stands under, outermost first. */
  readonly headings: readonly string[]
  /** The general rate as the row prints it; empty where another row prints it, or none does. */
  readonly general: string
  /** Whether goods are entered under it: nothing stands below it. */
  readonly isLast: boolean
}

export interface FoundLines {
  readonly takenFor: 'number' | 'words'
  readonly lines: readonly FoundLine[]
  /** Whether more answer than are given. */
  readonly isCut: boolean
}

interface IndexedRow {
  readonly row: ScheduleRow
  /** Descriptions above it, and those among them that have no number of their own and so speak for this row. */
  readonly headings: readonly string[]
  readonly ownWords: string
  readonly allWords: string
  readonly isLast: boolean
}

const wordsMax = 12

/** Rows of a schedule by the beginning of their number, or by words of which one is the row's own and the others may stand above it. */
export function findLines(rows: readonly string[], wanted: string, limit: number): FoundLines {
  const digits = wanted.replace(/[\s.]/g, '')
  const isNumber = /^\d{2,10}$/.test(digits)
  const found = isNumber ? withNumber(rows, digits, limit) : withWords(rows, wanted, limit)
  return { takenFor: isNumber ? 'number' : 'words', lines: found.slice(0, limit).map(shown), isCut: found.length > limit }
}

function withNumber(rows: readonly string[], digits: string, limit: number): readonly IndexedRow[] {
  // A number of eight digits may be asked for with two zeros more.
  const wanted = digits.length === 10 && digits.endsWith('00') ? [digits, digits.slice(0, 8)] : [digits]
  return indexOf(rows).filter(({ row: { code } }) => wanted.some((one) => (one.length === digits.length ? code.startsWith(one) : code === one))).slice(0, limit + 1)
}

function withWords(rows: readonly string[], wanted: string, limit: number): readonly IndexedRow[] {
  const words = [...new Set(wordsOf(wanted))].slice(0, wordsMax).map(stem)
  if (words.length === 0) return []
  const answering = indexOf(rows).filter(({ ownWords, allWords }) => words.every((word) => allWords.includes(word)) && words.some((word) => ownWords.includes(word)))
  const own = ({ ownWords }: IndexedRow) => words.filter((word) => ownWords.includes(word)).length
  // Those that say most of it themselves first; the order printed among equals.
  return answering.toSorted((left, right) => own(right) - own(left)).slice(0, limit + 1)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** ` shirt` finds shirt, shirts and shirting, and not t-shirted words that only end so. */
function stem(word: string): string {
  return ` ${word.length > 3 ? word.replace(/(?<=[^s])s$/u, '') : word}`
}

const indexes = new WeakMap<readonly string[], readonly IndexedRow[]>()

/** Made once for a revision that is asked about, and forgotten with it. */
function indexOf(rows: readonly string[]): readonly IndexedRow[] {
  const known = indexes.get(rows)
  if (known !== undefined) return known
  const made = indexRows(rows)
  indexes.set(rows, made)
  return made
}

function indexRows(packed: readonly string[]): readonly IndexedRow[] {
  const rows = packed.map(unpackRow)
  const above: ScheduleRow[] = []
  return rows.flatMap((row, at) => {
    while ((above.at(-1)?.indent ?? -1) >= row.indent) above.pop()
    const headings = [...above]
    above.push(row)
    if (row.code === '') return []
    const speaking = headings.slice(headings.findLastIndex(({ code }) => code !== '') + 1)
    return [{
      row, headings: headings.map(({ description }) => description), isLast: (rows[at + 1]?.indent ?? 0) <= row.indent,
      ownWords: plainWords([...speaking, row]), allWords: plainWords([...headings, row]),
    }]
  })
}

function plainWords(rows: readonly ScheduleRow[]): string {
  return ` ${wordsOf(rows.map(({ description }) => description).join(' ')).join(' ')}`
}

function shown({ row: { code, description, general }, headings, isLast }: IndexedRow): FoundLine {
  return { code, description, headings, general, isLast }
}
