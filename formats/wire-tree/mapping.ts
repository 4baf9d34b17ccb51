import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { ValueKind } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'

/**
 * A row of a mapping: where a value stands on the wire and where in a canonical document.
 * Wire: names from the message down; `name[]` is a list, `name[+]` one that is written without a list where it has one item.
 * Canonical: names from the root of the document (`declaration/...`, `interchange/...`); `name[]` goes with the list of the wire in the same
 * order of lists, `name[member=value]` is the entry of a list whose member has that value, `name[member=value][]` all such entries,
 * `name[member!=value|value][]` all others; a list without brackets is its first entry.
 */
export type MappingRow = readonly [wire: string, canonical: string, form?: WireForm]

/** How a value stands on the wire where its kind alone does not say it. */
export interface WireForm {
  /** JSON writes it as a number or a truth value. Both are read either way. */
  readonly as?: 'number' | 'boolean'
  /** It is written as an object around it, such as `{"content": ...}`, with these further members that say what it is, e.g. `listId`. */
  readonly wrapped?: Readonly<Record<string, string>>
}

/** How a family of messages names the parts of a value that has more than one. */
export interface ValueNames {
  readonly value: string
  readonly unit: string
  readonly currency: string
}

/** A mapping ready for use: the names of the wire as a tree. */
export interface MappingNode {
  readonly name: string
  list: 'no' | 'yes' | 'manyOnly'
  readonly children: Map<string, MappingNode>
  /** The same in their order, and where in it a node stands. */
  readonly ordered: MappingNode[]
  readonly order: number
  /** For a list and for a value: the way from what holds it in the canonical document. */
  steps: readonly CanonicalStep[]
  /** For a list and for a value: which container of its scope holds it, by number. */
  slot: number
  /** For the root and for a list: the containers that values of one of its items stand in. */
  scope: Scope
  leaf?: MappingLeaf
}

/**
 * The classes that stand below what a list's item, or the document, is in canonical data. Number 0 is that itself; any other is a step below
 * one of a lower number. So a class is looked for once, however many values it holds.
 */
export interface Scope {
  readonly slots: Slot[]
}

export interface Slot {
  readonly above: number
  readonly step: CanonicalStep
}

export interface MappingLeaf {
  readonly kind: ValueKind
  readonly isList: boolean
  readonly form: WireForm
  /** The last step to it. */
  readonly name: string
  /** Members around the value that say no more than the format does. */
  readonly expected: readonly (readonly [name: string, text: string])[]
}

export interface CanonicalStep {
  readonly name: string
  readonly isList: boolean
  /** Goes with a list of the wire. */
  readonly isBound: boolean
  readonly select?: { readonly member: string; readonly value: string }
  /** The entries whose member has none of these values. */
  readonly except?: { readonly member: string; readonly values: ReadonlySet<unknown> }
}

const ofWireStep = /^([^[\]]+)(\[\]|\[\+\])?$/
const ofCanonicalStep = /^([A-Za-z0-9]+)(?:\[([A-Za-z]+)(!?=)([^\]]+)\])?(\[\])?$/

/** Builds a mapping from its rows. Throws RangeError on rows that name no place of the dictionary or whose lists do not go together. */
export function mappingOf(rows: readonly MappingRow[]): MappingNode {
  const root: MappingNode = newNode('', { slots: [] })
  for (const row of rows) addRow(root, row)
  return root
}

function addRow(root: MappingNode, [wire, canonical, form = {}]: MappingRow): void {
  const steps = canonicalStepsOf(canonical)
  let node = root
  let { scope } = root
  let passed = 0
  for (const text of wire.split('/')) {
    const { name, list } = wireStepOf(text, wire)
    node = childOf(node, name, scope)
    if (list === undefined) continue
    const end = boundEnd(steps, passed)
    if (end === 0) throw new RangeError(`Cannot map ${wire}: ${canonical} has too few lists`)
    const isKnown = node.list !== 'no'
    node.list = list === '[]' ? 'yes' : 'manyOnly'
    node.steps = steps.slice(passed, end)
    node.slot = slotOf(scope, node.steps)
    if (!isKnown) node.scope = { slots: [] }
    scope = node.scope
    passed = end
  }
  if (boundEnd(steps, passed) > 0) throw new RangeError(`Cannot map ${wire}: ${canonical} has too many lists`)
  // A list of plain values: each is what stands nameless in its item.
  if (node.list !== 'no') node = childOf(node, '', scope)
  node.steps = steps.slice(passed)
  node.slot = slotOf(scope, node.steps)
  node.leaf = leafOf([wire, canonical, form])
}

function wireStepOf(text: string, wire: string): { readonly name: string; readonly list: string | undefined } {
  const [, name = '', list] = ofWireStep.exec(text) ?? []
  if (name === '') throw new RangeError(`Cannot map ${wire}: ${text} is no name`)
  return { name, list }
}

/** Behind which step the next bound list is reached, 0 for none. */
function boundEnd(steps: readonly CanonicalStep[], passed: number): number {
  return steps.findIndex((step, index) => index >= passed && step.isBound) + 1
}

function leafOf([wire, canonical, form]: readonly [string, string, WireForm]): MappingLeaf {
  const name = canonical.slice(canonical.lastIndexOf('/') + 1)
  const expected = Object.entries(form.wrapped ?? {})
  if (canonical.startsWith('interchange/')) return { kind: 'text', isList: false, form, name, expected }
  const place = dictionaryPlaces.get(canonical.replaceAll(/\[[^\]]*\]/g, ''))
  if (place === undefined || place.kind === 'class') throw new RangeError(`Cannot map ${wire}: the dictionary has no value at ${canonical}`)
  return { kind: place.kind, isList: place.isList, form, name: name.replace(/\[.*$/, ''), expected }
}

function childOf(node: MappingNode, name: string, scope: Scope): MappingNode {
  const known = node.children.get(name)
  if (known) return known
  const child = newNode(name, scope, node.ordered.length)
  node.children.set(name, child)
  node.ordered.push(child)
  return child
}

function newNode(name: string, scope: Scope, order = 0): MappingNode {
  return { name, list: 'no', children: new Map(), ordered: [], order, steps: [], slot: 0, scope }
}

/** The number of the container that the last of these steps is taken from. */
function slotOf({ slots }: Scope, steps: readonly CanonicalStep[]): number {
  return steps.slice(0, -1).reduce((above, step) => {
    const known = slots.findIndex((slot) => slot.above === above && isSameStep(slot.step, step))
    return (known < 0 ? slots.push({ above, step }) - 1 : known) + 1
  }, 0)
}

function isSameStep(one: CanonicalStep, other: CanonicalStep): boolean {
  return one.name === other.name && one.select?.member === other.select?.member && one.select?.value === other.select?.value
}

function canonicalStepsOf(canonical: string): CanonicalStep[] {
  const texts = canonical.split('/')
  const names = texts.map((text) => text.replace(/\[.*$/, ''))
  return texts.map((text, index) => {
    const [, name = '', member = '', sign, value = '', bound] = ofCanonicalStep.exec(text) ?? []
    if (name === '') throw new RangeError(`Cannot map ${canonical}: ${text} is no step`)
    const isList = dictionaryPlaces.get(names.slice(0, index + 1).join('/'))?.isList === true
    return {
      name, isList, isBound: bound !== undefined,
      ...(sign === '=' && { select: { member, value } }),
      ...(sign === '!=' && { except: { member, values: new Set(value.split('|')) } }),
    }
  })
}
