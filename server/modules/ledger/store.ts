import { formatEntryBundle } from '@customhouse/proofs/transparency-log/entry-bundle.ts'
import type { Frontier } from '@customhouse/proofs/transparency-log/grow-tree.ts'
import { hashLength } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { tileWidth } from '@customhouse/proofs/transparency-log/tile.ts'
import type { Tile } from '@customhouse/proofs/transparency-log/tile.ts'
import type { TreeRange } from '@customhouse/proofs/transparency-log/tree-range.ts'
import type { Sql } from '../../platform/database/index.ts'
import type { PlannedAppend } from './append.ts'

/** The log's state as stored. */
export interface Head {
  readonly frontier: Frontier
  readonly root: Uint8Array
  /** The signed checkpoint of this state; empty before the first append. */
  readonly checkpoint: string
}

/** A statement and where in the log it is. */
export interface LoggedStatement {
  readonly index: number
  readonly statement: string
}

/** One hash of a tile level, counted along the level. */
export interface LevelHash {
  readonly tileLevel: number
  readonly index: number
}

interface HeadRow {
  readonly size: string
  readonly root: Uint8Array
  readonly frontier: Uint8Array
  readonly checkpoint: string
}

const selectHead = 'select size, root, frontier, checkpoint from ledger.head'

/** The state, locked until the transaction ends: no one else appends meanwhile, and what they appended before is seen. */
export async function lockHead(sql: Sql): Promise<Head> {
  return headOf(await sql.query<HeadRow>(`${selectHead} for update`))
}

export async function readHead(sql: Sql): Promise<Head> {
  return headOf(await sql.query<HeadRow>(selectHead))
}

function headOf([row]: readonly HeadRow[]): Head {
  if (row === undefined) throw new Error('Cannot read the log: its state is missing from the database')
  const hashes = Array.from({ length: row.frontier.length / hashLength }, (_, at) => row.frontier.subarray(at * hashLength, (at + 1) * hashLength))
  return { frontier: { size: Number(row.size), hashes }, root: row.root, checkpoint: row.checkpoint }
}

const insertAll = `
with new_leaves as (
  insert into ledger.leaves (organisation, leaf_index, client, filing, entry, statement)
  select organisation, $1::bigint + place - 1, client, filing, sha256(convert_to(statement, 'UTF8')), statement
  from unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as leaf (organisation, client, filing, statement, place)
), new_hashes as (
  insert into ledger.hashes (tile_level, hash_index, hash)
  select tile_level, hash_index, hash from unnest($6::smallint[], $7::bigint[], $8::bytea[]) as node (tile_level, hash_index, hash)
)
update ledger.head set size = $9, root = $10, frontier = $11, checkpoint = $12`

/** Stores an append in one statement. The head must be locked, and be that from which the append was planned. */
export async function storeAppend(sql: Sql, { first, leaves, tileHashes, tree }: PlannedAppend, checkpoint: string): Promise<void> {
  await sql.query(insertAll, [
    first,
    leaves.map((leaf) => leaf.organisation),
    leaves.map((leaf) => leaf.client),
    leaves.map((leaf) => leaf.filing),
    leaves.map((leaf) => leaf.statement),
    tileHashes.map((node) => node.tileLevel),
    tileHashes.map((node) => node.index),
    tileHashes.map((node) => node.hash),
    tree.frontier.size,
    tree.root,
    Buffer.concat(tree.frontier.hashes),
    checkpoint,
  ])
}

/** The latest statement about a filing, as far as whoever asks may see it. */
export async function readStatement(sql: Sql, filing: string): Promise<LoggedStatement | undefined> {
  const rows = await sql.query<{ leaf_index: string; statement: string }>('select leaf_index, statement from ledger.leaves where filing = $1 order by leaf_index desc limit 1', [filing])
  return rows[0] && { index: Number(rows[0].leaf_index), statement: rows[0].statement }
}

// A leaf hash is SHA-256(0x00 || entry) (RFC 9162 section 2.1.1).
const leafHash = String.raw`sha256('\x00'::bytea || entry)`

/** Hashes by level and index, from wherever they are kept; what is not in the log is left out. */
export async function readHashes(sql: Sql, wanted: readonly LevelHash[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const leaves = wanted.filter(({ tileLevel }) => tileLevel === 0)
  const above = wanted.filter(({ tileLevel }) => tileLevel > 0)
  const rows = await sql.query<{ tile_level: number; hash_index: string; hash: Uint8Array }>(
    `select 0 as tile_level, leaf_index as hash_index, ${leafHash} as hash from ledger.leaves where leaf_index = any ($1::bigint[])
     union all
     select tile_level, hash_index, hash from ledger.hashes where (tile_level, hash_index) in (select * from unnest($2::smallint[], $3::bigint[]))`,
    [leaves.map(({ index }) => index), above.map(({ tileLevel }) => tileLevel), above.map(({ index }) => index)],
  )
  return new Map(rows.map((row) => [hashKey(row.tile_level, Number(row.hash_index)), row.hash]))
}

/** How readHashes() names a hash. */
export function hashKey(tileLevel: number, index: number): string {
  return `${String(tileLevel)}/${String(index)}`
}

/** The bytes of a tile or entry bundle; undefined where the log does not reach so far. */
export async function readTile(sql: Sql, { level, index, width }: Tile): Promise<Uint8Array | undefined> {
  const range = { start: index * tileWidth, end: index * tileWidth + width }
  const parts = level === 'entries' ? await readEntries(sql, range) : await readLevel(sql, level, range)
  if (parts.length < width) return undefined
  return level === 'entries' ? formatEntryBundle(parts) : Buffer.concat(parts)
}

async function readLevel(sql: Sql, tileLevel: number, { start, end }: TreeRange): Promise<readonly Uint8Array[]> {
  const rows =
    tileLevel === 0
      ? await sql.query<{ hash: Uint8Array }>(`select ${leafHash} as hash from ledger.leaves where leaf_index >= $1 and leaf_index < $2 order by leaf_index`, [start, end])
      : await sql.query<{ hash: Uint8Array }>('select hash from ledger.hashes where tile_level = $1 and hash_index >= $2 and hash_index < $3 order by hash_index', [tileLevel, start, end])
  return rows.map(({ hash }) => hash)
}

async function readEntries(sql: Sql, { start, end }: TreeRange): Promise<readonly Uint8Array[]> {
  const rows = await sql.query<{ entry: Uint8Array }>('select entry from ledger.leaves where leaf_index >= $1 and leaf_index < $2 order by leaf_index', [start, end])
  return rows.map(({ entry }) => entry)
}
