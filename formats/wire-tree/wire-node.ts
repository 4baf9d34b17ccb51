import type { UnreadData } from '../message-format.ts'

/**
 * A value of a message as it stands on the wire, of JSON and XML alike: members by name, lists, and texts. An XML element with attributes
 * is an object: its attributes and its text, as `value`, are members. Numbers are text as sent, never floating point.
 */
export type WireNode = WireScalar | WireObject | WireList

export interface WireScalar {
  readonly kind: 'scalar'
  readonly text: string
  readonly type: 'text' | 'number' | 'boolean' | 'null'
  /** Where it stands, in the format's own words. */
  readonly at: string
  /** Whether a reader found a place for it. */
  taken: boolean
}

export interface WireObject {
  readonly kind: 'object'
  readonly members: Map<string, WireNode>
  readonly at: string
}

export interface WireList {
  readonly kind: 'list'
  readonly items: WireNode[]
  readonly at: string
}

/** A text, or a number or truth value by its text. */
export function scalar(text: string, type: WireScalar['type'] = 'text', at = ''): WireScalar {
  return { kind: 'scalar', text, type, at, taken: false }
}

/** An object of these members, those that are undefined left out. */
export function objectOf(members: Iterable<readonly [string, WireNode | undefined]> = [], at = ''): WireObject {
  const present = new Map<string, WireNode>()
  for (const [name, node] of members) if (node) present.set(name, node)
  return { kind: 'object', members: present, at }
}

/** The member of an object, undefined where it is no object or has none. */
export function memberOf(node: WireNode | undefined, name: string): WireNode | undefined {
  return node?.kind === 'object' ? node.members.get(name) : undefined
}

/** The text of a scalar, or of an object that wraps one as `name`; undefined for anything else, for null and for an empty text. */
export function textOf(node: WireNode | undefined, name = 'value'): string | undefined {
  const held = node?.kind === 'object' ? node.members.get(name) : node
  return held?.kind === 'scalar' && held.type !== 'null' && held.text !== '' ? held.text : undefined
}

/** The items of a list; one value that is no list counts as a list of itself. */
export function itemsOf(node: WireNode | undefined): readonly WireNode[] {
  if (!node) return []
  return node.kind === 'list' ? node.items : [node]
}

/** Says of every value below a node that it found a place. */
export function take(node: WireNode | undefined): void {
  for (const leaf of leavesOf(node)) leaf.taken = true
}

/** The values below a node for which no place was found, null and empty texts apart: they say nothing. */
export function unreadOf(node: WireNode, reason: string): UnreadData[] {
  const unread: UnreadData[] = []
  for (const { taken, type, text, at } of leavesOf(node)) {
    if (!taken && type !== 'null' && text !== '') unread.push({ kind: 'unread', source: at, value: text, reason })
  }
  return unread
}

function* leavesOf(node: WireNode | undefined): Generator<WireScalar> {
  if (node?.kind === 'scalar') yield node
  else if (node?.kind === 'list') for (const item of node.items) yield* leavesOf(item)
  else if (node) for (const member of node.members.values()) yield* leavesOf(member)
}
