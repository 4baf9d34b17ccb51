import { foldWord } from './fold-word.ts'
import { nameToken, type NameToken } from './name-token.ts'
import type { ReadName } from './read-name.ts'
import { createWordList, type WordList } from './word-list.ts'

/** Finds listed names that share enough words with one asked for to be worth a close look. */
export interface NameCandidates {
  readonly words: WordList
  readonly add: (name: ReadName) => void
  readonly find: (readings: readonly ReadName[]) => readonly number[]
  readonly size: () => number
}

/** So many are looked at closely. */
const most = 48

export function createNameCandidates(): NameCandidates {
  const words = createWordList()
  const joined = new Map<string, number[]>()
  let size = 0
  return {
    words,
    size: () => size,
    add(name) {
      for (const token of name.tokens) words.add(token, size)
      for (const text of neighbours(name.tokens)) note(joined, foldWord(text), size)
      size += 1
    },
    find(readings) {
      const gathered = new Map<number, number>()
      for (const tokens of unlike(readings)) {
        for (const [name, bits] of gather(tokens, { words, joined, size })) if (bits > (gathered.get(name) ?? 0)) gathered.set(name, bits)
      }
      return likeliest(gathered)
    },
  }
}

/** Readings whose words differ. */
function unlike(readings: readonly ReadName[]): readonly (readonly NameToken[])[] {
  return [...new Map(readings.map(({ tokens }) => [tokens.map(({ word }) => word).join(' '), tokens])).values()]
}

function gather(tokens: readonly NameToken[], { words, joined, size }: { readonly words: WordList; readonly joined: ReadonlyMap<string, readonly number[]>; readonly size: number }): ReadonlyMap<number, number> {
  const total = new Map<number, number>()
  const asked = [...tokens, ...neighbours(tokens).map((text) => nameToken(text, 'name'))].slice(0, 40)
  for (const token of asked) {
    if (token.role === 'initial') continue
    const taken = new Set<number>()
    const take = (names: readonly number[], bits: number): void => {
      for (const name of names) {
        if (taken.has(name)) continue
        taken.add(name)
        total.set(name, (total.get(name) ?? 0) + bits)
      }
    }
    for (const { token: listed, likeness, names } of words.alike(token)) take(names, words.bitsOf(listed, size) * likeness)
    take(joined.get(token.folded) ?? [], 12)
  }
  return total
}

/** What two to four neighbours make when written together. */
function neighbours(tokens: readonly NameToken[]): readonly string[] {
  const texts: string[] = []
  for (let from = 0; from + 1 < tokens.length; from += 1) {
    let text = tokens[from]?.word ?? ''
    for (let to = from + 1; to < Math.min(tokens.length, from + 4) && text.length < 24; to += 1) {
      text += tokens[to]?.word ?? ''
      if (text.length > 3) texts.push(text)
    }
  }
  return texts
}

function note(map: Map<string, number[]>, key: string, name: number): void {
  const names = map.get(key)
  if (names === undefined) map.set(key, [name])
  else if (names.at(-1) !== name) names.push(name)
}

/** Those with the most bits in common. */
function likeliest(gathered: ReadonlyMap<number, number>): readonly number[] {
  let greatest = 0
  for (const bits of gathered.values()) if (bits > greatest) greatest = bits
  const near = [...gathered].filter(([, bits]) => bits > greatest * 0.45)
  return near.sort((one, other) => other[1] - one[1]).slice(0, most).map(([name]) => name)
}
