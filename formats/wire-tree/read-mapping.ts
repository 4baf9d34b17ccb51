import type { DateTimeValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { decimalText } from './decimal-text.ts'
import type { CanonicalStep, MappingLeaf, MappingNode, Scope, ValueNames } from './mapping.ts'
import { itemsOf, memberOf, textOf, wordsOf, type WireNode, type WireObject } from './wire-node.ts'

/** A class of a canonical document while it is built; member names come from mappings alone, never from the wire. */
export interface Built {
  [member: string]: unknown
}

/** What was read of a message: the members of the document, and where each value stood. */
export interface MappedMessage {
  readonly document: Built
  /** Place on the wire of the value at a JSON Pointer into the document. Looked for when first asked: most messages are never asked. */
  readonly sourceOf: (pointer: string) => string | undefined
  /** Places whose member has not the form that the mapping gives it. */
  readonly misshapen: readonly string[]
}

interface Begun {
  readonly names: ValueNames
  readonly document: Built
}

interface Reading {
  readonly names: ValueNames
  readonly misshapen: string[]
  /** What was read from where; undefined where nobody asks. */
  readonly sources: ReadValueAt[] | undefined
}

/** A value that was read: the leaf of the mapping, what holds it, and its node. */
type ReadValueAt = readonly [leaf: MappingNode, holder: Holder, node: WireNode]

/** An item of a list, or the document: its containers as far as they were made, by number. */
interface Holder {
  readonly scope: Scope
  readonly containers: (Built | undefined)[]
  /** JSON Pointers of the containers, as far as somebody asked. */
  readonly pointers: (string | undefined)[]
  /** Which entry of its list it became, in which holder. */
  readonly above?: Holder
  readonly list?: MappingNode
  index: number
}

/** Reads a message by its mapping into a document that already stands, which the caller may have begun. What is read is marked as taken. */
export function readMapping(mapping: MappingNode, node: WireNode, { names, document }: Begun): MappedMessage {
  const reading: Reading = { names, misshapen: [], sources: undefined }
  readChildren(mapping, node, rootHolder(mapping, document), reading)
  let sources: ReadonlyMap<string, WireNode> | undefined
  return {
    document,
    misshapen: reading.misshapen,
    sourceOf: (pointer) => {
      sources ??= sourcesOf(mapping, node, names)
      const source = sources.get(pointer)
      return source && wordsOf(source.at)
    },
  }
}

/** Reads the message once more, for the places alone. */
function sourcesOf(mapping: MappingNode, node: WireNode, names: ValueNames): ReadonlyMap<string, WireNode> {
  const sources: ReadValueAt[] = []
  readChildren(mapping, node, rootHolder(mapping, {}), { names, misshapen: [], sources })
  return new Map(sources.map(([{ leaf, slot }, holder, source]) => [`${pointerAt(holder, slot)}/${leaf?.name ?? ''}${leaf?.isList === true ? '/0' : ''}`, source]))
}

function rootHolder({ scope }: MappingNode, document: Built): Holder {
  return { scope, containers: [document], pointers: [''], index: 0 }
}

// eslint-disable-next-line max-params -- what is read, from where, into what, and with what
function readChildren(mapping: MappingNode, node: WireNode, holder: Holder, reading: Reading): void {
  if (node.kind !== 'object') {
    if (node.kind === 'list' || node.type !== 'null') noteMisshapen(node, reading)
    return
  }
  for (const child of childrenIn(mapping, node)) {
    const member = node.members.get(child.name)
    if (member === undefined) continue
    if (child.list !== 'no') readList(child, member, holder, reading)
    else if (child.leaf) readLeaf(child, member, holder, reading)
    else readChildren(child, member, holder, reading)
  }
}

/** Children of a mapping that an object may have, in the order of the mapping: few of many where the object has its members in that order. */
function childrenIn({ children, ordered }: MappingNode, { members }: WireObject): readonly MappingNode[] {
  if (members.size * 2 > ordered.length) return ordered
  const found: MappingNode[] = []
  let last = -1
  for (const name of members.keys()) {
    const child = children.get(name)
    if (child === undefined) continue
    if (child.order < last) return ordered
    last = child.order
    found.push(child)
  }
  return found
}

// eslint-disable-next-line max-params -- as above
function readList(mapping: MappingNode, node: WireNode, holder: Holder, reading: Reading): void {
  const last = mapping.steps.at(-1)
  if (!last) return
  const nameless = mapping.children.get('')
  for (const item of itemsOf(node)) {
    const entry = newEntry(last)
    const inner: Holder = { scope: mapping.scope, containers: [entry], pointers: [], above: holder, list: mapping, index: 0 }
    if (nameless) readLeaf(nameless, item, inner, reading)
    else readChildren(mapping, item, inner, reading)
    // An item that says nothing of what we know leaves nothing behind.
    if (isBare(entry, last)) continue
    inner.index = listAt(containerAt(holder, mapping.slot), last.name).push(entry) - 1
  }
}

/** Whether an entry has no member but the one that says which entry it is. */
function isBare(entry: Built, { select }: CanonicalStep): boolean {
  for (const name in entry) if (name !== select?.member) return false
  return true
}

// eslint-disable-next-line max-params -- as above
function readLeaf(mapping: MappingNode, node: WireNode, holder: Holder, reading: Reading): void {
  const { leaf, slot } = mapping
  if (!leaf) return
  const value = valueOf(node, leaf, reading.names)
  if (value === undefined) return
  if (value === misshapen) {
    noteMisshapen(node, reading)
    return
  }
  containerAt(holder, slot)[leaf.name] = leaf.isList ? [value] : value
  reading.sources?.push([mapping, holder, node])
}

/** A message of which one member has another form is refused: a hundred of them are told. */
function noteMisshapen(node: WireNode, { misshapen: places }: Reading): void {
  if (places.length < 100) places.push(wordsOf(node.at))
}

/** The container of that number, made where it is not there yet. */
function containerAt(holder: Holder, slot: number): Built {
  const known = holder.containers[slot]
  if (known) return known
  const { above, step } = slotAt(holder, slot)
  const parent = containerAt(holder, above)
  const made = step.isList ? entryIn(listAt(parent, step.name), step) : classAt(parent, step.name)
  holder.containers[slot] = made
  return made
}

function slotAt({ scope }: Holder, slot: number): Scope['slots'][number] {
  const found = scope.slots[slot - 1]
  if (!found) throw new RangeError('Cannot find a container: the mapping has none of that number')
  return found
}

function entryIn(entries: Built[], step: CanonicalStep): Built {
  const { select } = step
  const known = select ? entries.find((entry) => entry[select.member] === select.value) : entries[0]
  if (known) return known
  const made = newEntry(step)
  entries.push(made)
  return made
}

function pointerAt(holder: Holder, slot: number): string {
  return (holder.pointers[slot] ??= pointerTo(holder, slot))
}

function pointerTo(holder: Holder, slot: number): string {
  const { above, list } = holder
  if (slot === 0) return above && list ? `${pointerAt(above, list.slot)}/${list.steps.at(-1)?.name ?? ''}/${String(holder.index)}` : ''
  const { above: parent, step } = slotAt(holder, slot)
  const pointer = `${pointerAt(holder, parent)}/${step.name}`
  return step.isList ? `${pointer}/${String(listAt(containerAt(holder, parent), step.name).indexOf(containerAt(holder, slot)))}` : pointer
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
  for (const [name, expected] of leaf.expected) if (textOf(memberOf(node, name)) === expected) takeMember(node, name)
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

function qualifier(node: WireNode, name: 'unit' | 'currency' | 'format', member: string): { readonly unit?: string; readonly currency?: string; readonly format?: string } | undefined {
  const text = textOf(memberOf(node, member))
  if (text === undefined) return undefined
  takeMember(node, member)
  return { [name]: text }
}

function takeMember(node: WireNode, name: string): void {
  const held = node.kind === 'object' ? node.members.get(name) : node
  if (held?.kind === 'scalar') held.taken = true
}
