/** Draws that a seed repeats exactly: for subsamples, planted schemes and resampling, never for a secret. */
export interface SeededDraws {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number, at least 0 and less than `limit`. */
  below(limit: number): number
  /** About standard normal. */
  normal(): number
}

/** sfc32 (PractRand), begun from a seed of 32 bits; different seeds give streams that do not resemble each other. */
export function seededDraws(seed: number): SeededDraws {
  let [a, b, c, counter] = [seed | 0, 0x9E_37_79_B9 | 0, 0x24_3F_6A_88 | 0, 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let warming = 0; warming < 16; warming += 1) next()
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    // Box-Muller; 1 - next() is never 0
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

/** The numbers 0 to count - 1 in drawn order. */
export function shuffledIndexes(count: number, draws: SeededDraws): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last -= 1) {
    const other = draws.below(last + 1)
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
