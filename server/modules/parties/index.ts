/** Parties: who is who, who may act for whom, and which bond secures what. See README.md. */
import type { Access } from '../../platform/access/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { BondOnFile } from './bond/bond-on-file.ts'
import { bondRoutes } from './bond/routes.ts'
import { insertBond } from './bond/store.ts'
import { emptyDirectory, type PartyDirectory } from './directory/party-directory.ts'
import { loadDirectory, lockDirectory } from './directory/store.ts'
import type { ImporterRecord } from './importer/importer.ts'
import { importerRoutes } from './importer/routes.ts'
import { insertImporter, ownerKey } from './importer/store.ts'
import type { PartyNeeds } from './needs.ts'
import type { OrganisationRecord } from './organisation/organisation.ts'
import { organisationRoutes } from './organisation/routes.ts'
import { insertOrganisation } from './organisation/store.ts'
import type { PowerOfAttorney } from './power-of-attorney/power-of-attorney.ts'
import { powerOfAttorneyRoutes } from './power-of-attorney/routes.ts'
import { insertPowerOfAttorney } from './power-of-attorney/store.ts'
import { partiesNamed, type PartyNamed } from './search/store.ts'

export type { BondOnFile, BondType } from './bond/bond-on-file.ts'
export { bondSufficiency, type BondNeed, type BondQuestion, type BondSufficiency } from './bond/bond-sufficiency.ts'
export { partyDirectory, type PartyDirectory, type PartyRecords } from './directory/party-directory.ts'
export { importerKey, type CompanyType, type Importer, type ImporterRecord, type ImporterStatus, type PostalAddress } from './importer/importer.ts'
export { importerStanding } from './importer/importer-standing.ts'
export type { PartyNeeds } from './needs.ts'
export type { NationalPermit, Organisation, OrganisationKind, OrganisationRecord } from './organisation/organisation.ts'
export { mayActFor, type ActingOutcome, type ActingQuestion } from './power-of-attorney/may-act-for.ts'
export type { PowerOfAttorney } from './power-of-attorney/power-of-attorney.ts'

/** Parties as another system has them on file, taken over as they are: no decision is made anew and no fact published. */
export interface PartiesOnFile {
  readonly organisations: readonly OrganisationRecord[]
  readonly importers: readonly ImporterRecord[]
  readonly powersOfAttorney: readonly PowerOfAttorney[]
  readonly bonds: readonly BondOnFile[]
}

export interface Parties {
  /** The directory as of the last refresh; empty before the first. */
  directory(): PartyDirectory
  /**
   * The directory as it is in this transaction, which must be a system one and not itself change parties. Costs one look at the
   * version while nothing changed.
   */
  refresh(sql: Sql): Promise<PartyDirectory>
  /** Importers and organisations that the transaction's asker may see, by a number or a part of their name. */
  named(sql: Sql, text: string, limit: number): Promise<readonly PartyNamed[]>
  /** Takes parties over into an empty store; false when there are parties already. Needs a system transaction. */
  takeOver(sql: Sql, parties: PartiesOnFile): Promise<boolean>
  routes(http: Http, access: Access): void
}

export function createParties(needs: PartyNeeds): Parties {
  let known = emptyDirectory
  const refresh = async (sql: Sql): Promise<PartyDirectory> => {
    // Should an overlapping refresh put an older directory back, the next one sees its version and replaces it. Of two that read
    // the same version at the same time the first is kept: one version is one directory.
    const loaded = await loadDirectory(sql, known)
    if (loaded.directory.version !== known.directory.version) known = loaded
    return known.directory
  }
  return {
    directory: () => known.directory,
    refresh,
    named: partiesNamed,
    takeOver,
    routes(http, access) {
      follow(needs.database, http, refresh)
      const routeNeeds = { ...needs, access }
      organisationRoutes(http, routeNeeds)
      importerRoutes(http, routeNeeds)
      powerOfAttorneyRoutes(http, routeNeeds)
      bondRoutes(http, routeNeeds)
    },
  }
}

/**
 * Refreshes when any process changed parties, so that what is asked outside a filing (which importers an organisation owns, say)
 * is current too. Filings do not rely on it: they refresh in their own transaction.
 */
function follow(database: Database, http: Http, refresh: (sql: Sql) => Promise<PartyDirectory>): void {
  const listening = database.listen('parties', () => {
    database.system(refresh).catch((error: unknown) => { http.log.warn({ err: error }, 'Cannot refresh the party directory now; the next change or filing does') })
  })
  listening.catch((error: unknown) => { http.log.warn({ err: error }, 'Cannot listen for changes of parties') })
  http.addHook('onClose', async () => { await (await listening)() })
}

async function takeOver(sql: Sql, parties: PartiesOnFile): Promise<boolean> {
  // Of two processes that start together the second one finds the store filled.
  await lockDirectory(sql)
  const rows = await sql.query<{ filled: boolean }>('select exists (select from parties.organisations) as filled')
  if (rows[0]?.filled !== false) return false
  for (const organisation of parties.organisations) await insertOrganisation(sql, organisation)
  const owners = new Map(parties.importers.map((importer) => [importer.number, ownerKey(importer)]))
  for (const importer of parties.importers) await insertImporter(sql, importer)
  for (const power of parties.powersOfAttorney) await insertPowerOfAttorney(sql, power)
  for (const bond of parties.bonds) await insertBond(sql, owners.get(bond.importerNumber) ?? `importer:${bond.importerNumber}`, bond)
  return true
}
