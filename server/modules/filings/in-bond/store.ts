import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'
import type { InBondMovement } from './in-bond-movement.ts'

interface MovementRow {
  readonly state: InBondMovement
}

const upsert = `insert into filings.in_bond_movement as m (organisation, environment, in_bond_number, carrier, status, state, changed_at) values ($1, $2, $3, $4, $5, $6::json, $7)
  on conflict (environment, in_bond_number) do update set carrier = excluded.carrier, status = excluded.status, state = excluded.state, changed_at = excluded.changed_at`

/** A movement by its number, locked until the transaction ends. */
export async function loadMovement(sql: Sql, number: string, environment: Environment): Promise<InBondMovement | undefined> {
  const [row] = await sql.query<MovementRow>('select state from filings.in_bond_movement where environment = $1 and in_bond_number = $2 for update', [environment, number])
  return row?.state
}

/** Movements that carry one of these bills, locked until the transaction ends. */
export async function loadMovementsOf(sql: Sql, environment: Environment, keys: readonly string[]): Promise<readonly InBondMovement[]> {
  if (keys.length === 0) return []
  const rows = await sql.query<MovementRow>(
    `select m.state from filings.in_bond_movement m where m.environment = $1 and m.in_bond_number in (select b.in_bond_number from filings.in_bond_bill b where b.environment = $1 and b.bill_key = any ($2::text[]))
     order by m.in_bond_number for update`, [environment, keys])
  return rows.map(({ state }) => state)
}

/** Keys of the bills that movements carry, by number; a deleted movement carries none. */
export async function loadInBondBills(sql: Sql, environment: Environment, numbers: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await sql.query<{ readonly in_bond_number: string; readonly bill_key: string }>(
    `select b.in_bond_number, b.bill_key from filings.in_bond_bill b join filings.in_bond_movement m on m.environment = b.environment and m.in_bond_number = b.in_bond_number
     where b.environment = $1 and b.in_bond_number = any ($2::text[]) and m.status <> 'deleted'`, [environment, numbers])
  const carried = new Map<string, Set<string>>()
  for (const row of rows) carried.set(row.in_bond_number, (carried.get(row.in_bond_number) ?? new Set()).add(row.bill_key))
  return carried
}

/** The beginning, eight digits, of the next number to be given out. */
export async function nextNumber(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ readonly next: string }>(`select nextval('filings.in_bond_numbers')::text as next`)
  return (row?.next ?? '').padStart(8, '0')
}

/** Puts a movement on file with the bills that it carries. */
export async function saveMovement(sql: Sql, movement: InBondMovement, at: MomentText): Promise<void> {
  const { organisation, environment, number, obliged, status, bills } = movement
  const carrier = obliged.organisation ?? null
  await sql.query(upsert, [organisation, environment, number, carrier, status, storableJson(movement), at])
  await sql.query('delete from filings.in_bond_bill where environment = $1 and in_bond_number = $2', [environment, number])
  await sql.query('insert into filings.in_bond_bill (organisation, environment, in_bond_number, carrier, bill_key) select $1, $2, $3, $4, unnest($5::text[]) on conflict do nothing', [organisation, environment, number, carrier, bills.map(({ key }) => key)])
}

/** A movement, as far as the asker may see it. */
export async function movementOnFile(sql: Sql, number: string, environment: Environment): Promise<InBondMovement | undefined> {
  const [row] = await sql.query<MovementRow>('select state from filings.in_bond_movement where environment = $1 and in_bond_number = $2', [environment, number])
  return row?.state
}

/** A page of movements by number, as far as the asker may see them. */
export async function listMovements(sql: Sql, { environment, status, after, limit }: { readonly environment: Environment; readonly status?: string; readonly after?: string; readonly limit: number }): Promise<readonly InBondMovement[]> {
  const rows = await sql.query<MovementRow>(
    'select state from filings.in_bond_movement where environment = $1 and ($2::text is null or status = $2) and ($3::text is null or in_bond_number > $3) order by in_bond_number limit $4', [environment, status ?? null, after ?? null, limit])
  return rows.map(({ state }) => state)
}

/** What an act came to, as it was answered. */
export interface ActAnswered {
  readonly id: string
  /** Empty where no movement could be told. */
  readonly number: string
  readonly act: InBondAct['act']
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  /** Packages of the bills that it names as their carriers reported them; empty text where none are known. */
  readonly quantities: readonly string[]
}

/** An act with who handed it in. */
export interface ActToSave extends ActAnswered {
  readonly organisation: string
  readonly environment: Environment
  readonly receivedAt: MomentText
}

/** Puts an act on file. */
export async function saveAct(sql: Sql, { organisation, id, environment, receivedAt, number, act, accepted, findings, quantities }: ActToSave): Promise<void> {
  await sql.query('insert into filings.in_bond_act (organisation, id, environment, received_at, in_bond_number, act, accepted, findings, quantities) values ($1, $2::uuid, $3, $4::timestamptz, $5, $6, $7, $8::json, $9::json)',
    [organisation, id, environment, receivedAt, number, act, accepted, storableJson(findings), storableJson(quantities)])
}

/** Acts by id, as far as the asker may see them, in the order asked for. */
export async function actsOnFile(sql: Sql, ids: readonly string[], environment: Environment): Promise<readonly ActAnswered[]> {
  return sql.query<ActAnswered>(
    `select a.id, a.in_bond_number as number, a.act, a.accepted, a.findings, a.quantities from filings.in_bond_act a join unnest($1::uuid[]) with ordinality as asked (id, place) on a.id = asked.id
     where a.environment = $2 order by asked.place`, [ids, environment])
}
