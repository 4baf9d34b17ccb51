import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import { formatCheckpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import { emptyFrontier } from '@customhouse/proofs/transparency-log/grow-tree.ts'
import type { Frontier } from '@customhouse/proofs/transparency-log/grow-tree.ts'
import { signNote } from '@customhouse/proofs/transparency-log/signed-note.ts'
import { formatVerifierKey } from '@customhouse/proofs/transparency-log/verifier-key.ts'
import { planAppend, receiptsFor } from './append.ts'
import type { FilingToLog, PlannedAppend } from './append.ts'

const digest = digestOfBytes(Buffer.from('anything'))
const salt = '0123456789abcdef0123456789abcdef'

function filingsToLog(count: number): readonly FilingToLog[] {
  return Array.from({ length: count }, (_, at) => ({
    organisation: 'meridian',
    client: '89-100000100',
    facts: { environment: 'test', filing: `filing-${String(at)}`, kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900000018', receivedAt: '2026-03-02T14:00:00.000Z', bodySha256: digest, decisionSha256: digest, outcome: 'release' },
  }))
}

const salts = (count: number): readonly string[] => Array.from({ length: count }, () => salt)

describe('planAppend()', () => {
  test('stores each full tile\'s root once, whatever the groups', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 }), (groups) => {
      let frontier: Frontier = emptyFrontier
      const stored: string[] = []
      for (const count of groups) {
        const planned = planAppend(frontier, filingsToLog(count), salts(count))
        expect(planned.first).toBe(frontier.size)
        stored.push(...planned.tileHashes.map(({ tileLevel, index }) => `${String(tileLevel)}/${String(index)}`))
        frontier = planned.tree.frontier
      }
      expect(stored).toEqual(Array.from({ length: Math.floor(frontier.size / 256) }, (_, at) => `1/${String(at)}`))
    }), { numRuns: 25 })
  })

  test('completes a tile of level 2 with the 65,536th entry', () => {
    // The frontier of 65,535 entries: sixteen perfect subtrees. Their hashes do not matter here.
    const frontier = { size: 65_535, hashes: Array.from({ length: 16 }, () => new Uint8Array(32)) }
    expect(planAppend(frontier, filingsToLog(1), salts(1)).tileHashes.map(({ tileLevel, index }) => [tileLevel, index])).toEqual([[1, 255], [2, 0]])
  })

  test('states a filing without its entry number where that is none', () => {
    const [filing] = filingsToLog(1)
    if (filing === undefined) throw new Error('There is one filing')
    const planned = planAppend(emptyFrontier, [{ ...filing, facts: { ...filing.facts, entryNumber: '<script>' } }], salts(1))
    expect(planned.leaves[0]?.statement).not.toContain('entryNumber')
  })

  test('refuses to log without a salt, which would let the public digest be guessed', () => {
    expect(() => planAppend(emptyFrontier, filingsToLog(1), [])).toThrow('salt')
  })
})

describe('receiptsFor()', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const signer = { name: 'customhouse.example/ledger', publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'), sign: (bytes: Uint8Array) => Promise.resolve(sign(null, bytes, privateKey)) }
  const key = formatVerifierKey(signer)
  const signed = async ({ tree }: PlannedAppend): Promise<string> => signNote(formatCheckpoint({ origin: signer.name, size: tree.frontier.size, root: tree.root, extensions: [] }), signer)

  test('gives each filing a receipt that verifies', async () => {
    const planned = planAppend(emptyFrontier, filingsToLog(300), salts(300))
    const receipts = receiptsFor(planned, await signed(planned), key)
    expect(receipts.map(({ filing }) => filing)).toEqual(filingsToLog(300).map(({ facts }) => facts.filing))
    for (const { text, index } of receipts) expect(checkReceipt(text)).toMatchObject({ isSound: true, index })
  })
})
