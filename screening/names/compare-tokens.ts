import { editDistance } from './edit-distance.ts'
import type { NameToken } from './name-token.ts'
import { calledAs } from './read-name.ts'

/** How two words agree. */
export type Agreement = 'same' | 'sound' | 'spelling' | 'called' | 'initial' | 'joined'

export interface TokenLikeness {
  /** 0 to 1. */
  readonly likeness: number
  readonly how: Agreement
  /** Letters inserted, dropped, replaced or swapped. */
  readonly edits: number
}

const different: TokenLikeness = { likeness: 0, how: 'spelling', edits: 9 }

/** How alike two words of names are; 0 where they are not the same word in any spelling that comes to mind. */
export function compareTokens(left: NameToken, right: NameToken): TokenLikeness {
  if (left.word === right.word) return { likeness: 1, how: 'same', edits: 0 }
  if (left.role === 'initial' || right.role === 'initial') return initials(left, right)
  if (left.role === 'number' || right.role === 'number') return numbers(left, right)
  return words(left, right)
}

function initials(left: NameToken, right: NameToken): TokenLikeness {
  const one = left.role === 'initial' ? left : right
  const other = one === left ? right : left
  if (other.role === 'initial' || other.word.length < 2 || other.role === 'particle') return different
  return other.word.startsWith(one.word) || other.folded.startsWith(one.folded) ? { likeness: 0.8, how: 'initial', edits: 0 } : different
}

/** A figure is another as soon as one digit is. */
function numbers(left: NameToken, right: NameToken): TokenLikeness {
  return left.role === right.role && Number(left.word) === Number(right.word) ? { likeness: 1, how: 'same', edits: 0 } : different
}

function words(left: NameToken, right: NameToken): TokenLikeness {
  const called = calledAs(left.word)
  const alike = called !== undefined && called === calledAs(right.word)
  const length = Math.max(left.word.length, right.word.length)
  const most = Math.max(1, Math.floor(length * 0.5))
  const edits = editDistance(left.word, right.word, most)
  const folded = left.folded === right.folded ? 0 : editDistance(left.folded, right.folded, most)
  if (left.folded === right.folded) return { likeness: 0.97, how: 'sound', edits: Math.min(edits, 1) }
  if (alike) return { likeness: 0.93, how: 'called', edits: 1 }
  return bySpelling({ left, right, length, edits: edits > most ? Infinity : edits, folded: folded > most ? Infinity : folded })
}

interface Spelled {
  readonly left: NameToken
  readonly right: NameToken
  readonly length: number
  readonly edits: number
  readonly folded: number
}

function bySpelling({ left, right, length, edits, folded }: Spelled): TokenLikeness {
  const least = Math.min(edits, folded + 0.3)
  if (least === Infinity) return different
  const sounding = left.sounds.some((sound) => sound !== '' && right.sounds.includes(sound)) || (left.consonants.length > 2 && left.consonants === right.consonants)
  const cost = (least * (sounding ? 0.75 : 1) + (left.word.startsWith(right.word[0] ?? '') ? 0 : 0.15)) / length
  return { likeness: Math.max(0, 1 - cost), how: sounding ? 'sound' : 'spelling', edits: Math.round(least) }
}
