/** A score and what the line turned out to be. */
export interface JudgedScore {
  /** Calibrated probability, or anything that rises with suspicion where only the order is judged. */
  readonly score: number
  readonly isIllicit: boolean
}

export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly lines: number
  /** Mean of what was told, and the share that was found. */
  readonly told: number
  readonly found: number
}

/** How probable it is that a line that something was found in scores above one that nothing was found in (Mann-Whitney); ties count half. */
export function areaUnderCurve(judged: readonly JudgedScore[]): number {
  const sorted = [...judged].sort((one, other) => one.score - other.score)
  let rankSum = 0
  for (let at = 0; at < sorted.length;) {
    let end = at
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end += 1
    rankSum += sorted.slice(at, end).filter(({ isIllicit }) => isIllicit).length * ((at + 1 + end) / 2)
    at = end
  }
  const positives = judged.filter(({ isIllicit }) => isIllicit).length
  const negatives = judged.length - positives
  return positives === 0 || negatives === 0 ? Number.NaN : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

const normal95 = 1.96

/** Bounds of the area by Hanley and McNeil (1982), 95 %. */
export function areaInterval(judged: readonly JudgedScore[]): readonly [number, number] {
  const area = areaUnderCurve(judged)
  const positives = judged.filter(({ isIllicit }) => isIllicit).length
  const negatives = judged.length - positives
  const both = area / (2 - area)
  const other = (2 * area * area) / (1 + area)
  const error = Math.sqrt((area * (1 - area) + (positives - 1) * (both - area * area) + (negatives - 1) * (other - area * area)) / (positives * negatives))
  return [Math.max(0, area - normal95 * error), Math.min(1, area + normal95 * error)]
}

/** Share that something is found in, of the given share of lines with the highest scores. */
export function precisionAt(judged: readonly JudgedScore[], share: number): number {
  const taken = [...judged].sort((one, other) => other.score - one.score).slice(0, Math.max(1, Math.round(judged.length * share)))
  return taken.filter(({ isIllicit }) => isIllicit).length / taken.length
}

const bins = 5

/** Lines in fifths by their score: what was told, what was found. */
export function calibrationBins(judged: readonly JudgedScore[]): readonly CalibrationBin[] {
  const sorted = [...judged].sort((one, other) => one.score - other.score)
  return Array.from({ length: bins }, (_, bin) => sorted.slice(Math.round((bin * sorted.length) / bins), Math.round(((bin + 1) * sorted.length) / bins))).flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ from: first.score, to: last.score, lines: lines.length, told: lines.reduce((sum, { score }) => sum + score, 0) / lines.length, found: lines.filter(({ isIllicit }) => isIllicit).length / lines.length }]
  })
}

/** Mean squared difference of what was told and what was found (Brier 1950): less is better. */
export function brierScore(judged: readonly JudgedScore[]): number {
  return judged.reduce((sum, { score, isIllicit }) => sum + (score - (isIllicit ? 1 : 0)) ** 2, 0) / judged.length
}

/** Bounds of a share by Wilson (1927), 95 %. */
export function shareInterval(found: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1]
  const share = found / of
  const spread = normal95 ** 2 / of
  const middle = share + spread / 2
  const half = normal95 * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))
  return [Math.max(0, (middle - half) / (1 + spread)), Math.min(1, (middle + half) / (1 + spread))]
}
