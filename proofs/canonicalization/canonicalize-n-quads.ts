import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { nQuadsInvalid, tooLarge } from './canonicalization-conditions.ts'
import { canonicalizeQuads, type CanonicalHash } from './canonicalize-quads.ts'
import { TooManyQuads, type QuadSet } from './quad-set.ts'
import { readNQuads } from './read-n-quads.ts'

/** A dataset in canonical form. */
export interface CanonicalNQuads {
  /** The statements, sorted, each ended by a line feed. */
  readonly text: string
  /** The canonical label of each blank node by the label it had, both without `_:`. */
  readonly labels: ReadonlyMap<string, string>
}

/**
 * Brings N-Quads into canonical form (RDF Dataset Canonicalization 1.0, RDFC-1.0). Finds `canonicalization-n-quads-invalid` with
 * the pointer of the line (`/0` is the first), `canonicalization-too-large`,
 * `canonicalization-work-limit` and `canonicalization-order-ambiguous`.
 */
export function canonicalizeNQuads(text: string, options: { readonly hash?: CanonicalHash; readonly workMax?: number } = {}): Outcome<CanonicalNQuads> {
  const quads = quadsOf(text)
  if (quads === undefined) return refused(findingAt(tooLarge, ''))
  if (typeof quads === 'number') return refused(findingAt(nQuadsInvalid, `/${String(quads - 1)}`))
  const dataset = canonicalizeQuads(quads, options)
  if (!dataset.ok) return dataset
  const { text: written, canonical } = dataset.value
  const labels = new Map([...quads.labels].map(([label, node]) => [label, `c14n${String(canonical[node] ?? -1)}`]))
  return achieved({ text: written, labels })
}

function quadsOf(text: string): QuadSet | number | undefined {
  try {
    return readNQuads(text)
  } catch (cause) {
    if (cause instanceof TooManyQuads) return undefined
    throw cause
  }
}
