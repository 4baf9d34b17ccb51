import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../case/store.ts'

/** Of these filings, those that are in an open case. Needs a system transaction. */
export async function filingsInCases(sql: Sql, environment: Environment, filings: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ filing: string }>(`select f.filing::text from enforcement.case_filing f join enforcement.case_file c on c.id = f.case_id
    where f.environment = $1 and c.is_open and f.filing = any ($2::uuid[])`, [environment, filings])
  return new Set(rows.map(({ filing }) => filing))
}
