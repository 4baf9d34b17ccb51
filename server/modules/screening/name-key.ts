/** An index of the database takes 2,704 bytes, and a character has at most four: what is longer is compared as far as this. */
export const keyLengthMax = 600

/** A name as clearances compare it: letters and digits alone, in one case, so that spacing and punctuation make no other name. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLocaleLowerCase('en').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, keyLengthMax)
}
