/** The middle of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** How far a value is from its peers, in units of their usual distance from their middle. */
export interface RobustDistance {
  readonly distance: number
  readonly middle: number
}

const peersMin = 3
// 1 / 0.6745: makes the median distance comparable with a standard deviation where values are normal.
const normalScale = 1.4826
/** Peers that agree to the cent must not make a difference of one in a hundred a wonder: five in a hundred is within any market's noise. */
const scaleMin = 0.05
const distanceMax = 50

/** Median and median absolute deviation, so that one absurd peer moves nothing. Undefined with fewer than three peers. */
export function robustDistance(value: number | undefined, peers: readonly number[] = []): RobustDistance | undefined {
  if (value === undefined || peers.length < peersMin) return undefined
  const middle = median(peers)
  const scale = Math.max(scaleMin, normalScale * median(peers.map((peer) => Math.abs(peer - middle))))
  return { middle, distance: Math.max(-distanceMax, Math.min(distanceMax, (value - middle) / scale)) }
}
