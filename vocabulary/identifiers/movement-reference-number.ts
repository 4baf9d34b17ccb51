/** What a movement reference number is made of. */
export interface MovementReference {
  /** Four digits; the last two count. */
  readonly year: string
  /** ISO 3166-1 alpha-2 code of the country that gives it out. */
  readonly country: string
  /** From 0; of what is longer than thirteen digits the last thirteen count. */
  readonly serial: number
}

/**
 * A movement reference number: two digits of the year, the country, thirteen signs that are the country's own, and a check digit, eighteen
 * signs, e.g. `26GB00000000000010` (Regulation (EU) 2015/2447, annex B, data element 12 01; the check digit by ISO 6346).
 */
export function movementReferenceNumber({ year, country, serial }: MovementReference): string {
  const body = `${year.slice(-2)}${country}${String(serial % 10_000_000_000_000).padStart(13, '0')}`
  return `${body}${String(checkDigit(body))}`
}

/** Whether a text has the form of a movement reference number and the check digit that belongs to it. */
export function isMovementReferenceNumber(text: string): boolean {
  return /^[0-9]{2}[A-Z]{2}[0-9A-Z]{13}[0-9]$/.test(text) && checkDigit(text.slice(0, 17)) === Number(text.slice(17))
}

/** Letters count from 10 without multiples of 11, each sign by a power of two (ISO 6346:2022, annex A). */
function checkDigit(body: string): number {
  const sum = Array.from(body).reduce((total, sign, place) => total + valueOf(sign) * 2 ** place, 0)
  return (sum % 11) % 10
}

function valueOf(sign: string): number {
  if (sign <= '9') return Number(sign)
  const place = sign.charCodeAt(0) - 65
  return 10 + place + Math.floor((place + 9) / 10)
}
