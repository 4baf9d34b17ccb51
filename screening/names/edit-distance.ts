const width = 64
const rows = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)] as const

/**
 * How many letters are inserted, dropped, replaced, or swapped with their neighbour, to make one text of the other: optimal string alignment,
 * where no letter is touched twice. What is more than `most` is answered as `most + 1`. Texts longer than 63 letters are compared by their beginning.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (left === right) return 0
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
  if (longer.length - shorter.length > most) return most + 1
  return distance(shorter.slice(0, width - 1), longer.slice(0, width - 1), most)
}

function distance(shorter: string, longer: string, most: number): number {
  let [before, above, current] = rows
  for (let column = 0; column <= shorter.length; column += 1) above[column] = column
  for (let row = 1; row <= longer.length; row += 1) {
    current[0] = row
    if (fillRow({ shorter, longer, row }, [before, above, current]) > most) return most + 1
    const free = before
    before = above
    above = current
    current = free
  }
  return Math.min(above[shorter.length] ?? 0, most + 1)
}

/** Fills one row and answers its least figure, below which no later row can fall. */
function fillRow({ shorter, longer, row }: { readonly shorter: string; readonly longer: string; readonly row: number }, [before, above, current]: readonly [Uint16Array, Uint16Array, Uint16Array]): number {
  let least = row
  const letter = longer.charCodeAt(row - 1)
  const previous = longer.charCodeAt(row - 2)
  for (let column = 1; column <= shorter.length; column += 1) {
    const other = shorter.charCodeAt(column - 1)
    let cost = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (letter === other ? 0 : 1))
    if (row > 1 && column > 1 && previous === other && letter === shorter.charCodeAt(column - 2)) cost = Math.min(cost, at(before, column - 2) + 1)
    current[column] = cost
    if (cost < least) least = cost
  }
  return least
}

function at(row: Uint16Array, column: number): number {
  return row[column] ?? 0
}
