import type { Condition } from '../../server/modules/determinations/targeting/condition.ts'
import type { TargetingRule } from '../../server/modules/determinations/targeting/targeting-rule.ts'

/** Rules as officers write them: most look at a line, some at the filing, lists, screening and scores; few hold. */
export function inventedRules(count: number): readonly TargetingRule[] {
  return Array.from({ length: count }, (_, at): TargetingRule => ({
    name: `invented-${String(at)}`, version: 1, words: 'Invented for a measurement', authority: '19 U.S.C. 1499', condition: conditions[at % conditions.length]?.(at) ?? { fact: 'origin', is: 'is-known' },
    effect: at % 4 === 0 ? { select: 'under-review' } : { points: 10 }, scope: at % 5 === 0 ? { ports: ['2704', '4601'] } : {}, from: '2020-01-01', expires: '2099-12-31',
  }))
}

const code = (at: number) => ['7208', '6109', '8471', '0406'][at % 4] ?? '72'
const conditions: readonly ((at: number) => Condition)[] = [
  (at) => ({ all: [{ fact: 'code', is: 'starts-with', value: code(at) }, { fact: 'value-per-kilogram', is: 'below', value: at / 200 }] }),
  (at) => ({ all: [{ fact: 'origin', is: 'is-one-of', values: ['CN', 'VN', 'TR'] }, { fact: 'export-country', is: 'is-one-of', values: ['KR', 'BR'] }, { fact: 'value', is: 'above', value: 8000 + at }] }),
  (at) => ({ all: [{ fact: 'importer', is: 'is-in-list', value: 'watched-importers' }, { not: { fact: 'origin', is: 'equals', value: 'DE' } }, { fact: 'total-value', is: 'above', value: at * 300 }] }),
  (at) => ({ any: [{ fact: 'party-names', is: 'matches', value: `*${String(at)}*TRADING*` }, { fact: 'screening-score', is: 'at-least', value: 0.97 }] }),
  (at) => ({ all: [{ fact: 'feature.price-against-route', is: 'below', value: -4 - at / 50 }, { fact: 'anomaly-score', is: 'above', value: 0.9 }] }),
]
