import { readDate, writeDate } from '../codec/dates.ts'
import { readImpliedDecimal, readWholeNumber, writeImpliedDecimal } from '../codec/numbers.ts'

/** How the text of a field, blanks around it taken off, becomes a value. Undefined where it is none: that is not stated. */
export type Form = (text: string) => unknown

/** What a field holds for a value: the way of a form back. Undefined where it has no way of holding it. The width is that of the field. */
export type FieldWriting = (value: unknown, width: number) => string | undefined

const writings = new WeakMap<Form, FieldWriting>()

/** A form with the way back. */
export function twoWay(form: Form, writing: FieldWriting): Form {
  writings.set(form, writing)
  return form
}

/** The way back of a form; undefined for one that others tell everything of. */
export function writingOf(form: Form): FieldWriting | undefined {
  return writings.get(form)
}

/** The text itself. */
export const text: Form = twoWay((value) => value, (value) => (typeof value === 'string' ? value : undefined))

/** A whole number without leading zeros, as decimal text. */
export const whole: Form = twoWay((value) => readWholeNumber(value), implied(0))

/** A whole number as a number: for line ranges and the like, never for money. */
export const count: Form = twoWay((value) => {
  const digits = readWholeNumber(value)
  return digits === undefined ? undefined : Number(digits)
}, (value) => (typeof value === 'number' ? String(value) : undefined))

/** Two implied decimals: dollars and cents, quantities of the 50-record, rates of the 53-record. */
export const hundredths: Form = twoWay((value) => readImpliedDecimal(value, 2), implied(2))

/** Four implied decimals: quantities of the 53-record. */
export const tenThousandths: Form = twoWay((value) => readImpliedDecimal(value, 4), implied(4))

/** MMDDYY as `YYYY-MM-DD`. */
export const date: Form = twoWay((value) => readDate(value), (value) => (typeof value === 'string' ? attempted(() => writeDate(value)) : undefined))

/** True where the field holds the value that says yes; anything else is not stated. `no` is written where the opposite is stated. */
export function yes(value: string, no?: string): Form {
  return twoWay((found) => (found === value ? true : undefined), (stated) => (stated === true ? value : stated === false ? no : undefined))
}

/** A code of the wire by its canonical word; an unknown one is not stated. */
export function word(words: Readonly<Record<string, string>>): Form {
  const codes = new Map(Object.entries(words).map(([code, each]) => [each, code]))
  return twoWay((found) => (Object.hasOwn(words, found) ? words[found] : undefined), (stated) => (typeof stated === 'string' ? codes.get(stated) : undefined))
}

function implied(places: number): FieldWriting {
  return (value, width) => (typeof value === 'string' ? attempted(() => writeImpliedDecimal(value, places, width)) : undefined)
}

/** What does not fit is not written, and told as lost. */
function attempted(write: () => string): string | undefined {
  try {
    return write()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
