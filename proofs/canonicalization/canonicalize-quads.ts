import { hash as digest } from 'node:crypto'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { orderAmbiguous, workLimit } from './canonicalization-conditions.ts'
import { NDegreeHash, WorkLimitReached } from './n-degree-hash.ts'
import type { QuadSet, QuadTerm } from './quad-set.ts'

/** The hash functions that RDFC-1.0 may run with. */
export type CanonicalHash = 'sha256' | 'sha384'

export interface CanonicalDataset {
  /** The statements in canonical N-Quads, sorted. */
  readonly lines: readonly string[]
  /** For each blank node the number in its canonical label (`_:c14n0`). */
  readonly canonical: readonly number[]
  /** Whether a statement stands there more than once: the dataset was no set. */
  readonly hasRepetitions: boolean
}

/** Steps of work that a dataset may cost by default: about a tenth of a second. */
export const workMaxDefault = 40_000

type Order = (lines: string[]) => string[]

const byCodeUnit: Order = (lines) => lines.sort()
const byCodePoint: Order = (lines) => lines.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))

/**
 * Brings a dataset into canonical form (RDF Dataset Canonicalization 1.0, RDFC-1.0, section 4.4). Finds
 * `canonicalization-work-limit` for datasets made to be hard, and `canonicalization-order-ambiguous` where sorting by code points,
 * as the standard has it, and by UTF-16 code units, as the libraries in use do, would come to different results.
 */
export function canonicalizeQuads(quads: QuadSet, options: { readonly hash?: CanonicalHash | undefined; readonly workMax?: number | undefined } = {}): Outcome<CanonicalDataset> {
  const { hash = 'sha256', workMax = workMaxDefault } = options
  try {
    const dataset = canonicalize(quads, { algorithm: hash, workMax, order: byCodeUnit })
    if (!isOrderAmbiguous(dataset.lines)) return achieved(dataset)
    const other = canonicalize(quads, { algorithm: hash, workMax, order: byCodePoint })
    return other.lines.join('') === dataset.lines.join('') ? achieved(dataset) : refused(findingAt(orderAmbiguous, ''))
  } catch (cause) {
    if (cause instanceof WorkLimitReached) return refused(findingAt(workLimit, ''))
    throw cause
  }
}

/** The two orders differ only where surrogates meet the characters above them in UTF-16. */
function isOrderAmbiguous(lines: readonly string[]): boolean {
  let hasSurrogates = false
  let hasAbove = false
  for (const line of lines) {
    if (Buffer.byteLength(line) === line.length) continue
    hasSurrogates ||= /[\ud800-\udfff]/.test(line)
    hasAbove ||= /[\ue000-\uffff]/.test(line)
  }
  return hasSurrogates && hasAbove
}

interface Manner {
  readonly algorithm: CanonicalHash
  readonly workMax: number
  readonly order: Order
}

function canonicalize(quads: QuadSet, manner: Manner): CanonicalDataset {
  const occurrences = occurrencesOf(quads)
  const firstDegree = occurrences.map((own, node) => firstDegreeHash(quads, { node, own }, manner))
  const canonical = issueCanonical({ quads, occurrences, firstDegree, algorithm: manner.algorithm, canonical: [] }, manner.workMax)
  const lines = manner.order(linesOf(quads, canonical))
  return { lines, canonical, hasRepetitions: lines.some((line, index) => index > 0 && line === lines[index - 1]) }
}

/** For each blank node the quads it occurs in, each once. */
function occurrencesOf({ subjects, objects, graphs, blankNodes }: QuadSet): number[][] {
  const occurrences: number[][] = []
  for (let node = 0; node < blankNodes; node++) occurrences.push([])
  for (let quad = 0; quad < subjects.length; quad++) {
    const subject = subjects[quad]
    const object = objects[quad]
    const graph = graphs[quad]
    if (typeof subject === 'number') occurrences[subject]?.push(quad)
    if (typeof object === 'number' && object !== subject) occurrences[object]?.push(quad)
    if (typeof graph === 'number' && graph !== subject && graph !== object) occurrences[graph]?.push(quad)
  }
  return occurrences
}

/** RDFC-1.0, section 4.6: the hash of what a blank node's own quads say. */
function firstDegreeHash({ subjects, predicates, objects, graphs }: QuadSet, { node, own }: { readonly node: number; readonly own: readonly number[] }, manner: Manner): string {
  const lines: string[] = []
  const write = (term: QuadTerm): string => (typeof term === 'string' ? term : term === node ? '_:a' : '_:z')
  for (const quad of own) {
    const graph = graphs[quad] ?? ''
    lines.push(`${write(subjects[quad] ?? '')}${predicates[quad] ?? ''}${write(objects[quad] ?? '')}${graph === '' ? '' : ` ${write(graph)}`} .\n`)
  }
  return digest(manner.algorithm, manner.order(lines).join(''), 'hex')
}

type Known = Omit<ConstructorParameters<typeof NDegreeHash>[0], 'canonical'> & { readonly canonical: number[] }

/** Steps 4 and 5: numbers go first to blank nodes with a hash of their own, then to those that N-degree hashes tell apart. */
function issueCanonical(known: Known, workMax: number): readonly number[] {
  const { firstDegree, canonical } = known
  const inOrder = firstDegree.map((_, node) => node).sort((one, other) => ((firstDegree[one] ?? '') < (firstDegree[other] ?? '') ? -1 : 1))
  let issued = 0
  const alike: number[][] = []
  for (const node of inOrder) canonical[node] = -1
  for (let start = 0; start < inOrder.length; ) {
    let end = start + 1
    while (end < inOrder.length && firstDegree[inOrder[end] ?? 0] === firstDegree[inOrder[start] ?? 0]) end++
    if (end - start === 1) canonical[inOrder[start] ?? 0] = issued++
    else alike.push(inOrder.slice(start, end))
    start = end
  }
  if (alike.length === 0) return canonical
  const hasher = new NDegreeHash(known, workMax)
  for (const nodes of alike) {
    const hashed = nodes.filter((node) => canonical[node] === -1).map((node) => hasher.hash(node))
    hashed.sort((one, other) => (one.hash < other.hash ? -1 : one.hash > other.hash ? 1 : 0))
    for (const node of hashed.flatMap((one) => [...one.nodes])) if (canonical[node] === -1) canonical[node] = issued++
  }
  return canonical
}

function linesOf({ subjects, predicates, objects, graphs }: QuadSet, canonical: readonly number[]): string[] {
  const labels = canonical.map((number) => `_:c14n${String(number)}`)
  const write = (term: QuadTerm): string => (typeof term === 'string' ? term : (labels[term] ?? ''))
  const lines: string[] = []
  for (let quad = 0; quad < subjects.length; quad++) {
    const graph = graphs[quad] ?? ''
    lines.push(`${write(subjects[quad] ?? '')}${predicates[quad] ?? ''}${write(objects[quad] ?? '')}${graph === '' ? '' : ` ${write(graph)}`} .\n`)
  }
  return lines
}
