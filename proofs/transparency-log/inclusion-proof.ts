import { hashLength, hashNode, sameHash } from './merkle-hash.ts'
import { hashRange, isCount, isSubtree, splitPoint } from './tree-range.ts'
import type { ReadNode, TreeRange } from './tree-range.ts'

/** An entry's place: its index, counted from 0, in a log of `size` entries. */
export interface EntryPlace {
  readonly index: number
  readonly size: number
}

/**
 * Which subtrees' hashes prove that an entry is in a tree, from the entry's sibling up to the root's child: PATH(m, D_n) of
 * RFC 9162 section 2.1.3.1.
 * @throws RangeError where the index is not below the size.
 */
export function inclusionRanges({ index, size }: EntryPlace): readonly TreeRange[] {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError(`Cannot prove entry ${String(index)} in a log of ${String(size)} entries`)
  const ranges: TreeRange[] = []
  let start = 0
  let end = size
  while (end - start > 1) {
    const middle = start + splitPoint(end - start)
    if (index < middle) {
      ranges.push({ start: middle, end })
      end = middle
    } else {
      ranges.push({ start, end: middle })
      start = middle
    }
  }
  return ranges.reverse()
}

/**
 * The inclusion proof of an entry: 32-byte hashes from the entry's sibling up to the root's child.
 * @throws RangeError where the index is not below the size.
 */
export function createInclusionProof(place: EntryPlace, read: ReadNode): readonly Uint8Array[] {
  return inclusionRanges(place).map((range) => hashRange(range, read))
}

/** What an inclusion proof claims: that `leaf`, an entry's hash, is at its place in the tree with this root. */
export interface InclusionClaim extends EntryPlace {
  readonly leaf: Uint8Array
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** The same within a subtree that covers `range` of the log; `index` counts from the log's first entry. */
export interface SubtreeInclusionClaim {
  readonly index: number
  readonly range: TreeRange
  readonly leaf: Uint8Array
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/**
 * Whether a proof leads from an entry's hash, at its place, to the root of the tree (RFC 9162 section 2.1.3.2). Never throws.
 *
 * ```ts
 * verifyInclusion({ index: 0, size: 2, leaf: hashLeaf(entry), proof: [hashLeaf(other)], root })
 * ```
 */
export function verifyInclusion({ index, size, leaf, proof, root }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false
  const ranges = inclusionRanges({ index, size })
  if (proof.length !== ranges.length || ![leaf, ...proof].every((hash) => hash.length === hashLength)) return false
  const reached = proof.reduce((node, sibling, at) => (isRightOf(ranges[at], index) ? hashNode(node, sibling) : hashNode(sibling, node)), leaf)
  return sameHash(reached, root)
}

/** Whether a proof leads from an entry's hash to the root of a subtree (draft-ietf-plants-merkle-tree-certs section 4.3). Never throws. */
export function verifySubtreeInclusion({ index, range, leaf, proof, root }: SubtreeInclusionClaim): boolean {
  if (!isSubtree(range) || !isCount(index) || index < range.start) return false
  return verifyInclusion({ index: index - range.start, size: range.end - range.start, leaf, proof, root })
}

function isRightOf(range: TreeRange | undefined, index: number): boolean {
  return range !== undefined && range.start > index
}
