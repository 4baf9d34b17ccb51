import { gs1CheckDigit } from './gs1-canonical-link.ts'

/** How a number of a product, place or logistic unit stands. */
export type Gs1Verdict = 'valid' | 'check-digit' | 'form'

/** Judges a Global Trade Item Number of 8, 12, 13 or 14 digits (GS1 General Specifications, sections 3.3.3 and 7.9). */
export function judgeGtin(text: string): Gs1Verdict {
  return /^(?:\d{8}|\d{12,14})$/.test(text) ? judgeDigits(text) : 'form'
}

/** Judges a Global Location Number of 13 digits (GS1 General Specifications, section 3.4 and 7.9). */
export function judgeGln(text: string): Gs1Verdict {
  return /^\d{13}$/.test(text) ? judgeDigits(text) : 'form'
}

function judgeDigits(digits: string): Gs1Verdict {
  return gs1CheckDigit(digits.slice(0, -1)) === digits.slice(-1) ? 'valid' : 'check-digit'
}

/**
 * Whether a trade item number begins with a GS1 company prefix, as the number of whoever is licensed that prefix must: in 14 digits the
 * prefix stands after the indicator. Short numbers of 8 digits carry a prefix of their own and are not judged so.
 */
export function gtinHasPrefix(gtin: string, prefix: string): boolean {
  if (!/^\d{12,14}$/.test(gtin) || !/^\d{2,12}$/.test(prefix)) return false
  return gtin.padStart(14, '0').slice(1).startsWith(prefix)
}

/** The same number in 14 digits, so that two ways to write it compare; the text itself where it is no such number. */
export function gtinOf14Digits(gtin: string): string {
  return /^(?:\d{8}|\d{12,14})$/.test(gtin) ? gtin.padStart(14, '0') : gtin
}
