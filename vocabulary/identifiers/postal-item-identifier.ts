/** The parts of a postal item identifier, e.g. `RR473124829CH`. */
export interface PostalItemIdentifier {
  /** Two letters: the product, e.g. R for registered, C for parcels, L for letters with tracking, E for express. */
  readonly serviceIndicator: string
  /** Eight digits. */
  readonly serialNumber: string
  readonly checkDigit: string
  /** ISO 3166-1 alpha-2 code of the country of the operator that issued the identifier. */
  readonly country: string
}

const ofIdentifier = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/

/** Weights of the eight digits (UPU standard S10). */
const weights: readonly number[] = [8, 6, 4, 2, 3, 5, 9, 7]

/**
 * Reads a postal item identifier (UPU standard S10): two letters, nine digits of which the last is the check digit, two letters of the
 * country; written without spaces, as in messages. Undefined for any other form; whether the check digit is right is asked apart.
 */
export function parsePostalItemIdentifier(text: string): PostalItemIdentifier | undefined {
  const [, serviceIndicator, serialNumber, checkDigit, country] = ofIdentifier.exec(text) ?? []
  if (serviceIndicator === undefined || serialNumber === undefined || checkDigit === undefined || country === undefined) return undefined
  return { serviceIndicator, serialNumber, checkDigit, country }
}

/** Whether the check digit fits the serial number (UPU standard S10). */
export function hasRightPostalCheckDigit(identifier: PostalItemIdentifier): boolean {
  return identifier.checkDigit === postalCheckDigit(identifier.serialNumber)
}

/**
 * The check digit of eight digits (UPU standard S10): eleven less the weighted sum modulo eleven, where ten is written 0 and eleven 5.
 * Throws RangeError when the serial number is not eight digits.
 */
export function postalCheckDigit(serialNumber: string): string {
  if (!/^\d{8}$/.test(serialNumber)) throw new RangeError('Cannot compute a check digit: the serial number is not eight digits')
  const sum = weights.reduce((total, weight, index) => total + weight * Number(serialNumber[index]), 0)
  const digit = 11 - (sum % 11)
  return digit === 10 ? '0' : digit === 11 ? '5' : String(digit)
}
