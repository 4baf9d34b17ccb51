import type { Facts } from './use-targeting.ts'

/** A condition as it is edited: what is not yet filled in is empty. */
export type Draft = GroupDraft | ComparisonDraft

export interface GroupDraft {
  readonly kind: 'group'
  readonly id: string
  readonly isNot: boolean
  readonly match: 'all' | 'any'
  readonly parts: readonly Draft[]
}

export interface ComparisonDraft {
  readonly kind: 'comparison'
  readonly id: string
  readonly isNot: boolean
  readonly fact: string
  readonly is: string
  /** As it was typed; several are separated by commas. */
  readonly value: string
}

type Json = Readonly<Record<string, unknown>>

let made = 0
const newId = () => `part-${String(made += 1)}`

export function blankComparison(): ComparisonDraft {
  return { kind: 'comparison', id: newId(), isNot: false, fact: 'origin', is: 'equals', value: '' }
}

export function blankGroup(): GroupDraft {
  return { kind: 'group', id: newId(), isNot: false, match: 'all', parts: [blankComparison()] }
}

/** The draft of a condition as the server has it; what stands alone becomes a group of one. */
export function draftOf(condition: unknown): GroupDraft {
  const draft = partOf(condition, false)
  return draft.kind === 'group' ? draft : { ...blankGroup(), parts: [draft] }
}

function partOf(condition: unknown, isNot: boolean): Draft {
  const stated: Json = typeof condition === 'object' && condition !== null ? (condition as Json) : {}
  if ('not' in stated) return partOf(stated['not'], !isNot)
  const match = 'any' in stated ? 'any' : 'all'
  const parts = stated[match]
  if (Array.isArray(parts)) return { kind: 'group', id: newId(), isNot, match, parts: parts.map((part) => partOf(part, false)) }
  const { fact, is, value, values } = stated
  return { kind: 'comparison', id: newId(), isNot, fact: textOf(fact), is: textOf(is), value: Array.isArray(values) ? values.map(textOf).join(', ') : textOf(value) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** The condition that a draft comes to, as the server takes it. */
export function conditionOf(draft: Draft, facts: Facts): Json {
  const condition = draft.kind === 'group' ? { [draft.match]: draft.parts.map((part) => conditionOf(part, facts)) } : comparisonOf(draft, facts)
  return draft.isNot ? { not: condition } : condition
}

function comparisonOf({ fact, is, value }: ComparisonDraft, { facts, operators }: Facts): Json {
  const type = facts.find(({ name }) => name === fact)?.type
  const takes = operators.find((operator) => operator.is === is)?.takes
  const typed = (text: string) => (type === 'number' ? Number(text) : type === 'boolean' ? text === 'true' : text.trim())
  if (takes === 'nothing') return { fact, is }
  if (takes === 'values') return { fact, is, values: value.split(',').map((one) => one.trim()).filter((one) => one !== '').map(typed) }
  return { fact, is, value: takes === 'list' ? value.trim() : typed(value) }
}

/** The draft with one part changed, or, with undefined, taken away. */
export function withPart(group: GroupDraft, id: string, part: Draft | undefined): GroupDraft {
  return { ...group, parts: group.parts.flatMap((one) => (one.id === id ? part ?? [] : [one])) }
}

/** A condition in words, a line for each comparison, deeper ones further in. */
export function inWords(condition: unknown, facts: Facts, depth = 0): readonly { readonly depth: number; readonly words: string }[] {
  return lines(partOf(condition, false), facts, depth)
}

function lines(draft: Draft, facts: Facts, depth: number): readonly { readonly depth: number; readonly words: string }[] {
  const not = draft.isNot ? 'not ' : ''
  if (draft.kind === 'group') return [{ depth, words: `${not}${draft.match === 'all' ? 'all of' : 'any of'}` }, ...draft.parts.flatMap((part) => lines(part, facts, depth + 1))]
  const operator = facts.operators.find(({ is }) => is === draft.is)
  return [{ depth, words: `${not}${draft.fact} ${operator?.words ?? draft.is} ${draft.value}`.trim() }]
}
