import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { lookUpsOnly } from '../tracing/store.ts'

interface StatementsAsked {
  readonly environment: 'test' | 'production'
  readonly period: { readonly from: DateText; readonly to: DateText }
  readonly limit: number
}

/** The keys of the delivery statements of a period that the transaction's asker may see, the earliest first. */
export async function statementsIn(sql: Sql, { environment, period, limit }: StatementsAsked): Promise<readonly string[]> {
  await sql.query(lookUpsOnly)
  const rows = await sql.query<{ key: string }>(
    `select distinct e.key::text, e.occurred_at from provenance.event_documents d join provenance.events e on e.key = d.event
     where d.environment = $1 and d.kind = 'delivery-statement' and e.occurred_at >= $2::date and e.occurred_at < $3::date + 1 order by e.occurred_at, e.key::text limit $4`,
    [environment, period.from, period.to, limit])
  return rows.map(({ key }) => key)
}
