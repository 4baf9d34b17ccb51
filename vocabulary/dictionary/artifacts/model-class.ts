import type { DictionaryPlace } from '../dictionary-place.ts'

/** A class with what it has wherever it stands. */
export interface ModelClass {
  readonly id: string
  readonly places: readonly DictionaryPlace[]
  /** By name: the places of that member in all places of the class. */
  readonly members: ReadonlyMap<string, readonly DictionaryPlace[]>
}

/** The classes of the places by id, in the order in which they first stand, each with the union of its members. */
export function modelClassesOf(places: ReadonlyMap<string, DictionaryPlace>): ReadonlyMap<string, ModelClass> {
  const classes = new Map<string, { id: string, places: DictionaryPlace[], members: Map<string, DictionaryPlace[]> }>()
  for (const place of places.values()) {
    if (place.kind !== 'class') continue
    const known = classes.get(place.id) ?? { id: place.id, places: [], members: new Map<string, DictionaryPlace[]>() }
    classes.set(place.id, known)
    known.places.push(place)
    for (const [name, member] of place.members) known.members.set(name, [...(known.members.get(name) ?? []), member])
  }
  return classes
}

/** Whether every place of the class demands the member. */
export function isAlwaysDemanded({ places }: ModelClass, members: readonly DictionaryPlace[]): boolean {
  return members.length === places.length && members.every(({ min }) => min > 0)
}
