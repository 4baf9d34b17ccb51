import type { Feature, FeatureGround, FeatureValue } from './feature.ts'
import { figure, percent } from './figure.ts'
import type { OutcomeTally } from './key-state.ts'

type RateKind = 'importer' | 'filer' | 'commodity' | 'route' | 'port'

/** So many inspections of the whole stand behind what is not known of one. */
const priorWeight = 20

/** A rate that few inspections cannot make extreme. */
export function smoothedRate({ inspected, illicit }: OutcomeTally, prior: number): number {
  return (illicit + priorWeight * prior) / (inspected + priorWeight)
}

/** Before anything was inspected: one in two, of one inspection. */
export function overallRate({ inspected, illicit }: OutcomeTally): number {
  return (illicit + 0.5) / (inspected + 1)
}

function rate(kind: RateKind): (ground: FeatureGround) => FeatureValue | undefined {
  return ({ outcomes }) => {
    const all = outcomes('all')
    if (all.inspected === 0) return undefined
    const expected = overallRate(all)
    const own = outcomes(kind)
    return { value: smoothedRate(own, expected), expected, found: own.inspected }
  }
}

function rateFeature(kind: RateKind, whose: string): Feature {
  return {
    name: `${kind}-rate`, unit: 'share of 1', source: 'Smoothed target encoding (Micci-Barreca 2001), of outcomes known before the day alone',
    of: rate(kind),
    words: ({ value, found = 0, expected = 0 }) => (found === 0 ? `no inspection of ${whose} is known` : `${percent(value)} of inspections of ${whose} find something (${figure(found)} known, smoothed), where ${percent(expected)} do of all`),
    weight: ({ value, expected = value }) => Math.max(-1, Math.min(1.5, logit(value) - logit(expected))),
  }
}

function logit(share: number): number {
  const safe = Math.min(0.999, Math.max(0.001, share))
  return Math.log(safe / (1 - safe))
}

export const rateFeatures: readonly Feature[] = [
  rateFeature('importer', 'this importer'),
  rateFeature('filer', 'this filer'),
  rateFeature('commodity', 'this commodity'),
  rateFeature('route', 'this route'),
  rateFeature('port', 'this port'),
]
