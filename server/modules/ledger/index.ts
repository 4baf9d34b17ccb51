import { randomBytes } from 'node:crypto'
import { formatReceipt } from '@customhouse/proofs/receipt/receipt.ts'
import { formatCheckpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import { consistencyRanges } from '@customhouse/proofs/transparency-log/consistency-proof.ts'
import { inclusionRanges } from '@customhouse/proofs/transparency-log/inclusion-proof.ts'
import { isNoteSignedBy, parseSignedNote, signNote } from '@customhouse/proofs/transparency-log/signed-note.ts'
import { nodesFromTiles, tileSpans } from '@customhouse/proofs/transparency-log/tile.ts'
import { hashRange } from '@customhouse/proofs/transparency-log/tree-range.ts'
import type { TreeRange } from '@customhouse/proofs/transparency-log/tree-range.ts'
import { formatVerifierKey } from '@customhouse/proofs/transparency-log/verifier-key.ts'
import type { Sql } from '../../platform/database/index.ts'
import type { Signer } from '../../platform/signing/index.ts'
import { planAppend, receiptsFor } from './append.ts'
import type { ActToLog, FilingToLog } from './append.ts'
import type { Appended, Ledger, LedgerNeeds } from './ledger.ts'
import { addLedgerRoutes } from './routes.ts'
import { hashKey, lockHead, readHashes, readHead, readStatement, readTile, storeAppend } from './store.ts'
import type { Head } from './store.ts'

export type { ActToLog, FilingToLog, LedgerReceipt } from './append.ts'
export type { Appended, Ledger, LedgerNeeds } from './ledger.ts'

const saltLength = 16

export function createLedger({ database, signer }: LedgerNeeds): Ledger {
  const key = formatVerifierKey(signer)
  const ledger: Ledger = {
    key,
    append: (sql, filings) => append({ sql, signer, key }, filings),
    receipt: async (scope, filing) => {
      const logged = await database.read(scope, (sql) => readStatement(sql, filing))
      if (logged === undefined) return undefined
      return database.system(async (sql) => {
        const head = await readHead(sql)
        const hashes = await proofHashes(sql, inclusionRanges({ index: logged.index, size: head.frontier.size }))
        return { filing, index: logged.index, text: formatReceipt({ statementText: logged.statement, key, index: logged.index, hashes, checkpoint: await checkpointOf(head, signer) }) }
      })
    },
    checkpoint: () => database.system(async (sql) => checkpointOf(await readHead(sql), signer)),
    tile: (tile) => database.system((sql) => readTile(sql, tile)),
    consistency: (oldSize, newSize) => database.system(async (sql) => {
      const { frontier } = await readHead(sql)
      if (oldSize < 1 || oldSize > newSize || newSize > frontier.size) return undefined
      return proofHashes(sql, consistencyRanges({ start: 0, end: oldSize }, newSize))
    }),
    routes: (http) => { addLedgerRoutes(http, ledger) },
  }
  return ledger
}

async function append({ sql, signer, key }: { readonly sql: Sql; readonly signer: Signer; readonly key: string }, filings: readonly (FilingToLog | ActToLog)[]): Promise<Appended> {
  if (filings.length === 0) return { receipts: [] }
  const { frontier } = await lockHead(sql)
  const planned = planAppend(frontier, filings, newSalts(filings.length))
  const { size } = planned.tree.frontier
  // Signed before COMMIT, given out after it: a checkpoint of a transaction that rolled back is never seen by anyone.
  const checkpoint = await signState(signer, size, planned.tree.root)
  await storeAppend(sql, planned, checkpoint)
  return { receipts: receiptsFor(planned, checkpoint, key), signed: { type: 'CheckpointSigned', origin: signer.name, size, checkpoint } }
}

function newSalts(count: number): readonly string[] {
  const salts = randomBytes(count * saltLength).toString('hex')
  return Array.from({ length: count }, (_, at) => salts.slice(at * saltLength * 2, (at + 1) * saltLength * 2))
}

/** The stored checkpoint; signed anew where there is none yet, or where the log has another key since. */
async function checkpointOf({ frontier, root, checkpoint }: Head, signer: Signer): Promise<string> {
  if (checkpoint !== '' && isNoteSignedBy(parseSignedNote(checkpoint), signer)) return checkpoint
  return signState(signer, frontier.size, root)
}

async function signState(signer: Signer, size: number, root: Uint8Array): Promise<string> {
  return signNote(formatCheckpoint({ origin: signer.name, size, root, extensions: [] }), signer)
}

async function proofHashes(sql: Sql, ranges: readonly TreeRange[]): Promise<readonly Uint8Array[]> {
  const wanted = tileSpans(ranges).flatMap(({ tileLevel, start, end }) => Array.from({ length: end - start }, (_, at) => ({ tileLevel, index: start + at })))
  const hashes = await readHashes(sql, wanted)
  const read = nodesFromTiles((tileLevel, index) => {
    const hash = hashes.get(hashKey(tileLevel, index))
    if (hash === undefined) throw new Error(`Cannot prove an entry: hash ${hashKey(tileLevel, index)} is missing from the database`)
    return hash
  })
  return ranges.map((range) => hashRange(range, read))
}
