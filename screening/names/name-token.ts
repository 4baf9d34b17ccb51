import { doubleMetaphone } from 'double-metaphone'
import { consonantsOf, foldWord } from './fold-word.ts'

/** What a word does in a name. */
export type TokenRole = 'name' | 'common' | 'particle' | 'initial' | 'number' | 'form'

/** One word of a name, with what comparing needs of it made once. */
export interface NameToken {
  readonly word: string
  readonly role: TokenRole
  readonly folded: string
  readonly consonants: string
  /** Double Metaphone, both readings. */
  readonly sounds: readonly [string, string]
  /** How much it says, 0 to 1, before it is known how rare it is. */
  readonly weight: number
}

const weights: Readonly<Record<TokenRole, number>> = { name: 1, common: 0.55, particle: 0.25, initial: 0.35, number: 0.7, form: 0.1 }

const made = new Map<string, NameToken>()

/** A token; the same word in the same role is made once and kept, up to a bound. */
export function nameToken(word: string, role: TokenRole): NameToken {
  const key = `${role} ${word}`
  const known = made.get(key)
  if (known !== undefined) return known
  const folded = foldWord(word)
  const token: NameToken = { word, role, folded, consonants: consonantsOf(folded), sounds: role === 'name' || role === 'common' ? doubleMetaphone(word) : [word, word], weight: weights[role] }
  if (made.size > 200_000) made.clear()
  made.set(key, token)
  return token
}
