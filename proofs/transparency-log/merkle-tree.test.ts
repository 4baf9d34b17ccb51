import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createConsistencyProof, verifyConsistency, verifySubtreeConsistency } from './consistency-proof.ts'
import { emptyFrontier, growTree } from './grow-tree.ts'
import type { Frontier } from './grow-tree.ts'
import { createInclusionProof, verifyInclusion, verifySubtreeInclusion } from './inclusion-proof.ts'
import { emptyTreeHash, hashLeaf, hashNode } from './merkle-hash.ts'
import { hashRange, isSubtree } from './tree-range.ts'
import type { ReadNode, TreeRange } from './tree-range.ts'
import { nodesFromTiles, tileSpans, tileWidth } from './tile.ts'

/** The definition of RFC 9162 section 2.1.1, word for word, to check everything else against. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves
  if (first === undefined) return emptyTreeHash
  if (leaves.length === 1) return first
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return hashNode(naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)))
}

function leavesOf(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, index) => hashLeaf(Buffer.from(`entry ${String(index)}`)))
}

const many = leavesOf(1200)
const readMany: ReadNode = ({ level, index }) => naiveRoot(many.slice(index * 2 ** level, (index + 1) * 2 ** level))
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** The eight entries and the roots that implementations of RFC 6962 test with, since Google's first Certificate Transparency log. */
const knownEntries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const knownRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

describe('growTree()', () => {
  test('gives the roots that are known for the entries of RFC 6962 implementations', () => {
    const leaves = knownEntries.map((entry) => hashLeaf(Buffer.from(entry, 'hex')))
    expect(knownRoots.map((_, size) => hex(growTree(emptyFrontier, leaves.slice(0, size)).root))).toEqual(knownRoots)
  })

  test('gives the same tree whatever the groups, and proofs that verify, from the frontier alone', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 14 }), (groups) => {
      let frontier: Frontier = emptyFrontier
      for (const count of groups) {
        const from = frontier.size
        const grown = growTree(frontier, many.slice(from, from + count))
        frontier = grown.frontier
        const size = from + count
        expect(hex(grown.root)).toBe(hex(naiveRoot(many.slice(0, size))))
        for (let index = from; index < size; index += 1) {
          const proof = grown.proof(index)
          expect(proof.map(hex)).toEqual(createInclusionProof({ index, size }, readMany).map(hex))
          expect(verifyInclusion({ index, size, leaf: many[index] ?? emptyTreeHash, proof, root: grown.root })).toBe(true)
        }
      }
    }), { numRuns: 60 })
  })

  test('names each subtree that an append completes once, with its hash', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 10 }), (before, added, level) => {
      const old = growTree(emptyFrontier, many.slice(0, before))
      const nodes = growTree(old.frontier, many.slice(before, before + added)).completed(level)
      const from = Math.floor(before / 2 ** level)
      expect(nodes.map((node) => node.index)).toEqual(Array.from({ length: Math.floor((before + added) / 2 ** level) - from }, (_, at) => from + at))
      for (const node of nodes) expect(hex(node.hash)).toBe(hex(readMany(node)))
    }), { numRuns: 40 })
  })

  test('refuses a frontier that does not fit its size, and a proof for an entry of before', () => {
    expect(() => growTree({ size: 3, hashes: [emptyTreeHash] }, [])).toThrow(RangeError)
    expect(() => growTree({ size: 2, hashes: [emptyTreeHash, emptyTreeHash] }, [])).toThrow(RangeError)
    expect(() => growTree({ size: 1, hashes: [emptyTreeHash] }, leavesOf(1)).proof(0)).toThrow(RangeError)
  })
})

