import type { PlacePosition } from './place-position.ts'

/** Something that happened at a place, in the order of time. */
export interface MapStop {
  readonly id: string
  /** What happened, when and where, in words. */
  readonly words: string
  /** What the place is called. */
  readonly place: string
  readonly position: PlacePosition
}

/** A place on the map with the stops there, by their numbers. */
export interface MapPoint {
  readonly place: string
  readonly position: PlacePosition
  readonly stops: readonly number[]
}

/** Stops at the same position as one point, in the order in which each was first come to. Pure. */
export function pointsOf(stops: readonly MapStop[]): readonly MapPoint[] {
  const points = new Map<string, { readonly place: string; readonly position: PlacePosition; readonly stops: number[] }>()
  stops.forEach(({ place, position }, at) => {
    const key = `${String(position.longitude)} ${String(position.latitude)}`
    const known = points.get(key)
    if (known === undefined) points.set(key, { place, position, stops: [at] })
    else known.stops.push(at)
  })
  return [...points.values()]
}

/** The ways between places up to a stop: each from where one was to where one came. Pure. */
export function legsUntil(stops: readonly MapStop[], last: number): readonly (readonly [from: PlacePosition, to: PlacePosition])[] {
  return stops.slice(0, last + 1).flatMap(({ position }, at) => {
    const before = stops[at - 1]?.position
    return before === undefined || (before.longitude === position.longitude && before.latitude === position.latitude) ? [] : [[before, position] as const]
  })
}

/** The corners of the part of the world to show: all positions with room around them, never less than some countries. Pure. */
export function cornersAround(positions: readonly PlacePosition[]): readonly (readonly [longitude: number, latitude: number])[] {
  const [east, north] = [positions.map(({ longitude }) => longitude), positions.map(({ latitude }) => latitude)]
  const [left, right] = widened(Math.min(...east), Math.max(...east), 26)
  const [bottom, top] = widened(Math.min(...north), Math.max(...north), 14)
  const within = (value: number, most: number) => Math.max(-most, Math.min(most, value))
  return [[within(left, 179), within(bottom, 80)], [within(right, 179), within(bottom, 80)], [within(left, 179), within(top, 80)], [within(right, 179), within(top, 80)]]
}

function widened(least: number, most: number, room: number): readonly [number, number] {
  const beside = Math.max((room - (most - least)) / 2, (most - least) * 0.12)
  return [least - beside, most + beside]
}
