/** Where the name of a point is written. */
export interface LabelPlace {
  readonly at: readonly [x: number, y: number]
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

interface LabelWanted {
  readonly text: string
  readonly at: readonly [x: number, y: number]
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const [besidePoint, letterWidth, lineHeight] = [15, 10, 20]
/** Steps down and up that are tried, in lines, the nearest first. */
const tried = [0, 1, -1, 2, -2, 3, -3, 4, -4]

/** Names beside their points, at the right where there is room, none over another as far as there is room around. Pure. */
export function labelPlaces(labels: readonly LabelWanted[], width: number): readonly LabelPlace[] {
  const taken: Box[] = []
  return labels.map(({ text, at }) => {
    const [x, y] = at
    const long = text.length * letterWidth
    const sides = x + besidePoint + long > width ? (['end', 'start'] as const) : (['start', 'end'] as const)
    const choices = tried.flatMap((step) => sides.map((anchor) => ({ at, anchor, x: anchor === 'start' ? x + besidePoint : x - besidePoint, y: y + 5 + step * lineHeight })))
    const free = choices.find((choice) => !taken.some((box) => overlaps(box, boxOf(choice, long)))) ?? choices[0] ?? { at, anchor: 'start' as const, x, y }
    taken.push(boxOf(free, long))
    return free
  })
}

function boxOf({ x, y, anchor }: LabelPlace, long: number): Box {
  return { left: anchor === 'start' ? x : x - long, right: anchor === 'start' ? x + long : x, top: y - lineHeight + 5, bottom: y + 4 }
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
