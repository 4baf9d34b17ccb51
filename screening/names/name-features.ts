import type { Alignment, AlignedWords } from './align-names.ts'
import type { NameToken } from './name-token.ts'
import type { ReadName } from './read-name.ts'

/** What a comparison of two names rests on, each from 0 (as in the same name) upwards. */
export interface NameFeatures {
  /** Share of the words' weight that agrees only in part. */
  readonly unlike: number
  /** The worst agreement of a word that counts. */
  readonly worst: number
  /** Weight of words that stand where the other name has others. */
  readonly replaced: number
  /** Weight of words that one of the names lacks. */
  readonly dropped: number
  /** Share of the agreement that rests on initials. */
  readonly initials: number
  /** Whether words that agree stand in another order. */
  readonly turned: number
  /** Letters that differ, for each word that agrees. */
  readonly edits: number
  /** Share of the letters of both names written without spaces that two-letter pieces do not have in common. */
  readonly pieces: number
  /** 1 where the legal forms of two organisations are of different kinds. */
  readonly forms: number
}

type Weigh = (token: NameToken) => number

/** What agrees and what does not, in figures. */
export function nameFeatures(left: ReadName, right: ReadName, { alignment, weigh = staticWeight }: { readonly alignment: Alignment; readonly weigh?: Weigh }): NameFeatures {
  const { pairs, leftOver, rightOver } = alignment
  const weightOf = (words: readonly NameToken[]): number => words.reduce((sum, token) => sum + weigh(token), 0)
  const pairWeight = ({ left: ours, right: theirs }: AlignedWords): number => Math.max(weightOf(ours), weightOf(theirs))
  const agreed = pairs.reduce((sum, pair) => sum + pairWeight(pair), 0)
  const [ours, theirs] = [weightOf(leftOver), weightOf(rightOver)]
  const whole = Math.max(agreed + Math.max(ours, theirs), 0.1)
  const counting = pairs.filter((pair) => pairWeight(pair) >= 0.5)
  return {
    unlike: pairs.reduce((sum, pair) => sum + pairWeight(pair) * (1 - pair.likeness), 0) / whole,
    worst: counting.reduce((worst, { likeness }) => Math.max(worst, 1 - likeness), 0),
    replaced: Math.min(ours, theirs) / whole,
    dropped: Math.abs(ours - theirs) / whole,
    initials: pairs.filter(({ how }) => how === 'initial').length / Math.max(1, pairs.length),
    turned: isTurned(pairs) ? 1 : 0,
    edits: Math.min(3, counting.reduce((sum, { edits }) => sum + edits, 0) / Math.max(1, counting.length)),
    pieces: unlikePieces(left.joined, right.joined),
    forms: left.forms.length > 0 && right.forms.length > 0 && !left.forms.some((form) => right.forms.includes(form)) ? 1 : 0,
  }
}

function staticWeight(token: NameToken): number {
  return token.weight
}

function isTurned(pairs: readonly AlignedWords[]): boolean {
  const places = [...pairs].filter(({ left }) => left[0]?.role !== 'particle').sort((one, other) => one.at[0] - other.at[0])
  return places.some(({ at }, index) => index > 0 && at[1] < (places[index - 1]?.at[1] ?? 0))
}

/** 1 less the Dice coefficient of pairs of letters. */
function unlikePieces(left: string, right: string): number {
  if (left === right) return 0
  const pieces = new Map<string, number>()
  for (let at = 0; at + 1 < left.length; at += 1) pieces.set(left.slice(at, at + 2), (pieces.get(left.slice(at, at + 2)) ?? 0) + 1)
  let same = 0
  for (let at = 0; at + 1 < right.length; at += 1) {
    const piece = right.slice(at, at + 2)
    const count = pieces.get(piece) ?? 0
    if (count > 0) { same += 1; pieces.set(piece, count - 1) }
  }
  return 1 - (2 * same) / Math.max(1, left.length + right.length - 2)
}
