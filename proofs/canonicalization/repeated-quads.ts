import { neverSame, QuadSet } from './quad-set.ts'

/**
 * The dataset with each quad once. Undefined where two quads are the same though they were made from different words: the
 * libraries in use keep both there, against the standard, so that no signature would hold everywhere.
 */
export function withoutRepeatedQuads(quads: QuadSet): QuadSet | undefined {
  const { subjects, predicates, objects, graphs, sources } = quads
  const kept = new QuadSet()
  kept.blankNodes = quads.blankNodes
  const seen = new Map<string, unknown>()
  for (let quad = 0; quad < subjects.length; quad++) {
    const [subject = '', predicate = '', object = '', graph = ''] = [subjects[quad], predicates[quad], objects[quad], graphs[quad]]
    const source = sources[quad]
    const key = JSON.stringify([subject, predicate, object, graph])
    if (seen.has(key)) {
      if (source === neverSame || seen.get(key) !== source) return undefined
      continue
    }
    seen.set(key, source)
    kept.add(subject, predicate, object, graph, source)
  }
  return kept
}
