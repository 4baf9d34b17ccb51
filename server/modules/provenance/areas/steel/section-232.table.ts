import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** A heading of chapter 99 that steel is declared under, apart from the rate: that is for the tariff to say. */
export interface SteelHeading {
  /** Eight digits. */
  readonly heading: string
  readonly from: DateText
  readonly to: DateText
  /** Countries of origin that it is for, where it is not for all. */
  readonly origins?: readonly string[]
  readonly exceptOrigins?: readonly string[]
  /** Only steel that was melted and poured in none of these countries. */
  readonly meltedOutside?: readonly string[]
  readonly authority: string
}

const section232 = '19 U.S.C. 1862'
const europeanUnion = ['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE']

/**
 * Headings of steel articles by day. The first that fits is the one; where none fits, nothing is decided. Until March 11, 2025 countries had
 * arrangements of their own, which changed, so that nothing is decided here for them but for Mexico after July 10, 2024.
 */
export const steelHeadings: readonly SteelHeading[] = [
  { heading: '99038185', from: '2024-07-10', to: '2025-03-11', origins: ['MX'], meltedOutside: ['US', 'MX', 'CA'], authority: `${section232}; Proclamation 10783 of July 10, 2024 (89 FR 57347); U.S. note 16` },
  { heading: '99038001', from: '2018-03-23', to: '2025-03-11', exceptOrigins: ['US', 'AU', 'AR', 'BR', 'CA', 'MX', 'KR', 'JP', 'GB', 'UA', 'TR', ...europeanUnion], authority: `${section232}; Proclamation 9705 of March 8, 2018 (83 FR 11625); U.S. note 16` },
  { heading: '99038187', from: '2025-03-12', to: '2025-06-03', exceptOrigins: ['US'], authority: `${section232}; Proclamation 10896 of February 10, 2025 (90 FR 9817); U.S. note 16(j)` },
  { heading: '99038194', from: '2025-06-04', to: '2026-04-05', origins: ['GB'], authority: `${section232}; Proclamation 10947 of June 3, 2025 (90 FR 24199); U.S. note 16(q)` },
  { heading: '99038187', from: '2025-06-04', to: '2026-04-05', exceptOrigins: ['US', 'GB'], authority: `${section232}; Proclamation 10947 of June 3, 2025 (90 FR 24199); U.S. note 16(j)` },
]

/** From this day on headings 9903.82 stand in place of 9903.81; which of them is for which goods is not confirmed here, so nothing is decided by it. */
export const steelRestructured = { from: '2026-04-06', authority: `${section232}; Proclamation of April 2, 2026, amended by Proclamation 11032 of June 1, 2026 (headings 9903.82)` } as const

/** Derivatives made elsewhere of steel that was melted and poured in the United States. */
export const derivativesOfAmericanSteel = { heading: '99038192', from: '2025-03-12', to: '2026-04-05', authority: `${section232}; HTSUS heading 9903.81.92; U.S. note 16(m), (n), (t), (u)` } as const

/**
 * Which exclusions still count: those granted until this day, each until it expires or its volume is imported. So the Bureau of Industry and
 * Security says it of February 10, 2025; the clause of the proclamation itself was not seen, so that a later grant frees nothing and
 * contradicts nothing. Exclusions that came of an arrangement with a country (STX) were ended with it in March 2025, and cannot be told from others here.
 */
export const exclusionsGranted = {
  until: '2025-02-10', uncertain: true,
  authority: `${section232}; Proclamation 10896 of February 10, 2025 (90 FR 9817), as the Bureau of Industry and Security announced it`,
} as const
