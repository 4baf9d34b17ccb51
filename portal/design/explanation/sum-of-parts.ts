import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { add, decimal, formatDecimal, parseDecimal, zero } from '@customhouse/vocabulary/measures/decimal.ts'

/** What the parts of a step come to, exact to the cent; undefined where none of them has an amount. */
export function sumOfParts({ children }: Pick<Explanation, 'children'>): string | undefined {
  const amounts = children.flatMap(({ amount }) => (amount === undefined ? [] : [parseDecimal(amount) ?? zero]))
  return amounts.length === 0 ? undefined : formatDecimal(amounts.reduce((sum, amount) => add(sum, amount), decimal('0.00')))
}

/** Whether the amount of a step is the sum of its parts. Of a line it is not where fees are counted for the entry as a whole. */
export function isSumOfParts(step: Pick<Explanation, 'amount' | 'children'>): boolean {
  const sum = sumOfParts(step)
  return sum !== undefined && step.amount !== undefined && sum === formatDecimal(add(parseDecimal(step.amount) ?? zero, decimal('0.00')))
}

/** The paths of all steps that have parts, such as `0.2.1`; the root is `0`. */
export function pathsWithParts(step: Explanation, path = '0'): readonly string[] {
  return step.children.length === 0 ? [] : [path, ...step.children.flatMap((child, index) => pathsWithParts(child, `${path}.${String(index)}`))]
}
