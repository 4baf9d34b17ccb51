import { add, compareDecimals, decimal, formatShortest, greaterOf, multiply, negate, percentOf, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { AlternativesRate, DegreeTerm, Rate, RateTerm, SpecificTerm } from '../rates/rate.ts'
import { isCollected, quantityFor, type DeclaredQuantities } from './quantity-for.ts'

/** What a rate is applied to. */
export interface RateBasis extends DeclaredQuantities {
  /** Customs value in whole dollars. */
  readonly value: Decimal
  /** Value of a part that the tariff rates by itself (`the value of the copper content`); undefined when it is not known. */
  valueOf(part: string): Decimal | undefined
}

/** A duty not yet rounded, with its arithmetic; or why it cannot be computed, and what would be needed. */
export type ComputedDuty =
  | { readonly isComputed: true; readonly duty: Decimal; readonly formula: string }
  | { readonly isComputed: false; readonly problem: RateProblem; readonly needs: string }

/** `quantity`: one that the tariff collects is missing. `part`: a part of the goods whose value or quantity no form has a place for. */
export type RateProblem = 'quantity' | 'part' | 'unreadable' | 'note' | 'provisions' | 'empty'

/** Applies a rate. A reference to the applicable subheading adds nothing: that duty is reported on its own tariff number (AE usage note ii). */
export function computeRate(rate: Rate, basis: RateBasis): ComputedDuty {
  switch (rate.kind) {
    case 'formula': return sumTerms(rate.terms, basis)
    case 'alternatives': return chooseAlternative(rate, basis)
    case 'provisions': return failure('provisions', rate.text)
    case 'derived': return failure('note', rate.note)
    case 'none': return failure('empty', '')
    case 'unreadable': return failure('unreadable', rate.text)
  }
}

const free: ComputedDuty = { isComputed: true, duty: zero, formula: 'Free' }

function sumTerms(terms: readonly RateTerm[], basis: RateBasis): ComputedDuty {
  const [first] = terms
  if (first === undefined) return free
  if (terms.length === 1) return computeTerm(first, basis)
  let duty = zero
  const formulas: string[] = []
  for (const term of terms) {
    const part = computeTerm(term, basis)
    if (!part.isComputed) return part
    duty = add(duty, part.duty)
    if (part.formula !== '') formulas.push(part.formula)
  }
  return { isComputed: true, duty, formula: formulas.join(' + ') }
}

function chooseAlternative(rate: AlternativesRate, basis: RateBasis): ComputedDuty {
  let chosen: ComputedDuty | undefined
  for (const alternative of rate.of) {
    const next = computeRate(alternative, basis)
    if (!next.isComputed) return next
    if (chosen === undefined || (chosen.isComputed && isPreferred(rate, next.duty, chosen.duty))) chosen = next
  }
  if (chosen === undefined) return failure('unreadable', rate.text)
  return chosen.isComputed ? { ...chosen, formula: `the ${rate.choose} of the alternatives: ${chosen.formula}` } : chosen
}

function isPreferred(rate: AlternativesRate, next: Decimal, chosen: Decimal): boolean {
  const order = compareDecimals(next, chosen)
  return rate.choose === 'greater' ? order > 0 : order < 0
}

function computeTerm(term: RateTerm, basis: RateBasis): ComputedDuty {
  switch (term.kind) {
    case 'ad-valorem': {
      const value = term.on === 'value' ? basis.value : basis.valueOf(term.on)
      if (value === undefined) return failure('part', term.on)
      return { isComputed: true, duty: percentOf(numberOf(term.percent), value), formula: `${term.percent}% × $${formatShortest(value)}${term.on === 'value' ? '' : ` (${term.on})`}` }
    }
    case 'specific': return computeSpecific(term, basis)
    case 'degree': return computeDegrees(term, basis)
    case 'referred': return { isComputed: true, duty: zero, formula: '' }
  }
}

function computeSpecific(term: SpecificTerm, basis: RateBasis): ComputedDuty {
  // "Over 7 jewels" counts from the eighth in each article, which a total of jewels does not tell.
  if (term.over !== undefined) return failure('part', `${term.per} over ${term.over} in each article`)
  const quantity = quantityFor(term, basis)
  if (quantity === undefined) return failure(isCollected(term, basis.line) ? 'quantity' : 'part', term.on === undefined ? term.per : `${term.per} of ${term.on}`)
  return { isComputed: true, duty: multiply(numberOf(term.dollars), quantity), formula: `$${term.dollars}/${term.per} × ${formatShortest(quantity)} ${term.per}` }
}

function computeDegrees(term: DegreeTerm, basis: RateBasis): ComputedDuty {
  const quantity = quantityFor({ per: term.per }, basis)
  const degrees = quantityFor({ per: 'degree' }, basis)
  if (quantity === undefined) return failure('quantity', term.per)
  if (degrees === undefined) return failure('part', 'polarimeter degrees, which the tariff does not collect')
  const missing = subtract(numberOf(term.fullDegrees), degrees)
  const less = missing.units > 0n ? multiply(numberOf(term.lessDollarsPerDegree), missing) : zero
  const perUnit = greaterOf(add(numberOf(term.dollars), negate(less)), numberOf(term.floorDollars))
  return { isComputed: true, duty: multiply(perUnit, quantity), formula: `$${formatShortest(perUnit)}/${term.per} × ${formatShortest(quantity)} ${term.per}` }
}

function failure(problem: RateProblem, needs: string): ComputedDuty {
  return { isComputed: false, problem, needs }
}

// Rates come from the tariff's few thousand distinct numbers, so the table stays small; reading one each time would be the costliest step.
const numbersRead = new Map<string, Decimal>()

function numberOf(text: string): Decimal {
  const read = numbersRead.get(text)
  if (read !== undefined) return read
  const number = decimal(text)
  numbersRead.set(text, number)
  return number
}
