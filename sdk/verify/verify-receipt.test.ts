import { generateKeyPairSync, sign } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { digestOfBytes, digestOfDecision, formatStatement, statementEntry, statementVersion } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { FilingDecisionRecord, FilingStatement } from '@customhouse/proofs/receipt/filing-statement.ts'
import { formatReceipt } from '@customhouse/proofs/receipt/receipt.ts'
import { formatCheckpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import { emptyFrontier, growTree } from '@customhouse/proofs/transparency-log/grow-tree.ts'
import { hashLeaf } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { signNote } from '@customhouse/proofs/transparency-log/signed-note.ts'
import { formatVerifierKey } from '@customhouse/proofs/transparency-log/verifier-key.ts'
import { verifyReceipt } from './verify-receipt.ts'

const filing = Buffer.from('A9901ZZ9SANDBX')
const decision: FilingDecisionRecord = { determination: { outcome: 'release', reasons: [], decidedAt: '2026-03-02T14:00:00.000Z' }, findings: [], total: '125.00' }
const statement: FilingStatement = {
  version: statementVersion, environment: 'production', filing: 'f-1', kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900000018', receivedAt: '2026-03-02T14:00:00.000Z',
  bodySha256: digestOfBytes(filing), decisionSha256: digestOfDecision(decision), outcome: 'release', salt: '00112233445566778899aabbccddeeff',
}

async function makeReceipt(stated: FilingStatement): Promise<{ readonly text: string; readonly key: string }> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const signer = { name: 'customhouse.example/ledger', publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'), sign: (bytes: Uint8Array) => Promise.resolve(sign(null, bytes, privateKey)) }
  const statementText = formatStatement(stated)
  const tree = growTree(emptyFrontier, [hashLeaf(Buffer.from('another')), hashLeaf(statementEntry(statementText))])
  const checkpoint = await signNote(formatCheckpoint({ origin: signer.name, size: 2, root: tree.root, extensions: [] }), signer)
  const key = formatVerifierKey(signer)
  return { text: formatReceipt({ statementText, key, index: 1, hashes: tree.proof(1), checkpoint }), key }
}

describe('verifyReceipt()', () => {
  let text = ''
  let key = ''
  beforeAll(async () => { ({ text, key } = await makeReceipt(statement)) })

  test('verifies a receipt against a trusted key, the filing and the decision, with nothing to find', () => {
    expect(verifyReceipt(text, { trustedKeys: [key], filing, decision })).toEqual({
      verified: true, pinned: true, findings: [], statement, index: 1, checkpoint: { origin: 'customhouse.example/ledger', size: 2 }, signer: key,
    })
  })

  test('without a trusted key says that the key itself must be confirmed', () => {
    const result = verifyReceipt(Buffer.from(text))
    expect(result).toMatchObject({ verified: true, pinned: false, signer: key })
    expect(result.findings).toMatchObject([{ code: 'receipt-key-not-confirmed', severity: 'warning' }])
    expect(result.findings[0]?.message).toContain(key)
  })

  test('refuses a receipt of a key that is not trusted', async () => {
    const other = await makeReceipt(statement)
    expect(verifyReceipt(other.text, { trustedKeys: [key] })).toMatchObject({ verified: false, pinned: false, findings: [{ code: 'receipt-key-not-trusted', severity: 'fatal' }], statement })
  })

  test('reports all that differs, not only the first', () => {
    const result = verifyReceipt(text, { trustedKeys: [key], filing: Buffer.from('other'), decision: { ...decision, total: '125.01' } })
    expect(result.verified).toBe(false)
    expect(result.findings.map(({ code }) => code)).toEqual(['receipt-for-other-filing', 'receipt-for-other-decision'])
  })

  test('refuses an altered receipt and states nothing from it', () => {
    const altered = verifyReceipt(text.replace('index 1', 'index 0'), { trustedKeys: [key] })
    expect(altered).toMatchObject({ verified: false, pinned: false, findings: [{ code: 'receipt-not-in-log' }] })
    expect(altered.statement).toBeUndefined()
    expect(verifyReceipt(`${text} `).findings).toMatchObject([{ code: 'receipt-malformed', severity: 'fatal' }])
    expect(verifyReceipt('').verified).toBe(false)
  })

  test('marks a receipt from the test environment', async () => {
    const sandbox = await makeReceipt({ ...statement, environment: 'test' })
    expect(verifyReceipt(sandbox.text, { trustedKeys: [sandbox.key] })).toMatchObject({ verified: true, findings: [{ code: 'receipt-of-test', severity: 'information' }] })
  })

  test('throws where a trusted key is none, so that a typing error does not pass for a bad receipt', () => {
    expect(() => verifyReceipt(text, { trustedKeys: ['nonsense'] })).toThrow(SyntaxError)
  })
})
