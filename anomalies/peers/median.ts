/** The middle of some numbers; NaN of none. */
export function medianOf(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] ?? Number.NaN : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** Median distance from the middle, as large as a standard deviation where numbers are normal; NaN of none. */
export function spreadOf(values: ArrayLike<number>, middle = medianOf(values)): number {
  return 1.4826 * medianOf(Float64Array.from(values, (value) => Math.abs(value - middle)))
}
