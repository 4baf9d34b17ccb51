/** A term as N-Quads writes it, or the number of a blank node. */
export type QuadTerm = string | number

/** A value that is never the same as another, however alike they look in RDF. */
export const neverSame: unique symbol = Symbol('never the same')

/** Ends the work on a dataset that is too large. */
export class TooManyQuads extends Error {
  override readonly name = 'TooManyQuads'
}

/** How many facts one dataset may state: more than a megabyte of credentials does. */
const quadsMax = 40_000

/**
 * The quads of a dataset (RDF 1.1 Concepts, section 4), column by column: a quad is an index. Predicates carry the spaces around
 * them (` <iri> `), the default graph is the empty text. `sources` tells what a quad was made from, so that a fact stated twice
 * in the same words can be told from two facts that RDF cannot tell apart.
 */
export class QuadSet {
  readonly subjects: QuadTerm[] = []
  readonly predicates: string[] = []
  readonly objects: QuadTerm[] = []
  readonly graphs: QuadTerm[] = []
  readonly sources: unknown[] = []
  blankNodes = 0
  readonly #labels = new Map<string, number>()

  newBlankNode(): number {
    return this.blankNodes++
  }

  /** The blank node of a label (without `_:`). */
  blankNode(label: string): number {
    const known = this.#labels.get(label)
    if (known !== undefined) return known
    const issued = this.blankNodes++
    this.#labels.set(label, issued)
    return issued
  }

  /** The labels of blank nodes that have one. */
  get labels(): ReadonlyMap<string, number> {
    return this.#labels
  }

  // eslint-disable-next-line max-params -- called for each quad: an object for each call costs more than the rest of the call.
  add(subject: QuadTerm, predicate: string, object: QuadTerm, graph: QuadTerm, source: unknown): void {
    if (this.subjects.push(subject) > quadsMax) throw new TooManyQuads()
    this.predicates.push(predicate)
    this.objects.push(object)
    this.graphs.push(graph)
    this.sources.push(source)
  }
}
