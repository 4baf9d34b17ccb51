import type { Sql } from '../../../platform/database/index.ts'
import { readBonds } from '../bond/store.ts'
import { readImporters } from '../importer/store.ts'
import { readOrganisations } from '../organisation/store.ts'
import { readPowersOfAttorney } from '../power-of-attorney/store.ts'
import { partyDirectory, type PartyDirectory } from './party-directory.ts'

interface VersionRow {
  readonly version: string
  readonly sees_all: boolean
}

/** Says that parties changed, in the transaction that changes them. A number is never given twice, not even after a rollback. */
export async function moveVersion(sql: Sql): Promise<void> {
  await sql.query(`update parties.directory_version set version = nextval('parties.directory_versions')`)
}

/** The directory as it is now: the known one while nothing changed. Only the system role sees everything, so nobody else may ask. */
export async function loadDirectory(sql: Sql, known: PartyDirectory): Promise<PartyDirectory> {
  const rows = await sql.query<VersionRow>(`select version::text, current_user <> 'customhouse_app' as sees_all from parties.directory_version`)
  const state = rows[0]
  if (state?.sees_all !== true) throw new Error('Cannot refresh the party directory inside a caller’s transaction: row-level security would hide parties from it')
  if (state.version === known.version) return known
  // The version is read first: what changes meanwhile is found again at the next refresh.
  return partyDirectory(state.version, {
    organisations: await readOrganisations(sql),
    importers: await readImporters(sql),
    powersOfAttorney: await readPowersOfAttorney(sql),
    bonds: await readBonds(sql),
  })
}
