import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { digestOfBytes, formatStatement, statementEntry, statementVersion, type FilingStatement } from '@customhouse/proofs/receipt/filing-statement.ts'
import { formatReceipt } from '@customhouse/proofs/receipt/receipt.ts'
import { formatCheckpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import { emptyFrontier, growTree } from '@customhouse/proofs/transparency-log/grow-tree.ts'
import { hashLeaf } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { signNote, type NoteSigner } from '@customhouse/proofs/transparency-log/signed-note.ts'
import { formatVerifierKey } from '@customhouse/proofs/transparency-log/verifier-key.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyReceipt } from './verify-receipt.ts'
import { verifyReceiptInBrowser } from './verify-receipt-in-browser.ts'

const statement: FilingStatement = {
  version: statementVersion, environment: 'test', filing: '0198c2f0-0000-7000-8000-000000000001', kind: 'entry-summary', functionCode: 'add', entryNumber: 'ZZ900000018',
  receivedAt: '2026-03-02T14:00:00.000Z', bodySha256: digestOfBytes(Buffer.from('filed')), decisionSha256: digestOfBytes(Buffer.from('decided')), outcome: 'release', salt: '00112233445566778899aabbccddeeff',
}
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const signer: NoteSigner = { name: 'customhouse.example/ledger', publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'), sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey)) }

async function receiptAt(index: number, size: number): Promise<string> {
  const statementText = formatStatement(statement)
  const leaves = Array.from({ length: size }, (_, at) => hashLeaf(at === index ? statementEntry(statementText) : randomBytes(32)))
  const tree = growTree(emptyFrontier, leaves)
  return formatReceipt({ statementText, key: formatVerifierKey(signer), index, hashes: tree.proof(index), checkpoint: await signNote(formatCheckpoint({ origin: signer.name, size, root: tree.root, extensions: [] }), signer) })
}

describe('verifyReceiptInBrowser()', () => {
  it('finds every place of logs of every size, as verifyReceipt does', async () => {
    for (let size = 1; size <= 17; size += 1) for (let index = 0; index < size; index += 1) expect(await verifyReceiptInBrowser(await receiptAt(index, size))).toEqual({ verified: true, statement, index, size, origin: signer.name, signer: formatVerifierKey(signer) })
  })
  it('refuses what verifyReceipt refuses: any character altered, removed or added', async () => {
    const text = await receiptAt(5, 7)
    await fc.assert(fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('A', 'b', '0', '=', '\n', ' ', '', '{'), async (at, character) => {
      const altered = text.slice(0, at) + character + text.slice(at + 1)
      expect((await verifyReceiptInBrowser(altered)).verified).toBe(verifyReceipt(altered).verified)
    }), { numRuns: 400 })
  })
  it('takes any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => { expect(await verifyReceiptInBrowser(text)).toEqual({ verified: false, reason: 'malformed' }) }), { numRuns: 100 })
  })
})
