/**
 * Draws an index that no credential has yet, at random, so that nothing about age or number can be read from it (Bitstring Status List v1.0, section 2.1).
 * Each free index is equally likely. Undefined where none is free.
 *
 * ```ts
 * drawFreeIndex({ entries: 131_072, isTaken: (index) => taken.has(index), takenCount: taken.size, random: (below) => randomInt(below) })
 * ```
 */
export function drawFreeIndex({ entries, isTaken, takenCount, random }: IndexDraw): number | undefined {
  if (takenCount >= entries) return undefined
  // While most are free, drawing again is quicker than counting, and as fair.
  for (let attempt = 0; attempt < 32; attempt += 1) {
    const index = random(entries)
    if (!isTaken(index)) return index
  }
  const free = Array.from({ length: entries }, (_, index) => index).filter((index) => !isTaken(index))
  return free.length === 0 ? undefined : free[random(free.length)]
}

/** What an index is drawn from. */
export interface IndexDraw {
  /** How many the list holds. */
  readonly entries: number
  readonly isTaken: (index: number) => boolean
  readonly takenCount: number
  /** A whole number from zero to below this, each equally likely, from a cryptographic source. */
  readonly random: (below: number) => number
}
