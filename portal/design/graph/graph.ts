/** A box of a graph by its id, as large as it is drawn. */
export interface GraphBox {
  readonly id: string
  readonly width: number
  readonly height: number
}

/** An arrow between two boxes. */
export interface GraphArrow {
  readonly from: string
  readonly to: string
}

/** What is laid out: boxes in the order in which they should be met first, and arrows between them. */
export interface GraphToLayOut {
  readonly boxes: readonly GraphBox[]
  readonly arrows: readonly GraphArrow[]
}

/** Where a box stands: its upper left corner, and in which column. */
export interface PlacedBox {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly column: number
}

/** A layout: every box once, and which arrows run against the reading direction, since they close a circle. */
export interface GraphLayout {
  readonly boxes: readonly PlacedBox[]
  readonly against: readonly number[]
  readonly width: number
  readonly height: number
}
