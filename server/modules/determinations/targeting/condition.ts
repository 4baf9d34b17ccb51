/** What a fact may be compared with. Dates are text, `YYYY-MM-DD`. */
export type Comparand = string | number | boolean

/**
 * How a fact is compared. No regular expressions: a prefix, a glob of `*` and `?`, or exact values alone, so that no rule can cost more
 * than its length.
 */
export type Operator = 'equals' | 'is-one-of' | 'is-in-list' | 'starts-with' | 'starts-with-one-of' | 'matches' | 'above' | 'at-least' | 'below' | 'at-most' | 'is-known'

/** One comparison. A fact with many values, as the party names of a filing, holds where any of them does. */
export interface Comparison {
  readonly fact: string
  readonly is: Operator
  /** For `is-in-list`, the name of a list of values; absent with `is-known`, and with the operators that take several. */
  readonly value?: Comparand
  /** For `is-one-of` and `starts-with-one-of`. */
  readonly values?: readonly Comparand[]
}

/** What a rule asks of a filing or a line: data, never a program. */
export type Condition = Comparison | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition }

/** The comparisons of a condition, in their order. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf)
  if ('any' in condition) return condition.any.flatMap(comparisonsOf)
  return 'not' in condition ? comparisonsOf(condition.not) : [condition]
}
