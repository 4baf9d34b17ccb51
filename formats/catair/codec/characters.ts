import type { DataClass } from '../layouts/layout.ts'

/** Kinds of characters, as bits. */
export const letter = 1
export const digit = 2
export const space = 4
export const special = 8
export const lowerCase = 16

/**
 * The kind of each character by its code, 0 where the character is not standard. One byte is one character: the only character beyond
 * ASCII is the cent sign, A2 in Latin-1 (Batch & Block Control, Record Layout Key, class X).
 */
export const characterKinds: Uint8Array = createKinds()

/** The kinds that a data class lets in. Blank is always let in: whether a field may be blank is another question. */
export const kindsOfClass: Readonly<Record<DataClass, number>> = {
  'S': space,
  'A': letter | space,
  'N': digit | space,
  '(S)N': digit | space,
  'D': digit | space,
  'AN': letter | digit | space,
  'X': letter | digit | space | special,
}

function createKinds(): Uint8Array {
  const kinds = new Uint8Array(256)
  kinds.fill(special, 0x21, 0x7f)
  kinds.fill(digit, 0x30, 0x3a)
  kinds.fill(letter, 0x41, 0x5b)
  kinds.fill(lowerCase, 0x61, 0x7b)
  kinds[0x20] = space
  kinds[0xa2] = special
  return kinds
}
