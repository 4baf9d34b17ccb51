import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { compareNames } from './compare-names.ts'
import type { NameKind } from './name-kind.ts'
import { pairThreshold } from './operating-point.table.ts'
import { featureNames } from './score-names.ts'
import { areaUnderCurve, f1At, fitWeights, scoreOf } from './test-fit.ts'

/** Pairs of names labelled as match or not (MIT). */
const file = resolve(import.meta.dirname, '../../../shared/reference/anomaly/name_bench_dev.csv')
const kinds: Readonly<Record<string, NameKind>> = { Person: 'person', Company: 'organisation', Organization: 'organisation', Vessel: 'vessel' }

describe.skipIf(!existsSync(file))('compareNames() on the name benchmark', () => {
  const rows = existsSync(file) ? parse(readFileSync(file), { columns: true }) as readonly Readonly<Record<string, string>>[] : []
  const pairs = rows.map(({ name1 = '', name2 = '', schema = '', is_match: label }) => {
    const kind = kinds[schema] ?? 'unknown'
    const { score, features } = compareNames(name1, name2, kind)
    const isThing = kind === 'person' ? 0 : 1
    return { score, isMatch: label === 'true', features: [...featureNames.map((name) => features[name]), isThing, isThing * features.replaced, isThing * features.dropped] }
  })

  it('tells matches from others with an AUC of at least .86 and F1 of at least .77', ({ annotate }) => {
    expect(pairs).toHaveLength(491)
    const [auc, f1] = [areaUnderCurve(pairs), f1At(pairs, pairThreshold)]
    void annotate(`AUC ${auc.toFixed(3)}, F1 ${f1.toFixed(3)} at ${String(pairThreshold)}`)
    expect(auc).toBeGreaterThanOrEqual(0.86)
    expect(f1).toBeGreaterThanOrEqual(0.77)
  })
  it('does so as well when the weights are fitted on four fifths and judged on the fifth', ({ annotate }) => {
    const folds = 5
    const judged = Array.from({ length: folds }, (_, fold) => {
      const inFold = (place: number): boolean => (Math.imul(place + 1, 2654435761) >>> 8) % folds === fold
      const weights = fitWeights(pairs.filter((_pair, place) => !inFold(place)))
      return pairs.filter((_pair, place) => inFold(place)).map(({ features, isMatch }) => ({ score: 1 / (1 + Math.exp(-scoreOf(weights, features))), isMatch }))
    })
    const aucs = judged.map(areaUnderCurve)
    const [mean, f1] = [aucs.reduce((sum, auc) => sum + auc, 0) / folds, f1At(judged.flat(), 0.5)]
    void annotate(`AUC ${mean.toFixed(3)} (folds ${aucs.map((auc) => auc.toFixed(3)).join(' ')}), F1 ${f1.toFixed(3)}`)
    expect(mean).toBeGreaterThanOrEqual(0.86)
    expect(f1).toBeGreaterThanOrEqual(0.77)
  })
})
