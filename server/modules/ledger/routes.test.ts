import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import { parseCheckpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import { verifyConsistency } from '@customhouse/proofs/transparency-log/consistency-proof.ts'
import { parseEntryBundle } from '@customhouse/proofs/transparency-log/entry-bundle.ts'
import { emptyFrontier, growTree } from '@customhouse/proofs/transparency-log/grow-tree.ts'
import { hashLeaf } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { isNoteSignedBy, parseSignedNote } from '@customhouse/proofs/transparency-log/signed-note.ts'
import { parseVerifierKey } from '@customhouse/proofs/transparency-log/verifier-key.ts'
import { createTestDatabase } from '../../platform/database/test-database.ts'
import type { TestDatabase } from '../../platform/database/test-database.ts'
import { createHttp } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Signer } from '../../platform/signing/index.ts'
import { createTelemetry } from '../../platform/telemetry/index.ts'
import { createLedger } from './index.ts'

const size = 300
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const signer: Signer = { name: 'customhouse.example/ledger', publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'), sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey)) }
const digest = digestOfBytes(Buffer.from('body'))

describe('the log over HTTP', () => {
  let testDatabase: TestDatabase
  let http: Http
  beforeAll(async () => {
    testDatabase = await createTestDatabase()
    const ledger = createLedger({ database: testDatabase.database, signer })
    const filings = Array.from({ length: size }, (_, at) => ({
      organisation: 'meridian', client: '89-100000100',
      facts: { environment: 'test', filing: `f-${String(at)}`, kind: 'entry', functionCode: 'add', receivedAt: '2026-03-02T14:00:00.000Z', bodySha256: digest, decisionSha256: digest, outcome: 'release' },
    } as const))
    await testDatabase.database.system((sql) => ledger.append(sql, filings))
    http = await createHttp({ telemetry: createTelemetry({ level: 'silent' }), version: '0.0.0', publicUrl: 'http://127.0.0.1', ready: () => Promise.resolve({ ready: true, checks: {} }) })
    ledger.routes(http)
  })
  afterAll(async () => {
    await http.close()
    await testDatabase.close()
  })

  test('an auditor with nothing but the address checks the whole log', async () => {
    const key = parseVerifierKey((await http.inject('/ledger/key')).body.trimEnd())
    const note = parseSignedNote((await http.inject('/ledger/checkpoint')).body)
    expect(isNoteSignedBy(note, key)).toBe(true)
    const checkpoint = parseCheckpoint(note.text)
    expect(checkpoint.size).toBe(size)
    const bundles = await Promise.all(['/ledger/tile/entries/000', '/ledger/tile/entries/001.p/44'].map(async (url) => (await http.inject(url)).rawPayload))
    const leaves = bundles.flatMap(parseEntryBundle).map(hashLeaf)
    expect(Buffer.from(growTree(emptyFrontier, leaves).root).equals(checkpoint.root)).toBe(true)
    const tiles = await Promise.all(['/ledger/tile/0/000', '/ledger/tile/0/001.p/44'].map(async (url) => (await http.inject(url)).rawPayload))
    expect(Buffer.concat(tiles).equals(Buffer.concat(leaves))).toBe(true)
    expect((await http.inject('/ledger/tile/1/000.p/1')).rawPayload.equals(growTree(emptyFrontier, leaves.slice(0, 256)).root)).toBe(true)
    const proof = (await http.inject('/ledger/proof?from=100&to=300')).json<{ hashes: readonly string[] }>().hashes.map((hash) => Buffer.from(hash, 'base64'))
    expect(verifyConsistency({ oldSize: 100, newSize: size, oldRoot: growTree(emptyFrontier, leaves.slice(0, 100)).root, newRoot: checkpoint.root, proof })).toBe(true)
  })

  test.each([
    ['/ledger/checkpoint', 'text/plain; charset=utf-8', 'public, max-age=1, must-revalidate'],
    ['/ledger/key', 'text/plain; charset=utf-8', 'public, max-age=300'],
    ['/ledger/tile/0/000', 'application/octet-stream', 'public, max-age=31536000, immutable'],
    ['/ledger/tile/entries/001.p/3', 'application/octet-stream', 'public, max-age=31536000, immutable'],
    ['/ledger/proof?from=1&to=2', 'application/json; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('%s is %s and may be kept: %s', async (url, type, cache) => {
    const { statusCode, headers } = await http.inject(url)
    expect([statusCode, headers['content-type'], headers['cache-control'], headers['access-control-allow-origin']]).toEqual([200, type, cache, '*'])
  })

  test.each(['/ledger/tile/0/001', '/ledger/tile/0/001.p/45', '/ledger/tile/0/1', '/ledger/tile/2/000.p/1', '/ledger/tile/entries/002.p/1', '/ledger/tile/', '/ledger/tile/0/../key', '/ledger/tile/0/x999/x999/x999/x999/999', '/ledger/proof?from=1&to=301', '/ledger/proof?from=3&to=2'])('%s is not found, and that is not kept', async (url) => {
    const { statusCode, headers } = await http.inject(url)
    expect([statusCode, headers['cache-control']]).toEqual([404, 'no-store'])
  })

  test.each(['/ledger/proof', '/ledger/proof?from=0&to=3', '/ledger/proof?from=x&to=3', '/ledger/proof?from=1&to=99999999999999999999'])('%s is a bad request', async (url) => {
    expect((await http.inject(url)).statusCode).toBe(400)
  })
})
