import type { Sql } from '../../../platform/database/index.ts'
import { changedBonds } from '../bond/store.ts'
import { changedImporters } from '../importer/store.ts'
import { changedOrganisations } from '../organisation/store.ts'
import { changedPowersOfAttorney } from '../power-of-attorney/store.ts'
import { directoryAfter, emptyDirectory, type DirectoryState } from './party-directory.ts'

interface VersionRow {
  readonly version: string
  readonly sees_all: boolean
}

/** The directory as it is now: the known one while nothing changed, else with the changed rows. Only the system role sees everything, so nobody else may ask. */
export async function loadDirectory(sql: Sql, known: DirectoryState): Promise<DirectoryState> {
  const rows = await sql.query<VersionRow>(`select version::text, current_user <> 'customhouse_app' as sees_all from parties.directory_version`)
  const now = rows[0]
  if (now?.sees_all !== true) throw new Error('Cannot refresh the party directory inside a caller’s transaction: row-level security would hide parties from it')
  if (now.version === known.directory.version) return known
  // Known from a transaction that was rolled back: what it had changed cannot be told by versions, so all is read.
  const from = BigInt(known.directory.version) < BigInt(now.version) ? known : emptyDirectory
  const since = from.directory.version
  // The version is read first: what changes meanwhile is found again at the next refresh.
  return directoryAfter(from, now.version, {
    organisations: await changedOrganisations(sql, since),
    importers: await changedImporters(sql, since),
    powersOfAttorney: await changedPowersOfAttorney(sql, since),
    bonds: await changedBonds(sql, since),
  })
}

/** Waits for and keeps out every other change of parties until this transaction ends. */
export async function lockDirectory(sql: Sql): Promise<void> {
  await sql.query('select from parties.directory_version for update')
}
