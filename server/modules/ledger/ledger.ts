import type { Tile } from '@customhouse/proofs/transparency-log/tile.ts'
import type { Database, Scope, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Signer } from '../../platform/signing/index.ts'
import type { ActToLog, FilingToLog, LedgerReceipt } from './append.ts'
import type { CheckpointSigned } from './events.ts'

/** What the ledger needs. The signer's name is the log's origin: its public address without `https://` and without a last slash. */
export interface LedgerNeeds {
  readonly database: Database
  readonly signer: Signer
}

/** What an append gives back. Neither may leave the process before the transaction has committed. */
export interface Appended {
  /** One for each filing, in order. */
  readonly receipts: readonly LedgerReceipt[]
  /** The fact to publish in the same transaction; none where nothing was appended. */
  readonly signed?: CheckpointSigned
}

/** The append-only record of what was filed and decided, and its proofs. */
export interface Ledger {
  /** Name and public key of the log, as a verifier needs it: `<origin>+<key ID>+<key>`. */
  readonly key: string
  /**
   * Logs filings and acts within the caller's transaction, which must be one of the program itself (`database.system`). Others who append wait
   * until that transaction ends; if it rolls back, nothing happened and no index is lost.
   */
  append(sql: Sql, filings: readonly (FilingToLog | ActToLog)[]): Promise<Appended>
  /** A receipt for a filing, or for an act by its id, under the latest checkpoint; undefined where the asker sees no such one in the log. */
  receipt(scope: Scope, filing: string): Promise<LedgerReceipt | undefined>
  /** The latest signed checkpoint. */
  checkpoint(): Promise<string>
  /** The bytes of a tile or entry bundle; undefined where the log does not reach so far. */
  tile(tile: Tile): Promise<Uint8Array | undefined>
  /** The proof that the log of `newSize` entries begins with that of `oldSize`; undefined where it does not reach so far. */
  consistency(oldSize: number, newSize: number): Promise<readonly Uint8Array[] | undefined>
  routes(http: Http): void
}
