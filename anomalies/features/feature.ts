import type { TradeLine } from '../trade-line.ts'
import type { KeyKind } from './line-keys.ts'
import type { OutcomeTally } from './key-state.ts'
import type { DatedMeasure } from './measure.ts'
import type { Sketch } from './sketch.ts'

/** What a feature may look at: the line, and what was known before it. There is no way to anything later. */
export interface FeatureGround {
  readonly line: TradeLine
  /** What the line's whole filing is worth between its two parties. */
  readonly consignmentValue: number
  /** What strictly earlier days left under a key of the line. */
  readonly earlier: (kind: Exclude<KeyKind, 'credential'>) => Sketch
  /** The same with lines of the day itself that arrived before. */
  readonly soFar: (kind: Exclude<KeyKind, 'credential'>) => Sketch
  /** One sketch for each credential of the line, of earlier days. */
  readonly credentials: readonly Sketch[]
  /** Outcomes of inspections that were known before the day. */
  readonly outcomes: (kind: Exclude<KeyKind, 'credential'>) => OutcomeTally
  readonly measures: readonly DatedMeasure[]
}

/** What a feature came to, and what would have been expected. */
export interface FeatureValue {
  readonly value: number
  readonly expected?: number
  /** The line's own figure that is held against what is expected, where it is not the value itself. */
  readonly found?: number
}

/** One thing that is looked at in a line. Its meaning never changes: another meaning is another name. */
export interface Feature {
  readonly name: string
  readonly unit: string
  /** Where the idea comes from. */
  readonly source: string
  /** Undefined where there is nothing to compare with: absent is not ordinary. */
  readonly of: (ground: FeatureGround) => FeatureValue | undefined
  /** What it says to a person, of one line. */
  readonly words: (value: FeatureValue, line: TradeLine) => string
  /**
   * How much it speaks for looking at the line where no model was trained yet, in log odds; stated by people, at most 3, and 0 for the ordinary.
   * Without outcomes nobody knows better; with a model in force, the model's own weights are told instead.
   */
  readonly weight: (value: FeatureValue) => number
}
