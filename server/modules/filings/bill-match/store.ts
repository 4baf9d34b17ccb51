import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { Environment } from '../filing-context.ts'
import type { EntryBill, EntryBillChange } from './entry-bill.ts'
import type { BillStatus } from './match-bills.ts'
import type { StatedBill } from './stated-bills.ts'

interface EntryBillRow {
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly entry_number: string
  readonly place: number
  readonly filing: string
  readonly carrier: string | null
  readonly stated: StatedBill
  readonly status: BillStatus
}

/** A bill of an entry as it was told of, with its status then. */
export interface ToldBill {
  readonly pointer: string
  readonly status: BillStatus
}

/** What was told of the bills of a filing at one time. */
export interface ToldChange {
  readonly at: MomentText
  readonly bills: readonly ToldBill[]
}

const columns = 'e.organisation, e.client, e.environment, e.entry_number, e.place, e.filing, e.carrier, e.stated, e.status'

const insertBills = `insert into filings.entry_bill (organisation, client, environment, entry_number, place, filing, bill_key, in_bond, carrier, stated, status, changed_at)
  select organisation, client, environment, "entryNumber", place, filing, stated->>'key', stated->>'inBond', carrier, stated, status, $2::timestamptz
  from json_to_recordset($1::json) as made (organisation text, client text, environment text, "entryNumber" text, place integer, filing uuid, carrier text, stated json, status json)`

const updateBills = `update filings.entry_bill e set carrier = now.carrier, status = now.status, changed_at = $2::timestamptz
  from json_to_recordset($1::json) as now ("entryNumber" text, place integer, carrier text, status json) where e.entry_number = now."entryNumber" and e.place = now.place`

const insertChanges = `insert into filings.entry_bill_change (organisation, client, id, environment, filing, entry_number, changed_at, bills)
  select * from json_to_recordset($1::json) as made (organisation text, client text, id uuid, environment text, filing uuid, "entryNumber" text, at timestamptz, bills json)`

/** Bills of entries that state one of these bills or in-bond movements, locked until the transaction ends. */
export async function loadEntryBills(sql: Sql, environment: Environment, asked: { readonly keys: readonly string[]; readonly inBonds: readonly string[] }): Promise<readonly EntryBill[]> {
  const rows = await sql.query<EntryBillRow>(
    `select ${columns} from filings.entry_bill e where e.environment = $1 and (e.bill_key = any ($2::text[]) or e.in_bond = any ($3::text[])) order by e.entry_number, e.place for update`,
    [environment, asked.keys, asked.inBonds])
  return rows.map(fromRow)
}

/** Puts the bills of entries in the place of those that were on file for them. */
export async function replaceEntryBills(sql: Sql, { entryNumbers, bills, at }: { readonly entryNumbers: readonly string[]; readonly bills: readonly EntryBill[]; readonly at: MomentText }): Promise<void> {
  if (entryNumbers.length === 0) return
  await sql.query('delete from filings.entry_bill where entry_number = any ($1::text[])', [entryNumbers])
  if (bills.length > 0) await sql.query(insertBills, [storableJson(bills), at])
}

/** Puts new statuses of bills of entries on file. */
export async function updateEntryBills(sql: Sql, bills: readonly EntryBill[], at: MomentText): Promise<void> {
  if (bills.length > 0) await sql.query(updateBills, [storableJson(bills), at])
}

/** Keeps what is told of bills, for the notifications of their filings. */
export async function saveChanges(sql: Sql, changes: readonly EntryBillChange[]): Promise<void> {
  if (changes.length === 0) return
  await sql.query(insertChanges, [storableJson(changes.map(({ changed, ...change }) => ({ ...change, id: uuidV7(Date.parse(change.at)), bills: changed.map(({ stated, status }): ToldBill => ({ pointer: stated.pointer, status })) })))])
}

/** What was told of the bills of a filing, oldest first, as far as the asker may see it. */
export async function changesOfFiling(sql: Sql, filing: string, environment: Environment): Promise<readonly ToldChange[]> {
  const rows = await sql.query<{ readonly changed_at: Date; readonly bills: readonly ToldBill[] }>('select changed_at, bills from filings.entry_bill_change where filing = $1::uuid and environment = $2 order by id', [filing, environment])
  return rows.map(({ changed_at: at, bills }) => ({ at: at.toISOString(), bills }))
}

/** The bills of an entry, as far as the asker may see them. */
export async function billsOfEntry(sql: Sql, entryNumber: string, environment: Environment): Promise<readonly EntryBill[]> {
  return (await sql.query<EntryBillRow>(`select ${columns} from filings.entry_bill e where e.entry_number = $1 and e.environment = $2 order by e.place`, [entryNumber, environment])).map(fromRow)
}

/** The entries that state a bill, as far as the asker may see them. */
export async function entriesOfBill(sql: Sql, key: string, environment: Environment): Promise<readonly EntryBill[]> {
  return (await sql.query<EntryBillRow>(`select ${columns} from filings.entry_bill e where e.bill_key = $1 and e.environment = $2 order by e.entry_number, e.place limit 200`, [key, environment])).map(fromRow)
}

function fromRow({ entry_number: entryNumber, carrier, ...row }: EntryBillRow): EntryBill {
  return { ...row, entryNumber, ...(carrier === null ? {} : { carrier }) }
}
