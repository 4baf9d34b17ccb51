import type { DictionaryPlace } from '../dictionary-place.ts'
import { classTypeNames } from './class-type-names.ts'
import type { ModelSelection } from './model-selection.ts'

/** Classes that have the same members with the same cardinalities and codes wherever they stand share a shape. */
export interface ClassShapes {
  /** Name of the shape of a class by path: the name of its type, with a number from the second shape on. */
  readonly nameOf: (place: DictionaryPlace) => string
  /** One place of each shape, in the order of the model. */
  readonly examples: ReadonlyMap<string, DictionaryPlace>
}

/** Finds the shapes of a selection, so that artifacts define each once. */
export function classShapesOf({ places, codes }: ModelSelection): ClassShapes {
  const shapes = new Map<string, number>()
  const shapeByPath = new Map<string, number>()
  // Classes below come after those above them: from the end, what a class has is known before it.
  for (const place of [...places.values()].reverse()) {
    if (place.kind !== 'class') continue
    const members = [...place.members].map(([name, below]) => [
      name, below.id, below.kind, below.min, below.max ?? '*', below.isList, shapeByPath.get(below.path), [...(codes?.get(below.path)?.keys() ?? [])],
    ])
    const key = JSON.stringify([place.id, members])
    const shape = shapes.get(key) ?? shapes.size
    shapes.set(key, shape)
    shapeByPath.set(place.path, shape)
  }
  return namedShapes(places, shapeByPath)
}

function namedShapes(places: ModelSelection['places'], shapeByPath: ReadonlyMap<string, number>): ClassShapes {
  const typeNames = classTypeNames(places)
  const names = new Map<number, string>()
  const counts = new Map<string, number>()
  const examples = new Map<string, DictionaryPlace>()
  for (const place of places.values()) {
    const shape = shapeByPath.get(place.path)
    if (shape === undefined || names.has(shape)) continue
    const count = (counts.get(place.id) ?? 0) + 1
    counts.set(place.id, count)
    const name = `${typeNames.get(place.id) ?? place.tag}${count === 1 ? '' : `.${String(count)}`}`
    names.set(shape, name)
    examples.set(name, place)
  }
  return { nameOf: (place) => names.get(shapeByPath.get(place.path) ?? -1) ?? place.tag, examples }
}
