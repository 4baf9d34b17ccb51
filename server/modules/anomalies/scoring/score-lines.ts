import { probabilityOf } from '@customhouse/anomalies/calibration/calibration.ts'
import { featuresOfLine, valuesByName, type FeatureContext } from '@customhouse/anomalies/features/features-of-line.ts'
import { reasonsOf, unusualness } from '@customhouse/anomalies/features/reasons-of.ts'
import type { TradeLine } from '@customhouse/anomalies/trade-line.ts'
import { contributions, scoreRow } from '@customhouse/anomalies/trees/score-row.ts'
import type { LineScore } from '@customhouse/vocabulary/advice/line-score.ts'
import type { ModelInForce } from '../models/model-in-force.ts'

export interface ScoringGround extends Omit<FeatureContext, 'consignmentValue'> {
  readonly model?: ModelInForce | undefined
}

/** Under this name a line's features say how far stated weights add up, 0 to 1: that is known before any model is. */
export const unusualnessName = 'unusualness'

/** Scores the lines of one filing by what is remembered of others. Pure. */
export function scoreLines(lines: readonly TradeLine[], ground: ScoringGround): readonly LineScore[] {
  const consignmentValue = consignmentValueOf(lines)
  return lines.map((line) => {
    const computed = featuresOfLine(line, { ...ground, consignmentValue })
    const features = valuesByName(computed)
    const judged = ground.model === undefined ? undefined : judge(ground.model, features)
    return {
      line: line.line,
      features: { ...features, [unusualnessName]: unusualness(computed) },
      reasons: reasonsOf(line, computed, judged?.weights),
      ...(judged === undefined ? {} : { score: judged.score, model: judged.model }),
    }
  })
}

/** What the lines of a filing are worth together. */
export function consignmentValueOf(lines: readonly TradeLine[]): number {
  return lines.reduce((sum, { value = 0 }) => sum + value, 0)
}

function judge({ id, model }: ModelInForce, features: Readonly<Record<string, number>>): { readonly score: number; readonly model: string; readonly weights: ReadonlyMap<string, number> } {
  const row = Float64Array.from(model.features, (name) => features[name] ?? Number.NaN)
  const { byFeature } = contributions(model, row)
  return { score: probabilityOf(scoreRow(model, row), model.calibration), model: id, weights: new Map(model.features.map((name, index) => [name, byFeature[index] ?? 0])) }
}
