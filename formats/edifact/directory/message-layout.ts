import { layoutTable } from './layouts.table.ts'

/** A segment at its place in a message. */
export interface SegmentNode {
  readonly kind: 'segment'
  /** Number in the order of the message. */
  readonly index: number
  readonly tag: string
  /** Its group and tag, e.g. `SG5/DOC`; `UNS#2` where the tag stands twice among the same. */
  readonly path: string
  readonly isMandatory: boolean
  readonly max: number
  readonly group: GroupNode
  /** Whether it begins its group. */
  readonly isTrigger: boolean
  /** What was found to follow it, by tag: a memory of `nextNode`. */
  readonly followers: Map<string, SegmentNode>
}

/** A group of segments; the message itself is the outermost, without a trigger. */
export interface GroupNode {
  readonly kind: 'group'
  readonly path: string
  readonly isMandatory: boolean
  readonly max: number
  readonly parent?: GroupNode
  readonly members: (SegmentNode | GroupNode)[]
  /** Index after that of the last segment in it. */
  end: number
}

export interface MessageLayout {
  readonly message: string
  readonly root: GroupNode
  readonly segments: readonly SegmentNode[]
}

/** The layouts of the messages by name, from their tables. */
export const messageLayouts: ReadonlyMap<string, MessageLayout> = new Map(Object.entries(layoutTable).map(([message, table]) => [message, layoutOf(message, table)]))

/** The first segment of a group, which begins each repetition; undefined for the message itself. */
export function triggerOf(group: GroupNode): SegmentNode | undefined {
  const [first] = group.members
  return group.parent !== undefined && first?.kind === 'segment' ? first : undefined
}

/** Where a segment stands that follows another, as `follower` says; found once for each tag. */
export function nextNode(from: SegmentNode, tag: string): SegmentNode | undefined {
  const known = from.followers.get(tag)
  if (known !== undefined) return known
  const found = follower(from, tag)
  // What does not follow is not kept: a hostile sender may think of any number of tags.
  if (found !== undefined) from.followers.set(tag, found)
  return found
}

/**
 * Where a segment stands that follows another: at the same place, later in the same group, as the beginning of the group again, or so
 * on in the groups around it; undefined where the message does not let it follow.
 */
export function follower(from: SegmentNode, tag: string): SegmentNode | undefined {
  if (from.tag === tag && !from.isTrigger) return from
  let position: SegmentNode | GroupNode = from
  let group: GroupNode | undefined = from.group
  while (group !== undefined) {
    const found = firstWith(group.members.slice(group.members.indexOf(position) + 1), tag) ?? repeated(group, tag)
    if (found !== undefined) return found
    position = group
    group = group.parent
  }
  return undefined
}

/** Where a segment stands that comes too late: at its place in the nearest group around. */
export function earlierPlace(from: SegmentNode, tag: string): SegmentNode | undefined {
  for (let group: GroupNode | undefined = from.group; group !== undefined; group = group.parent) {
    const found = firstWith(group.members, tag)
    if (found !== undefined) return found
  }
  return undefined
}

function repeated(group: GroupNode, tag: string): SegmentNode | undefined {
  const trigger = triggerOf(group)
  return trigger?.tag === tag ? trigger : undefined
}

function firstWith(members: readonly (SegmentNode | GroupNode)[], tag: string): SegmentNode | undefined {
  for (const member of members) {
    const segment = member.kind === 'segment' ? member : triggerOf(member)
    if (segment?.tag === tag) return segment
  }
  return undefined
}

function layoutOf(message: string, table: string): MessageLayout {
  const root: GroupNode = { kind: 'group', path: '', isMandatory: true, max: 1, members: [], end: 0 }
  const segments: SegmentNode[] = []
  const open: GroupNode[] = [root]
  for (const line of table.trim().split('\n')) {
    const [name = '', usage = ''] = line.trim().split(' ')
    const depth = (line.length - line.trimStart().length) / 2
    const parent = open[depth]
    if (parent === undefined) throw new RangeError(`Cannot place ${name} of ${message}: no group stands above it`)
    const path = pathOf(name, parent)
    const common = { path, isMandatory: usage.startsWith('M'), max: Number(usage.slice(1)) }
    if (/^SG\d/.test(name)) {
      const group: GroupNode = { kind: 'group', ...common, parent, members: [], end: 0 }
      parent.members.push(group)
      open.splice(depth + 1, open.length, group)
    } else {
      const segment: SegmentNode = { kind: 'segment', ...common, index: segments.length, tag: name, group: parent, isTrigger: parent !== root && parent.members.length === 0, followers: new Map() }
      parent.members.push(segment)
      segments.push(segment)
      for (let group: GroupNode | undefined = parent; group !== undefined; group = group.parent) group.end = segments.length
    }
  }
  return { message, root, segments }
}

function pathOf(name: string, parent: GroupNode): string {
  if (/^SG\d/.test(name)) return name
  const path = parent.path === '' ? name : `${parent.path}/${name}`
  return parent.members.some((member) => member.kind === 'segment' && member.tag === name) ? `${path}#2` : path
}