describe('inclusion proofs', () => {
  test('verify for the entry, index, size and root that they are for, and for no other', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.tuple(fc.nat(), fc.nat()), fc.nat(), (size, [seed, otherSeed], bit) => {
      const index = seed % size
      const proof = createInclusionProof({ index, size }, readMany)
      const claim = { index, size, leaf: many[index] ?? emptyTreeHash, proof, root: naiveRoot(many.slice(0, size)) }
      expect(verifyInclusion(claim)).toBe(true)
      const other = otherSeed % size
      if (other !== index) expect(verifyInclusion({ ...claim, index: other })).toBe(false)
      expect(verifyInclusion({ ...claim, leaf: flip(claim.leaf, bit) })).toBe(false)
      expect(verifyInclusion({ ...claim, root: flip(claim.root, bit) })).toBe(false)
      expect(verifyInclusion({ ...claim, proof: [...proof, claim.root] })).toBe(false)
      if (proof.length > 0) {
        expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false)
        const damaged = bit % proof.length
        expect(verifyInclusion({ ...claim, proof: proof.map((hash, at) => (at === damaged ? flip(hash, bit) : hash)) })).toBe(false)
      }
    }), { numRuns: 150 })
  })

  test('verify in the subtree that they are for', () => {
    for (const range of subtreesUpTo(40)) {
      for (let index = range.start; index < range.end; index += 1) {
        const within = many.slice(range.start, range.end)
        const size = range.end - range.start
        const proof = createInclusionProof({ index: index - range.start, size }, ({ level, index: at }) => naiveRoot(within.slice(at * 2 ** level, (at + 1) * 2 ** level)))
        expect(verifySubtreeInclusion({ index, range, leaf: many[index] ?? emptyTreeHash, proof, root: naiveRoot(within) })).toBe(true)
      }
    }
  })

  test('cannot be made for an entry that is not there', () => {
    expect(() => createInclusionProof({ index: 3, size: 3 }, readMany)).toThrow(RangeError)
    expect(() => createInclusionProof({ index: -1, size: 3 }, readMany)).toThrow(RangeError)
  })
})

describe('consistency proofs', () => {
  test('verify between every two sizes up to 40, and not for another root', () => {
    for (let newSize = 1; newSize <= 40; newSize += 1) {
      for (let oldSize = 1; oldSize <= newSize; oldSize += 1) {
        const claim = { oldSize, newSize, oldRoot: naiveRoot(many.slice(0, oldSize)), newRoot: naiveRoot(many.slice(0, newSize)), proof: createConsistencyProof({ start: 0, end: oldSize }, newSize, readMany) }
        expect(verifyConsistency(claim)).toBe(true)
        expect(verifyConsistency({ ...claim, oldRoot: flip(claim.oldRoot, oldSize) })).toBe(false)
        expect(verifyConsistency({ ...claim, newRoot: flip(claim.newRoot, oldSize) })).toBe(false)
        expect(verifyConsistency({ ...claim, proof: [...claim.proof, claim.newRoot] })).toBe(false)
      }
    }
  })

  test('verify for every subtree of logs up to 24, and not once altered', () => {
    for (const range of subtreesUpTo(24)) {
      for (let size = range.end; size <= 24; size += 1) {
        const proof = createConsistencyProof(range, size, readMany)
        const claim = { range, size, proof, subtreeRoot: hashRange(range, readMany), root: naiveRoot(many.slice(0, size)) }
        expect(verifySubtreeConsistency(claim)).toBe(true)
        expect(verifySubtreeConsistency({ ...claim, subtreeRoot: flip(claim.subtreeRoot, size) })).toBe(false)
        for (let at = 0; at < proof.length; at += 1) expect(verifySubtreeConsistency({ ...claim, proof: proof.map((hash, place) => (place === at ? flip(hash, size) : hash)) })).toBe(false)
      }
    }
  })

  test('cannot be made for what is no subtree', () => {
    expect(() => createConsistencyProof({ start: 1, end: 3 }, 8, readMany)).toThrow(RangeError)
    expect(() => createConsistencyProof({ start: 0, end: 9 }, 8, readMany)).toThrow(RangeError)
  })
})

describe('nodesFromTiles()', () => {
  test('gives proofs from the hashes of tiles alone, and tileSpans() names all of them', () => {
    const tileHash = (tileLevel: number, index: number): Uint8Array => readMany({ level: tileLevel * 8, index })
    fc.assert(fc.property(fc.integer({ min: 1, max: many.length }), fc.nat(), (size, seed) => {
      const index = seed % size
      const grown = growTree(emptyFrontier, many.slice(0, size))
      expect(createInclusionProof({ index, size }, nodesFromTiles(tileHash)).map(hex)).toEqual(grown.proof(index).map(hex))
      for (const span of tileSpans([{ start: 0, end: size }])) {
        expect(span.end - span.start).toBeLessThan(tileWidth)
        expect(span.end).toBeLessThanOrEqual(Math.floor(size / tileWidth ** span.tileLevel))
      }
    }), { numRuns: 40 })
  })
})

function subtreesUpTo(end: number): readonly TreeRange[] {
  const ranges = Array.from({ length: end + 1 }, (_, from) => Array.from({ length: end + 1 }, (__, to) => ({ start: from, end: to })))
  return ranges.flat().filter(isSubtree)
}

function flip(hash: Uint8Array, seed: number): Uint8Array {
  const bit = seed % (hash.length * 8)
  return hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
}
