import type { ModelSelection } from '@customhouse/vocabulary/dictionary/artifacts/model-selection.ts'
import { selectPlaces, type SelectedPlace } from '@customhouse/vocabulary/dictionary/artifacts/select-places.ts'
import type { DictionaryPlace } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import type { OpenDictionary } from '../versions/dictionary-version.ts'
import type { Guide, GuidePlace } from './guide.ts'

/**
 * The part of the dictionary that a guide takes, with its cardinalities and codes. Classes above a place come with it, and so does what the dictionary
 * demands of a class.
 */
export function guideModel(guide: Guide, { version, places, elements }: OpenDictionary): ModelSelection {
  const name = `${guide.id}-${String(guide.guideVersion)}`
  return {
    address: `https://customhouse.example/data-model/guides/${name}`,
    namespace: `urn:customhouse:guide:${guide.id}:${String(guide.guideVersion)}`,
    title: `${guide.title}, guide version ${String(guide.guideVersion)}`,
    version: version.number,
    places: selectPlaces(places, chosenPlaces(guide, places)),
    elements,
    codes: codesHere(guide),
  }
}

function chosenPlaces(guide: Guide, places: ReadonlyMap<string, DictionaryPlace>): ReadonlyMap<string, SelectedPlace> {
  const named = new Map(guide.places.map((place) => [place.path, place]))
  const taken = new Set<string>([guide.root])
  for (const path of named.keys()) for (let place = places.get(path); place !== undefined; place = place.parent) taken.add(place.path)
  // Places come after their class, so that one pass brings what a demanded class demands in turn.
  for (const { path, min, parent } of places.values()) if (min > 0 && parent !== undefined && taken.has(parent.path)) taken.add(path)
  return new Map([...taken].flatMap((path) => {
    const place = places.get(path)
    return place === undefined ? [] : [[path, cardinalityHere(place, named.get(path))] as const]
  }))
}

function cardinalityHere(place: DictionaryPlace, named: GuidePlace | undefined): SelectedPlace {
  const max = named?.max === undefined || named.max === 0 ? place.max : Math.min(named.max, place.max ?? named.max)
  return { min: Math.max(named?.min ?? place.min, place.min), ...(max === undefined ? {} : { max }) }
}

function codesHere({ places }: Guide): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(places.flatMap(({ path, codes }) => (codes === undefined ? [] : [[path, new Map(codes.map(({ code, meaning }) => [code, meaning]))] as const])))
}
