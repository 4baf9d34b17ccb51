/** Characters that structure an interchange, as bytes; ISA states them. */
export interface Delimiters {
  readonly element: number
  readonly component: number
  /** ISA11 of 00402 and later; undefined where an element cannot repeat. */
  readonly repetition: number | undefined
  readonly segment: number
}

/** ISA has a fixed length: 16 elements of fixed lengths, the last of one character, then the segment terminator (X12.5). */
export const headerLength = 106

/** Where the element separators of ISA stand, from 0. */
const separatorPlaces = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103]

/**
 * Delimiters that the 106 bytes of ISA state, or undefined where it is not of its fixed form, or where two of them are one character, or one
 * is a letter, a digit or a space, so that data could not be told from structure.
 */
export function delimitersOf(header: Uint8Array): Delimiters | undefined {
  const element = header[3] ?? 0
  if (header.length < headerLength || !hasTag(header) || !separatorPlaces.every((place) => header[place] === element)) return undefined
  const repetition = header[82] ?? 0
  const delimiters = { element, component: header[104] ?? 0, repetition: isRepeating(header) ? repetition : undefined, segment: header[105] ?? 0 }
  return areDistinct(delimiters) ? delimiters : undefined
}

function hasTag(header: Uint8Array): boolean {
  return header[0] === 0x49 && header[1] === 0x53 && header[2] === 0x41
}

/** ISA11 was the standards identifier, `U`, until 00401; since 00402 it is the repetition separator. */
function isRepeating(header: Uint8Array): boolean {
  const version = String.fromCharCode(...header.subarray(84, 89))
  return version >= '00402' && !isWordCharacter(header[82] ?? 0)
}

function areDistinct({ element, component, repetition, segment }: Delimiters): boolean {
  const all = [element, component, segment, ...(repetition === undefined ? [] : [repetition])]
  return new Set(all).size === all.length && !all.some(isWordCharacter) && !isLineBreak(element) && component !== 0 && segment !== 0
}

/** Line breaks are passed over between segments, so that they cannot be within. */
function isLineBreak(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0
}

/** Letters, digits, space, and what is not ASCII: these are data. */
function isWordCharacter(byte: number): boolean {
  return byte === 0x20 || byte > 0x7f || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
