import type { NameFeatures } from './name-features.ts'
import type { NameKind } from './name-kind.ts'
import { featureWeights } from './operating-point.table.ts'

/** In favour of the same name, in log odds; the most that can be said is `mostOf` its kind. */
export function logOddsOf(features: NameFeatures, kind: NameKind): number {
  const isPerson = kind === 'person'
  const { everyone, things } = featureWeights
  let odds = mostOf(kind)
  for (const name of featureNames) odds += features[name] * everyone[name]
  return isPerson ? odds : odds + features.replaced * things.replaced + features.dropped * things.dropped
}

export const featureNames = ['unlike', 'worst', 'replaced', 'dropped', 'initials', 'turned', 'edits', 'pieces', 'forms'] as const

/** Log odds of two names of the kind that agree in everything. */
export function mostOf(kind: NameKind): number {
  return featureWeights.identical + (kind === 'person' ? 0 : featureWeights.things.identical)
}

/** Log odds as a score from 0 to 1, where names that agree in everything have 1 and others less. */
export function scoreOfOdds(odds: number, kind: NameKind): number {
  return Math.min(0.99, sigmoid(odds) / sigmoid(mostOf(kind)))
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
