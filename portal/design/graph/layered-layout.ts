import { adjacencyOf, type Adjacency } from './adjacency.ts'
import { columnsOf, partsOf } from './columns-of.ts'
import type { GraphBox, GraphLayout, GraphToLayOut, PlacedBox } from './graph.ts'
import { withoutOverlap } from './without-overlap.ts'

export interface LayoutGaps {
  /** Between columns, where the arrows run. */
  readonly across: number
  /** Between the boxes of a column. */
  readonly down: number
}

const usualGaps: LayoutGaps = { across: 52, down: 20 }
const orderingRounds = 6
const placingRounds = 6

/** Boxes of one part of the graph, by number, in their columns and in their order there. */
type Columns = number[][]

/**
 * Lays a graph out from left to right: in columns, so that every arrow goes to the right but those that close a circle, with few crossings, and
 * no box over another. Parts that are not joined stand below each other, single boxes in rows. Pure, and the same for the same graph; the time
 * grows with boxes and arrows, not with their square, so that thousands take tenths of a second.
 */
export function layeredLayout(graph: GraphToLayOut, gaps: LayoutGaps = usualGaps): GraphLayout {
  const adjacency = adjacencyOf(graph)
  const columns = columnsOf(adjacency)
  const parts = partsOf(adjacency)
  const placed: PlacedBox[] = []
  let [width, height] = [0, 0]
  for (const part of parts.filter(({ length }) => length > 1).sort((one, other) => other.length - one.length)) {
    const drawn = partLayout(part, { graph, adjacency, columns, gaps })
    placed.push(...drawn.boxes.map((box) => ({ ...box, y: box.y + height })))
    width = Math.max(width, drawn.width)
    height += drawn.height + gaps.down * 2
  }
  const single = parts.filter(({ length }) => length === 1).flatMap(([box]) => graph.boxes[box ?? -1] ?? [])
  const rows = inRows(single, { top: height, width, gaps })
  return { boxes: [...placed, ...rows.boxes], against: adjacency.against, width: Math.max(width, rows.width), height: Math.max(height - gaps.down * 2, rows.height, 0) }
}

interface PartContext {
  readonly graph: GraphToLayOut
  readonly adjacency: Adjacency
  readonly columns: readonly number[]
  readonly gaps: LayoutGaps
}

function partLayout(part: readonly number[], { graph, adjacency, columns: columnOf, gaps }: PartContext): Omit<GraphLayout, 'against'> {
  const least = part.reduce((some, box) => Math.min(some, columnOf[box] ?? 0), Infinity)
  const columns: Columns = []
  for (const box of part) (columns[(columnOf[box] ?? 0) - least] ??= []).push(box)
  const filled = Array.from(columns, (column) => column as number[] | undefined ?? [])
  orderColumns(filled, adjacency)
  const middles = placeColumns(filled, { graph, adjacency, gaps })
  const boxes: PlacedBox[] = []
  let x = 0
  filled.forEach((column, index) => {
    const known = column.flatMap((box) => graph.boxes[box] === undefined ? [] : [{ box, size: graph.boxes[box] }])
    for (const { box, size } of known) boxes.push({ id: size.id, x, y: (middles[box] ?? 0) - size.height / 2, column: index + least })
    x += known.reduce((most, { size }) => Math.max(most, size.width), 0) + gaps.across
  })
  const top = boxes.reduce((some, { y }) => Math.min(some, y), Infinity)
  const bottom = part.reduce((most, box) => Math.max(most, (middles[box] ?? 0) + (graph.boxes[box]?.height ?? 0) / 2), -Infinity)
  return { boxes: boxes.map((box) => ({ ...box, y: box.y - top })), width: x - gaps.across, height: bottom - top }
}

/** Turns the order in each column towards the middle of what its boxes hang on, to and fro, which leaves few crossings (Sugiyama). */
function orderColumns(columns: Columns, { next, previous }: Adjacency): void {
  const position: number[] = []
  const number = (column: readonly number[]) => { column.forEach((box, index) => { position[box] = index }) }
  columns.forEach(number)
  for (let round = 0; round < orderingRounds; round += 1) {
    const isForward = round % 2 === 0
    const beside = isForward ? previous : next
    for (const column of isForward ? columns : columns.toReversed()) {
      const wish = new Map(column.map((box) => [box, meanOf(beside[box] ?? [], position) ?? position[box] ?? 0]))
      column.sort((one, other) => (wish.get(one) ?? 0) - (wish.get(other) ?? 0))
      number(column)
    }
  }
}

/** The middle of each box, down the page: towards the middle of what it hangs on, with the order kept. */
function placeColumns(columns: Columns, { graph, adjacency: { next, previous }, gaps }: Omit<PartContext, 'columns'>): readonly number[] {
  const middles: number[] = []
  const place = (column: readonly number[], wish: (box: number) => number) => {
    const found = withoutOverlap(column.map(wish), column.map((box) => graph.boxes[box]?.height ?? 0), gaps.down)
    column.forEach((box, index) => { middles[box] = found[index] ?? 0 })
  }
  for (const column of columns) place(column, () => 0)
  for (let round = 0; round < placingRounds; round += 1) {
    const isForward = round % 2 === 0
    const beside = isForward ? previous : next
    for (const column of isForward ? columns : columns.toReversed()) place(column, (box) => meanOf(beside[box] ?? [], middles) ?? middles[box] ?? 0)
  }
  return middles
}

function meanOf(boxes: readonly number[], values: readonly number[]): number | undefined {
  if (boxes.length === 0) return undefined
  return boxes.reduce((sum, box) => sum + (values[box] ?? 0), 0) / boxes.length
}

interface RowsPlace {
  readonly top: number
  /** How wide the rows may become. */
  readonly width: number
  readonly gaps: LayoutGaps
}

function inRows(boxes: readonly GraphBox[], { top, width: room, gaps }: RowsPlace): Omit<GraphLayout, 'against'> {
  const widthMax = Math.max(room, 1200)
  const placed: PlacedBox[] = []
  let [x, y, rowHeight, width, column] = [0, top, 0, 0, 0]
  for (const { id, width: own, height } of boxes) {
    if (x > 0 && x + own > widthMax) [x, y, rowHeight, column] = [0, y + rowHeight + gaps.down, 0, 0]
    placed.push({ id, x, y, column })
    width = Math.max(width, x + own)
    x += own + gaps.across
    rowHeight = Math.max(rowHeight, height)
    column += 1
  }
  return { boxes: placed, width, height: placed.length === 0 ? 0 : y + rowHeight }
}
