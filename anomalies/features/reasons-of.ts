import type { ScoreReason } from '@customhouse/vocabulary/advice/line-score.ts'
import type { TradeLine } from '../trade-line.ts'
import type { ComputedFeature } from './features-of-line.ts'

const reasonsMax = 6
const weightMin = 0.01

/** Why a line is unusual, the weightiest first; by the weights that people stated, or by those of a model, by feature. */
export function reasonsOf(line: TradeLine, computed: readonly ComputedFeature[], weights?: ReadonlyMap<string, number>): readonly ScoreReason[] {
  return computed
    .map((one) => ({ one, weight: rounded(weights === undefined ? one.feature.weight(one) : weights.get(one.feature.name) ?? 0) }))
    .filter(({ weight }) => Math.abs(weight) >= weightMin)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, reasonsMax)
    .map(({ one: { feature, ...value }, weight }) => ({
      feature: feature.name, words: feature.words(value, line), value: rounded(value.value),
      ...(value.expected === undefined ? {} : { expected: rounded(value.expected) }),
      weight,
    }))
}

/** 0 to 1: how far stated weights add up, where no model tells a probability. An ordinary line comes to 0. */
export function unusualness(computed: readonly ComputedFeature[]): number {
  const sum = computed.reduce((total, one) => total + one.feature.weight(one), 0)
  return rounded(1 - Math.exp(-Math.max(0, sum) / 2))
}

function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
