import type { GraphArrow, PlacedBox } from './graph.ts'

/** Which way a key leads: to what a box came of, to what came of it, or to what stands above and below it in its column. */
export type GraphStep = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

const keys: Readonly<Record<string, GraphStep>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' }

/** What a key means in a graph; undefined for keys that mean nothing there. */
export function stepOfKey(key: string): GraphStep | undefined {
  return keys[key]
}

interface Standing {
  readonly boxes: readonly PlacedBox[]
  readonly arrows: readonly GraphArrow[]
  readonly current: string | undefined
}

/** The box that a step leads to from the current one, the nearest where there are several; the current one where there is none that way. Pure. */
export function nextBox({ boxes, arrows, current }: Standing, step: GraphStep): string | undefined {
  const here = boxes.find(({ id }) => id === current)
  const reading = boxes.toSorted((one, other) => one.x - other.x || one.y - other.y)
  if (here === undefined || step === 'first') return reading[0]?.id
  if (step === 'last') return reading.at(-1)?.id
  return nearestTo(here, candidates({ boxes, arrows, here }, step))?.id ?? here.id
}

interface Around {
  readonly boxes: readonly PlacedBox[]
  readonly arrows: readonly GraphArrow[]
  readonly here: PlacedBox
}

function candidates({ boxes, arrows, here }: Around, step: Exclude<GraphStep, 'first' | 'last'>): readonly PlacedBox[] {
  const joined = new Set(arrows.flatMap(({ from, to }) => (from === here.id ? [to] : to === here.id ? [from] : [])))
  switch (step) {
    case 'left': return boxes.filter(({ id, x }) => joined.has(id) && x < here.x)
    case 'right': return boxes.filter(({ id, x }) => joined.has(id) && x > here.x)
    case 'up': return boxes.filter(({ x, y }) => x === here.x && y < here.y)
    case 'down': return boxes.filter(({ x, y }) => x === here.x && y > here.y)
  }
}

function nearestTo(here: PlacedBox, boxes: readonly PlacedBox[]): PlacedBox | undefined {
  const far = ({ x, y }: PlacedBox) => Math.abs(x - here.x) + Math.abs(y - here.y)
  return boxes.reduce<PlacedBox | undefined>((least, one) => (least === undefined || far(one) < far(least) ? one : least), undefined)
}
