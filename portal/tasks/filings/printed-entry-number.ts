import { parseEntryNumber, printEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'

/** An entry number as people write it; what is none, as it was filed. */
export function printedEntryNumber(number: string): string {
  const parsed = parseEntryNumber(number)
  return parsed === undefined ? number : printEntryNumber(parsed)
}
