import type { DateTimeValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'

/** Digits that a form of data element 2379 has; other forms (periods, weeks) are kept as sent. */
const lengthsOfForms: Readonly<Record<string, number>> = { 101: 6, 102: 8, 201: 10, 203: 12, 204: 14 }

/** The form that is meant where none is stated, by the number of digits. */
const formsOfLengths: Readonly<Record<number, string>> = { 6: '101', 8: '102', 10: '201', 12: '203', 14: '204' }

/** What two digits of a year mean. */
export interface Century {
  /** Year, month and day on which the interchange was prepared (CCYYMMDD); the empty text where it is not known. */
  readonly prepared: string
  /** `past` for what lies at or before that day, else the year nearest to it. */
  readonly century: 'past' | undefined
}

/**
 * A date as canonical data hold it: with its century, as 102, 203 or 204. Two digits of a year get the century that the day of preparation
 * tells; where that is not known the date is kept as sent. Undefined where the digits do not fit the form.
 */
export function readDate(value: string, form: string, century: Century): DateTimeValue | undefined {
  const meant = form === '' ? formsOfLengths[value.length] : form
  const length = lengthsOfForms[meant ?? '']
  if (meant === undefined) return undefined
  if (length === undefined) return { value, format: meant }
  const longer = longerForms[meant]
  if (value.length !== length || !isDate(value, longer === undefined ? 4 : 2)) return undefined
  if (longer === undefined || century.prepared === '') return { value, format: meant }
  return { value: centuryOf(value, century) + value, format: longer }
}

/** Forms with two digits of a year, and the same with four. */
const longerForms: Readonly<Record<string, string>> = { 101: '102', 201: '203' }

/** The text and form (the empty text for none) of a date in a wanted form; as it is where the wanted form would lose something. */
export function writeDate({ value, format = '' }: DateTimeValue, wanted: string | undefined, century: Century): readonly [value: string, form: string] {
  const [digits, form] = format === '' ? fromIso(value) : [value, format]
  const short = wanted === '101-' ? '101' : wanted
  const written = short === undefined ? undefined : shortened(digits, short)
  // Written short only where the same is read again.
  if (written === undefined || short === undefined || readDate(written, short, century)?.value !== digits) return [digits, form]
  return [written, wanted === '101-' ? '' : short]
}

/** The day on which an interchange was prepared as CCYYMMDD: the six digits of syntax version 3 are of this century. */
export function preparedDay(digits: string): string {
  if (/^\d{8}$/.test(digits)) return digits
  return /^\d{6}$/.test(digits) ? `20${digits}` : ''
}

function shortened(digits: string, form: string): string | undefined {
  if (form === '101') return digits.length === 8 ? digits.slice(2) : undefined
  if (form === '201') return digits.length === 12 ? digits.slice(2) : undefined
  return digits.length === lengthsOfForms[form] ? digits : undefined
}

function centuryOf(value: string, { prepared, century }: Century): string {
  const present = Number(prepared.slice(0, 2))
  const day = `${prepared.slice(0, 2)}${value.slice(0, 6)}`
  if (century === 'past') return String(day <= prepared ? present : present - 1)
  const distance = Number(value.slice(0, 2)) - Number(prepared.slice(2, 4))
  if (distance >= 50) return String(present - 1)
  return String(distance < -50 ? present + 1 : present)
}

/** Whether all are digits, with a month and a day after so many digits of the year. */
function isDate(value: string, yearDigits: number): boolean {
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index)
    if (code < 0x30 || code > 0x39) return false
  }
  const month = twoDigits(value, yearDigits)
  const day = twoDigits(value, yearDigits + 2)
  // Month and day 00 stand for birth dates that are known in part.
  return month <= 12 && day <= 31
}

function twoDigits(value: string, from: number): number {
  return (value.charCodeAt(from) - 0x30) * 10 + value.charCodeAt(from + 1) - 0x30
}

/** Digits and form of an ISO 8601 date or date and time; seconds and zones that no form of the directory holds stay as text. */
function fromIso(value: string): readonly [digits: string, form: string] {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.0+)?)?(?:Z|\+00:00)?)?$/.exec(value)
  if (parts === null) return [value, '']
  const digits = parts.slice(1).map((part: string | undefined) => part ?? '').join('')
  const form = formsOfLengths[digits.length]
  return form === undefined ? [value, ''] : [digits, form]
}
