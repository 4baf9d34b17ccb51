import { hash as digest } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { orderAmbiguous, workLimit } from './canonicalization-conditions.ts'
import { firstDegreeHashes } from './first-degree-hash.ts'
import { NDegreeHash, WorkLimitReached, type Likeness } from './n-degree-hash.ts'
import type { QuadSet, QuadTerm } from './quad-set.ts'
import { arranged, byCodePoint, byCodeUnit, type Arrangement, type Order } from './quad-order.ts'

/** The hash functions that RDFC-1.0 may run with. */
export type CanonicalHash = 'sha256' | 'sha384'

export interface CanonicalDataset {
  /** The statements in canonical N-Quads, sorted, each ended by a line feed. */
  readonly text: string
  /** For each blank node the number in its canonical label (`_:c14n0`). */
  readonly canonical: readonly number[]
  /** Whether a statement stands there more than once: the dataset was no set. */
  readonly hasRepetitions: boolean
}

/** Steps of work that a dataset may cost by default: about a tenth of a second. */
export const workMaxDefault = 40_000

/**
 * Brings a dataset into canonical form (RDF Dataset Canonicalization 1.0, RDFC-1.0, section 4.4). Finds
 * `canonicalization-work-limit` for datasets made to be hard, and `canonicalization-order-ambiguous` where sorting by code points,
 * as the standard has it, and by UTF-16 code units, as the libraries in use do, would come to different results.
 */
export function canonicalizeQuads(quads: QuadSet, options: { readonly hash?: CanonicalHash | undefined; readonly workMax?: number | undefined } = {}): Outcome<CanonicalDataset> {
  const { hash = 'sha256', workMax = workMaxDefault } = options
  try {
    const dataset = canonicalize(quads, { algorithm: hash, workMax, order: byCodeUnit })
    if (!isOrderAmbiguous(dataset.text)) return achieved(dataset)
    const other = canonicalize(quads, { algorithm: hash, workMax, order: byCodePoint })
    return other.text === dataset.text ? achieved(dataset) : refused(findingAt(orderAmbiguous, ''))
  } catch (cause) {
    if (cause instanceof WorkLimitReached) return refused(findingAt(workLimit, ''))
    throw cause
  }
}

/** The two orders differ only where surrogates meet the characters above them in UTF-16. */
function isOrderAmbiguous(text: string): boolean {
  return Buffer.byteLength(text) !== text.length && /[\ud800-\udfff]/.test(text) && /[\ue000-\uffff]/.test(text)
}

interface Manner {
  readonly algorithm: CanonicalHash
  readonly workMax: number
  readonly order: Order
}

function canonicalize(quads: QuadSet, { algorithm, workMax, order }: Manner): CanonicalDataset {
  const arrangement = arranged(quads, order)
  const { firstDegree, occurrences } = firstDegreeHashes(quads, arrangement, (lines) => digest(algorithm, lines, 'hex'))
  const canonical = issueCanonical({ quads, occurrences, firstDegree, digest: (data) => digest(algorithm, data, 'hex'), canonical: [] }, workMax)
  return write(quads, canonical, arrangement)
}

/** Steps 4 and 5: numbers go first to blank nodes with a hash of their own, then to those that N-degree hashes tell apart. */
function issueCanonical(known: Likeness & { readonly canonical: number[] }, workMax: number): readonly number[] {
  const { firstDegree, occurrences, canonical } = known
  const byHash = new Map<string, number | number[]>()
  for (const [node, hash] of firstDegree.entries()) {
    canonical.push(-1)
    // A blank node that nothing is said of is no part of the dataset.
    if (occurrences[node]?.length === 0) continue
    const alike = byHash.get(hash)
    if (alike === undefined) byHash.set(hash, node)
    else if (typeof alike === 'number') byHash.set(hash, [alike, node])
    else alike.push(node)
  }
  let issued = 0
  const unclear: number[][] = []
  for (const hash of [...byHash.keys()].sort()) {
    const nodes = byHash.get(hash)
    if (typeof nodes === 'number') canonical[nodes] = issued++
    else if (nodes !== undefined) unclear.push(nodes)
  }
  if (unclear.length > 0) tellApart(unclear, issued, new NDegreeHash(known, workMax), canonical)
  return canonical
}

