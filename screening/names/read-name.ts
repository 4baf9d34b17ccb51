import type { NameKind } from './name-kind.ts'
import { nameToken, type NameToken, type TokenRole } from './name-token.ts'
import { callNames, commonWords, honorifics, honorificsThatAreNames, legalForms, particles, sameWords, shipPrefixes, smallWords } from './name-words.table.ts'
import { spellOut } from './spell-out.ts'

/** A name taken apart for comparing. */
export interface ReadName {
  readonly name: string
  readonly kind: NameKind
  readonly tokens: readonly NameToken[]
  /** All words without spaces. */
  readonly joined: string
  /** Legal forms found, by what they stand for. */
  readonly forms: readonly string[]
}

const common = new Set(commonWords)
const small = new Set(smallWords)
const particle = new Set(particles)
const titles = phrasesOf(honorifics.map((words) => [words, 'title'] as const))
const keptTitles = new Set(honorificsThatAreNames)
const ships = phrasesOf(shipPrefixes.map((words) => [words, 'ship'] as const))
const forms = phrasesOf(Object.entries(legalForms).flatMap(([form, spellings]) => spellings.map((words) => [words, form] as const)))
const calledAlike = new Map(callNames.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)))

/** Takes a name apart: spelled in Latin letters, without titles or legal forms, each word with its role. Never throws. */
export function readName(name: string, kind: NameKind): ReadName {
  const spelled = spellOut(name)
  const words = wordsOf(kind === 'person' ? familyNameLast(spelled) : spelled)
  const { tokens, forms: found } = kind === 'person' ? personTokens(words) : thingTokens(words, kind)
  return { name, kind, tokens, joined: tokens.map(({ word }) => word).join(''), forms: found }
}

/** The name under which somebody is called who is named so. */
export function calledAs(word: string): string | undefined {
  return calledAlike.get(word)
}

/** `PETROV, Ivan` as `Ivan PETROV`; a name with further commas stays as it is. */
function familyNameLast(spelled: string): string {
  const parts = spelled.split(',')
  return parts.length === 2 && (parts[1] ?? '').trim() !== '' ? `${parts[1] ?? ''} ${parts[0] ?? ''}` : spelled
}

/** Words, with abbreviations of single letters (`L.L.C.`, `A.B.C`) as one. */
function wordsOf(spelled: string): readonly string[] {
  return spelled
    .replaceAll(/\b(?:[a-z]\.){2,}(?:[a-z]\b)?|\b(?:[a-z]\.)+[a-z]\b/g, (letters) => `${letters.replaceAll('.', '')} `)
    .replaceAll(/\b([a-z])\/([a-z])\b/g, '$1$2')
    .split(/[^a-z0-9]+/).filter((word) => word !== '')
}

function personTokens(words: readonly string[]): { readonly tokens: readonly NameToken[]; readonly forms: readonly string[] } {
  const kept = without(words, titles, (found) => !keptTitles.has(found)).rest
  const named = kept.length > 0 ? kept : words
  const unlike = named.filter((word, place) => place === 0 || word !== named[place - 1])
  return { tokens: unlike.map((word) => nameToken(readLetters(word), roleInPerson(word))), forms: [] }
}

function roleInPerson(word: string): TokenRole {
  if (word.length === 1) return 'initial'
  if (/^\d+$/.test(word)) return 'number'
  return particle.has(word) || keptTitles.has(word) ? 'particle' : 'name'
}

/** Digits that stand for letters inside a word (`Sech1n`). */
function readLetters(word: string): string {
  if (!/\d/.test(word) || !/[a-z]/.test(word)) return word
  return word.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('3', 'e').replaceAll('4', 'a').replaceAll('5', 's').replaceAll('7', 't').replaceAll('9', 'g')
}

function thingTokens(words: readonly string[], kind: NameKind): { readonly tokens: readonly NameToken[]; readonly forms: readonly string[] } {
  const afloat = kind === 'vessel' ? without(words, ships, () => true).rest : words
  const { rest, found } = kind === 'vessel' ? { rest: afloat, found: [] } : without(afloat, forms, () => true)
  const joined = joinedLetters(rest.length > 0 ? rest : words)
  const large = joined.filter((word) => !small.has(word))
  const tokens = (large.length > 0 ? large : joined).flatMap((word) => (sameWords[word] ?? word).split(' ')).map((word) => nameToken(word, roleInThing(word)))
  return { tokens, forms: found }
}

/** Single letters that follow each other are one abbreviation: `C G Clow` as `CG Clow`. */
function joinedLetters(words: readonly string[]): readonly string[] {
  return words.join(' ').replaceAll(/\b[b-z](?: [b-z]\b)+/g, (letters) => letters.replaceAll(' ', '')).split(' ')
}

function roleInThing(word: string): TokenRole {
  if (/^\d+$/.test(word)) return 'number'
  return common.has(word) ? 'common' : 'name'
}

type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly meaning: string }[]>

/** Phrases by their first word, the longest first. */
function phrasesOf(entries: readonly (readonly [string, string])[]): Phrases {
  const phrases = new Map<string, { readonly words: readonly string[]; readonly meaning: string }[]>()
  for (const [text, meaning] of entries) {
    const words = text.split(' ')
    const first = words[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), { words, meaning }].sort((one, other) => other.words.length - one.words.length))
  }
  return phrases
}

/** The words without the phrases, and what the phrases found mean. */
function without(words: readonly string[], phrases: Phrases, dropped: (phrase: string) => boolean): { readonly rest: readonly string[]; readonly found: readonly string[] } {
  const rest: string[] = []
  const found: string[] = []
  let place = 0
  while (place < words.length) {
    const here = place
    const phrase = phrases.get(words[here] ?? '')?.find(({ words: parts }) => parts.every((part, offset) => words[here + offset] === part) && dropped(parts.join(' ')))
    if (phrase === undefined) rest.push(words[here] ?? '')
    else found.push(phrase.meaning)
    place += phrase?.words.length ?? 1
  }
  return { rest, found }
}
