import { hash as digest } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { orderAmbiguous, workLimit } from './canonicalization-conditions.ts'
import { firstDegreeHashes } from './first-degree-hash.ts'
import { NDegreeHash, WorkLimitReached, type Likeness } from './n-degree-hash.ts'
import { byCodePoint, byCodeUnit, type TextOrder } from './quad-order.ts'
import type { QuadSet } from './quad-set.ts'
import { quadsBySubject } from './quads-by-subject.ts'
import { writeQuads, type WrittenQuads } from './write-quads.ts'

/** The hash functions that RDFC-1.0 may run with. */
export type CanonicalHash = 'sha256' | 'sha384'

export interface CanonicalDataset extends WrittenQuads {
  /** For each blank node the number in its canonical label (`_:c14n0`). */
  readonly canonical: readonly number[]
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
  readonly order: TextOrder
}

function canonicalize(quads: QuadSet, { algorithm, workMax, order }: Manner): CanonicalDataset {
  const bySubject = quadsBySubject(quads, order)
  const { firstDegree, occurrences } = firstDegreeHashes(quads, bySubject, (lines) => digest(algorithm, lines, 'hex'))
  const canonical = issueCanonical({ quads, occurrences, firstDegree, digest: (data) => digest(algorithm, data, 'hex'), canonical: [] }, workMax)
  const { text, hasRepetitions } = writeQuads(quads, canonical, bySubject)
  return { text, hasRepetitions, canonical }
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
