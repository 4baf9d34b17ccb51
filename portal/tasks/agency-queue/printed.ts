import { parseEntryNumber, printEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'

/** An entry number as people write it. */
export function printed(number: string): string {
  const parsed = parseEntryNumber(number)
  return parsed === undefined ? number : printEntryNumber(parsed)
}
