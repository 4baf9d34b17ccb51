/** A date and time as XML Schema writes it. */
export interface DateTime {
  /** Milliseconds since 1970 in UTC. */
  readonly milliseconds: number
  /** Without one it is no dateTimeStamp, and read as UTC. */
  readonly hasZone: boolean
}

// Years of four digits, which is what XML Schema 1.1 part 2 section 5.4 asks every processor to read.
const form = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Reads a `dateTime` of XML Schema 1.1 part 2 (section 3.3.7; with a zone it is a `dateTimeStamp`, section 3.4.28), years 0000 to
 * 9999. Undefined for anything else.
 */
export function readDateTime(value: unknown): DateTime | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined
  const match = form.exec(value)
  if (match === null) return undefined
  const day = Number(match[3])
  if (day > 28 && day > daysIn(Number(match[1]), Number(match[2]))) return undefined
  const hasZone = match[4] !== undefined
  return { milliseconds: Date.parse(hasZone ? value : `${value}Z`), hasZone }
}

/**
 * Whether the date that ends something has come, in milliseconds since 1970. One that cannot be read counts as passed: nothing is to be trusted
 * because of a slip of the pen. What has no end is never over.
 */
export function hasPassed(end: string | undefined, now: number): boolean {
  if (end === undefined) return false
  const read = readDateTime(end)
  return read === undefined || read.milliseconds <= now
}

function daysIn(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeapYear ? 29 : daysOfMonths[month - 1] ?? 0
}
