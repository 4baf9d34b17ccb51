/** A name as clearances compare it: letters and digits alone, in one case, so that spacing and punctuation make no other name. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLocaleLowerCase('en').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
