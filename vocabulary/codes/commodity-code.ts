/**
 * Reads a tariff number in any usual spelling (`3924.10.40.00`, `39241040`, `3924104000`) into digits alone.
 * Undefined unless there are four, six, eight or ten digits and nothing but dots and blanks between them.
 */
export function parseCommodityCode(text: string): string | undefined {
  if (text.length > 24 || !/^\d[\d. ]*$/.test(text)) return undefined
  const digits = text.replace(/[. ]/g, '')
  return [4, 6, 8, 10].includes(digits.length) ? digits : undefined
}

/** Prints digits as the HTSUS does: `3924104000` becomes `3924.10.40.00`. */
export function printCommodityCode(digits: string): string {
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8), digits.slice(8, 10)].filter((part) => part !== '').join('.')
}

/** The chapter of the Harmonized System, 1 to 97, or 98 and 99, which are national. */
export function chapterOf(digits: string): number {
  return Number(digits.slice(0, 2))
}

/** Whether a number is of chapter 98 or 99: special classification and temporary measures, reported with a number of chapters 1 to 97. */
export function isSpecialProvision(digits: string): boolean {
  return chapterOf(digits) >= 98
}

/** Whether a number is the given one or stands under it: `3924104000` is under `392410`. */
export function isUnder(digits: string, heading: string): boolean {
  return digits.startsWith(heading)
}
