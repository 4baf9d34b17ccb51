/** Codes of a commodity from one to another, both inclusive and as long as each other: chapters, headings, subheadings or tariff items. */
export interface CommodityRange {
  readonly from: string
  readonly through: string
}

/** A range from text: `72`, `7208`, `7208-7229`, `730611-730690`. */
export function codes(text: string): CommodityRange {
  const [from = '', through = from] = text.split('-')
  return { from, through }
}

/** Ranges from text, divided by spaces. */
export function codeList(text: string): readonly CommodityRange[] {
  return text.split(' ').map(codes)
}

/**
 * Whether a code lies in a range: `yes`, `no`, or `unknown` where it has fewer digits than the range and might lie on either side.
 */
export function lies(code: string, range: CommodityRange): 'yes' | 'no' | 'unknown' {
  const digits = range.from.length
  if (code.length >= digits) {
    const part = code.slice(0, digits)
    return part >= range.from && part <= range.through ? 'yes' : 'no'
  }
  const from = range.from.slice(0, code.length)
  const through = range.through.slice(0, code.length)
  return code < from || code > through ? 'no' : 'unknown'
}

/** Whether a code lies in one of the ranges. */
export function liesInAny(code: string, ranges: readonly CommodityRange[]): 'yes' | 'no' | 'unknown' {
  const answers = ranges.map((range) => lies(code, range))
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
}

/** Whether one of these codes may be one of those: the same, or one of them is only longer. */
export function areAlike(codes: readonly string[], others: readonly string[]): boolean {
  return codes.some((code) => others.some((other) => code.startsWith(other) || other.startsWith(code)))
}
