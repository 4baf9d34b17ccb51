/** A pair of the benchmark with its label. */
export interface Labelled {
  readonly features: readonly number[]
  readonly isMatch: boolean
}

/** Logistic regression with a ridge, by gradient descent: plain, and the same every time. */
export function fitWeights(pairs: readonly Labelled[], ridge = 0.02): readonly number[] {
  const width = pairs[0]?.features.length ?? 0
  const weights = new Array<number>(width + 1).fill(0)
  for (let step = 0; step < 4000; step += 1) {
    const slope = new Array<number>(width + 1).fill(0)
    for (const { features, isMatch } of pairs) {
      const missed = 1 / (1 + Math.exp(-scoreOf(weights, features))) - (isMatch ? 1 : 0)
      slope[0] = (slope[0] ?? 0) + missed
      for (const [place, value] of features.entries()) slope[place + 1] = (slope[place + 1] ?? 0) + missed * value
    }
    for (const [place, value] of slope.entries()) weights[place] = (weights[place] ?? 0) - 1.0 * (value / pairs.length + (place === 0 ? 0 : ridge * 0.1 * (weights[place] ?? 0)))
  }
  return weights
}

export function scoreOf(weights: readonly number[], features: readonly number[]): number {
  return features.reduce((sum, value, place) => sum + value * (weights[place + 1] ?? 0), weights[0] ?? 0)
}

/** Probability that a pair that matches scores higher than one that does not; ties count half. */
export function areaUnderCurve(scored: readonly { readonly score: number; readonly isMatch: boolean }[]): number {
  const yes = scored.filter(({ isMatch }) => isMatch)
  const no = scored.filter(({ isMatch }) => !isMatch)
  let won = 0
  for (const { score } of yes) for (const other of no) won += score > other.score ? 1 : score === other.score ? 0.5 : 0
  return won / (yes.length * no.length)
}

/** F1 at a threshold. */
export function f1At(scored: readonly { readonly score: number; readonly isMatch: boolean }[], threshold: number): number {
  const found = scored.filter(({ score }) => score >= threshold)
  const right = found.filter(({ isMatch }) => isMatch).length
  return (2 * right) / Math.max(1, found.length + scored.filter(({ isMatch }) => isMatch).length)
}
