/** A text as records hold it. */
export interface RecordText {
  readonly text: string
  readonly isShortened: boolean
}

/** Capital letters without accents, cut to a length; undefined where a character has no place in records. */
export function recordText(stated: string, max: number): RecordText | undefined {
  const plain = stated.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[\u2018\u2019]/g, '\'').replaceAll(/[\u2013\u2014]/g, '-').toUpperCase().replaceAll(/\s+/g, ' ').trim()
  if (plain === '' || !/^[\x20-\x7e]+$/.test(plain)) return undefined
  return { text: plain.slice(0, max).trimEnd(), isShortened: plain.length > max }
}
