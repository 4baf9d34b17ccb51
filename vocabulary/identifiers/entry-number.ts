import { isFilerCode } from './filer-code.ts'

/** An entry number in its parts: filer code, the filer's own seven digits, and the check digit. */
export interface EntryNumber {
  readonly filerCode: string
  readonly transactionNumber: string
  readonly checkDigit: string
}

const compactForm = /^([0-9A-Z]{3})([0-9]{7})([0-9])$/
const printedForm = /^([0-9A-Z]{3})-([0-9]{7})-([0-9])$/
const transactionForm = /^[0-9]{7}$/

/**
 * Splits an entry number. Takes the eleven characters `XXXNNNNNNNC` or the printed `XXX-NNNNNNN-C`; undefined when the form
 * is neither. The check digit is not judged: see `hasRightCheckDigit`.
 */
export function parseEntryNumber(text: string): EntryNumber | undefined {
  const match = compactForm.exec(text) ?? printedForm.exec(text)
  const [, filerCode, transactionNumber, checkDigit] = match ?? []
  if (filerCode === undefined || transactionNumber === undefined || checkDigit === undefined) return undefined
  return isFilerCode(filerCode) ? { filerCode, transactionNumber, checkDigit } : undefined
}

/** Prints an entry number as people write it, `XXX-NNNNNNN-C`. */
export function printEntryNumber(entryNumber: EntryNumber): string {
  return `${entryNumber.filerCode}-${entryNumber.transactionNumber}-${entryNumber.checkDigit}`
}

/** The eleven characters without separators, as the canonical declaration holds them. */
export function compactEntryNumber(entryNumber: EntryNumber): string {
  return `${entryNumber.filerCode}${entryNumber.transactionNumber}${entryNumber.checkDigit}`
}

/**
 * Whether the check digit is right for the filer (CATAIR Appendix E). `offset` is the filer's setting, 0 unless CBP let the
 * filer begin its numbers again (Appendix E, item 6).
 */
export function hasRightCheckDigit(entryNumber: EntryNumber, offset = 0): boolean {
  return entryNumber.checkDigit === entryNumberCheckDigit(entryNumber.filerCode, entryNumber.transactionNumber, offset)
}

/**
 * Computes the check digit of an entry number (CATAIR Appendix E, steps 1 to 6). `offset`, 0 to 9, is added modulo ten for a
 * filer that has used up its ten million numbers. Throws RangeError when the parts have not the form of an entry number.
 */
export function entryNumberCheckDigit(filerCode: string, transactionNumber: string, offset = 0): string {
  if (!isFilerCode(filerCode) || !transactionForm.test(transactionNumber)) {
    throw new RangeError('Cannot compute a check digit: the filer code or transaction number has not the form of an entry number')
  }
  const digits = Array.from(`${filerCode}${transactionNumber}`, numericEquivalent)
  const total = digits.reduce((sum, digit, index) => sum + (index % 2 === 1 ? doubled(digit) : digit), 0)
  return String((10 - (total % 10) + offset) % 10)
}

/** A=1 to I=9, J=1 to R=9, S=2 to Z=9 (Appendix E). */
function numericEquivalent(character: string): number {
  const digit = '0123456789'.indexOf(character)
  if (digit >= 0) return digit
  const letter = character.charCodeAt(0) - 65
  return letter < 18 ? (letter % 9) + 1 : letter - 16
}

/** Twice the digit; above nine, one is added to the units digit and the tens are dropped. */
function doubled(digit: number): number {
  const product = digit * 2
  return product > 9 ? (product % 10) + 1 : product
}
