import { randomInt } from 'node:crypto'
import { newBitString } from '@customhouse/proofs/status-list/bit-string.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { isHalfFull, type ListAddress, type StatusPurpose } from './list-address.ts'

/** A place in a list. */
export interface StatusPlace extends ListAddress {
  readonly index: number
}

/** A list as it is stored. */
export interface StoredList {
  readonly bits: Uint8Array
  readonly version: string
}

interface ListHead {
  readonly number: number
  readonly drawn: number
  readonly entries: number
}

interface StatusDraw {
  readonly organisation: string
  readonly purpose: StatusPurpose
  /** The id of the issued record. */
  readonly credential: string
  readonly at: Date
}

/** Draws an index at random for a credential, one that none ever had. Others who draw from the list wait until this transaction ends. */
export async function drawPlace(sql: Sql, { organisation, purpose, credential, at }: StatusDraw): Promise<StatusPlace> {
  const { number, entries } = await openList(sql, { organisation, purpose, at })
  for (;;) {
    const index = randomInt(entries)
    const drawn = await sql.query<{ index: number }>(
      `insert into credentials.status_entries (organisation, purpose, number, index, credential) values ($1, $2, $3, $4, $5)
       on conflict (organisation, purpose, number, index) do nothing returning index`, [organisation, purpose, number, index, credential])
    if (drawn.length === 0) continue
    await sql.query('update credentials.status_lists set drawn = drawn + 1 where organisation = $1 and purpose = $2 and number = $3', [organisation, purpose, number])
    return { organisation, purpose, number, index }
  }
}

async function openList(sql: Sql, { organisation, purpose, at }: Omit<StatusDraw, 'credential'>): Promise<ListHead> {
  // The first list of an organisation has no row yet that could be locked.
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 7302))', [`${organisation} ${purpose}`])
  const [last] = await sql.query<ListHead>(
    `select number, drawn, length(bits) * 8 as entries from credentials.status_lists
     where organisation = $1 and purpose = $2 order by number desc limit 1`, [organisation, purpose])
  if (last !== undefined && !isHalfFull(last)) return last
  const bits = newBitString()
  const number = (last?.number ?? 0) + 1
  await sql.query('insert into credentials.status_lists (organisation, purpose, number, bits, changed_at) values ($1, $2, $3, $4, $5)', [organisation, purpose, number, Buffer.from(bits), at])
  return { number, drawn: 0, entries: bits.length * 8 }
}

/** Sets or clears a status; false where it was so already. */
export async function setStatus(sql: Sql, place: StatusPlace, { isSet, at }: { readonly isSet: boolean; readonly at: Date }): Promise<boolean> {
  const of = [place.organisation, place.purpose, place.number]
  const changed = await sql.query<{ index: number }>(
    `update credentials.status_entries set is_set = $5, changed_at = $6
     where organisation = $1 and purpose = $2 and number = $3 and index = $4 and is_set <> $5 returning index`, [...of, place.index, isSet, at])
  if (changed.length === 0) return false
  const byte = Math.floor(place.index / 8)
  // Index zero is the left-most bit (Bitstring Status List v1.0, section 2.2); PostgreSQL's own set_bit counts the other way.
  const mask = 0x80 >> (place.index % 8)
  const change = isSet ? `get_byte(bits, $4) | ${String(mask)}` : `get_byte(bits, $4) & ${String(0xff ^ mask)}`
  await sql.query(
    `update credentials.status_lists set bits = set_byte(bits, $4, ${change}), version = version + 1, changed_at = $5
     where organisation = $1 and purpose = $2 and number = $3`, [...of, byte, at])
  return true
}

/** The version of a list; undefined where there is none. */
export async function readListVersion(sql: Sql, { organisation, purpose, number }: ListAddress): Promise<string | undefined> {
  const [row] = await sql.query<{ version: string }>('select version::text from credentials.status_lists where organisation = $1 and purpose = $2 and number = $3', [organisation, purpose, number])
  return row?.version
}

export async function readList(sql: Sql, { organisation, purpose, number }: ListAddress): Promise<StoredList | undefined> {
  const [row] = await sql.query<StoredList>('select bits, version::text from credentials.status_lists where organisation = $1 and purpose = $2 and number = $3', [organisation, purpose, number])
  return row
}
