import type { Condition } from '../finding/condition.ts'
import { isOfCodeList, isOutsideCodeLists } from './code-list.ts'
import { isDateTime } from './date-time-format.ts'
import { dictionaryConditions as conditions } from './dictionary-conditions.ts'
import type { DictionaryElement } from './dictionary-element.ts'
import type { DictionaryPlace, ValueKind } from './dictionary-place.ts'
import { anyNumber, followsFormat, parseValueFormat, type ValueFormat } from './value-format.ts'

/** What a value stands under: its place, what its id means, and the codes that a guide allows there. */
export interface ValueRule {
  readonly place: DictionaryPlace
  readonly element: DictionaryElement | undefined
  readonly codes: ReadonlyMap<string, string> | undefined
}

/** What is wrong with a part of a value; the part is empty for the value itself, otherwise the name of its member. */
export type ValueFault = readonly [part: string, condition: Condition]

/** What is wrong with one value of an attribute: its shape, then its parts. Nothing of a wrong shape is looked into. */
export function checkValue(value: unknown, rule: ValueRule): readonly ValueFault[] {
  const { kind } = rule.place
  if (kind === 'class') return [['', conditions.notAClass]]
  const companion = companions[kind]
  if (companion === undefined) return typeof value === 'string' ? checkText(value, rule, '') : [['', conditions.notAText]]
  return checkMeasured(value, companion, rule)
}

type Companion = 'currency' | 'unit' | 'format'

/** The member beside the value of kinds that have one. */
const companions: Readonly<Partial<Record<ValueKind, Companion>>> = {
  amount: 'currency', measure: 'unit', quantity: 'unit', dateTime: 'format',
}

function checkMeasured(value: unknown, companion: Companion, rule: ValueRule): readonly ValueFault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [['', conditions.notAMeasuredValue]]
  const parts = new Map<string, unknown>(Object.entries(value))
  const faults: ValueFault[] = []
  for (const name of parts.keys()) if (name !== 'value' && name !== companion) faults.push([name, conditions.unknownMember])
  const beside = parts.get(companion)
  if (beside !== undefined) faults.push(...checkCompanion(beside, companion))
  const text = parts.get('value')
  if (typeof text !== 'string') return [...faults, ['value', conditions.notAText]]
  return [...faults, ...(companion === 'format' ? checkDateTime(text, beside) : checkText(text, rule, 'value'))]
}

function checkDateTime(text: string, form: unknown): readonly ValueFault[] {
  if (text === '') return [['value', conditions.empty]]
  return isDateTime(text, typeof form === 'string' ? form : undefined) ? [] : [['value', conditions.dateTime]]
}

function checkCompanion(beside: unknown, companion: Companion): readonly ValueFault[] {
  if (typeof beside !== 'string') return [[companion, conditions.notAText]]
  if (beside === '') return [[companion, conditions.empty]]
  if (!followsFormat(beside, companionFormats[companion])) return [[companion, conditions.format]]
  if (companion === 'currency' && isOfCodeList('ISO 4217', beside) === false) return [[companion, conditions.unlistedCurrency]]
  if (companion === 'unit' && isOfCodeList('UN/ECE Rec 20', beside) === false) return [[companion, conditions.unlistedUnit]]
  return []
}

/** A currency is three letters (ISO 4217), a unit what UN/EDIFACT 6411 has room for, a form of date three digits (2379). */
export const companionFormats: Readonly<Record<Companion, ValueFormat>> = {
  currency: { characters: 'a', min: 3, max: 3, decimals: 0 },
  unit: { characters: 'an', min: 1, max: 8, decimals: 0 },
  format: { characters: 'an', min: 1, max: 3, decimals: 0 },
}

function checkText(text: string, rule: ValueRule, part: string): readonly ValueFault[] {
  if (text === '') return [[part, conditions.empty]]
  if (rule.place.kind === 'indicator') return indicators.has(text) ? [] : [[part, conditions.indicator]]
  const format = formatOf(rule.place.kind, rule.element)
  if (format !== undefined && !followsFormat(text, format)) return [[part, conditions.format]]
  const condition = codeFault(text, rule)
  return condition === undefined ? [] : [[part, condition]]
}

function codeFault(text: string, { codes, element }: ValueRule): Condition | undefined {
  if (codes !== undefined) return codes.has(text) ? undefined : conditions.disallowedCode
  return isOutsideCodeLists(element?.codeLists ?? [], text) ? conditions.unlistedCode : undefined
}

const indicators: ReadonlySet<string> = new Set(['true', 'false'])
const numberKinds: ReadonlySet<string> = new Set(['amount', 'measure', 'quantity', 'numeric'])
const remembered = new WeakMap<DictionaryElement, ValueFormat | 'none'>()

/** The format that values of an element follow where they stand as a kind: the element's own, of numbers a number in any case. */
export function formatOf(kind: DictionaryPlace['kind'], element: DictionaryElement | undefined): ValueFormat | undefined {
  const own = element === undefined ? undefined : ownFormatOf(element)
  if (!numberKinds.has(kind)) return own
  return own?.characters === 'n' ? own : { ...anyNumber, ...(own && { max: own.max }) }
}

function ownFormatOf(element: DictionaryElement): ValueFormat | undefined {
  const known = remembered.get(element) ?? (element.format === undefined ? undefined : parseValueFormat(element.format)) ?? 'none'
  remembered.set(element, known)
  return known === 'none' ? undefined : known
}
