import { unitCodeOf } from '@customhouse/vocabulary/codes/unit-code.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Rate, SpecialRate } from '../rates/rate.ts'
import { readRate } from '../rates/read-rate.ts'
import { readSpecialRates } from '../rates/read-special-rates.ts'
import { unpackRow, type ScheduleRow } from './schedule-row.ts'
import type { Schedule } from './schedule.ts'
import type { Revision, RevisionChoice, TariffLine } from './tariff-line.ts'

/** A revision with its rows, each packed into one line of text, in the order printed. */
export interface LoadedRevision {
  readonly revision: Revision
  readonly rows: readonly string[]
}

/**
 * Makes a schedule of the loaded revisions. Rows stay text until asked for; lines and rates are read once and kept.
 * An excerpt is heard only while no whole schedule is loaded. Throws RangeError when there is no revision at all.
 */
export function createSchedule(loaded: readonly LoadedRevision[], version: string): Schedule {
  const whole = loaded.filter(({ revision }) => !revision.isExcerpt)
  const books = (whole.length > 0 ? whole : loaded).map(createBook).sort(byAsOf)
  const [earliest] = books
  if (earliest === undefined) throw new RangeError('Cannot make a tariff schedule of no revisions')
  const bookOn = (on: DateText): Book => books.findLast(({ revision }) => revision.asOf <= on) ?? earliest
  return {
    version,
    revisions: books.map(({ revision }) => revision),
    revisionOn: (on) => choiceOn(on, bookOn(on).revision, books.at(-1)?.revision),
    rowsOn: (on) => bookOn(on).rows,
    line: (code, on) => bookOn(on).line(code),
  }
}

interface Book {
  readonly revision: Revision
  readonly rows: readonly string[]
  line(code: string): TariffLine | undefined
}

function byAsOf(left: Book, right: Book): number {
  return left.revision.asOf < right.revision.asOf ? -1 : left.revision.asOf > right.revision.asOf ? 1 : left.revision.loadedAt < right.revision.loadedAt ? -1 : 1
}

function choiceOn(on: DateText, revision: Revision, newest: Revision | undefined): RevisionChoice {
  if (on < revision.asOf) return { revision, isProvisional: true, why: 'before-earliest' }
  if (revision === newest && on > revision.asOf) return { revision, isProvisional: true, why: 'after-newest' }
  return { revision, isProvisional: false, why: 'in-force' }
}

function createBook({ revision, rows }: LoadedRevision): Book {
  const index = new Map<string, number>()
  rows.forEach((row, at) => {
    const code = row.slice(0, row.indexOf('\t'))
    if (code !== '' && !index.has(code)) index.set(code, at)
  })
  const known = new Map<number, TariffLine>()
  const rates = createRateReader()
  const line = (code: string): TariffLine | undefined => {
    const at = indexOf(index, code)
    if (at === undefined) return undefined
    const kept = known.get(at)
    if (kept !== undefined) return kept
    const made = makeLine({ revision, rows, rates }, at)
    known.set(at, made)
    return made
  }
  return { revision, rows, line }
}

// Chapters 98 and 99 are printed with eight digits and may be filed with two zeros more; a line without statistical
// subdivision is printed with ten and may be asked for by its eight.
function indexOf(index: ReadonlyMap<string, number>, code: string): number | undefined {
  if (code.length !== 8 && code.length !== 10) return undefined
  const exact = index.get(code)
  if (exact !== undefined) return exact
  return code.length === 8 ? index.get(`${code}00`) : code.endsWith('00') ? index.get(code.slice(0, 8)) : undefined
}

interface LineContext {
  readonly revision: Revision
  readonly rows: readonly string[]
  readonly rates: RateReader
}

function makeLine(context: LineContext, at: number): TariffLine {
  const row = unpackRow(context.rows[at] ?? '')
  const above = rowsAbove(context.rows, row.indent, at)
  const rated = ratedRow(row, above)
  const next = context.rows[at + 1]
  const additional = context.rates.rate(rated.additional)
  return {
    code: row.code,
    description: row.description,
    headings: above.map(({ description }) => description),
    units: row.units,
    unitCodes: row.units.map((unit) => unitCodeOf(unit) ?? ''),
    rateCode: rated.code,
    general: context.rates.rate(rated.general),
    special: context.rates.special(rated.special),
    column2: context.rates.rate(rated.column2),
    ...(additional.kind === 'none' ? {} : { additional }),
    quota: rated.quota,
    footnotes: rated === row ? row.footnotes : [...row.footnotes, ...rated.footnotes],
    isSubdivided: next !== undefined && unpackRow(next).indent > row.indent,
    revision: context.revision,
  }
}

/** The headings that a row stands under, outermost first. */
function rowsAbove(rows: readonly string[], indent: number, at: number): readonly ScheduleRow[] {
  const above: ScheduleRow[] = []
  let inner = indent
  for (let back = at - 1; back >= 0 && inner > 0; back -= 1) {
    const row = unpackRow(rows[back] ?? '')
    if (row.indent < inner) {
      above.unshift(row)
      inner = row.indent
    }
  }
  return above
}

// A statistical line of ten digits prints no rates of its own: they are its eight-digit subheading's (HTSUS general
// statistical note 3: the suffixes are for statistics alone).
function ratedRow(row: ScheduleRow, above: readonly ScheduleRow[]): ScheduleRow {
  if (row.code.length !== 10 || hasRates(row)) return row
  return above.findLast((heading) => heading.code === row.code.slice(0, 8) && hasRates(heading)) ?? row
}

function hasRates(row: ScheduleRow): boolean {
  return row.general !== '' || row.special !== '' || row.column2 !== ''
}

interface RateReader {
  rate(text: string): Rate
  special(text: string): readonly SpecialRate[]
}

/** Reads each distinct text once: 36,000 rows print some 2,000 different rates. */
function createRateReader(): RateReader {
  const rates = new Map<string, Rate>()
  const specials = new Map<string, readonly SpecialRate[]>()
  return {
    rate: (text) => remember(rates, text, readRate),
    special: (text) => remember(specials, text, readSpecialRates),
  }
}

function remember<Value>(known: Map<string, Value>, text: string, read: (text: string) => Value): Value {
  const kept = known.get(text)
  if (kept !== undefined) return kept
  const value = read(text)
  known.set(text, value)
  return value
}
