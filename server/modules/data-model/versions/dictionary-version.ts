import { dictionaryBase, dictionaryPlaces, dictionaryVersion, placesOf } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { dictionaryElements, type DictionaryElement } from '@customhouse/vocabulary/dictionary/dictionary-element.ts'
import type { DictionaryPlace, PlaceRow } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'

/** A code that a list of the dictionary has, by the element whose values it is. */
export interface ListedCode {
  readonly element: string
  readonly code: string
  readonly meaning: string
}

/** A place that is to be used no more. */
export interface Deprecation {
  readonly path: string
  readonly replacedBy?: string
  /** The version that deprecated it. */
  readonly since: string
}

/** The dictionary in one version, whole: it stays readable whatever the shipped tables become. */
export interface DictionaryVersion {
  readonly number: string
  readonly base: string
  readonly rows: readonly PlaceRow[]
  readonly elements: readonly DictionaryElement[]
  /** Codes that maintenance added or left: a list that is not named here is the public one that the element names. */
  readonly codes: readonly ListedCode[]
  readonly deprecations: readonly Deprecation[]
}

/** A version made ready to look things up in. */
export interface OpenDictionary {
  readonly version: DictionaryVersion
  readonly places: ReadonlyMap<string, DictionaryPlace>
  readonly elements: ReadonlyMap<string, DictionaryElement>
}

/** The dictionary as this program ships it: the first version. */
export function shippedVersion(): DictionaryVersion {
  return {
    number: dictionaryVersion,
    base: dictionaryBase,
    rows: [...dictionaryPlaces.values()].map(rowOf),
    elements: [...dictionaryElements.values()],
    codes: [],
    deprecations: [],
  }
}

export function openDictionary(version: DictionaryVersion): OpenDictionary {
  return { version, places: placesOf(version.rows), elements: new Map(version.elements.map((element) => [element.id, element])) }
}

function rowOf({ path, id, kind, tag, min, max, uniquePosition }: DictionaryPlace): PlaceRow {
  return uniquePosition === undefined ? [path, id, kind, tag, min, max ?? 0] : [path, id, kind, tag, min, max ?? 0, uniquePosition]
}
