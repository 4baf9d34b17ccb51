import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** What lowers the risk of a filing by a stated amount. */
export interface RiskAmount {
  readonly name: 'trusted-trader' | 'provenance-supported' | 'evidence-verified' | 'data-complete'
  readonly points: number
  readonly words: string
  readonly authority: string
  /** No law that was seen fixes the amount. */
  readonly isHousePolicy: true
  readonly from: DateText
  readonly to?: DateText
}

/** The list of values that officers keep of importers whose CTPAT status they verified. */
export const trustedTraders = 'trusted-traders'

/**
 * HOUSE POLICY, each of them. 6 U.S.C. 964(a) lets a certified CTPAT participant's score be reduced by not more than 20 percent of the
 * high-risk threshold, which is 100 points here; what evidence and data are worth, no law that was seen says.
 */
export const riskAmounts: readonly RiskAmount[] = [
  { name: 'trusted-trader', points: -20, words: 'The importer is a verified trusted trader (CTPAT)', authority: 'House policy within 6 U.S.C. 964(a)', isHousePolicy: true, from: '2026-01-01' },
  { name: 'provenance-supported', points: -15, words: 'The recorded chain of provenance bears out what is declared', authority: 'House policy', isHousePolicy: true, from: '2026-01-01' },
  { name: 'evidence-verified', points: -10, words: 'A verified credential of a recognised issuer bears the filing out, and none contradicts it', authority: 'House policy', isHousePolicy: true, from: '2026-01-01' },
  { name: 'data-complete', points: -5, words: 'Every line states origin, value and manufacturer, and nothing was warned of', authority: 'House policy', isHousePolicy: true, from: '2026-01-01' },
]
