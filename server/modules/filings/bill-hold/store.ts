import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'
import type { BillHold } from './bill-hold.ts'
import type { BillHoldKind } from './bill-hold-kinds.table.ts'

interface Row {
  readonly id: string
  readonly bill_key: string
  readonly environment: Environment
  readonly kind: BillHoldKind
  readonly why: string
  readonly authority: string
  readonly placed_by: string
  readonly placed_at: Date
  readonly lifted_by: string | null
  readonly lifted_why: string | null
  readonly lifted_at: Date | null
}

const columns = 'h.id, h.bill_key, h.environment, h.kind, h.why, h.authority, h.placed_by, h.placed_at, h.lifted_by, h.lifted_why, h.lifted_at'

// Where nothing is held, which is the usual case, no bill is looked up.
const selectOpen = `with named as (
    select k.key, b.master_key from unnest($2::text[]) k (key) left join filings.bill b on b.environment = $1 and b.bill_key = k.key
    where (select exists (select from filings.bill_hold any_hold where any_hold.environment = $1 and any_hold.lifted_at is null))
  )
  select n.key, ${columns} from named n join filings.bill_hold h on h.environment = $1 and h.bill_key = n.key and h.lifted_at is null
  union all
  select n.key, ${columns} from named n join filings.bill_hold h on h.environment = $1 and h.bill_key = n.master_key and h.bill_key <> n.key and h.lifted_at is null`

/** The holds that stand on bills, also by way of their masters on the manifest, by key of the bill. */
export async function openHolds(sql: Sql, environment: Environment, keys: readonly string[]): Promise<ReadonlyMap<string, readonly BillHold[]>> {
  const found = new Map<string, BillHold[]>()
  if (keys.length === 0) return found
  for (const row of await sql.query<Row & { readonly key: string }>(selectOpen, [environment, [...new Set(keys)]])) found.set(row.key, [...(found.get(row.key) ?? []), fromRow(row)])
  return found
}

/** Puts a hold on file; false where one of its kind stands on the bill. Needs a system transaction. */
export async function saveHold(sql: Sql, { id, environment, bill, kind, why, authority, placedBy, placedAt }: BillHold): Promise<boolean> {
  return (await sql.query(`insert into filings.bill_hold (id, environment, bill_key, kind, why, authority, placed_by, placed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (environment, bill_key, kind) where lifted_at is null do nothing returning id`, [id, environment, bill, kind, why, authority, placedBy, placedAt])).length > 0
}

/** Lifts a hold that stands; undefined where there is none. Needs a system transaction. */
export async function liftHold(sql: Sql, id: string, { environment, by, why, at }: { readonly environment: Environment; readonly by: string; readonly why: string; readonly at: string }): Promise<BillHold | undefined> {
  const [row] = await sql.query<Row>(`update filings.bill_hold h set lifted_by = $3, lifted_why = $4, lifted_at = $5 where h.id = $1::uuid and h.environment = $2 and h.lifted_at is null returning ${columns}`, [id, environment, by, why, at])
  return row && fromRow(row)
}

export interface HoldFilter {
  readonly environment: Environment
  readonly bill?: string
  readonly isOpen?: boolean
  readonly after?: string
  readonly limit: number
}

/** A page of holds, newest first, as the transaction's asker may see them. */
export async function listHolds(sql: Sql, { environment, bill, isOpen, after, limit }: HoldFilter): Promise<readonly BillHold[]> {
  return (await sql.query<Row>(`select ${columns} from filings.bill_hold h
    where h.environment = $1 and ($2::text is null or h.bill_key = $2) and ($3::boolean is null or (h.lifted_at is null) = $3) and ($4::uuid is null or h.id < $4) order by h.id desc limit $5`, [environment, bill ?? null, isOpen ?? null, after ?? null, limit])).map(fromRow)
}

/** A hold, as the transaction's asker may see it. */
export async function holdOnFile(sql: Sql, id: string, environment: Environment): Promise<BillHold | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from filings.bill_hold h where h.id = $1::uuid and h.environment = $2`, [id, environment])
  return row && fromRow(row)
}

/** A bill with the houses under it, as manifests have them. */
export async function billWithHouses(sql: Sql, bill: string, environment: Environment): Promise<readonly string[]> {
  const houses = await sql.query<{ readonly bill_key: string }>('select b.bill_key from filings.bill b where b.environment = $1 and b.master_key = $2 limit 5000', [environment, bill])
  return [bill, ...houses.map((row) => row.bill_key)]
}

/** Who carries a bill; undefined where no manifest has it. */
export async function carrierOf(sql: Sql, bill: string, environment: Environment): Promise<string | undefined> {
  const [row] = await sql.query<{ readonly organisation: string }>('select b.organisation from filings.bill b where b.environment = $1 and b.bill_key = $2', [environment, bill])
  return row?.organisation
}

function fromRow(row: Row): BillHold {
  const { lifted_by: by, lifted_why: why, lifted_at: at } = row
  return {
    id: row.id, bill: row.bill_key, environment: row.environment, kind: row.kind, why: row.why, authority: row.authority, placedBy: row.placed_by, placedAt: row.placed_at.toISOString(),
    ...(by === null || why === null || at === null ? {} : { lifted: { by, why, at: at.toISOString() } }),
  }
}
