/** Spellings of the same sound when other scripts are written in Latin letters; in this order, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh/g, 'c'], [/shch|sch|sh/g, 's'], [/ch|cz/g, 'c'], [/dzh|dj|zh|gi(?=[aou])/g, 'j'], [/ph/g, 'f'], [/kh|gh|qu(?=[ei])|ck|cq/g, 'k'], [/th/g, 't'], [/dh/g, 'd'], [/wh|w/g, 'v'],
  [/x/g, 'ks'], [/c(?=[eiy])/g, 's'], [/q|c(?=[aou]|[^aeiouy]|$)/g, 'k'], [/z/g, 's'], [/ou|oo|ow/g, 'u'], [/ee|ie|iy|yi|ij|ey|ei|ay|ai|ii/g, 'i'], [/y/g, 'i'], [/oe/g, 'o'], [/ae/g, 'a'], [/ue/g, 'u'], [/j(?=i|$)/g, 'i'],
  [/(.)\1+/g, '$1'], [/(?<=[aeiou])h(?![aeiou])/g, ''],
]

/** The word as it sounds, roughly: spellings that differ only by how a script is transliterated become one. */
export function foldWord(word: string): string {
  let folded = word
  for (const [pattern, sound] of sounds) folded = folded.replaceAll(pattern, sound)
  return folded
}

/** The consonants of a folded word: what Arabic and Hebrew write, and what vowels cannot change. */
export function consonantsOf(folded: string): string {
  return folded.slice(0, 1).replaceAll(/[aeiou]/g, 'a') + folded.slice(1).replaceAll(/[aeiou]/g, '')
}
