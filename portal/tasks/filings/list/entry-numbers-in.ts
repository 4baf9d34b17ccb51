import { compactEntryNumber, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'

/** Entry numbers in a text that somebody pasted: a column of a spreadsheet, a mail, a list with commas. Each once, in the order of the text; and what looks like none. */
export function entryNumbersIn(text: string): { readonly numbers: readonly string[]; readonly others: readonly string[] } {
  const words = text.toUpperCase().split(/[\s,;|"']+/).filter((word) => word !== '')
  const read = words.map((word) => ({ word, parsed: parseEntryNumber(word) ?? parseEntryNumber(word.replaceAll(/[^0-9A-Z]/g, '')) }))
  return {
    numbers: [...new Set(read.flatMap(({ parsed }) => (parsed === undefined ? [] : [compactEntryNumber(parsed)])))],
    others: [...new Set(read.flatMap(({ word, parsed }) => (parsed === undefined ? [word] : [])))],
  }
}
