import type { DictionaryPlace } from '../dictionary-place.ts'

/**
 * A name for each class of the places, by class id: the XML tag, `GoodsDeclaration` for the declaration; where two classes have one tag
 * the later one takes the tag of what it stands in before its own, and its id behind where that is taken too.
 */
export function classTypeNames(places: ReadonlyMap<string, DictionaryPlace>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const place of places.values()) {
    if (place.kind !== 'class' || names.has(place.id)) continue
    const name = possibleNames(place).find((possible) => !taken.has(possible)) ?? `${place.tag}${place.id}`
    taken.add(name)
    names.set(place.id, name)
  }
  return names
}

function possibleNames({ id, tag, parent }: DictionaryPlace): readonly string[] {
  return [id === '42A' ? 'GoodsDeclaration' : tag, `${parent?.tag ?? ''}${tag}`]
}
