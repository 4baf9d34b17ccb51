/**
 * Whether the last of nine digits agrees with the others: the first eight modulo 7, plus one, two or three for parties that use very many
 * numbers (CATAIR In-Bond, amendment 51, WP10 note 2).
 */
export function hasInBondCheckDigit(number: string): boolean {
  if (!/^[0-9]{9}$/.test(number)) return false
  const difference = Number(number[8]) - inBondCheckDigit(number.slice(0, 8))
  return difference >= 0 && difference <= 3
}

/** The check digit of the first eight digits of an in-bond number: their value modulo 7. */
export function inBondCheckDigit(beginning: string): number {
  return Number(beginning) % 7
}
