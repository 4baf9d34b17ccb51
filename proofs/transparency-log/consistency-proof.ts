import { emptyTreeHash, hashLength, hashNode, sameHash } from './merkle-hash.ts'
import { hashRange, isCount, isSubtree, splitPoint } from './tree-range.ts'
import type { ReadNode, TreeRange } from './tree-range.ts'

/**
 * Which subtrees' hashes prove that a subtree is part of a log of `size` entries, in the order of the proof:
 * SUBTREE_PROOF of draft-ietf-plants-merkle-tree-certs section 4.4.1; from 0 it is PROOF(m, D_n) of RFC 9162 section 2.1.4.1.
 * @throws RangeError where the range is no subtree, or ends beyond the log.
 */
export function consistencyRanges(range: TreeRange, size: number): readonly TreeRange[] {
  if (!isSubtree(range) || !isCount(size) || range.end > size) throw new RangeError(`Cannot prove entries ${String(range.start)} to ${String(range.end)} against a log of ${String(size)} entries`)
  const ranges: TreeRange[] = []
  let tree = { start: 0, end: size }
  let isWhole = true
  while (tree.start !== range.start || tree.end !== range.end) {
    const middle = tree.start + splitPoint(tree.end - tree.start)
    if (range.end <= middle) {
      ranges.push({ start: middle, end: tree.end })
      tree = { start: tree.start, end: middle }
    } else {
      ranges.push({ start: tree.start, end: middle })
      // A range that crosses the middle begins where the tree begins: only its right part is still to be shown.
      if (range.start < middle) { isWhole = false; range = { start: middle, end: range.end } }
      tree = { start: middle, end: tree.end }
    }
  }
  if (!isWhole) ranges.push(tree)
  return ranges.reverse()
}

/**
 * The proof that a subtree (from 0: an older state of the log) is part of the log at a size: 32-byte hashes.
 * @throws RangeError where the range is no subtree, or ends beyond the log.
 */
export function createConsistencyProof(range: TreeRange, size: number, read: ReadNode): readonly Uint8Array[] {
  return consistencyRanges(range, size).map((part) => hashRange(part, read))
}

/** What a consistency proof claims: that the log with `newRoot` begins with the log with `oldRoot`. */
export interface ConsistencyClaim {
  readonly oldSize: number
  readonly newSize: number
  readonly oldRoot: Uint8Array
  readonly newRoot: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** What a subtree consistency proof claims: that the subtree with `subtreeRoot` covers `range` of the log with `root`. */
export interface SubtreeConsistencyClaim {
  readonly range: TreeRange
  readonly size: number
  readonly subtreeRoot: Uint8Array
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * Whether a log only grew between two sizes (RFC 9162 section 2.1.4.2). Nothing can be said of an empty older log: false.
 *
 * ```ts
 * verifyConsistency({ oldSize: 1, newSize: 2, oldRoot: first, newRoot: hashNode(first, second), proof: [second] }) // true
 * ```
 */
export function verifyConsistency({ oldSize, newSize, oldRoot, newRoot, proof }: ConsistencyClaim): boolean {
  if (oldSize === 0) return false
  return verifySubtreeConsistency({ range: { start: 0, end: oldSize }, size: newSize, subtreeRoot: oldRoot, root: newRoot, proof })
}

/**
 * Whether a subtree is part of a log (draft-ietf-plants-merkle-tree-certs section 4.4.3). An empty subtree is part of
 * every log that reaches it, and is proven by its hash alone.
 */
export function verifySubtreeConsistency(claim: SubtreeConsistencyClaim): boolean {
  const { range, size, subtreeRoot, root, proof } = claim
  if (!isCount(size) || !(range.end <= size)) return false
  if (range.start === range.end) return isCount(range.start) && proof.length === 0 && sameHash(subtreeRoot, emptyTreeHash)
  if (!isSubtree(range) || !hasFittingProof(claim)) return false
  const rebuilt = rebuild({ ...range, size, isWhole: true }, subtreeRoot, [...proof])
  return sameHash(rebuilt.subtree, subtreeRoot) && sameHash(rebuilt.tree, root)
}

/** Without a proof the two are the same tree and only have to be equal, whatever they are; otherwise all must be hashes. */
function hasFittingProof({ range, size, subtreeRoot, proof }: SubtreeConsistencyClaim): boolean {
  if (consistencyRanges(range, size).length !== proof.length) return false
  return proof.length === 0 || [subtreeRoot, ...proof].every((hash) => hash.length === hashLength)
}

interface Rebuilding extends TreeRange {
  readonly size: number
  readonly isWhole: boolean
}

/** Both hashes as the proof gives them, consuming its hashes in their order; it has been counted before. */
function rebuild({ start, end, size, isWhole }: Rebuilding, subtreeRoot: Uint8Array, remaining: Uint8Array[]): { subtree: Uint8Array; tree: Uint8Array } {
  const next = (): Uint8Array => remaining.shift() ?? new Uint8Array(hashLength)
  if (start === 0 && end === size) {
    const known = isWhole ? subtreeRoot : next()
    return { subtree: known, tree: known }
  }
  const middle = splitPoint(size)
  if (end <= middle) {
    const left = rebuild({ start, end, size: middle, isWhole }, subtreeRoot, remaining)
    return { subtree: left.subtree, tree: hashNode(left.tree, next()) }
  }
  const isCrossed = start < middle
  const right = rebuild({ start: isCrossed ? 0 : start - middle, end: end - middle, size: size - middle, isWhole: isWhole && !isCrossed }, subtreeRoot, remaining)
  const left = next()
  return { subtree: isCrossed ? hashNode(left, right.subtree) : right.subtree, tree: hashNode(left, right.tree) }
}
