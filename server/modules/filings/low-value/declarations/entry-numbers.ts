import { compactEntryNumber, entryNumberCheckDigit } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import type { EntryNumberRange } from './declaration-request.ts'

/** The numbers of a range in their order, each with its check digit; those that are taken are passed over. */
export function* entryNumbersOf({ filerCode, from, to }: EntryNumberRange, taken: ReadonlySet<string>): Generator<string, void> {
  for (let serial = from; serial <= to; serial += 1) {
    const transactionNumber = String(serial).padStart(7, '0')
    const number = compactEntryNumber({ filerCode, transactionNumber, checkDigit: entryNumberCheckDigit(filerCode, transactionNumber) })
    if (!taken.has(number)) yield number
  }
}
