import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifyConsistency, verifySubtreeConsistency } from './consistency-proof.ts'
import { verifyInclusion, verifySubtreeInclusion } from './inclusion-proof.ts'

/** The vectors of github.com/transparency-dev/merkle. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/ledger/merkle-vectors/testdata')

interface Vector {
  readonly desc: string
  readonly wantErr: boolean
  readonly proof: readonly string[] | null
  readonly root: string
  readonly root1: string
  readonly root2: string
  readonly leafHash: string
  readonly leafIdx: number
  readonly treeSize: number
  readonly size: number
  readonly size1: number
  readonly size2: number
  readonly start: number
  readonly end: number
}

const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64')
const proofOf = ({ proof }: Vector): readonly Uint8Array[] => (proof ?? []).map(bytes)

const kinds: Readonly<Record<string, (vector: Vector) => boolean>> = {
  inclusion: (vector) => verifyInclusion({ index: vector.leafIdx, size: vector.treeSize, leaf: bytes(vector.leafHash), proof: proofOf(vector), root: bytes(vector.root) }),
  subtreeinclusion: (vector) => verifySubtreeInclusion({ index: vector.leafIdx, range: vector, leaf: bytes(vector.leafHash), proof: proofOf(vector), root: bytes(vector.root) }),
  consistency: (vector) => verifyConsistency({ oldSize: vector.size1, newSize: vector.size2, oldRoot: bytes(vector.root1), newRoot: bytes(vector.root2), proof: proofOf(vector) }),
  subtreeconsistency: (vector) => verifySubtreeConsistency({ range: vector, size: vector.size, subtreeRoot: bytes(vector.root1), root: bytes(vector.root2), proof: proofOf(vector) }),
}

describe.skipIf(!existsSync(folder))('merkle vectors', () => {
  test.each(Object.entries(kinds))('%s proofs are judged as the vectors want', (kind, judge) => {
    const names = readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    const wrong = names.filter((name) => {
      const vector = JSON.parse(readFileSync(join(folder, kind, name), 'utf8')) as Vector
      return judge(vector) === vector.wantErr
    })
    expect(wrong).toEqual([])
    expect(names.length).toBeGreaterThan(50)
    console.log(`merkle vectors, ${kind}: ${String(names.length)} cases ran`)
  })
})
