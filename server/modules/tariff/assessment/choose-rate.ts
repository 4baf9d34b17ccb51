import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import { columnTwoAuthority, isColumnTwo } from '../programmes/country-groups.ts'
import type { Rate, SpecialRate } from '../rates/rate.ts'
import type { TariffLine } from '../schedule/tariff-line.ts'
import type { NoteRate } from './assessment-tables.ts'
import type { LineClaim } from './claim-programme.ts'
import type { LineContext } from './line-context.ts'

/** The rate that applies, from which column and by which authority. */
export interface ChosenRate {
  readonly rate: Rate
  readonly column: NoteRate['column']
  readonly authority: string
  /** The symbol of the special column that served. */
  readonly symbol?: string
}

/** Whether a rate is plainly Free. */
export function isFreeRate(rate: Rate): boolean {
  return rate.kind === 'formula' && rate.terms.length === 0
}

/** Chooses the column for an article: column 2 by origin, special by an effective claim, otherwise general (HTSUS general note 3). */
export function chooseRate(line: TariffLine, claim: LineClaim | undefined, context: LineContext): ChosenRate {
  if (isColumnTwo(context.country, context.on)) return resolved({ rate: line.column2, column: 'column-2', authority: columnTwoAuthority }, line, context)
  const special = claim?.isEffective === true ? findSpecial(line, claim, context.country) : undefined
  if (special !== undefined && claim !== undefined) return resolved({ rate: special.rate, column: 'special', authority: claim.programme.authority, symbol: special.symbol }, line, context)
  return resolved({ rate: line.general, column: 'general', authority: 'HTSUS general note 3(a)' }, line, context)
}

/** The rate of a number of chapter 98 or 99: a special column without programmes serves every claim; an empty column leaves the general rate. */
export function chooseProvisionRate(line: TariffLine, claim: LineClaim | undefined, context: LineContext): ChosenRate {
  if (isColumnTwo(context.country, context.on) && line.column2.kind !== 'none') return { rate: line.column2, column: 'column-2', authority: columnTwoAuthority }
  if (claim?.isEffective === true) {
    const special = findSpecial(line, claim, context.country) ?? findUnlisted(line.special)
    if (special !== undefined) return resolved({ rate: special.rate, column: 'special', authority: claim.programme.authority, symbol: special.symbol }, line, context)
  }
  return resolved({ rate: line.general, column: 'general', authority: `HTSUS ${dotted(line.code)}` }, line, context)
}

interface ServingRate {
  readonly rate: Rate
  readonly symbol: string
}

function findSpecial(line: TariffLine, claim: LineClaim, country: string | undefined): ServingRate | undefined {
  for (const symbol of claim.programme.symbols[claim.code] ?? []) {
    const allowed = claim.programme.symbolOrigins[symbol]
    if (allowed !== undefined && (country === undefined || !allowed.has(country))) continue
    const found = line.special.find((special) => special.programs.includes(symbol))
    if (found !== undefined) return { rate: found.rate, symbol }
  }
  return undefined
}

function findUnlisted(special: readonly SpecialRate[]): ServingRate | undefined {
  const found = special.find((entry) => entry.programs.length === 0 && entry.rate.kind !== 'none')
  return found === undefined ? undefined : { rate: found.rate, symbol: '' }
}

// A rate that the tariff only refers to may have been resolved by someone who read the note.
function resolved(chosen: ChosenRate, line: TariffLine, context: LineContext): ChosenRate {
  if (chosen.rate.kind === 'formula' || context.tables.noteRates === undefined) return chosen
  const note = context.tables.noteRates.find((entry) => entry.column === chosen.column && line.code.startsWith(entry.code) && isWithin(entry, context.on))
  return note === undefined ? chosen : { ...chosen, rate: note.rate, authority: note.authority }
}

/** A tariff number with its dots, as the tariff prints it. */
export function dotted(code: string): string {
  const rest = code.slice(8)
  return `${code.slice(0, 4)}.${code.slice(4, 6)}.${code.slice(6, 8)}${rest === '' ? '' : `.${rest}`}`
}
