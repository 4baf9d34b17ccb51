import type { HeldCondition } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import type { Comparison, Condition } from './condition.ts'
import type { FactValue } from './fact.ts'
import type { FactSlots, FactView } from './fact-view.ts'
import { matchesGlob } from './matches-glob.ts'
import { operatorOf } from './operators.table.ts'

/** Three values, after Kleene: what rests on data that are missing is unknown, neither true nor false. A rule speaks where its condition is true. */
export type Truth = 'true' | 'false' | 'unknown'

/** A condition as a function. */
export type Test = (view: FactView) => Truth

/** A condition that was compiled: whether it holds, and, where it does, which comparisons made it hold. */
export interface CompiledCondition {
  readonly test: Test
  readonly explain: (view: FactView) => readonly HeldCondition[]
}

/** Lists of values by name; one that is not on file is unknown, as missing data are. */
export type ValueLists = ReadonlyMap<string, ReadonlySet<string>>

const heldMax = 20
const seenLengthMax = 200

/** Turns a condition into functions: nothing is interpreted when filings are assessed. Pure. */
export function compileCondition(condition: Condition, { slots, lists }: { readonly slots: FactSlots; readonly lists: ValueLists }): CompiledCondition {
  const node = compile(condition, { slots, lists })
  return { test: node.test, explain: (view) => node.explain(view, true).slice(0, heldMax) }
}

interface Node {
  readonly test: Test
  /** The comparisons that made it true, or, where that is asked for under a `not`, false. */
  readonly explain: (view: FactView, wanted: boolean) => readonly HeldCondition[]
}

interface Compiling {
  readonly slots: FactSlots
  readonly lists: ValueLists
}

function compile(condition: Condition, compiling: Compiling): Node {
  if ('all' in condition) return group(condition.all.map((part) => compile(part, compiling)), 'false')
  if ('any' in condition) return group(condition.any.map((part) => compile(part, compiling)), 'true')
  if ('not' in condition) return negation(compile(condition.not, compiling))
  return comparison(condition, compiling)
}

/** `all` is decided by one that is false, `any` by one that is true; undecided, it is unknown where one of its parts is. */
function group(parts: readonly Node[], deciding: 'true' | 'false'): Node {
  const otherwise = deciding === 'true' ? 'false' : 'true'
  return {
    test(view) {
      let result: Truth = otherwise
      for (const { test } of parts) {
        const one = test(view)
        if (one === deciding) return deciding
        if (one === 'unknown') result = 'unknown'
      }
      return result
    },
    explain: (view, wanted) => parts.filter(({ test }) => test(view) === (wanted ? 'true' : 'false')).flatMap(({ explain }) => explain(view, wanted)),
  }
}

const opposite: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' }

function negation({ test, explain }: Node): Node {
  return { test: (view) => opposite[test(view)], explain: (view, wanted) => explain(view, !wanted) }
}

function comparison(stated: Comparison, { slots, lists }: Compiling): Node {
  const slot = slots.of(stated.fact)
  const words = wordsOf(stated)
  const test = testOf(stated, slot, lists)
  return {
    test,
    explain: (view, wanted) => [{ fact: stated.fact, is: wanted ? words : `not: ${words}`, seen: shownValue(view.value(slot)) }],
  }
}

function testOf(stated: Comparison, slot: number, lists: ValueLists): Test {
  if (stated.is === 'is-known') return (view) => truthOf(view.value(slot) !== undefined)
  const value = inCapitals(stated.value ?? '')
  const holds = holders[stated.is]({ value, text: String(value), values: (stated.values ?? []).map(inCapitals) }, lists)
  if (holds === undefined) return () => 'unknown'
  return (view) => {
    const value = view.value(slot)
    if (value === undefined) return 'unknown'
    return truthOf(typeof value === 'object' ? value.some(holds) : holds(value))
  }
}

function truthOf(isTrue: boolean): Truth {
  return isTrue ? 'true' : 'false'
}

type Holds = (value: string | number | boolean) => boolean

type MakeHolder = (stated: { readonly value: string | number | boolean; readonly text: string; readonly values: readonly (string | number | boolean)[] }, lists: ValueLists) => Holds | undefined

/** What one value is held against; undefined where the list that is named is not on file. Dates are text whose order is that of time. */
const holders: Readonly<Record<Exclude<Comparison['is'], 'is-known'>, MakeHolder>> = {
  equals: ({ value }) => (seen) => seen === value,
  above: ({ value }) => (seen) => seen > value,
  'at-least': ({ value }) => (seen) => seen >= value,
  below: ({ value }) => (seen) => seen < value,
  'at-most': ({ value }) => (seen) => seen <= value,
  'starts-with': ({ text }) => (seen) => String(seen).startsWith(text),
  matches: ({ text }) => (seen) => matchesGlob(text, String(seen).slice(0, 1000)),
  'is-one-of': ({ values }) => {
    const all = new Set(values)
    return (seen) => all.has(seen)
  },
  'starts-with-one-of': ({ values }) => {
    const starts = values.map(String)
    return (seen) => starts.some((start) => String(seen).startsWith(start))
  },
  'is-in-list': ({ text }, lists) => {
    const list = lists.get(text.toLowerCase())
    return list && ((seen) => list.has(String(seen)))
  },
}

function inCapitals(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' ? value.trim().toUpperCase() : value
}

function wordsOf({ is, value, values = [] }: Comparison): string {
  const against = value === undefined ? values.slice(0, 5).map(String).join(', ') : String(value)
  return `${operatorOf.get(is)?.words ?? is} ${against}${values.length > 5 ? ', …' : ''}`.trim()
}

function shownValue(value: FactValue | undefined): string {
  if (value === undefined) return 'not known'
  const shown = typeof value === 'object' ? value.slice(0, 10).join(', ') : String(value)
  return shown.length > seenLengthMax ? `${shown.slice(0, seenLengthMax)}…` : shown
}
