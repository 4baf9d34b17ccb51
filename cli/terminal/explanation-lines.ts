import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { coloured } from './print.ts'

/** An explanation as an indented tree: label, amount, how it was reached, by which authority. */
export function explanationLines(explanation: Explanation, indent = ''): string[] {
  const amount = explanation.amount === undefined ? '' : `  ${coloured('bold', explanation.amount)}`
  const asides = [explanation.formula, explanation.source, explanation.authority].filter((aside) => aside !== undefined)
  return [
    `${indent}${explanation.label}${amount}`,
    ...asides.map((aside) => coloured('dim', `${indent}    ${aside}`)),
    ...explanation.children.flatMap((child) => explanationLines(child, `${indent}  `)),
  ]
}
