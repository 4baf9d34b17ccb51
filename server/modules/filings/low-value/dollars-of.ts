import type { AmountText } from '@customhouse/vocabulary/measures/texts.ts'

/** Cents as dollars. */
export function dollarsOf(cents: bigint): AmountText {
  const digits = cents.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
