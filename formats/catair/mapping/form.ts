import { readDate } from '../codec/dates.ts'
import { readImpliedDecimal, readWholeNumber } from '../codec/numbers.ts'

/** How the text of a field, blanks around it taken off, becomes a value. Undefined where it is none: that is not stated. */
export type Form = (text: string) => unknown

/** The text itself. */
export const text: Form = (value) => value

/** A whole number without leading zeros, as decimal text. */
export const whole: Form = (value) => readWholeNumber(value)

/** A whole number as a number: for line ranges and the like, never for money. */
export const count: Form = (value) => {
  const digits = readWholeNumber(value)
  return digits === undefined ? undefined : Number(digits)
}

/** Two implied decimals: dollars and cents, quantities of the 50-record, rates of the 53-record. */
export const hundredths: Form = (value) => readImpliedDecimal(value, 2)

/** Four implied decimals: quantities of the 53-record. */
export const tenThousandths: Form = (value) => readImpliedDecimal(value, 4)

/** MMDDYY as `YYYY-MM-DD`. */
export const date: Form = (value) => readDate(value)

/** True where the field holds the value that says yes; anything else is not stated. */
export function yes(value: string): Form {
  return (found) => (found === value ? true : undefined)
}

/** A code of the wire by its canonical word; an unknown one is not stated. */
export function word(words: Readonly<Record<string, string>>): Form {
  return (found) => (Object.hasOwn(words, found) ? words[found] : undefined)
}
