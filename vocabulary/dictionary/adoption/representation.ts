/** A representation taken apart: which characters, how many. */
export interface Representation {
  /** `a` letters, `n` digits, `an` either. */
  readonly characters: 'a' | 'n' | 'an'
  readonly max: number
  /** Whether every value has exactly that many. */
  readonly isFixed: boolean
  readonly decimals: number
}

/** How a value of one representation fits a place with another. */
export type Fit = 'same' | 'narrower' | 'longer' | 'other-characters' | 'unknown'

/**
 * Reads a representation in the notation of UN/EDIFACT (ISO 9735): `an..35`, `a2`, `n..16,3`; undefined for any other text.
 */
export function readRepresentation(text: string): Representation | undefined {
  const [, characters, dots, digits, decimals] = /^(an|a|n)(\.\.)?(\d{1,6})(?:,(\d{1,2}))?$/.exec(text) ?? []
  if (digits === undefined) return undefined
  return { characters: characters === 'an' ? 'an' : characters === 'n' ? 'n' : 'a', max: Number(digits), isFixed: dots === undefined, decimals: Number(decimals ?? 0) }
}

/**
 * How values of a national representation fit the dictionary's: `narrower` fits with room left; `longer` may not fit; `other-characters` has
 * some that the dictionary does not allow; `unknown` where either is not stated.
 */
export function fitOf(national: string | undefined, dictionary: string | undefined): Fit {
  const [own, model] = [readRepresentation(national ?? ''), readRepresentation(dictionary ?? '')]
  if (own === undefined || model === undefined) return 'unknown'
  if (model.characters !== 'an' && model.characters !== own.characters) return 'other-characters'
  if (isLonger(own, model)) return 'longer'
  return isSame(own, model) ? 'same' : 'narrower'
}

function isLonger(own: Representation, model: Representation): boolean {
  return own.max > model.max || own.decimals > model.decimals || (model.isFixed && own.max !== model.max)
}

function isSame(own: Representation, model: Representation): boolean {
  return own.max === model.max && own.characters === model.characters && own.isFixed === model.isFixed && own.decimals === model.decimals
}
