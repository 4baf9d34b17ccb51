import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import type { CheckedReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import { parseCheckpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import type { Checkpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import { verifyConsistency } from '@customhouse/proofs/transparency-log/consistency-proof.ts'
import { parseEntryBundle } from '@customhouse/proofs/transparency-log/entry-bundle.ts'
import { emptyTreeHash, hashLeaf } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { parseSignedNote } from '@customhouse/proofs/transparency-log/signed-note.ts'
import { nodesFromTiles, tileWidth, tilesOf } from '@customhouse/proofs/transparency-log/tile.ts'
import { hashRange } from '@customhouse/proofs/transparency-log/tree-range.ts'
import type { Scope } from '../../platform/database/index.ts'
import { createTestDatabase } from '../../platform/database/test-database.ts'
import type { TestDatabase } from '../../platform/database/test-database.ts'
import type { Signer } from '../../platform/signing/index.ts'
import { createLedger } from './index.ts'
import type { FilingToLog, Ledger, LedgerReceipt } from './index.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

function newSigner(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { name: 'customhouse.example/ledger', publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'), sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey)) }
}

let made = 0
function newFilings(count: number, organisation = 'meridian'): readonly FilingToLog[] {
  return Array.from({ length: count }, () => {
    made += 1
    const body = digestOfBytes(Buffer.from(`body ${String(made)}`))
    return {
      organisation,
      client: '89-100000100',
      facts: { environment: 'test', filing: `filing-${String(made)}`, kind: 'entry-summary', functionCode: 'add', entryNumber: 'ZZ900000018', receivedAt: '2026-03-02T14:00:00.000Z', bodySha256: body, decisionSha256: body, outcome: 'release' },
    } as const
  })
}

function sound(receipt: LedgerReceipt | undefined): CheckedReceipt {
  const checked = checkReceipt(receipt?.text ?? '')
  if (!checked.isSound) throw new Error(checked.words)
  return checked
}

const scopeOf = (organisation: string, clients: Scope['clients'] = 'all'): Scope => ({ organisation, clients, role: 'organisation' })

describe('the ledger on a database', () => {
  let testDatabase: TestDatabase
  let ledger: Ledger
  const signer = newSigner()
  const receipts: LedgerReceipt[] = []

  beforeAll(async () => {
    testDatabase = await createTestDatabase()
    ledger = createLedger({ database: testDatabase.database, signer })
  })
  afterAll(() => testDatabase.close())

  const append = async (filings: readonly FilingToLog[], by: Ledger = ledger): Promise<readonly LedgerReceipt[]> => (await testDatabase.database.system((sql) => by.append(sql, filings))).receipts
  const state = async (): Promise<Checkpoint> => parseCheckpoint(parseSignedNote(await ledger.checkpoint()).text)

  test('begins with a signed checkpoint of nothing', async () => {
    expect(await state()).toEqual({ origin: signer.name, size: 0, root: new Uint8Array(emptyTreeHash), extensions: [] })
    expect(await ledger.tile({ level: 0, index: 0, width: 1 })).toBeUndefined()
  })

  test('logs nothing for no filings, and signs nothing', async () => {
    expect(await testDatabase.database.system((sql) => ledger.append(sql, []))).toEqual({ receipts: [] })
  })

  test('5,000 filings in groups of many sizes get indexes without gaps, and receipts that verify', async () => {
    for (let size = 0, group = 1; size < 5000; group = (group * 7) % 65 || 3) {
      const count = Math.min(group, 5000 - size)
      const given = await append(newFilings(count))
      expect(given.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, at) => size + at))
      size += count
      const last = sound(given.at(-1))
      expect(last.checkpoint.size).toBe(size)
      expect(last.statement.filing).toBe(given.at(-1)?.filing)
      receipts.push(...given)
    }
    for (const receipt of receipts) expect(sound(receipt).index).toBe(receipt.index)
    expect((await state()).size).toBe(5000)
  })

  test('a transaction that rolls back leaves no trace and no gap', async () => {
    const before = await ledger.checkpoint()
    await expect(testDatabase.database.system(async (sql) => {
      await ledger.append(sql, newFilings(40))
      throw new Error('The group failed')
    })).rejects.toThrow('The group failed')
    expect(await ledger.checkpoint()).toBe(before)
    const [next] = await append(newFilings(1))
    expect(next?.index).toBe(5000)
    sound(next)
  })

  test('two appends in one transaction follow each other', async () => {
    const { first, second } = await testDatabase.database.system(async (sql) => ({ first: await ledger.append(sql, newFilings(2)), second: await ledger.append(sql, newFilings(1)) }))
    expect([...first.receipts, ...second.receipts].map(({ index }) => index)).toEqual([5001, 5002, 5003])
    expect(sound(second.receipts[0]).checkpoint.size).toBe(5004)
    expect(second.signed).toMatchObject({ type: 'CheckpointSigned', origin: signer.name, size: 5004, checkpoint: await ledger.checkpoint() })
  })

  test('many who append at once, from two processes, wait for each other', async () => {
    const other = createLedger({ database: testDatabase.database, signer })
    const given = await Promise.all(Array.from({ length: 24 }, (_, at) => append(newFilings(1 + (at % 5)), at % 2 === 0 ? ledger : other)))
    const indexes = given.flat().map(({ index }) => index).sort((one, next) => one - next)
    expect(indexes).toEqual(Array.from({ length: indexes.length }, (_, at) => 5004 + at))
    for (const receipt of given.flat()) sound(receipt)
  })

  test('its tiles lead to the root of the checkpoint, and its entries to the tiles', async () => {
    const { size, root } = await state()
    const hashes = new Map<string, Uint8Array>()
    for (const tile of tilesOf(size)) {
      const bytes = (await ledger.tile(tile)) ?? new Uint8Array(0)
      expect(bytes).toHaveLength(tile.width * 32)
      for (let at = 0; at < tile.width; at += 1) hashes.set(`${String(tile.level)}/${String(tile.index * tileWidth + at)}`, bytes.subarray(at * 32, (at + 1) * 32))
      if (tile.level !== 0) continue
      const entries = parseEntryBundle((await ledger.tile({ ...tile, level: 'entries' })) ?? new Uint8Array(0))
      expect(Buffer.concat(entries.map(hashLeaf)).equals(bytes)).toBe(true)
    }
    const read = nodesFromTiles((level, index) => hashes.get(`${String(level)}/${String(index)}`) ?? new Uint8Array(32))
    expect(hex(hashRange({ start: 0, end: size }, read))).toBe(hex(root))
    expect(await ledger.tile({ level: 0, index: Math.floor(size / tileWidth), width: (size % tileWidth) + 1 })).toBeUndefined()
    expect(await ledger.tile({ level: 1, index: 0, width: Math.floor(size / tileWidth) + 1 })).toBeUndefined()
  })

  test('every old filing gets a new receipt under the latest checkpoint', async () => {
    const { size } = await state()
    for (const { filing, index } of receipts.filter((_, at) => at % 331 === 0 || at === 4999)) {
      const receipt = await ledger.receipt(scopeOf('meridian'), filing)
      expect(sound(receipt)).toMatchObject({ index, checkpoint: { size }, statement: { filing } })
    }
  })

  test('shows a receipt to the parties to the filing alone', async () => {
    const filing = receipts[7]?.filing ?? ''
    expect(await ledger.receipt(scopeOf('harborline'), filing)).toBeUndefined()
    expect(await ledger.receipt(scopeOf('meridian', ['89-100000200']), filing)).toBeUndefined()
    expect(await ledger.receipt(scopeOf('meridian'), 'no such filing')).toBeUndefined()
    expect(await ledger.receipt(scopeOf('meridian', ['89-100000100']), filing)).toBeDefined()
    expect(await ledger.receipt({ ...scopeOf('customs'), role: 'authority' }, filing)).toBeDefined()
  })

  test('publishes no word of a statement, and no digest that could be guessed', async () => {
    const [one, other] = await append([...newFilings(1)].flatMap((filing) => [filing, filing]))
    expect(sound(one).statement.salt).not.toBe(sound(other).statement.salt)
    const bundle = Buffer.from((await ledger.tile({ level: 'entries', index: 0, width: 256 })) ?? [])
    expect(bundle).toHaveLength(256 * 34)
    expect(bundle.includes('ZZ9')).toBe(false)
  })

  test('proves that it only grew since every earlier checkpoint', async () => {
    const { size, root } = await state()
    for (const receipt of receipts.filter((_, at) => at % 613 === 0)) {
      const old = sound(receipt).checkpoint
      const proof = await ledger.consistency(old.size, size)
      expect(verifyConsistency({ oldSize: old.size, newSize: size, oldRoot: old.root, newRoot: root, proof: proof ?? [] })).toBe(true)
    }
    expect(await ledger.consistency(size, size + 1)).toBeUndefined()
    expect(await ledger.consistency(0, size)).toBeUndefined()
    expect(await ledger.consistency(2, 1)).toBeUndefined()
  })

  test('cannot be changed by the program, nor written by those who ask', async () => {
    const { database } = testDatabase
    for (const statement of ['update ledger.leaves set statement = statement', 'delete from ledger.leaves', 'update ledger.hashes set hash = hash', 'delete from ledger.head', 'truncate ledger.leaves']) {
      await expect(database.system((sql) => sql.query(statement))).rejects.toThrow('permission denied')
    }
    await expect(database.write(scopeOf('meridian'), (sql) => ledger.append(sql, newFilings(1)))).rejects.toThrow('permission denied')
    await expect(database.write(scopeOf('meridian'), (sql) => sql.query('delete from ledger.leaves'))).rejects.toThrow('permission denied')
  })

  test('signs anew under another key, and old receipts remain valid', async () => {
    const successor = createLedger({ database: testDatabase.database, signer: newSigner() })
    const receipt = await successor.receipt(scopeOf('meridian'), receipts[0]?.filing ?? '')
    expect(sound(receipt).keyText).toBe(successor.key)
    expect(successor.key).not.toBe(ledger.key)
    expect(sound(receipts[0]).keyText).toBe(ledger.key)
  })
})
