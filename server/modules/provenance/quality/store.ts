import type { Sql } from '../../../platform/database/index.ts'
import { lookUpsOnly, type Walked } from '../tracing/store.ts'

/** The keys of the events that an organisation handed in last, in the order of the log, as far as the transaction's asker may see them. */
export async function eventsHandedIn(sql: Sql, { environment, organisation, eventsMax }: { readonly environment: 'test' | 'production'; readonly organisation: string; readonly eventsMax: number }): Promise<Walked> {
  await sql.query(lookUpsOnly)
  const rows = await sql.query<{ readonly key: string }>(
    `select e.key::text from (select id from provenance.batches where organisation = $2 order by id desc limit $3) as b
     cross join lateral (select key from provenance.events e where e.batch = b.id and e.environment = $1 and e.organisation = $2) e order by e.key desc limit $3`, [environment, organisation, eventsMax + 1])
  return { keys: rows.slice(0, eventsMax).map(({ key }) => key).reverse(), lots: [], isCut: rows.length > eventsMax }
}
