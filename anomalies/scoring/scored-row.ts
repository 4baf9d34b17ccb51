/** How suspicious a row is, 0 to 1, and why in plain words, the weightiest first. */
export interface ScoredRow {
  readonly hid: string
  readonly place: number
  readonly score: number
  readonly reasons: readonly string[]
}

/** 0 to 1 of a distance from peers: one half at three usual distances, and never quite 1, so that no two are equal by rounding. */
export function unusualOf(distance: number): number {
  const beyond = distance - 3
  return Number((0.5 * (1 + beyond / (1 + Math.abs(beyond)))).toFixed(6))
}
