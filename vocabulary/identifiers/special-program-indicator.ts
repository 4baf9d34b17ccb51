/**
 * Whether a text has the form of a special program indicator: one or two characters, a letter first, then a letter, `+`, `*` or
 * `#` (Entry Summary table 8; HTSUS General Note 3(c)).
 */
export function isSpecialProgramIndicator(text: string): boolean {
  return /^[A-Z][A-Z+*#]?$/.test(text)
}
