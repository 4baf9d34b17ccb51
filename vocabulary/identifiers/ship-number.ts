/** What can be said of a text as the IMO ship identification number. */
export type ShipNumberVerdict = 'valid' | 'check-digit' | 'form'

/**
 * Whether a text is an IMO ship identification number (IMO resolution A.1117(30)): seven digits, written with or without `IMO` before them.
 * `check-digit` where only the last digit is wrong, `form` where it has another form.
 */
export function judgeShipNumber(text: string): ShipNumberVerdict {
  const [, digits] = /^(?:IMO ?)?(\d{7})$/.exec(text) ?? []
  if (digits === undefined) return 'form'
  return shipCheckDigit(digits.slice(0, 6)) === digits[6] ? 'valid' : 'check-digit'
}

/** The check digit of six digits: each times its weight, 7 down to 2; the last digit of the sum. Throws RangeError for anything but six digits. */
export function shipCheckDigit(beginning: string): string {
  if (!/^\d{6}$/.test(beginning)) throw new RangeError('Cannot compute a check digit: the beginning is not six digits')
  const sum = Array.from(beginning).reduce((total, digit, index) => total + Number(digit) * (7 - index), 0)
  return String(sum % 10)
}
