import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'

/** A filing that names goods by one of their documents: what it is, and where it stands. */
export interface FilingNamingGoods {
  readonly kind: 'entry' | 'entry-summary' | 'manifest' | 'in-bond' | 'security-filing' | 'pre-loading' | 'export-declaration'
  /** As its own route takes it. */
  readonly id: string
  readonly number: string
  /** The document by which it was found. */
  readonly by: string
  readonly stage: string
}

const filingsMax = 200

// Of an entry the latest filing of each kind counts. Each branch finds its rows by an index.
const statement = `
  with asked as (select number from unnest($2::text[]) as asked (number)),
  entries as (
    select distinct on (entry_number) entry_number, by from (
      select b.entry_number, a.number as by from asked a join filings.entry_bill b on b.environment = $1 and b.bill_key = a.number
      union all
      select e.entry_number, a.number from asked a join filings.entry e on e.entry_number = a.number and e.environment = $1
    ) as found order by entry_number, by
  )
  (select distinct on (f.entry_number, f.kind) f.kind, f.id::text as id, f.entry_number as number, entries.by, f.outcome as stage
   from entries join filings.filing f on f.entry_number = entries.entry_number and f.environment = $1 and f.accepted order by f.entry_number, f.kind, f.id desc)
  union all select 'manifest', b.manifest::text, b.bill_key, a.number, b.state->>'stage' from asked a join filings.bill b on b.environment = $1 and b.bill_key = a.number and b.state->>'deletedAt' is null
  union all select 'in-bond', m.in_bond_number, m.in_bond_number, a.number, m.status from asked a join filings.in_bond_bill b on b.environment = $1 and b.bill_key = a.number
    join filings.in_bond_movement m on m.environment = $1 and m.in_bond_number = b.in_bond_number
  union all select 'security-filing', s.number, s.number, a.number, s.status from asked a join filings.security_filing_bill b on b.environment = $1 and b.bill_key = a.number
    join filings.security_filing s on s.environment = $1 and s.number = b.number
  union all select 'pre-loading', p.bill_key, p.bill_key, a.number, p.state->>'assessment' from asked a join filings.pre_loading p on p.environment = $1 and p.bill_key = a.number
  union all select 'export-declaration', x.number, x.number, a.number, x.status from asked a join filings.export_declaration x on x.environment = $1 and x.number = a.number
  limit ${String(filingsMax)}`

/** What filings say of goods that are known by these document numbers (bills with their issuer's code, entry numbers), as the transaction's asker may see them; at most 200. */
export async function filingsNaming(sql: Sql, numbers: readonly string[], environment: Environment): Promise<readonly FilingNamingGoods[]> {
  return numbers.length === 0 ? [] : sql.query<FilingNamingGoods>(statement, [environment, numbers])
}
