/** What a format in the notation of UN/EDIFACT demands of a text, e.g. `an..35`, `a2`, `n..16,3`. */
export interface ValueFormat {
  /** `a` letters, `n` a decimal number, `an` any characters. */
  readonly characters: 'a' | 'n' | 'an'
  /** Fewest characters; of a number, digits. */
  readonly min: number
  /** Most characters (Unicode code points); of a number, digits, the sign and the point not counted. */
  readonly max: number
  /** Most digits after the point of a number. */
  readonly decimals: number
}

const notation = /^(a|n|an)(\.\.)?(\d{1,5})(?:,(\d{1,2}))?$/

/** Reads the notation; undefined for what is none. Decimals mean something of numbers alone. */
export function parseValueFormat(format: string): ValueFormat | undefined {
  const match = notation.exec(format)
  if (match === null) return undefined
  const [, characters, upTo, length = '0', decimals = '0'] = match
  const max = Number(length)
  const min = upTo === undefined ? max : 1
  if (characters === 'n') return { characters, min, max, decimals: Number(decimals) }
  return { characters: characters === 'a' ? 'a' : 'an', min, max, decimals: 0 }
}

/** Numbers of kinds that state no format. */
export const anyNumber: ValueFormat = { characters: 'n', min: 1, max: 18, decimals: 9 }

const decimalText = /^-?(\d+)(?:\.(\d+))?$/
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const letters = /^[A-Za-z]+$/

/** Whether a text, which is not empty, follows a format. Takes time in proportion to the text, and none for one that is far too long. */
export function followsFormat(text: string, format: ValueFormat): boolean {
  // No code point takes more than two units, and a number has a sign and a point besides its digits.
  if (text.length > 2 * format.max + 2) return false
  if (format.characters === 'n') return followsNumber(text, format)
  const length = text.length - (text.match(pairs)?.length ?? 0)
  if (length > format.max || length < format.min) return false
  return format.characters === 'an' || letters.test(text)
}

function followsNumber(text: string, { min, max, decimals }: ValueFormat): boolean {
  const match = decimalText.exec(text)
  if (match === null) return false
  const [, whole = '', fraction = ''] = match
  const digits = whole.length + fraction.length
  return digits >= min && digits <= max && fraction.length <= decimals
}
