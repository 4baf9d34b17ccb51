import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Comparand, Comparison, Condition } from './condition.ts'
import type { FactType } from './fact.ts'
import { findFact } from './find-fact.ts'
import { operatorOf, type DescribedOperator } from './operators.table.ts'

/** What is wrong with a part of a condition, and where: a JSON Pointer (RFC 6901). */
export interface ConditionFinding {
  readonly pointer: string
  readonly message: string
}

export type ConditionRead = { readonly condition: Condition } | { readonly findings: readonly ConditionFinding[] }

/** How deep conditions nest, how many parts they have, and how many values one comparison takes. */
export const conditionLimits = { depthMax: 8, partsMax: 100, valuesMax: 200, lengthMax: 100 } as const

interface Reading {
  parts: number
  readonly findings: ConditionFinding[]
}

/** Reads a condition from what came in. Bounded: of what is too deep or too large nothing more is looked at. Pure. */
export function readCondition(stated: unknown): ConditionRead {
  const reading: Reading = { parts: 0, findings: [] }
  const condition = readPart(stated, { pointer: '', depth: 1 }, reading)
  return condition === undefined || reading.findings.length > 0 ? { findings: reading.findings } : { condition }
}

interface Place {
  readonly pointer: string
  readonly depth: number
}

function readPart(stated: unknown, place: Place, reading: Reading): Condition | undefined {
  reading.parts++
  const beyond = beyondLimits(reading.parts, place.depth)
  if (beyond !== undefined) return refused(reading, place, beyond)
  if (!isRecord(stated)) return refused(reading, place, 'A condition is a comparison, or all, any or not of conditions')
  const [group, ...others] = ['all', 'any', 'not', 'fact'].filter((name) => Object.hasOwn(stated, name))
  if (group === undefined || others.length > 0) return refused(reading, place, 'A condition is exactly one of all, any, not, or a comparison of a fact')
  if (group === 'fact') return readComparison(stated, place, reading)
  if (Object.keys(stated).length > 1) return refused(reading, place, `Nothing stands beside ${group}`)
  if (group === 'not') {
    const not = readPart(stated['not'], { pointer: `${place.pointer}/not`, depth: place.depth + 1 }, reading)
    return not && { not }
  }
  return readGroup(stated[group], { group: group === 'all' ? 'all' : 'any', place }, reading)
}

function beyondLimits(parts: number, depth: number): string | undefined {
  if (parts > conditionLimits.partsMax) return `A rule has at most ${String(conditionLimits.partsMax)} conditions`
  return depth > conditionLimits.depthMax ? `Conditions nest at most ${String(conditionLimits.depthMax)} deep` : undefined
}

function readGroup(stated: unknown, { group, place }: { readonly group: 'all' | 'any'; readonly place: Place }, reading: Reading): Condition | undefined {
  if (!Array.isArray(stated) || stated.length === 0) return refused(reading, place, `Give ${group} at least one condition`)
  const parts: Condition[] = []
  for (const [at, one] of stated.entries()) {
    if (reading.parts > conditionLimits.partsMax) break
    const part = readPart(one, { pointer: `${place.pointer}/${group}/${String(at)}`, depth: place.depth + 1 }, reading)
    if (part !== undefined) parts.push(part)
  }
  return group === 'all' ? { all: parts } : { any: parts }
}

function readComparison(stated: Readonly<Record<string, unknown>>, place: Place, reading: Reading): Comparison | undefined {
  const { fact: name, is } = stated
  const fact = typeof name === 'string' ? findFact(name) : undefined
  const operator = typeof is === 'string' ? operatorOf.get(is) : undefined
  if (fact === undefined) return refused(reading, { ...place, pointer: `${place.pointer}/fact` }, 'No such fact; GET /targeting/facts lists them')
  if (operator === undefined) return refused(reading, { ...place, pointer: `${place.pointer}/is` }, 'No such comparison; GET /targeting/facts lists them')
  if (!operator.fits.includes(fact.type)) return refused(reading, { ...place, pointer: `${place.pointer}/is` }, `What is of type ${fact.type} is not compared so`)
  const other = Object.keys(stated).find((key) => !['fact', 'is', operator.takes === 'values' ? 'values' : 'value'].includes(key))
  if (other !== undefined || (operator.takes === 'nothing' && Object.hasOwn(stated, 'value'))) return refused(reading, place, `${operator.words} does not take this: ${(other ?? 'value').slice(0, 40)}`)
  return withComparands({ fact: fact.name, is: operator.is }, { stated, operator, type: fact.type, place }, reading)
}

interface StatedComparands {
  readonly stated: Readonly<Record<string, unknown>>
  readonly operator: DescribedOperator
  readonly type: FactType
  readonly place: Place
}

function withComparands(comparison: Comparison, { stated, operator, type, place }: StatedComparands, reading: Reading): Comparison | undefined {
  const fits = (value: unknown): value is Comparand => (operator.takes === 'list' ? isListName(value) : isOfType(value, type))
  if (operator.takes === 'nothing') return comparison
  if (operator.takes !== 'values') {
    const { value } = stated
    return fits(value) ? { ...comparison, value } : refused(reading, { ...place, pointer: `${place.pointer}/value` }, wanted(operator, type))
  }
  const { values } = stated
  if (!Array.isArray(values) || values.length === 0 || values.length > conditionLimits.valuesMax) return refused(reading, { ...place, pointer: `${place.pointer}/values` }, `Give 1 to ${String(conditionLimits.valuesMax)} values; more belong into a list of values`)
  const all: readonly unknown[] = values
  return all.every(fits) ? { ...comparison, values: all } : refused(reading, { ...place, pointer: `${place.pointer}/values` }, wanted(operator, type))
}

function wanted({ takes }: DescribedOperator, type: FactType): string {
  if (takes === 'list') return 'Name a list of values: small letters, digits and hyphens'
  const named: Readonly<Record<FactType, string>> = { text: 'text', texts: 'text', number: 'a number', boolean: 'true or false', date: 'a date, YYYY-MM-DD' }
  return `Compare it with ${named[type]}`
}

export function isListName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9-]{1,59}$/.test(value)
}

function isOfType(value: unknown, type: FactType): value is Comparand {
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'date') return typeof value === 'string' && isCalendarDate(value)
  // PostgreSQL takes no U+0000.
  return typeof value === 'string' && value.trim() !== '' && value.length <= conditionLimits.lengthMax && !value.includes('\u0000')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refused(reading: Reading, { pointer }: Place, message: string): Comparison | undefined {
  // One sentence for each place, and not a thousand for a hostile one.
  if (reading.findings.length < 20) reading.findings.push({ pointer, message })
  return undefined
}
