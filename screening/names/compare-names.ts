import { alignNames } from './align-names.ts'
import { explainAlignment } from './explain-alignment.ts'
import { nameFeatures, type NameFeatures } from './name-features.ts'
import type { NameKind } from './name-kind.ts'
import { readName, type ReadName } from './read-name.ts'
import { logOddsOf, scoreOfOdds } from './score-names.ts'

/** How well two names agree. */
export interface NameComparison {
  /** 0 to 1; 1 for names that are the same in every word, in any order of titles and legal forms. */
  readonly score: number
  readonly explanation: readonly string[]
  readonly features: NameFeatures
}

/** Compares two names of a kind. Symmetric, and never throws; from `pairThreshold` on they count as the same. */
export function compareNames(left: string, right: string, kind: NameKind = 'unknown'): NameComparison {
  const [ours, theirs] = left <= right ? [readName(left, kind), readName(right, kind)] : [readName(right, kind), readName(left, kind)]
  const alignment = alignNames(ours, theirs)
  const features = nameFeatures(ours, theirs, { alignment })
  if (ours.tokens.length === 0 || theirs.tokens.length === 0) return { score: left === right && left !== '' ? 1 : 0, explanation: ['No word can be compared'], features }
  const score = isSame(ours, theirs) ? 1 : scoreOfOdds(logOddsOf(features, kind), kind)
  return { score, explanation: explainAlignment(alignment), features }
}

/** Whether two names have the same words in the same order, and no legal forms of different kinds. */
export function isSame(left: ReadName, right: ReadName): boolean {
  return left.tokens.length === right.tokens.length && left.tokens.every((token, place) => token.word === right.tokens[place]?.word)
    && (left.forms.length === 0 || right.forms.length === 0 || left.forms.some((form) => right.forms.includes(form)))
}
