import { compareTokens } from './compare-tokens.ts'
import type { NameToken } from './name-token.ts'
import { ordinaryNames } from './ordinary-names.table.ts'
import { rarity } from './operating-point.table.ts'

const ordinary = new Set(ordinaryNames)

/** Whether very many people who are on no list have the name. */
export function isOrdinary({ word }: NameToken): boolean {
  return ordinary.has(word)
}

/** Words of all listed names, found again by any spelling. */
export interface WordList {
  /** Notes that a name has the word. */
  readonly add: (token: NameToken, name: number) => void
  /** Words that may be the same as the one asked for, with the names that have them, the likest first. */
  readonly alike: (token: NameToken) => readonly AlikeWord[]
  /** Names that have the very word, or the one to which it folds. */
  readonly spelled: (token: NameToken) => readonly number[]
  /** How rare a word is, in bits: of the rarer kinds are those that say who somebody is. */
  readonly bitsOf: (token: NameToken, names: number) => number
}

export interface AlikeWord {
  readonly token: NameToken
  readonly likeness: number
  readonly names: readonly number[]
}

interface Entry {
  readonly token: NameToken
  readonly names: number[]
}

const leastLikeness = 0.58
const answeredMost = 5000
/** In a short list every word would be frequent: rarity is judged as in a list of this length at least. */
const namesLeast = 20_000

export function createWordList(): WordList {
  const entries = new Map<string, Entry>()
  const byKey = new Map<string, Entry[]>()
  // Given names, and words such as trading, are asked for again and again
  const answered = new Map<NameToken, readonly AlikeWord[]>()
  return {
    add(token, name) {
      answered.clear()
      const known = entries.get(token.word)
      if (known !== undefined) {
        if (known.names.at(-1) !== name) known.names.push(name)
        return
      }
      const entry = { token, names: [name] }
      entries.set(token.word, entry)
      for (const key of keysOf(token)) {
        const list = byKey.get(key)
        if (list === undefined) byKey.set(key, [entry])
        else list.push(entry)
      }
    },
    alike(token) {
      const known = answered.get(token)
      if (known !== undefined) return known
      const found = new Map<Entry, number>()
      for (const key of keysOf(token)) for (const entry of byKey.get(key) ?? []) if (!found.has(entry)) found.set(entry, likenessIn(token, entry.token))
      const alike = [...found].filter(([, likeness]) => likeness >= leastLikeness).map(([entry, likeness]) => ({ token: entry.token, likeness, names: entry.names })).sort((one, other) => other.likeness - one.likeness)
      if (answered.size >= answeredMost) answered.clear()
      answered.set(token, alike)
      return alike
    },
    spelled: (token) => entries.get(token.word)?.names ?? entries.get(token.folded)?.names ?? [],
    bitsOf: (token, names) => bitsOf(token, entries.get(token.word)?.names.length ?? 0, names),
  }
}

function likenessIn(token: NameToken, listed: NameToken): number {
  return token.word === listed.word ? 1 : compareTokens(token, listed).likeness
}

function bitsOf(token: NameToken, listed: number, names: number): number {
  if (token.role === 'form' || token.role === 'initial') return 1
  const rare = Math.min(rarity.mostForWord, Math.log2((Math.max(names, namesLeast) + 2) / (listed + 1)))
  const bits = ordinary.has(token.word) ? Math.min(rare, rarity.ordinary) : rare
  return token.role === 'particle' ? Math.min(bits, 2) : token.word.length <= 3 ? Math.min(bits, 3 * token.word.length) : bits
}

/** Keys that words share which are the same but for a letter, a swap, a vowel or a manner of transliteration. */
function keysOf({ word, folded, consonants, sounds, role }: NameToken): ReadonlySet<string> {
  const keys = new Set([`f${word}`, `f${folded}`])
  if (role === 'number' || role === 'initial') return keys
  for (const text of word === folded ? [folded] : [folded, word]) if (text.length > 2) for (let at = 0; at < text.length; at += 1) keys.add(`f${text.slice(0, at)}${text.slice(at + 1)}`)
  if (consonants.length > 2) keys.add(`c${consonants}`)
  for (const sound of sounds) if (sound.length > 2) keys.add(`m${sound}`)
  return keys
}
