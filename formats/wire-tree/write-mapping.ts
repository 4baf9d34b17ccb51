import { isoDateTime } from '@customhouse/vocabulary/dictionary/date-time-conversion.ts'
import { placeAt } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { ValueKind } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { LostElement } from '../message-format.ts'
import type { CanonicalStep, MappingLeaf, MappingNode, Scope, ValueNames } from './mapping.ts'
import { objectOf, scalar, type WireNode, type WireObject, type WireScalar } from './wire-node.ts'
import type { WrittenValues } from './written-values.ts'

/** Writing one document: which of its values a place was found for, and which values the syntax cannot hold. */
export interface Writing {
  readonly names: ValueNames
  readonly written: WrittenValues
  /** Whether the syntax can hold a text. */
  readonly holds: (text: string) => boolean
}

/** An entry of a list, or the document: its containers as far as they were looked for, by number; null where there is none. */
interface Holder {
  readonly scope: Scope
  readonly containers: unknown[]
}

/** Writes what a document states by a mapping: a message, undefined where it states nothing of it. */
export function writeMapping(mapping: MappingNode, document: CanonicalDocument, writing: Writing): WireObject | undefined {
  return writeChildren(mapping, { scope: mapping.scope, containers: [document] }, writing)
}

function writeChildren(mapping: MappingNode, holder: Holder, writing: Writing): WireObject | undefined {
  let members: Map<string, WireNode> | undefined
  for (const child of mapping.ordered) {
    const member = child.list !== 'no' ? writeList(child, holder, writing) : child.leaf ? writeLeaf(child, holder, writing) : writeChildren(child, holder, writing)
    if (member) (members ??= new Map()).set(child.name, member)
  }
  return members && { kind: 'object', members, at: '' }
}

function writeList(mapping: MappingNode, holder: Holder, writing: Writing): WireNode | undefined {
  const last = mapping.steps.at(-1)
  const above = last && containerAt(holder, mapping.slot)
  if (!last || !above) return undefined
  const items: WireNode[] = []
  for (const entry of entriesOf(above, last.name)) {
    const item = isSelected(entry, last) ? writeEntry(mapping, entry, writing) : undefined
    if (!item) continue
    items.push(item)
    noteSelected(entry, last, writing)
  }
  const [first] = items
  if (!first) return undefined
  noteSelections(holder, mapping.slot, writing)
  return items.length === 1 && mapping.list === 'manyOnly' ? first : { kind: 'list', items, at: '' }
}

function writeEntry(mapping: MappingNode, entry: unknown, writing: Writing): WireNode | undefined {
  const holder: Holder = { scope: mapping.scope, containers: [entry] }
  const nameless = mapping.children.get('')
  return nameless ? writeLeaf(nameless, holder, writing) : writeChildren(mapping, holder, writing)
}

function writeLeaf({ leaf, slot }: MappingNode, holder: Holder, writing: Writing): WireNode | undefined {
  const above = leaf && containerAt(holder, slot)
  if (!above) return undefined
  const held = memberOf(above, leaf.name)
  if (held === undefined) return undefined
  const isInList = leaf.isList && Array.isArray(held)
  const node = nodeOf(isInList ? held[0] : held, leaf, writing)
  if (!node) return undefined
  if (isInList) writing.written.add(held, '0')
  else writing.written.add(above, leaf.name)
  noteSelections(holder, slot, writing)
  return node
}

/** What selected the entries on the way is written by being where it is. */
function noteSelections(holder: Holder, slot: number, writing: Writing): void {
  for (let at = slot; at > 0;) {
    const found = holder.scope.slots[at - 1]
    if (!found) return
    if (found.step.select) noteSelected(holder.containers[at], found.step, writing)
    at = found.above
  }
}

function noteSelected(entry: unknown, { select }: CanonicalStep, writing: Writing): void {
  if (select && typeof entry === 'object' && entry !== null) writing.written.add(entry, select.member)
}

/** The container of that number; undefined where the document has none. */
function containerAt(holder: Holder, slot: number): object | undefined {
  const known = holder.containers[slot]
  if (known !== undefined) return objectOr(known)
  const found = holder.scope.slots[slot - 1]
  const parent = found && containerAt(holder, found.above)
  const held = !parent ? undefined : found.step.isList ? entriesOf(parent, found.step.name).find((entry) => isSelected(entry, found.step)) : memberOf(parent, found.step.name)
  holder.containers[slot] = objectOr(held) ?? null
  return objectOr(held)
}

