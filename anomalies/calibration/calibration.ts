/** How log odds become a probability that holds on rows a model was not trained on. */
export type Calibration = PlattCalibration | IsotonicCalibration

/** Probability = 1 / (1 + exp(-(slope x log odds + intercept))). */
export interface PlattCalibration {
  readonly method: 'platt'
  readonly slope: number
  readonly intercept: number
}

/** Rising steps, read straight between neighbours. */
export interface IsotonicCalibration {
  readonly method: 'isotonic'
  readonly logOdds: readonly number[]
  readonly probability: readonly number[]
}

/** Probability, 0 to 1, of a score in log odds; without a calibration, of the log odds as they are. */
export function probabilityOf(logOdds: number, calibration?: Calibration): number {
  if (calibration === undefined) return logistic(logOdds)
  return calibration.method === 'platt' ? logistic(calibration.slope * logOdds + calibration.intercept) : stepOf(calibration, logOdds)
}

/** 1 / (1 + exp(-x)). */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function stepOf({ logOdds, probability }: IsotonicCalibration, score: number): number {
  let [low, high] = [0, logOdds.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((logOdds[middle] ?? 0) < score) low = middle + 1
    else high = middle
  }
  const [above, below] = [probability[low], probability[low - 1]]
  if (above === undefined || below === undefined) return above ?? below ?? 0.5
  const [from, to] = [logOdds[low - 1] ?? 0, logOdds[low] ?? 0]
  return below + (above - below) * ((score - from) / (to - from))
}
