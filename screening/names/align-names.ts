import { compareTokens, type Agreement, type TokenLikeness } from './compare-tokens.ts'
import { editDistance } from './edit-distance.ts'
import { foldWord } from './fold-word.ts'
import type { NameToken } from './name-token.ts'
import type { ReadName } from './read-name.ts'

/** Words of one name that stand for words of the other. */
export interface AlignedWords {
  readonly left: readonly NameToken[]
  readonly right: readonly NameToken[]
  readonly likeness: number
  readonly how: Agreement
  readonly edits: number
  /** Place of the first word of each. */
  readonly at: readonly [number, number]
}

export interface Alignment {
  readonly pairs: readonly AlignedWords[]
  readonly leftOver: readonly NameToken[]
  readonly rightOver: readonly NameToken[]
}

/** Less alike than this, two words are two words. */
const leastLikeness = 0.5
const tokensMost = 16

type Compare = (left: NameToken, right: NameToken) => TokenLikeness

/** Sets the words of two names beside each other, each at most once, the likest first; words joined or split count as one. */
export function alignNames(left: ReadName, right: ReadName, compare: Compare = compareTokens): Alignment {
  const ours = left.tokens.slice(0, tokensMost)
  const theirs = right.tokens.slice(0, tokensMost)
  const candidates = [...single(ours, theirs, compare), ...joined(ours, theirs), ...joined(theirs, ours).map(turned)]
  candidates.sort((one, other) => rank(other) - rank(one))
  let takenLeft = 0
  let takenRight = 0
  const pairs: AlignedWords[] = []
  for (const pair of candidates) {
    const onLeft = ((1 << pair.left.length) - 1) << pair.at[0]
    const onRight = ((1 << pair.right.length) - 1) << pair.at[1]
    if ((takenLeft & onLeft) !== 0 || (takenRight & onRight) !== 0) continue
    takenLeft |= onLeft
    takenRight |= onRight
    pairs.push(pair)
  }
  return { pairs, leftOver: ours.filter((_, place) => (takenLeft & (1 << place)) === 0), rightOver: theirs.filter((_, place) => (takenRight & (1 << place)) === 0) }
}

/** The likest first; among equals what covers more, then what stands in the same place. */
function rank({ likeness, left, right, at }: AlignedWords): number {
  return likeness + 0.01 * Math.max(left.length, right.length) + 0.004 * (left[0]?.word.length ?? 0) - 0.002 * Math.abs(at[0] - at[1])
}

function single(ours: readonly NameToken[], theirs: readonly NameToken[], compare: Compare): AlignedWords[] {
  const pairs: AlignedWords[] = []
  for (const [row, left] of ours.entries()) {
    for (const [column, right] of theirs.entries()) {
      const { likeness, how, edits } = compare(left, right)
      if (likeness >= leastLikeness) pairs.push({ left: [left], right: [right], likeness, how, edits, at: [row, column] })
    }
  }
  return pairs
}

/** One word of the first that two to four neighbours of the second make when written together. */
function joined(wholes: readonly NameToken[], parts: readonly NameToken[]): AlignedWords[] {
  if (parts.length < 2) return []
  const pairs: AlignedWords[] = []
  for (const [row, whole] of wholes.entries()) {
    if (whole.word.length < 4) continue
    for (let column = 0; column + 1 < parts.length; column += 1) {
      const found = joinedAt(whole, parts, column)
      if (found !== undefined) pairs.push({ left: [whole], ...found, how: 'joined', at: [row, column] })
    }
  }
  return pairs
}

function joinedAt(whole: NameToken, parts: readonly NameToken[], from: number): { readonly right: readonly NameToken[]; readonly likeness: number; readonly edits: number } | undefined {
  let text = wordAt(parts, from)
  if (text[0] !== whole.word[0] && text[0] !== whole.folded[0]) return undefined
  for (let to = from + 1; to < Math.min(parts.length, from + 4); to += 1) {
    text += wordAt(parts, to)
    if (text.length > whole.word.length + 2) return undefined
    const found = text.length < whole.word.length - 2 ? undefined : likenessOfJoined(text, whole)
    if (found !== undefined) return { right: parts.slice(from, to + 1), ...found }
  }
  return undefined
}

function wordAt(parts: readonly NameToken[], place: number): string {
  return parts[place]?.word ?? ''
}

/** Short words written together look like many another: of them no letter may differ. */
function likenessOfJoined(text: string, whole: NameToken): { readonly likeness: number; readonly edits: number } | undefined {
  if (text === whole.word) return { likeness: 0.98, edits: 0 }
  const isNear = editDistance(text, whole.word, 1) === 1 || foldWord(text) === whole.folded
  return isNear && text.length > 7 ? { likeness: 0.9, edits: 1 } : undefined
}

function turned(pair: AlignedWords): AlignedWords {
  return { ...pair, left: pair.right, right: pair.left, at: [pair.at[1], pair.at[0]] }
}
