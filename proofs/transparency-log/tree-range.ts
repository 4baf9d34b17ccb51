import { hashNode } from './merkle-hash.ts'

/** The entries from `start` (inclusive, counted from 0) to `end` (exclusive). */
export interface TreeRange {
  readonly start: number
  readonly end: number
}

/** A perfect subtree: it covers the 2^level entries from index * 2^level. */
export interface TreeNode {
  readonly level: number
  readonly index: number
}

/** Gives the hash of a perfect subtree. */
export type ReadNode = (node: TreeNode) => Uint8Array

/** The largest power of two below `count`, where a tree of `count` > 1 entries splits (RFC 9162 section 2.1.1). */
export function splitPoint(count: number): number {
  let point = 1
  while (point * 2 < count) point *= 2
  return point
}

/**
 * Whether a range is a subtree of any larger tree: not empty, and its start a multiple of the smallest power of two that
 * is not below its length (draft-ietf-plants-merkle-tree-certs section 4.1). Numbers that are not safe integers are not.
 */
export function isSubtree({ start, end }: TreeRange): boolean {
  if (!isCount(start) || !isCount(end) || start >= end) return false
  const length = end - start
  return start % (length === 1 ? 1 : splitPoint(length) * 2) === 0
}

/** Whether a number can be a tree size or an index: a whole number, not negative, exact in a double. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

/** The perfect subtrees that make up a subtree, from left (largest) to right. */
export function perfectNodes({ start, end }: TreeRange): readonly TreeNode[] {
  const nodes: TreeNode[] = []
  for (let at = start; at < end; ) {
    let level = 0
    while (2 ** (level + 1) <= end - at) level += 1
    nodes.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}

/** The Merkle tree hash of a subtree that is not empty, from the hashes of its perfect parts. */
export function hashRange(range: TreeRange, read: ReadNode): Uint8Array {
  return perfectNodes(range).map(read).reduceRight((right, left) => hashNode(left, right))
}
