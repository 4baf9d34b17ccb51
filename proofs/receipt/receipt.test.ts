import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { formatCheckpoint } from '../transparency-log/checkpoint.ts'
import { emptyFrontier, growTree } from '../transparency-log/grow-tree.ts'
import { hashLeaf } from '../transparency-log/merkle-hash.ts'
import { signNote } from '../transparency-log/signed-note.ts'
import type { NoteSigner } from '../transparency-log/signed-note.ts'
import { formatVerifierKey } from '../transparency-log/verifier-key.ts'
import { checkReceipt } from './check-receipt.ts'
import { digestOfBytes, digestOfDecision, formatStatement, statementEntry, statementVersion } from './filing-statement.ts'
import type { FilingStatement } from './filing-statement.ts'
import { formatReceipt, parseReceipt } from './receipt.ts'

const statement: FilingStatement = {
  version: statementVersion, environment: 'test', filing: '0198c2f0-0000-7000-8000-000000000001', kind: 'entry-summary', functionCode: 'add', entryNumber: 'ZZ900000018',
  receivedAt: '2026-03-02T14:00:00.000Z', bodySha256: digestOfBytes(Buffer.from('filed')), decisionSha256: digestOfBytes(Buffer.from('decided')), outcome: 'release', salt: '00112233445566778899aabbccddeeff',
}

function newSigner(name: string): NoteSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { name, publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'), sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey)) }
}

const signer = newSigner('customhouse.example/ledger')

async function receiptAt(index: number, size: number): Promise<string> {
  const statementText = formatStatement(statement)
  const leaves = Array.from({ length: size }, (_, at) => hashLeaf(at === index ? statementEntry(statementText) : randomBytes(32)))
  const tree = growTree(emptyFrontier, leaves)
  const checkpoint = await signNote(formatCheckpoint({ origin: signer.name, size, root: tree.root, extensions: [] }), signer)
  return formatReceipt({ statementText, key: formatVerifierKey(signer), index, hashes: tree.proof(index), checkpoint })
}

describe('checkReceipt()', () => {
  test('finds a receipt sound, and gives the statement, the checkpoint and the key', async () => {
    const checked = checkReceipt(await receiptAt(4, 7))
    expect(checked).toMatchObject({ isSound: true, statement, index: 4, checkpoint: { origin: signer.name, size: 7 }, keyText: formatVerifierKey(signer) })
  })

  test('refuses a receipt with any one bit of any byte flipped, and says why', async () => {
    for (const [index, size] of [[0, 1], [5, 6]] as const) {
      const bytes = Buffer.from(await receiptAt(index, size))
      expect(checkReceipt(bytes).isSound).toBe(true)
      const unnoticed: string[] = []
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const altered = Buffer.from(bytes)
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const checked = checkReceipt(altered)
        if (checked.isSound || checked.words.length < 20) unnoticed.push(`byte ${String(bit >> 3)}, bit ${String(bit & 7)}`)
        if (checkReceipt(altered.toString('utf8')).isSound) unnoticed.push(`byte ${String(bit >> 3)} as text`)
      }
      expect(unnoticed).toEqual([])
    }
  })

  test('refuses a receipt with a byte removed, doubled or added anywhere', async () => {
    const text = await receiptAt(1, 3)
    for (let at = 0; at <= text.length; at += 1) {
      for (const altered of [text.slice(0, at) + text.slice(at + 1), `${text.slice(0, at)} ${text.slice(at)}`, `${text.slice(0, at)}\n${text.slice(at)}`]) {
        if (altered !== text) expect(checkReceipt(altered).isSound).toBe(false)
      }
    }
    for (const altered of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), `${text}\u2014 other.example AAAAAAAA\n`, text + text, '']) expect(checkReceipt(altered).isSound).toBe(false)
  })

  test('refuses another log\'s checkpoint, also where the names are equal', async () => {
    const receipt = parseReceipt(await receiptAt(0, 2))
    const impostor = newSigner(signer.name)
    expect(checkReceipt(formatReceipt({ ...receipt, key: formatVerifierKey(impostor) }))).toMatchObject({ isSound: false, reason: 'signature' })
    const note = await signNote(formatCheckpoint({ origin: 'other.example', size: 1, root: hashLeaf(statementEntry(receipt.statementText)), extensions: [] }), signer)
    expect(checkReceipt(formatReceipt({ ...receipt, index: 0, hashes: [], checkpoint: note }))).toMatchObject({ isSound: false, reason: 'malformed' })
  })

  test('refuses another outcome under the same proof', async () => {
    const receipt = parseReceipt(await receiptAt(2, 5))
    const statementText = formatStatement({ ...statement, outcome: 'hold' })
    expect(checkReceipt(formatReceipt({ ...receipt, statementText }))).toMatchObject({ isSound: false, reason: 'inclusion' })
  })

  test('refuses statements with unknown members, and the same JSON in another order', async () => {
    const receipt = parseReceipt(await receiptAt(0, 1))
    for (const statementText of [receipt.statementText.replace('{', '{"also":"this",'), JSON.stringify(statement), '{}', 'null', receipt.statementText.replace('"salt"', '"__proto__"')]) {
      expect(checkReceipt(formatReceipt({ ...receipt, statementText }))).toMatchObject({ isSound: false, reason: 'malformed' })
    }
  })

  test('refuses a file that is far too long without reading it', () => {
    expect(checkReceipt('x'.repeat(70_000))).toMatchObject({ isSound: false, words: 'The file is too long to be a receipt' })
  })
})

describe('statements', () => {
  test('formatStatement() refuses a member that is malformed, by name', () => {
    expect(() => formatStatement({ ...statement, salt: 'short' })).toThrow('Cannot state a filing: salt does not have')
    expect(() => formatStatement({ ...statement, entryNumber: 'two words' })).toThrow('entryNumber')
  })

  test('a filing without a readable entry number can be stated', () => {
    const { entryNumber, ...rest } = statement
    expect(entryNumber).toBeDefined()
    expect(formatStatement(rest)).not.toContain('entryNumber')
  })

  test('digestOfDecision() is fixed for all time', () => {
    const determination = { outcome: 'release', reasons: [], decidedAt: '2026-03-02T14:00:00.000Z' } as const
    // SHA-256 of {"determination":{"decidedAt":"2026-03-02T14:00:00.000Z","outcome":"release","reasons":[]},"findings":["S0A"],"total":"12.34"}
    expect(digestOfDecision({ determination, findings: ['S0A'], total: '12.34' })).toBe(digestOfBytes(Buffer.from('{"determination":{"decidedAt":"2026-03-02T14:00:00.000Z","outcome":"release","reasons":[]},"findings":["S0A"],"total":"12.34"}')))
    expect(digestOfDecision({ determination, findings: [] })).not.toBe(digestOfDecision({ determination, findings: ['S0A'] }))
  })
})
