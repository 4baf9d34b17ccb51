import { codeOf } from './segment-scanner.ts'
import { segmentTable } from './segment.table.ts'
import { transactionSetTable, type LoopRow, type TransactionSetRow } from './transaction-set.table.ts'

/** Kinds of data elements of X12: text, identifier from a list, whole numbers with implied decimals, decimal number, date, time, composite. */
export type ElementType = 'AN' | 'ID' | 'N0' | 'N1' | 'N2' | 'R' | 'DT' | 'TM' | 'C'

/** What an element must be: requirement (mandatory, mandatory until 004010, optional), type, lengths, the greatest of later releases. */
export interface ElementRule {
  readonly name: string
  readonly requirement: 'M' | 'L' | 'O'
  readonly type: ElementType
  readonly min: number
  readonly max: number
  readonly laterMax: number
}

export interface SegmentLayout {
  readonly id: string
  readonly name: string
  /** Undefined where its elements are not public. */
  readonly elements: readonly ElementRule[] | undefined
}

/** A segment at its place in a set. Numbers are in the order of the set; a loop has those after it up to `end` within. */
export interface SetNode {
  readonly index: number
  readonly end: number
  readonly parent: SetNode | undefined
  readonly segment: SegmentLayout
  readonly min: number
  readonly max: number
  readonly isLoop: boolean
  /** Nodes directly below, in order. */
  readonly below: readonly SetNode[]
  /** Nodes directly below that must be there. */
  readonly mandatory: readonly SetNode[]
  /** Where a segment that follows leads, by the code of its id: the nearest place forward, or up and forward. */
  readonly next: ReadonlyMap<number, SetNode>
}

export interface SetLayout {
  readonly row: TransactionSetRow
  /** Stands for ST; everything is below it. */
  readonly root: SetNode
  readonly size: number
  /** Whether a segment has a place anywhere in the set. */
  readonly codes: ReadonlySet<number>
}

const elementRule = /^([MLO]) (AN|ID|N0|N1|N2|R|DT|TM|C) (\d+)\/(\d+)(?:-(\d+))?$/

const start: SegmentLayout = { id: 'ST', name: 'Transaction Set Header', elements: undefined }

/** Segments by id. */
export const segmentLayouts: ReadonlyMap<string, SegmentLayout> = new Map(segmentTable.map(([id, name, elements]) => [id, { id, name, elements: elements?.map(([title, rule]) => readElementRule(title, rule)) }]))

/** Codes of segments that are known, in whatever set. */
export const knownCodes: ReadonlySet<number> = new Set([...segmentLayouts.keys()].map(codeOf))

/** Sets that are read, by number. */
export const setLayouts: ReadonlyMap<string, SetLayout> = new Map(transactionSetTable.map((row) => [row.id, layoutOf(row)]))

function readElementRule(name: string, rule: string): ElementRule {
  const [, requirement, type, min, max, later] = elementRule.exec(rule) ?? []
  if (requirement === undefined) throw new RangeError(`Cannot read the rule of ${name}: ${rule}`)
  return { name, requirement: requirement as ElementRule['requirement'], type: type as ElementType, min: Number(min), max: Number(max), laterMax: Number(later ?? max) }
}

interface BuiltNode extends SetNode {
  readonly mandatory: BuiltNode[]
  readonly below: BuiltNode[]
  readonly next: Map<number, SetNode>
  end: number
}

function layoutOf(row: TransactionSetRow): SetLayout {
  const nodes: BuiltNode[] = []
  const root = addNode(nodes, { segment: start, min: 1, max: 1, below: row.loops, parent: undefined })
  for (const node of nodes) addNext(node)
  return { row, root, size: nodes.length, codes: new Set(nodes.map(({ segment }) => codeOf(segment.id))) }
}

interface NodeToAdd {
  readonly segment: SegmentLayout
  readonly min: number
  readonly max: number
  readonly below: readonly LoopRow[] | undefined
  readonly parent: BuiltNode | undefined
}

function addNode(nodes: BuiltNode[], { segment, min, max, below, parent }: NodeToAdd): BuiltNode {
  const node: BuiltNode = { index: nodes.length, end: nodes.length, parent, segment, min, max, isLoop: below !== undefined, mandatory: [], below: [], next: new Map() }
  nodes.push(node)
  for (const [id, least, most, under] of below ?? []) {
    const layout = segmentLayouts.get(id)
    if (layout === undefined) throw new RangeError(`Cannot place segment ${id}: it has no row`)
    const child = addNode(nodes, { segment: layout, min: least, max: most, below: under, parent: node })
    node.below.push(child)
    if (least > 0) node.mandatory.push(child)
  }
  node.end = nodes.length - 1
  return node
}

/** What can follow a node: what is below it, itself again, what is after it, then the same for what it stands in. */
function addNext(node: BuiltNode): void {
  for (const child of node.below) addWay(node, child)
  for (let at: BuiltNode = node; at.parent !== undefined; at = at.parent as BuiltNode) {
    const siblings = (at.parent as BuiltNode).below
    for (const sibling of siblings.slice(siblings.indexOf(at))) addWay(node, sibling)
  }
}

function addWay(node: BuiltNode, to: BuiltNode): void {
  const code = codeOf(to.segment.id)
  if (!node.next.has(code)) node.next.set(code, to)
}
