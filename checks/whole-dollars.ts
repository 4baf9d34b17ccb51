/** Whether the text is a number of whole dollars, zero or more. */
export function isWholeDollars(text: string): boolean {
  return /^\d{1,15}(?:\.0{1,4})?$/.test(text)
}

/** Whole dollars as a safe integer; 0 when the text is none, so that sums never become NaN. */
export function wholeDollars(text: string | undefined): number {
  return text !== undefined && isWholeDollars(text) ? Number.parseInt(text, 10) : 0
}

/** Cents as a safe integer, exact for amounts of at most two decimals; undefined for any other text. */
export function centsOf(text: string | undefined): number | undefined {
  const match = text === undefined ? null : /^(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(text)
  if (match === null) return undefined
  return Number(match[1]) * 100 + Number((match[2] ?? '0').padEnd(2, '0'))
}

/** Whether the text is a decimal number above zero. */
export function isPositive(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text) && /[1-9]/.test(text)
}
