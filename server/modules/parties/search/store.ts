import type { Sql } from '../../../platform/database/index.ts'
import { importerKey } from '../importer/importer.ts'

/** A party whose name or number was asked for. */
export interface PartyNamed {
  readonly kind: 'importer' | 'organisation'
  readonly id: string
  readonly name: string
  readonly state?: string
}

interface NamedRow {
  readonly kind: 'importer' | 'organisation'
  readonly id: string
  readonly name: string
  readonly state: string | null
}

const statement = `
  (select 'importer' as kind, importer_number as id, name, status as state from parties.importers
     where importer_number = $1 or position($2 in lower(name)) > 0 or position($2 in lower(coalesce(doing_business_as, ''))) > 0 order by name limit $3)
  union all
  (select 'organisation', organisation, name, null from parties.organisations where organisation = $2 or position($2 in lower(name)) > 0 order by name limit $3)`

/** Importers and organisations that the transaction's asker may see, by a number or a part of their name. */
export async function partiesNamed(sql: Sql, text: string, limit: number): Promise<readonly PartyNamed[]> {
  const rows = await sql.query<NamedRow>(statement, [importerKey(text) ?? text, text.toLowerCase(), limit])
  return rows.map(({ state, ...party }) => ({ ...party, ...(state === null ? {} : { state }) }))
}
