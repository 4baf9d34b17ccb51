/** An order of texts. */
export interface TextOrder {
  /** Whether the first comes after the second. */
  isAfter(one: string, other: string): boolean
  /** Sorts texts in place. */
  sort(texts: string[]): string[]
}

/** By UTF-16 code units, as the libraries in use sort. */
export const byCodeUnit: TextOrder = {
  isAfter: (one, other) => one > other,
  sort: (texts) => texts.sort(),
}

/** By code points, as the standard has it. */
export const byCodePoint: TextOrder = {
  isAfter: (one, other) => compareCodePoints(one, other) > 0,
  sort: (texts) => texts.sort(compareCodePoints),
}

function compareCodePoints(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
