import type { TradeLine } from '../trade-line.ts'
import type { Feature, FeatureGround, FeatureValue } from './feature.ts'
import { features } from './feature-registry.ts'
import { outcomesBefore, sketchBefore, sketchSoFar, type KeyState } from './key-state.ts'
import { keyOfKind, keysOf, type KeyKind } from './line-keys.ts'
import type { DatedMeasure } from './measure.ts'

/** What is remembered, by key. */
export type States = Pick<ReadonlyMap<string, KeyState>, 'get'>

export interface ComputedFeature extends FeatureValue {
  readonly feature: Feature
}

export interface FeatureContext {
  readonly states: States
  readonly measures: readonly DatedMeasure[]
  /** What the line's whole filing is worth; the line's own value where it is not told. */
  readonly consignmentValue?: number
}

/** Every feature of a line that can be known, from what is remembered of lines before it. Pure; changes nothing that is remembered. */
export function featuresOfLine(line: TradeLine, context: FeatureContext): readonly ComputedFeature[] {
  const ground = groundOf(line, context)
  return features.flatMap((feature) => {
    const value = feature.of(ground)
    return value === undefined || !Number.isFinite(value.value) ? [] : [{ feature, ...value }]
  })
}

/** Values by name, as they are kept with a line. */
export function valuesByName(computed: readonly ComputedFeature[]): Readonly<Record<string, number>> {
  return Object.fromEntries(computed.map(({ feature, value }) => [feature.name, value]))
}

/** A row for a model: one number for each feature of the registry, NaN where it is not known. */
export function featureRow(values: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(features, ({ name }) => values[name] ?? Number.NaN)
}

function groundOf(line: TradeLine, { states, measures, consignmentValue }: FeatureContext): FeatureGround {
  const keys = keysOf(line)
  const stateOf = (kind: KeyKind) => { const key = keyOfKind(keys, kind); return key === undefined ? undefined : states.get(key) }
  return {
    line, measures,
    consignmentValue: consignmentValue ?? line.value ?? 0,
    earlier: onceForEach((kind) => sketchBefore(stateOf(kind), line.date)),
    soFar: (kind) => sketchSoFar(stateOf(kind)),
    credentials: keys.filter(({ kind }) => kind === 'credential').map(({ key }) => sketchBefore(states.get(key), line.date)),
    outcomes: (kind) => outcomesBefore(stateOf(kind), line.date),
  }
}

/** Several features look at the same peers. */
function onceForEach<Kind, Answer>(answer: (kind: Kind) => Answer): (kind: Kind) => Answer {
  const answers = new Map<Kind, Answer>()
  return (kind) => {
    const known = answers.get(kind)
    if (known !== undefined) return known
    const fresh = answer(kind)
    answers.set(kind, fresh)
    return fresh
  }
}
