import { emptyTreeHash, hashNode } from './merkle-hash.ts'
import type { TreeNode } from './tree-range.ts'

/**
 * All that appending needs of a log: its size and its frontier, the hashes of the perfect subtrees that make it up, smallest
 * (rightmost) first; one for each bit set in the size.
 */
export interface Frontier {
  readonly size: number
  readonly hashes: readonly Uint8Array[]
}

/** A perfect subtree with its hash. */
export interface HashedNode extends TreeNode {
  readonly hash: Uint8Array
}

/** A log after an append. */
export interface GrownTree {
  readonly frontier: Frontier
  readonly root: Uint8Array
  /** The inclusion proof of an entry that this append added, against the grown tree. @throws RangeError for any other entry. */
  proof(index: number): readonly Uint8Array[]
  /** The perfect subtrees of one level (in binary steps above the leaves) that this append completed, from left to right. */
  completed(level: number): readonly HashedNode[]
}

/** A log without entries. */
export const emptyFrontier: Frontier = { size: 0, hashes: [] }

/** The nodes of one level from `first` on; the last may stand for an incomplete subtree. */
interface Row {
  readonly first: number
  readonly hashes: readonly Uint8Array[]
}

/**
 * Appends entries to a log of which only the frontier is known: no older entry is read (a compact range, RFC 9162
 * section 2.1.2 generalised to groups). `leaves` are entry hashes.
 *
 * ```ts
 * const grown = growTree(emptyFrontier, [hashLeaf(first), hashLeaf(second)])
 * verifyInclusion({ index: 1, size: 2, leaf: hashLeaf(second), proof: grown.proof(1), root: grown.root }) // true
 * ```
 * @throws RangeError where the frontier does not fit its size.
 */
export function growTree(frontier: Frontier, leaves: readonly Uint8Array[]): GrownTree {
  const rows = growRows(frontier, leaves)
  const size = frontier.size + leaves.length
  const atTop = rows.at(-1)?.hashes[0]
  return {
    frontier: { size, hashes: frontierOf(rows, size) },
    root: size === 0 || atTop === undefined ? emptyTreeHash : atTop,
    proof: (index) => {
      if (index < frontier.size || index >= size) throw new RangeError(`Cannot prove entry ${String(index)}: this append added ${String(frontier.size)} to ${String(size)}`)
      return siblings(rows, index)
    },
    completed: (level) => completedNodes(rows, level, { from: frontier.size, to: size }),
  }
}

function growRows(frontier: Frontier, leaves: readonly Uint8Array[]): readonly Row[] {
  const before = frontier.hashes.values()
  const size = frontier.size + leaves.length
  const rows: Row[] = []
  let added = leaves
  for (let level = 0; ; level += 1) {
    const first = Math.floor(frontier.size / 2 ** level)
    const row = first % 2 === 1 ? { first: first - 1, hashes: [nextOf(before), ...added] } : { first, hashes: added }
    rows.push(row)
    if (2 ** level >= size) break
    added = parents(row.hashes)
  }
  if (before.next().done !== true) throw new RangeError(`Cannot append: a log of ${String(frontier.size)} entries has a smaller frontier`)
  return rows
}

function nextOf(hashes: Iterator<Uint8Array>): Uint8Array {
  const next = hashes.next()
  if (next.done === true) throw new RangeError('Cannot append: the frontier is too short for its size')
  return next.value
}

/** An incomplete subtree with no right part hashes to its left part. */
function parents(children: readonly Uint8Array[]): readonly Uint8Array[] {
  const above: Uint8Array[] = []
  for (let at = 0; at < children.length; at += 2) {
    const left = children[at]
    const right = children[at + 1]
    if (left !== undefined) above.push(right === undefined ? left : hashNode(left, right))
  }
  return above
}

function frontierOf(rows: readonly Row[], size: number): readonly Uint8Array[] {
  return rows.flatMap((row, level) => {
    const count = Math.floor(size / 2 ** level)
    const hash = row.hashes[count - 1 - row.first]
    return count % 2 === 1 && hash !== undefined ? [hash] : []
  })
}

function siblings(rows: readonly Row[], index: number): readonly Uint8Array[] {
  const proof: Uint8Array[] = []
  let at = index
  for (const row of rows) {
    const sibling = row.hashes[(at % 2 === 0 ? at + 1 : at - 1) - row.first]
    if (sibling !== undefined) proof.push(sibling)
    at = Math.floor(at / 2)
  }
  return proof
}

function completedNodes(rows: readonly Row[], level: number, sizes: { readonly from: number; readonly to: number }): readonly HashedNode[] {
  const row = rows[level]
  if (row === undefined) return []
  const from = Math.floor(sizes.from / 2 ** level)
  const to = Math.floor(sizes.to / 2 ** level)
  return row.hashes.slice(from - row.first, to - row.first).map((hash, at) => ({ level, index: from + at, hash }))
}
