import type { DecimalText } from '@customhouse/vocabulary/measures/texts.ts'

/** Reads a numeric field as a whole number without leading zeros: `000123` and `   123` give `123`. Undefined for anything else, blank included. */
export function readWholeNumber(text: string): string | undefined {
  const digits = /^ *0*(\d+) *$/.exec(text)?.[1]
  return digits === undefined || !/^ *\d+ *$/.test(text) ? undefined : digits
}

/**
 * Reads a numeric field whose last digits are decimals by definition: `12345` with two places gives `123.45`. All places are kept.
 * Undefined for anything else, blank included. How many places a field has is stated in its chapter.
 */
export function readImpliedDecimal(text: string, places: number): DecimalText | undefined {
  const digits = readWholeNumber(text)
  if (digits === undefined || places === 0) return digits
  const padded = digits.padStart(places + 1, '0')
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`
}

/**
 * Reads a number that may begin with a minus: the few output fields that say so. The input records of AE, SE and the agency message set
 * carry no sign anywhere: the (S) of class (S)N stands for leading spaces (Batch & Block Control, Record Layout Key).
 */
export function readSignedNumber(text: string, places: number): DecimalText | undefined {
  const [, minus, rest] = /^( *-)?(.*)$/.exec(text) ?? []
  const value = minus !== undefined && rest?.startsWith(' ') ? undefined : readImpliedDecimal(rest ?? '', places)
  return value === undefined || minus === undefined || /^0(\.0*)?$/.test(value) ? value : `-${value}`
}

/**
 * Writes a decimal into a field of the given width with implied decimals, right-justified and zero-filled. Throws RangeError where the value
 * is negative, has more decimals than the field, or is too large for it.
 */
export function writeImpliedDecimal(value: DecimalText, places: number, width: number): string {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(value) ?? []
  if (whole === undefined) throw new RangeError('Cannot write number: it is not an unsigned decimal')
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > places) throw new RangeError(`Cannot write number: it has ${String(kept.length)} decimals, the field has ${String(places)}`)
  const digits = (whole + kept.padEnd(places, '0')).replace(/^0+(?=\d)/, '')
  if (digits.length > width) throw new RangeError(`Cannot write number: it has ${String(digits.length)} digits, the field has ${String(width)}`)
  return digits.padStart(width, '0')
}
