import type { DictionaryPlace } from '../dictionary-place.ts'

/** How often an element may stand in a selection, within what the dictionary allows; max undefined for any number of times. */
export interface SelectedPlace {
  readonly min: number
  readonly max?: number
}

/**
 * The places of a selection, with the cardinalities that hold in it: those chosen by path and every class above them, in the order of the
 * dictionary. A class that is not chosen itself keeps the cardinality of the dictionary. What is a list in the dictionary stays one, whatever
 * the most, so that the data keep their shape. Throws a RangeError for a path that the dictionary lacks, and for a cardinality that is wider
 * than the dictionary's or empty.
 */
export function selectPlaces(places: ReadonlyMap<string, DictionaryPlace>, chosen: ReadonlyMap<string, SelectedPlace>): ReadonlyMap<string, DictionaryPlace> {
  const paths = new Set<string>()
  for (const path of chosen.keys()) {
    if (!places.has(path)) throw new RangeError(`Cannot select ${path}: the dictionary has no such place`)
    for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) paths.add(path.slice(0, cut))
    paths.add(path)
  }
  const selected = new Map<string, SelectedClass>()
  for (const [path, place] of places) {
    if (!paths.has(path)) continue
    const { min, max } = narrowed(place, chosen.get(path))
    const parent = place.parent === undefined ? undefined : selected.get(place.parent.path)
    const copy: SelectedClass = { ...withoutParent(place), min, max, members: new Map(), ...(parent && { parent }) }
    selected.set(path, copy)
    parent?.members.set(path.slice(path.lastIndexOf('/') + 1), copy)
  }
  return selected
}

interface SelectedClass extends DictionaryPlace {
  readonly members: Map<string, DictionaryPlace>
}

function withoutParent({ parent, ...place }: DictionaryPlace): Omit<DictionaryPlace, 'parent'> {
  return place
}

function narrowed(place: DictionaryPlace, chosen: SelectedPlace | undefined): { readonly min: number; readonly max: number | undefined } {
  if (chosen === undefined) return { min: place.min, max: place.max }
  const max = chosen.max ?? place.max
  const isWider = chosen.min < place.min || (max ?? Infinity) > (place.max ?? Infinity)
  if (isWider || chosen.min > (max ?? Infinity)) throw new RangeError(`Cannot select ${place.path} ${String(chosen.min)} to ${String(max ?? 'any number of')} times`)
  return { min: chosen.min, max }
}
