import type { QuadSet, QuadTerm } from './quad-set.ts'

/** Ends the work on a dataset whose blank nodes are too hard to tell apart. */
export class WorkLimitReached extends Error {
  override readonly name = 'WorkLimitReached'
}

/** What is known of a dataset when its blank nodes are told apart. */
export interface Likeness {
  readonly quads: QuadSet
  /** A digest in lower-case hex. */
  digest(data: string): string
  /** For each blank node the quads it occurs in. */
  readonly occurrences: readonly (readonly number[])[]
  /** For each blank node its first degree hash. */
  readonly firstDegree: readonly string[]
  /** For each blank node its canonical number, -1 while it has none. */
  readonly canonical: readonly number[]
}

/** Temporary numbers, in the order of issue. */
type Issuer = Map<number, number>

interface Hashed {
  readonly hash: string
  readonly issuer: Issuer
}

/** Blank nodes that lie deeper than this in one another's hashes are not followed: the stack is finite. */
const depthMax = 400

/**
 * Tells apart blank nodes whose own quads look alike, by what surrounds them: the Hash N-Degree Quads algorithm (RDF Dataset
 * Canonicalization 1.0, section 4.8). Its work is counted in steps, so that the same dataset is always refused or always accepted.
 */
export class NDegreeHash {
  readonly #known: Likeness
  #workLeft: number
  #depth = 0

  constructor(known: Likeness, workMax: number) {
    this.#known = known
    this.#workLeft = workMax
  }

  /** The hash of a blank node and the blank nodes met on the way, in their order. */
  hash(node: number): { readonly hash: string; readonly nodes: Iterable<number> } {
    const { hash, issuer } = this.#hash(node, new Map([[node, 0]]))
    return { hash, nodes: issuer.keys() }
  }

  #spend(steps: number): void {
    this.#workLeft -= steps
    if (this.#workLeft < 0) throw new WorkLimitReached()
  }

  #hash(node: number, given: Issuer): Hashed {
    if (++this.#depth > depthMax) throw new WorkLimitReached()
    const related = this.#related(node, given)
    let data = ''
    let issuer = given
    for (const hash of [...related.keys()].sort()) {
      const chosen = this.#choosePath(related.get(hash) ?? [], issuer)
      data += hash + chosen.path
      issuer = chosen.issuer
    }
    this.#depth--
    return { hash: this.#known.digest(data), issuer }
  }

  /** The blank nodes that share a quad with this one, by the hash of how they do. */
  #related(node: number, issuer: Issuer): Map<string, number[]> {
    const { quads, occurrences } = this.#known
    const related = new Map<string, number[]>()
    const relate = (term: QuadTerm, quad: number, position: string): void => {
      if (typeof term !== 'number' || term === node) return
      const hash = this.#hashRelated(term, position === 'g' ? 'g' : position + unescaped(quads.predicates[quad] ?? ''), issuer)
      const alike = related.get(hash)
      if (alike === undefined) related.set(hash, [term])
      else alike.push(term)
    }
    const own = occurrences[node] ?? []
    this.#spend(own.length + 1)
    for (const quad of own) {
      relate(quads.subjects[quad] ?? '', quad, 's')
      relate(quads.objects[quad] ?? '', quad, 'o')
      relate(quads.graphs[quad] ?? '', quad, 'g')
    }
    return related
  }

  #hashRelated(node: number, input: string, issuer: Issuer): string {
    const label = this.#label(node, issuer) ?? this.#known.firstDegree[node] ?? ''
    return this.#known.digest(input + label)
  }

  #label(node: number, issuer: Issuer): string | undefined {
    const canonical = this.#known.canonical[node] ?? -1
    if (canonical >= 0) return `_:c14n${String(canonical)}`
    const issued = issuer.get(node)
    return issued === undefined ? undefined : `_:b${String(issued)}`
  }

  /** The least path over all orders of blank nodes that are related alike. */
  #choosePath(nodes: number[], issuer: Issuer): { readonly path: string; readonly issuer: Issuer } {
    let chosen: { path: string; issuer: Issuer } | undefined
    nodes.sort((one, other) => one - other)
    do {
      this.#spend(nodes.length + (issuer.size >> 3))
      const tried = this.#path(nodes, new Map(issuer), chosen?.path)
      if (tried !== undefined && (chosen === undefined || tried.path < chosen.path)) chosen = tried
    } while (permute(nodes))
    return chosen ?? { path: '', issuer }
  }

  #path(nodes: readonly number[], issuer: Issuer, best: string | undefined): { path: string; issuer: Issuer } | undefined {
    let path = ''
    const deeper: number[] = []
    for (const node of nodes) {
      const known = this.#label(node, issuer)
      if (known === undefined) deeper.push(node)
      path += known ?? issue(node, issuer)
      if (best !== undefined && path > best) return undefined
    }
    let current = issuer
    for (const node of deeper) {
      const result = this.#hash(node, current)
      path += `${this.#label(node, current) ?? ''}<${result.hash}>`
      current = result.issuer
      if (best !== undefined && path > best) return undefined
    }
    return { path, issuer: current }
  }
}

function issue(node: number, issuer: Issuer): string {
  const number = issuer.size
  issuer.set(node, number)
  return `_:b${String(number)}`
}

/** The predicate as the hash takes it: without the escapes and spaces of N-Quads. */
function unescaped(predicate: string): string {
  const iri = predicate.slice(1, -1)
  return iri.includes('\\') ? iri.replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : iri
}

/** Puts numbers into their next greater order; false when they are in the greatest. */
function permute(numbers: number[]): boolean {
  const at = (index: number): number => numbers[index] ?? -1
  let pivot = numbers.length - 2
  while (pivot >= 0 && at(pivot) >= at(pivot + 1)) pivot--
  if (pivot < 0) return false
  let successor = numbers.length - 1
  while (at(successor) <= at(pivot)) successor--
  const kept = at(pivot)
  numbers[pivot] = at(successor)
  numbers[successor] = kept
  const tail = numbers.splice(pivot + 1).reverse()
  numbers.push(...tail)
  return true
}
