import type { Operator } from './condition.ts'
import type { FactType } from './fact.ts'

/** An operator in words, what it fits, and what it is compared with. */
export interface DescribedOperator {
  readonly is: Operator
  readonly words: string
  readonly fits: readonly FactType[]
  readonly takes: 'value' | 'values' | 'list' | 'nothing'
}

/** Text is compared without regard to case. Dates are compared in their order. */
export const operators: readonly DescribedOperator[] = [
  { is: 'equals', words: 'is', fits: ['text', 'texts', 'number', 'boolean', 'date'], takes: 'value' },
  { is: 'is-one-of', words: 'is one of', fits: ['text', 'texts', 'number'], takes: 'values' },
  { is: 'is-in-list', words: 'is in the list', fits: ['text', 'texts'], takes: 'list' },
  { is: 'starts-with', words: 'starts with', fits: ['text', 'texts'], takes: 'value' },
  { is: 'starts-with-one-of', words: 'starts with one of', fits: ['text', 'texts'], takes: 'values' },
  { is: 'matches', words: 'matches', fits: ['text', 'texts'], takes: 'value' },
  { is: 'above', words: 'is above', fits: ['number', 'date'], takes: 'value' },
  { is: 'at-least', words: 'is at least', fits: ['number', 'date'], takes: 'value' },
  { is: 'below', words: 'is below', fits: ['number', 'date'], takes: 'value' },
  { is: 'at-most', words: 'is at most', fits: ['number', 'date'], takes: 'value' },
  { is: 'is-known', words: 'is known', fits: ['text', 'texts', 'number', 'boolean', 'date'], takes: 'nothing' },
]

export const operatorOf: ReadonlyMap<string, DescribedOperator> = new Map(operators.map((operator) => [operator.is, operator]))
