/** The parts of an air waybill number, e.g. `999-12345675`. */
export interface AirWaybillNumber {
  /** Three digits: the airline that issued the waybill, as IATA numbers it. */
  readonly airlinePrefix: string
  /** Seven digits. */
  readonly serialNumber: string
  readonly checkDigit: string
}

/** What can be said of a text as an air waybill number: `check-digit` where only the last digit is wrong, `form` where it has another form. */
export type AirWaybillVerdict = 'valid' | 'check-digit' | 'form'

const ofNumber = /^(\d{3})-?(\d{7})(\d)$/

/**
 * Reads an air waybill number (IATA Resolution 600a; 19 CFR 122.48(c)): eleven digits, a hyphen behind the first three or none. Undefined for
 * any other form; whether the check digit is right is asked apart.
 */
export function parseAirWaybillNumber(text: string): AirWaybillNumber | undefined {
  const [, airlinePrefix, serialNumber, checkDigit] = ofNumber.exec(text) ?? []
  if (airlinePrefix === undefined || serialNumber === undefined || checkDigit === undefined) return undefined
  return { airlinePrefix, serialNumber, checkDigit }
}

/** Whether a text is the number of an air waybill with its right check digit. */
export function judgeAirWaybillNumber(text: string): AirWaybillVerdict {
  const number = parseAirWaybillNumber(text)
  if (number === undefined) return 'form'
  return airWaybillCheckDigit(number.serialNumber) === number.checkDigit ? 'valid' : 'check-digit'
}

/**
 * The check digit of a serial number: what is left of it divided by seven (IATA Resolution 600a; CBP names it modulus 7 in its queries of air
 * manifests). Throws RangeError when the serial number is not seven digits.
 */
export function airWaybillCheckDigit(serialNumber: string): string {
  if (!/^\d{7}$/.test(serialNumber)) throw new RangeError('Cannot compute a check digit: the serial number is not seven digits')
  return String(Number(serialNumber) % 7)
}

/** Prints the eleven digits without a hyphen, as messages carry them. */
export function printAirWaybillNumber({ airlinePrefix, serialNumber, checkDigit }: AirWaybillNumber): string {
  return `${airlinePrefix}${serialNumber}${checkDigit}`
}
