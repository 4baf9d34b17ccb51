import { actStatementVersion, formatActStatement } from '@customhouse/proofs/receipt/act-statement.ts'
import type { ActStatement } from '@customhouse/proofs/receipt/act-statement.ts'
import { formatStatement, isStatedEntryNumber, statementEntry, statementVersion } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { FilingStatement } from '@customhouse/proofs/receipt/filing-statement.ts'
import { formatReceipt } from '@customhouse/proofs/receipt/receipt.ts'
import { growTree } from '@customhouse/proofs/transparency-log/grow-tree.ts'
import type { Frontier, GrownTree } from '@customhouse/proofs/transparency-log/grow-tree.ts'
import { hashLeaf } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { tileHeight, tileLevelCount } from '@customhouse/proofs/transparency-log/tile.ts'

/** A filing that is to be logged, with whose it is. */
export interface FilingToLog {
  readonly organisation: string
  /** The importer's number, as row-level security knows clients; empty where none is known. */
  readonly client: string
  readonly facts: Omit<FilingStatement, 'version' | 'salt'>
}

/** An act that is no filing and is to be logged, such as a decision on the data model, with whose it is. Its receipt is found by its id. */
export interface ActToLog {
  readonly organisation: string
  readonly client: string
  readonly act: Omit<ActStatement, 'version' | 'salt'>
}

/** One entry about to be stored. */
export interface NewLeaf {
  readonly organisation: string
  readonly client: string
  readonly filing: string
  readonly statement: string
}

/** A hash of tile level 1 or above. */
export interface TileHash {
  readonly tileLevel: number
  readonly index: number
  readonly hash: Uint8Array
}

/** Everything that an append will store, but for the checkpoint that is still to be signed. */
export interface PlannedAppend {
  readonly first: number
  readonly leaves: readonly NewLeaf[]
  readonly tileHashes: readonly TileHash[]
  readonly tree: GrownTree
}

/** A receipt as it is given out: see proofs/receipt. */
export interface LedgerReceipt {
  readonly filing: string
  readonly index: number
  readonly text: string
}

/** Plans an append from the log's frontier alone. One salt, 32 hexadecimal digits, for each filing or act. */
export function planAppend(frontier: Frontier, filings: readonly (FilingToLog | ActToLog)[], salts: readonly string[]): PlannedAppend {
  const leaves = filings.map((filing, at) => ('act' in filing ? actLeaf(filing, salts[at] ?? '') : newLeaf(filing, salts[at] ?? '')))
  const tree = growTree(frontier, leaves.map(({ statement }) => hashLeaf(statementEntry(statement))))
  return { first: frontier.size, leaves, tileHashes: completedTiles(tree), tree }
}

/** The receipts for a planned append, under the checkpoint signed for it. `key` as formatVerifierKey() writes it. */
export function receiptsFor({ first, leaves, tree }: PlannedAppend, checkpoint: string, key: string): readonly LedgerReceipt[] {
  return leaves.map(({ filing, statement }, at) => {
    const index = first + at
    return { filing, index, text: formatReceipt({ statementText: statement, key, index, hashes: tree.proof(index), checkpoint }) }
  })
}

function newLeaf({ organisation, client, facts }: FilingToLog, salt: string): NewLeaf {
  // What was filed may hold anything where an entry number belongs; the statement then goes without one.
  const { entryNumber, ...others } = facts
  const stated = entryNumber !== undefined && isStatedEntryNumber(entryNumber) ? { ...others, entryNumber } : others
  return { organisation, client, filing: facts.filing, statement: formatStatement({ ...stated, version: statementVersion, salt }) }
}

function actLeaf({ organisation, client, act }: ActToLog, salt: string): NewLeaf {
  return { organisation, client, filing: act.act, statement: formatActStatement({ ...act, version: actStatementVersion, salt }) }
}

function completedTiles(tree: GrownTree): readonly TileHash[] {
  const hashes: TileHash[] = []
  for (let tileLevel = 1; tileLevelCount(tileLevel, tree.frontier.size) > 0; tileLevel += 1) {
    for (const { index, hash } of tree.completed(tileLevel * tileHeight)) hashes.push({ tileLevel, index, hash })
  }
  return hashes
}
