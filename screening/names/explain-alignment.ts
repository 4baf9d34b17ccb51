import type { AlignedWords, Alignment } from './align-names.ts'
import type { Agreement } from './compare-tokens.ts'
import type { NameToken } from './name-token.ts'

const manners: Readonly<Record<Agreement, string>> = {
  same: 'is the same',
  sound: 'sounds alike',
  spelling: 'is spelled almost alike',
  called: 'is another form of the same name',
  initial: 'begins with the initial',
  joined: 'is the same written together',
}

/** What agrees, how, and what is missing, in plain words, the weightiest first. */
export function explainAlignment({ pairs, leftOver, rightOver }: Alignment): readonly string[] {
  const same = pairs.filter(({ how }) => how === 'same')
  const others = pairs.filter(({ how }) => how !== 'same')
  return [
    ...(same.length > 0 ? [`The same: ${quoted(same.flatMap(({ left }) => left))}`] : []),
    ...others.map(explainPair),
    ...(leftOver.length > 0 ? [`Only in the one: ${quoted(leftOver)}`] : []),
    ...(rightOver.length > 0 ? [`Only in the other: ${quoted(rightOver)}`] : []),
  ]
}

function explainPair({ left, right, how, edits }: AlignedWords): string {
  const letters = edits > 0 && how !== 'called' ? ` (${String(edits)} ${edits === 1 ? 'letter differs' : 'letters differ'})` : ''
  return `“${spaced(left)}” ${manners[how]} as “${spaced(right)}”${letters}`.replace('initial as', 'initial').replace('begins with the initial', 'has the initial or the word of')
}

function spaced(tokens: readonly NameToken[]): string {
  return tokens.map(({ word }) => word).join(' ')
}

function quoted(tokens: readonly NameToken[]): string {
  return `“${tokens.map(({ word }) => word).join('”, “')}”`
}