function objectOr(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}

function isSelected(entry: unknown, { select, except }: CanonicalStep): boolean {
  if (except) return !except.values.has(memberOf(entry, except.member))
  return select === undefined || memberOf(entry, select.member) === select.value
}

function entriesOf(value: unknown, name: string): readonly unknown[] {
  const held = memberOf(value, name)
  return Array.isArray(held) ? held : held === undefined ? [] : [held]
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

/** A value in its form on the wire; undefined where the syntax cannot hold it or it has no text. */
function nodeOf(value: unknown, leaf: MappingLeaf, { names, holds }: Writing): WireNode | undefined {
  const text = typeof value === 'string' ? value : memberOf(value, 'value')
  if (typeof text !== 'string' || !holds(text)) return undefined
  if (leaf.kind === 'dateTime') return dateTimeNode([text, memberOf(value, 'format')], leaf, names)
  const stated = [...qualifierNode(names.unit, memberOf(value, 'unit')), ...qualifierNode(names.currency, memberOf(value, 'currency'))]
  if (stated.some(([, qualifier]) => !holds(qualifier.text))) return undefined
  const node = scalar(text, typeOf(text, leaf))
  return stated.length === 0 && leaf.form.wrapped === undefined ? node : objectOf([[names.value, node], ...stated, ...membersOf(leaf)])
}

function qualifierNode(name: string, qualifier: unknown): (readonly [string, WireScalar])[] {
  return typeof qualifier === 'string' ? [[name, scalar(qualifier)]] : []
}

const numberKinds: ReadonlySet<ValueKind> = new Set(['amount', 'measure', 'quantity', 'numeric'])

function typeOf(text: string, { form, kind }: MappingLeaf): WireScalar['type'] {
  if (numberKinds.has(kind)) return 'number'
  if (form.as === 'boolean') return text === 'true' || text === 'false' ? 'boolean' : 'text'
  return form.as ?? 'text'
}

function membersOf({ expected }: MappingLeaf): (readonly [string, WireScalar])[] {
  return expected.map(([name, text]) => [name, scalar(text)] as const)
}

/** Dates and times stand as ISO 8601; what has a format that cannot be told as that is written with its format. */
function dateTimeNode([text, format]: readonly [string, unknown], leaf: MappingLeaf, names: ValueNames): WireNode {
  const iso = typeof format === 'string' ? isoDateTime(text, format) : text
  if (iso === undefined) return objectOf([[names.value, scalar(text)], ['format', scalar(String(format))]])
  return leaf.form.wrapped === undefined ? scalar(iso) : objectOf([[names.value, scalar(iso)], ...membersOf(leaf)])
}

/** The values of a document that nothing was written for. `reason` says why of a place that the mapping has not. */
export function lostOf(document: CanonicalDocument, written: WrittenValues, reason: string): LostElement[] {
  const unwritten: Unwritten[] = []
  for (const [name, value] of Object.entries(document)) if (name !== 'version') collect(value, [document, name], { written, unwritten, steps: [name] })
  return unwritten.map(({ pointer, value }) => ({ pointer, id: placeAt(pointer)?.id ?? 'interchange', value: shown(value), reason }))
}

interface Unwritten {
  readonly pointer: string
  readonly value: unknown
}

interface Collecting {
  readonly written: WrittenValues
  readonly unwritten: Unwritten[]
  /** The way to the value, put into words only where it is lost. */
  readonly steps: string[]
}

function collect(value: unknown, [container, name]: readonly [object, string], collecting: Collecting): void {
  const { written, unwritten, steps } = collecting
  if (typeof value === 'string' || isValue(value)) {
    if (!written.has(container, name)) unwritten.push({ pointer: `/${steps.join('/')}`, value })
  } else if (typeof value === 'object' && value !== null) {
    for (const [step, member] of Object.entries(value)) {
      steps.push(step)
      collect(member, [value, step], collecting)
      steps.pop()
    }
  }
}

/** Whether it is a value of two parts, which is lost or kept as one. A class has no member called value. */
function isValue(value: unknown): boolean {
  return typeof memberOf(value, 'value') === 'string'
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value
  return ['value', 'unit', 'currency', 'format'].map((name) => memberOf(value, name)).filter((part) => typeof part === 'string').join(' ')
}
