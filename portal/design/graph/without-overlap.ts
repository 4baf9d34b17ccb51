interface Block {
  readonly first: number
  count: number
  sum: number
}

/**
 * Where to put boxes of one column, in their order: each as near as can be to where it wants its middle, and none over another. Boxes that want
 * the same place share it out (pooling of adjacent violators, which gives the least squares of all distances). Answers the middles. Pure.
 */
export function withoutOverlap(wanted: readonly number[], heights: readonly number[], gap: number): readonly number[] {
  // With the room that the boxes above take up taken away, not to overlap is not to decrease.
  const offsets: number[] = []
  let above = 0
  heights.forEach((height, index) => {
    above += index === 0 ? 0 : (heights[index - 1] ?? 0) / 2 + gap + height / 2
    offsets.push(above)
  })
  const blocks: Block[] = []
  wanted.forEach((middle, index) => {
    blocks.push({ first: index, count: 1, sum: middle - (offsets[index] ?? 0) })
    for (let last = blocks.at(-1), before = blocks.at(-2); last !== undefined && before !== undefined && before.sum / before.count > last.sum / last.count; last = blocks.at(-1), before = blocks.at(-2)) {
      before.count += last.count
      before.sum += last.sum
      blocks.pop()
    }
  })
  return blocks.flatMap(({ first, count, sum }) => Array.from({ length: count }, (_none, index) => sum / count + (offsets[first + index] ?? 0)))
}
