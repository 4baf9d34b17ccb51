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
/** Whoever has less than this share of what the best has in common is not. */
const leastShare = 0.45
const bitsOfJoined = 12

export function createNameCandidates(): NameCandidates {
  const words = createWordList()
  const joined = new Map<string, number[]>()
  const wholes = new Map<string, number[]>()
  let tally: Tally | undefined
  let size = 0
  return {
    words,
    size: () => size,
    add(name) {
      for (const token of name.tokens) words.add(token, size)
      for (const text of neighbours(name.tokens)) note(joined, foldWord(text), size)
      note(wholes, name.joined, size)
      size += 1
      tally = undefined
    },
    find(readings) {
      tally ??= createTally(size)
      const gathered = new Map<number, number>()
      for (const tokens of unlike(readings)) {
        gather(tokens, { words, joined, size, tally })
        tally.drain((name, bits) => { if (bits > (gathered.get(name) ?? 0)) gathered.set(name, bits) })
      }
      const whole = readings.flatMap(({ joined: text }) => wholes.get(text)?.slice(0, most) ?? [])
      return [...new Set([...whole, ...likeliest(gathered)])]
    },
  }
}

/** Readings whose words differ. */
function unlike(readings: readonly ReadName[]): readonly (readonly NameToken[])[] {
  return [...new Map(readings.map(({ tokens }) => [tokens.map(({ word }) => word).join(' '), tokens])).values()]
}

interface Gathering {
  readonly words: WordList
  readonly joined: ReadonlyMap<string, readonly number[]>
  readonly size: number
  readonly tally: Tally
}

function gather(tokens: readonly NameToken[], { words, joined, size, tally }: Gathering): void {
  for (const token of tokens.slice(0, 16)) {
    if (token.role === 'initial') continue
    tally.next()
    for (const { token: listed, likeness, names } of words.alike(token)) tally.add(names, words.bitsOf(listed, size) * likeness)
    tally.add(joined.get(token.folded) ?? [], bitsOfJoined)
  }
  for (const text of neighbours(tokens).slice(0, 24)) {
    tally.next()
    tally.add(words.spelled(nameToken(text, 'name')), bitsOfJoined)
  }
}

/** Bits that each name has in common with the one asked for. */
interface Tally {
  /** From here on another word is looked at, which counts once for each name. */
  readonly next: () => void
  readonly add: (names: readonly number[], bits: number) => void
  /** Tells what was counted, and begins anew. */
  readonly drain: (tell: (name: number, bits: number) => void) => void
}

function createTally(size: number): Tally {
  const total = new Float32Array(size)
  const counted = new Uint32Array(size)
  const touched: number[] = []
  let word = 0
  return {
    next() { word += 1 },
    add(names, bits) {
      for (const name of names) {
        if (counted[name] === word) continue
        counted[name] = word
        if (total[name] === 0) touched.push(name)
        total[name] = (total[name] ?? 0) + bits
      }
    },
    drain(tell) {
      let greatest = 0
      for (const name of touched) greatest = Math.max(greatest, total[name] ?? 0)
      for (const name of touched) {
        const bits = total[name] ?? 0
        if (bits > greatest * leastShare) tell(name, bits)
        total[name] = 0
      }
      touched.length = 0
    },
  }
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
  const near = [...gathered].filter(([, bits]) => bits > greatest * leastShare)
  return near.sort((one, other) => other[1] - one[1]).slice(0, most).map(([name]) => name)
}
