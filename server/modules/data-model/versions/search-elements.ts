import type { DictionaryElement } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import type { OpenDictionary } from './dictionary-version.ts'

/** What is looked for: words that must all be found in an element's id, name, description, numbers, tags or paths. */
export interface ElementSearch {
  readonly search?: string
  /** Only elements that stand in this document. */
  readonly root?: string
  /** The id of the last element of the page before. */
  readonly after?: string
  readonly limit: number
}

/** An element that was found, with where it stands. */
export interface FoundElement {
  readonly element: DictionaryElement
  readonly places: readonly DictionaryPlace[]
}

/** Elements that fit: by an exact id or number, by the whole name, by a name that begins with the words, by words of the name, and the others, each in the order of the dictionary. */
export function searchElements(dictionary: OpenDictionary, { search = '', root, after, limit }: ElementSearch): readonly FoundElement[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const places = placesByElement(dictionary)
  const found = [...dictionary.elements.values()].flatMap((element): readonly FoundElement[] => {
    const standing = (places.get(element.id) ?? []).filter(({ path }) => root === undefined || path === root || path.startsWith(`${root}/`))
    if (root !== undefined && standing.length === 0) return []
    return fits({ element, places: standing }, words) ? [{ element, places: standing }] : []
  })
  const ranked = found.map((one) => ({ one, rank: rankOf(one.element, words) }))
  const ordered = ranked.toSorted((one, other) => one.rank - other.rank).map(({ one }) => one)
  const begin = after === undefined ? 0 : ordered.findIndex(({ element }) => element.id === after) + 1
  return ordered.slice(begin, begin + limit)
}

/** Where an element comes among those found: 0 first. */
function rankOf({ id, unTded, name }: DictionaryElement, words: readonly string[]): number {
  if (words.length === 0) return 0
  if (words.length === 1 && [id.toLowerCase(), unTded?.toLowerCase()].includes(words[0])) return 0
  const named = name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (named.join(' ') === words.join(' ')) return 1
  if (words.every((word, at) => named[at] === word)) return 2
  return words.every((word) => named.includes(word)) ? 3 : 4
}

/** An element with all its places; undefined for an id that the version does not have. */
export function findElement(dictionary: OpenDictionary, id: string): FoundElement | undefined {
  const element = dictionary.elements.get(id)
  return element && { element, places: placesByElement(dictionary).get(id) ?? [] }
}

const known = new WeakMap<OpenDictionary, ReadonlyMap<string, readonly DictionaryPlace[]>>()

function placesByElement(dictionary: OpenDictionary): ReadonlyMap<string, readonly DictionaryPlace[]> {
  const before = known.get(dictionary)
  if (before !== undefined) return before
  const places = new Map<string, DictionaryPlace[]>()
  for (const place of dictionary.places.values()) {
    const same = places.get(place.id)
    if (same === undefined) places.set(place.id, [place])
    else same.push(place)
  }
  known.set(dictionary, places)
  return places
}

function fits({ element, places }: FoundElement, words: readonly string[]): boolean {
  const { id, name, description, unTded, imo = [], x12 = [], edifact = [], catair = [] } = element
  const text = [id, name, description, unTded ?? '', ...imo, ...x12, ...edifact, ...catair, ...places.flatMap(({ path, tag }) => [path, tag])].join('\n').toLowerCase()
  return words.every((word) => text.includes(word))
}
