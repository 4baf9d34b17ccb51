/** A pair of the benchmark with its label. */
export interface Labelled {
  readonly features: readonly number[]
  readonly isMatch: boolean
}

/** Logistic regression with a ridge, by gradient descent: plain, and the same every time. */
export function fitWeights(pairs: readonly Labelled[], ridge = 0.0003): readonly number[] {
  const rows = pairs.map(({ features, isMatch }) => ({ values: Float64Array.of(1, ...features), label: isMatch ? 1 : 0 }))
  const width = rows[0]?.values.length ?? 0
  let weights = new Float64Array(width)
  for (let step = 0; step < 900; step += 1) {
    const slope = new Float64Array(width)
    for (const { values, label } of rows) {
      const missed = 1 / (1 + Math.exp(-product(weights, values))) - label
      for (const [place, value] of values.entries()) slope[place] = at(slope, place) + missed * value
    }
    weights = weights.map((weight, place) => weight - 3 * (at(slope, place) / rows.length + (place === 0 ? 0 : ridge * weight)))
  }
  return [...weights]
}

function product(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, place) => sum + value * at(right, place), 0)
}

function at(values: Float64Array, place: number): number {
  return values[place] ?? 0
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
