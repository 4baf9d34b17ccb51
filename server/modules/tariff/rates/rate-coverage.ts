import type { Rate } from './rate.ts'

/** How many cells of the rate columns became a formula, and the texts that did not, with their number. */
export interface RateCoverage {
  readonly cells: number
  readonly formulas: number
  readonly rest: ReadonlyMap<string, number>
}

/** Counts one cell in; a cell counts as a formula only when every rate in it does. */
export function countReadable(coverage: RateCoverage, text: string, rates: readonly Rate[]): RateCoverage {
  if (rates.every(isFormula)) return { ...coverage, cells: coverage.cells + 1, formulas: coverage.formulas + 1 }
  const rest = new Map(coverage.rest)
  rest.set(text, (rest.get(text) ?? 0) + 1)
  return { ...coverage, cells: coverage.cells + 1, rest }
}

/**
 * Whether a rate is arithmetic: a sum, a choice among sums, or a reference to numbered provisions, which have rates of
 * their own. "See U.S. note 1" and "the rate applicable to each garment" are not.
 */
export function isFormula(rate: Rate): boolean {
  switch (rate.kind) {
    case 'formula':
    case 'provisions':
      return true
    case 'alternatives':
      return rate.of.every(isFormula)
    case 'derived':
    case 'none':
    case 'unreadable':
      return false
  }
}