// eslint-disable-next-line max-params -- the second half of one algorithm; the four things have nothing else in common.
function tellApart(unclear: readonly (readonly number[])[], from: number, hasher: NDegreeHash, canonical: number[]): void {
  let issued = from
  for (const nodes of unclear) {
    const hashed = nodes.filter((node) => canonical[node] === -1).map((node) => hasher.hash(node))
    hashed.sort((one, other) => (one.hash < other.hash ? -1 : one.hash > other.hash ? 1 : 0))
    for (const node of hashed.flatMap((one) => [...one.nodes])) if (canonical[node] === -1) canonical[node] = issued++
  }
}

/** Writes the statements in order: subjects sorted, then the predicates of each, then what is left of equal ones. */
// eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
function write(quads: QuadSet, canonical: readonly number[], { order, predicateRanks }: Arrangement): CanonicalDataset {
  const { subjects, predicates } = quads
  const size = subjects.length
  const labels = canonical.map((number) => `_:c14n${String(number)}`)
  const { terms, ranks } = ranked(subjects, labels, order)
  // Three numbers below 200,000 share one double exactly; a dataset holds fewer quads.
  const keys = new Float64Array(size)
  for (let quad = 0; quad < size; quad++) keys[quad] = ((ranks[quad] ?? 0) * size + (predicateRanks[quad] ?? 0)) * size + quad
  keys.sort()
  const lines: string[] = []
  let hasRepetitions = false
  for (let start = 0; start < size; ) {
    const group = Math.floor((keys[start] ?? 0) / size)
    const first = (keys[start] ?? 0) % size
    const head = (terms[Math.floor(group / size)] ?? '') + (predicates[first] ?? '')
    let end = start + 1
    while (end < size && Math.floor((keys[end] ?? 0) / size) === group) end++
    if (end === start + 1) {
      lines.push(head + tail(quads, first, labels))
    } else {
      const tails: string[] = []
      for (let index = start; index < end; index++) tails.push(tail(quads, (keys[index] ?? 0) % size, labels))
      order(tails)
      for (let index = 0; index < tails.length; index++) {
        // eslint-disable-next-line max-depth -- runs for every member or quad, where calls and objects cost more than the work.
        if (index > 0 && tails[index] === tails[index - 1]) hasRepetitions = true
        lines.push(head + (tails[index] ?? ''))
      }
    }
    start = end
  }
  return { text: lines.join(''), canonical, hasRepetitions }
}

/** The object and graph of a quad, and what ends it. */
function tail({ objects, graphs }: QuadSet, quad: number, labels: readonly string[]): string {
  const object = objects[quad] ?? ''
  const graph = graphs[quad] ?? ''
  const written = typeof object === 'string' ? object : (labels[object] ?? '')
  if (graph === '') return `${written} .\n`
  return `${written} ${typeof graph === 'string' ? graph : (labels[graph] ?? '')} .\n`
}

/** The different subjects in order, and for each quad the place of its own among them. */
function ranked(subjects: readonly QuadTerm[], labels: readonly string[], order: Order): { readonly terms: readonly string[]; readonly ranks: readonly number[] } {
  const places = new Map<string, number>()
  const written: string[] = []
  for (const subject of subjects) {
    const term = typeof subject === 'string' ? subject : (labels[subject] ?? '')
    written.push(term)
    places.set(term, 0)
  }
  const terms = order([...places.keys()])
  for (let place = 0; place < terms.length; place++) places.set(terms[place] ?? '', place)
  const ranks: number[] = []
  for (const term of written) ranks.push(places.get(term) ?? 0)
  return { terms, ranks }
}
