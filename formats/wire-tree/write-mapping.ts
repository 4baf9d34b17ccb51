import { placeAt } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { ValueKind } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { LostElement } from '../message-format.ts'
import { isoDateTime } from './iso-date-time.ts'
import type { CanonicalStep, MappingLeaf, MappingNode, ValueNames } from './mapping.ts'
import { objectOf, scalar, type WireNode, type WireObject, type WireScalar } from './wire-node.ts'

/** Writing one document: which of its values a place was found for, and which values the syntax cannot hold. */
export interface Writing {
  readonly names: ValueNames
  /** JSON Pointers of values that were written. */
  readonly written: Set<string>
  /** Whether the syntax can hold a text. */
  readonly holds: (text: string) => boolean
}

interface Holder {
  readonly value: unknown
  readonly pointer: string
}

/** Writes what a document states by a mapping: a message, undefined where it states nothing of it. */
export function writeMapping(mapping: MappingNode, document: CanonicalDocument, writing: Writing): WireObject | undefined {
  return writeChildren(mapping, { value: document, pointer: '' }, writing)
}

function writeChildren(mapping: MappingNode, holder: Holder, writing: Writing): WireObject | undefined {
  const node = objectOf()
  for (const child of mapping.children.values()) {
    const member = child.list !== 'no' ? writeList(child, holder, writing) : child.leaf ? writeLeaf(child, holder, writing) : writeChildren(child, holder, writing)
    if (member) node.members.set(child.name, member)
  }
  return node.members.size === 0 ? undefined : node
}

function writeList(mapping: MappingNode, holder: Holder, writing: Writing): WireNode | undefined {
  const last = mapping.steps.at(-1)
  const above = holderAt(holder, mapping.steps.slice(0, -1))
  if (!last || !above) return undefined
  const items: WireNode[] = []
  const entries = entriesOf(above.value, last.name)
  for (const [index, value] of entries.entries()) {
    if (!isSelected(value, last)) continue
    const entry = { value, pointer: `${above.pointer}/${last.name}/${String(index)}` }
    const nameless = mapping.children.get('')
    const item = nameless ? writeLeaf(nameless, entry, writing) : writeChildren(mapping, entry, writing)
    if (!item) continue
    items.push(item)
    noteSelected(entry.pointer, last, writing)
  }
  const [first] = items
  if (!first) return undefined
  return items.length === 1 && mapping.list === 'manyOnly' ? first : { kind: 'list', items, at: '' }
}

function writeLeaf(mapping: MappingNode, holder: Holder, writing: Writing): WireNode | undefined {
  const { leaf, steps } = mapping
  const last = steps.at(-1)
  const above = holderAt(holder, steps.slice(0, -1))
  if (!leaf || !last || !above) return undefined
  const held = memberOf(above.value, last.name)
  const value: unknown = leaf.isList && Array.isArray(held) ? held[0] : held
  const node = value === undefined ? undefined : nodeOf(value, leaf, writing)
  if (!node) return undefined
  writing.written.add(`${above.pointer}/${last.name}${leaf.isList ? '/0' : ''}`)
  noteSelections(holder, steps, writing)
  return node
}

/** What selected the entries on the way is written by being where it is. */
function noteSelections(holder: Holder, steps: readonly CanonicalStep[], writing: Writing): void {
  for (const [index, step] of steps.entries()) {
    const entry = step.select ? holderAt(holder, steps.slice(0, index + 1)) : undefined
    if (entry) noteSelected(entry.pointer, step, writing)
  }
}

function noteSelected(pointer: string, { select }: CanonicalStep, writing: Writing): void {
  if (select) writing.written.add(`${pointer}/${select.member}`)
}

function holderAt(holder: Holder, steps: readonly CanonicalStep[]): Holder | undefined {
  let { value, pointer } = holder
  for (const step of steps) {
    if (step.isList) {
      const entries = entriesOf(value, step.name)
      const index = entries.findIndex((entry) => isSelected(entry, step))
      value = entries[index]
      pointer += `/${step.name}/${String(index)}`
    } else {
      value = memberOf(value, step.name)
      pointer += `/${step.name}`
    }
    if (value === undefined) return undefined
  }
  return { value, pointer }
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

function membersOf({ form }: MappingLeaf): (readonly [string, WireScalar])[] {
  return Object.entries(form.wrapped ?? {}).map(([name, text]) => [name, scalar(text)] as const)
}

/** Dates and times stand as ISO 8601; what has a format that cannot be told as that is written with its format. */
function dateTimeNode([text, format]: readonly [string, unknown], leaf: MappingLeaf, names: ValueNames): WireNode {
  const iso = typeof format === 'string' ? isoDateTime(text, format) : text
  if (iso === undefined) return objectOf([[names.value, scalar(text)], ['format', scalar(String(format))]])
  return leaf.form.wrapped === undefined ? scalar(iso) : objectOf([[names.value, scalar(iso)], ...membersOf(leaf)])
}

/** The values of a document that nothing was written for. `reason` says why of a place that the mapping has not. */
export function lostOf(document: CanonicalDocument, written: ReadonlySet<string>, reason: string): LostElement[] {
  const lost: LostElement[] = []
  for (const [name, value] of Object.entries(document)) if (name !== 'version') collect(value, `/${name}`, lost)
  return lost

  function collect(value: unknown, pointer: string, into: LostElement[]): void {
    if (written.has(pointer)) return
    if (typeof value === 'string' || isValue(value)) into.push({ pointer, id: placeAt(pointer)?.id ?? 'interchange', value: shown(value), reason })
    else if (typeof value === 'object' && value !== null) for (const [name, member] of Object.entries(value)) collect(member, `${pointer}/${name}`, into)
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
