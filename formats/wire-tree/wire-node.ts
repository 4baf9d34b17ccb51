import { escapePointer } from '../json/scan-json.ts'
import type { UnreadData } from '../message-format.ts'

/** Where a node stands: in words, or a step below such a place. Steps are put into words where somebody asks, which is seldom. */
export type WirePlace = string | WireStep

export interface WireStep {
  readonly above: WirePlace
  /** A name, or the number of an item. */
  readonly step: string | number
}

/** A place in the format's own words: what it begins with, then a JSON Pointer or, of XML, a path of elements. */
export function wordsOf(place: WirePlace): string {
  return typeof place === 'string' ? place : `${wordsOf(place.above)}/${escapePointer(String(place.step))}`
}

/**
 * A value of a message as it stands on the wire, of JSON and XML alike: members by name, lists, and texts. An XML element with attributes
 * is an object: its attributes and its text, as `value`, are members. Numbers are text as sent, never floating point.
 */
export type WireNode = WireScalar | WireObject | WireList

export interface WireScalar {
  readonly kind: 'scalar'
  readonly text: string
  readonly type: 'text' | 'number' | 'boolean' | 'null'
  readonly at: WirePlace
  /** Whether a reader found a place for it. */
  taken: boolean
}

export interface WireObject {
  readonly kind: 'object'
  readonly members: Map<string, WireNode>
  readonly at: WirePlace
}

export interface WireList {
  readonly kind: 'list'
  readonly items: WireNode[]
  readonly at: WirePlace
}

/** A text, or a number or truth value by its text. */
export function scalar(text: string, type: WireScalar['type'] = 'text', at: WirePlace = ''): WireScalar {
  return { kind: 'scalar', text, type, at, taken: false }
}

/** An object of these members, those that are undefined left out. */
export function objectOf(members: Iterable<readonly [string, WireNode | undefined]> = [], at: WirePlace = ''): WireObject {
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
  if (node) forEachValue(node, (value) => { value.taken = true })
}

/** More values than a person reads: those beyond are counted alone, so that a hostile message cannot make an endless answer. */
const mostUnread = 1000

/** The values below a node for which no place was found, null and empty texts apart: they say nothing. Beyond the first thousand they are counted. */
export function unreadOf(node: WireNode, reason: string): UnreadData[] {
  const unread: UnreadData[] = []
  let more = 0
  forEachValue(node, ({ taken, type, text, at }) => {
    if (taken || type === 'null' || text === '') return
    if (unread.length < mostUnread) unread.push({ kind: 'unread', source: wordsOf(at), value: text, reason })
    else more++
  })
  return more === 0 ? unread : [...unread, { kind: 'unread', source: wordsOf(node.at), value: String(more), reason: 'So many more members have no place, and are not listed' }]
}

function forEachValue(node: WireNode, visit: (value: WireScalar) => void): void {
  if (node.kind === 'scalar') visit(node)
  else if (node.kind === 'list') for (const item of node.items) forEachValue(item, visit)
  else for (const member of node.members.values()) forEachValue(member, visit)
}
