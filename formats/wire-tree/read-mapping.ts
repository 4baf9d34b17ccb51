import type { DateTimeValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { decimalText } from './decimal-text.ts'
import type { CanonicalStep, MappingLeaf, MappingNode, ValueNames } from './mapping.ts'
import { itemsOf, memberOf, textOf, type WireNode } from './wire-node.ts'

/** A class of a canonical document while it is built; member names come from mappings alone, never from the wire. */
export interface Built {
  [member: string]: unknown
}

/** What was read of a message: the members of the document, and where each value stood. */
export interface MappedMessage {
  readonly document: Built
  /** Place on the wire by JSON Pointer into the document. */
  readonly sources: ReadonlyMap<string, string>
  /** Places whose member has not the form that the mapping gives it. */
  readonly misshapen: readonly string[]
}

interface Reading {
  readonly names: ValueNames
  readonly sources: Map<string, string>
  readonly misshapen: string[]
}

interface Holder {
  readonly built: Built
  readonly pointer: string
}

/** Reads a message by its mapping into a document that already stands, which the caller may have begun. What is read is marked as taken. */
export function readMapping(mapping: MappingNode, node: WireNode, begun: { readonly names: ValueNames; readonly document: Built }): MappedMessage {
  const reading: Reading = { names: begun.names, sources: new Map(), misshapen: [] }
  readChildren(mapping, node, { built: begun.document, pointer: '' }, reading)
  return { document: begun.document, sources: reading.sources, misshapen: reading.misshapen }
}

// eslint-disable-next-line max-params -- what is read, from where, into what, and with what
function readChildren(mapping: MappingNode, node: WireNode, holder: Holder, reading: Reading): void {
  if (node.kind !== 'object') {
    if (node.kind === 'list' || node.type !== 'null') reading.misshapen.push(node.at)
    return
  }
  for (const child of mapping.children.values()) {
    const member = node.members.get(child.name)
    if (member === undefined) continue
    if (child.list !== 'no') readList(child, member, holder, reading)
    else if (child.leaf) readLeaf(child, member, holder, reading)
    else readChildren(child, member, holder, reading)
  }
}

// eslint-disable-next-line max-params -- as above
function readList(mapping: MappingNode, node: WireNode, holder: Holder, reading: Reading): void {
  const last = mapping.steps.at(-1)
  if (!last) return
  for (const item of itemsOf(node)) {
    const above = holderAt(holder, mapping.steps.slice(0, -1))
    const entries = listAt(above.built, last.name)
    const entry = newEntry(last)
    entries.push(entry)
    const inner = { built: entry, pointer: `${above.pointer}/${last.name}/${String(entries.length - 1)}` }
    const nameless = mapping.children.get('')
    if (nameless) readLeaf(nameless, item, inner, reading)
    else readChildren(mapping, item, inner, reading)
    // An item that says nothing of what we know leaves nothing behind.
    if (Object.keys(entry).length === (last.select ? 1 : 0)) entries.pop()
  }
}

// eslint-disable-next-line max-params -- as above
function readLeaf(mapping: MappingNode, node: WireNode, holder: Holder, reading: Reading): void {
  const { leaf, steps } = mapping
  const last = steps.at(-1)
  if (!leaf || !last) return
  const value = valueOf(node, leaf, reading.names)
  if (value === undefined) return
  if (value === misshapen) {
    reading.misshapen.push(node.at)
    return
  }
  const above = holderAt(holder, steps.slice(0, -1))
  above.built[last.name] = leaf.isList ? [value] : value
  reading.sources.set(`${above.pointer}/${last.name}${leaf.isList ? '/0' : ''}`, node.at)
}

/** Goes from a holder down the steps, making what is not there yet. */
function holderAt(holder: Holder, steps: readonly CanonicalStep[]): Holder {
  let { built, pointer } = holder
  for (const step of steps) {
    if (step.isList) {
      const entries = listAt(built, step.name)
      const index = entryIndex(entries, step)
      built = entries[index] ?? built
      pointer += `/${step.name}/${String(index)}`
    } else {
      built = classAt(built, step.name)
      pointer += `/${step.name}`
    }
  }
  return { built, pointer }
}

function entryIndex(entries: Built[], step: CanonicalStep): number {
  const { select } = step
  const known = select ? entries.findIndex((entry) => entry[select.member] === select.value) : entries.length > 0 ? 0 : -1
  if (known >= 0) return known
  return entries.push(newEntry(step)) - 1
}

function newEntry({ select }: CanonicalStep): Built {
  return select ? { [select.member]: select.value } : {}
}

function listAt(built: Built, name: string): Built[] {
  return (built[name] ??= []) as Built[]
}

function classAt(built: Built, name: string): Built {
  return (built[name] ??= {}) as Built
}

const misshapen = Symbol('misshapen')

type ReadValue = string | object | undefined | typeof misshapen

/** The value of a leaf in the shape of its kind; undefined where nothing is stated. Takes what it reads. */
function valueOf(node: WireNode, leaf: MappingLeaf, names: ValueNames): ReadValue {
  if (node.kind === 'list' || (node.kind === 'object' && !isText(memberOf(node, names.value)))) return misshapen
  const text = textOf(node, names.value)
  if (text === undefined) return undefined
  takeMember(node, names.value)
  takeExpected(node, leaf)
  return shaped(node, leaf, [names, text])
}

function shaped(node: WireNode, { kind }: MappingLeaf, [names, text]: readonly [ValueNames, string]): string | object {
  switch (kind) {
    case 'amount': return { value: decimalText(text), ...qualifier(node, 'currency', names.currency) }
    case 'measure':
    case 'quantity': return { value: decimalText(text), ...qualifier(node, 'unit', names.unit) }
    case 'dateTime': return { value: text, ...qualifier(node, 'format', 'format') } satisfies DateTimeValue
    case 'numeric': return decimalText(text)
    case 'code':
    case 'identifier':
    case 'text':
    case 'indicator': return text
  }
}

function isText(node: WireNode | undefined): boolean {
  return node === undefined || node.kind === 'scalar'
}

function qualifier(node: WireNode, name: 'unit' | 'currency' | 'format', member: string): { readonly unit?: string; readonly currency?: string; readonly format?: string } {
  const text = textOf(memberOf(node, member))
  if (text === undefined) return {}
  takeMember(node, member)
  return { [name]: text }
}

function takeMember(node: WireNode, name: string): void {
  const held = node.kind === 'object' ? node.members.get(name) : node
  if (held?.kind === 'scalar') held.taken = true
}

/** Members around a value that say no more than the format does already, such as the list that a code is of. */
function takeExpected(node: WireNode, { form }: MappingLeaf): void {
  for (const [name, text] of Object.entries(form.wrapped ?? {})) if (textOf(memberOf(node, name)) === text) takeMember(node, name)
}
