import type { DatedMeasure } from '../features/measure.ts'
import type { TradeLine } from '../trade-line.ts'

export const schemeNames = [
  'under-valuation', 'misclassification', 'transshipment', 'new-importer-burst', 'credential-reuse', 'split-consignments', 'circular-trade', 'routing-change', 'quantity-against-meter',
] as const

export type SchemeName = (typeof schemeNames)[number]

/** An invented line, and the scheme that it is part of, if any. */
export interface GeneratedLine extends TradeLine {
  readonly scheme: SchemeName | undefined
}

export interface GeneratedTrade {
  /** In the order of their days; lines of one filing beside each other. */
  readonly lines: readonly GeneratedLine[]
  readonly measures: readonly DatedMeasure[]
}
