import type { Disclaimer } from './agency.ts'

/** What the codes mean that any agency may accept (CATAIR PGA Message Set, PG01). */
const meanings = {
  A: 'The product is not regulated by this agency',
  B: 'The agency\'s guidance does not ask for data for this product',
  C: 'The data were filed with the agency by other means',
  D: 'The data are filed on paper',
} as const

/** The disclaimers of these codes in CBP's general words, or in words of the agency. */
export function disclaimers(codes: string, words: Partial<Record<keyof typeof meanings, string>> = {}): readonly Disclaimer[] {
  return (['A', 'B', 'C', 'D'] as const).filter((code) => codes.includes(code)).map((code) => ({ code, words: words[code] ?? meanings[code] }))
}
