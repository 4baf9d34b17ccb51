import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { coloured } from './print.ts'

/** An explanation as an indented tree: amount and label, how it was reached, and beneath by which authority and source. */
export function explanationLines(explanation: Explanation, depth = 0): string[] {
  const { label, amount = '', formula, authority, source, children } = explanation
  const indent = '  '.repeat(depth)
  const grounds = [authority, source].filter((ground) => ground !== undefined).join('; ')
  return [
    `${coloured('bold', amount.padStart(amountWidth))}  ${indent}${label}${formula === undefined ? '' : `: ${formula}`}`,
    ...(grounds === '' ? [] : [coloured('dim', `${' '.repeat(amountWidth)}    ${indent}${grounds}`)]),
    ...children.flatMap((child) => explanationLines(child, depth + 1)),
  ]
}

const amountWidth = 14
