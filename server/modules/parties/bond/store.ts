import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { BondOnFile, BondType } from './bond-on-file.ts'

interface BondRow {
  readonly bond_number: string
  readonly importer_number: string
  readonly type: BondType
  readonly activity: string
  readonly surety_code: string
  readonly amount_dollars: string
  readonly executed_on: DateText
  readonly effective_from: DateText
  readonly effective_to: DateText | null
  readonly terminated_on: DateText | null
  readonly annual_duties_dollars: string | null
  readonly entry_number: string | null
}

const select = `select bond_number, importer_number, type, activity, surety_code, amount_dollars::text, executed_on::text, effective_from::text,
  effective_to::text, terminated_on::text, annual_duties_dollars::text, entry_number from parties.bonds`

export async function readBonds(sql: Sql, after = '', limit = 50): Promise<readonly BondOnFile[]> {
  const rows = await sql.query<BondRow>(`${select} where bond_number > $1 order by bond_number limit $2`, [after, limit])
  return rows.map(fromRow)
}

/** What changed after a version of the directory. */
export async function changedBonds(sql: Sql, version: string): Promise<readonly BondOnFile[]> {
  const rows = await sql.query<BondRow>(`${select} where changed_in > $1`, [version])
  return rows.map(fromRow)
}

export async function readBond(sql: Sql, number: string): Promise<BondOnFile | undefined> {
  const rows = await sql.query<BondRow>(`${select} where bond_number = $1`, [number])
  return rows[0] && fromRow(rows[0])
}

/** Locks the bond, so that two terminations are decided one after the other. */
export async function lockBond(sql: Sql, number: string): Promise<BondOnFile | undefined> {
  const rows = await sql.query<BondRow>(`${select} where bond_number = $1 for update`, [number])
  return rows[0] && fromRow(rows[0])
}

/** The importer's bonds; its registration is locked meanwhile, so that two executions cannot both find none. */
export async function lockBondsOf(sql: Sql, importerNumber: string): Promise<readonly BondOnFile[]> {
  await sql.query('select from parties.importers where importer_number = $1 for update', [importerNumber])
  const rows = await sql.query<BondRow>(`${select} where importer_number = $1`, [importerNumber])
  return rows.map(fromRow)
}

export async function insertBond(sql: Sql, owner: string, bond: BondOnFile): Promise<void> {
  await sql.query(
    `insert into parties.bonds (organisation, bond_number, importer_number, type, activity, surety_code, amount_dollars, executed_on,
       effective_from, effective_to, terminated_on, annual_duties_dollars, entry_number)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [owner, bond.number, bond.importerNumber, bond.type, bond.activity, bond.suretyCode, bond.amountDollars, bond.executedOn,
      bond.from, bond.to ?? null, bond.terminatedOn ?? null, bond.annualDutiesDollars ?? null, bond.entryNumber ?? null],
  )
}

export async function updateTermination(sql: Sql, bond: BondOnFile): Promise<void> {
  await sql.query('update parties.bonds set terminated_on = $2 where bond_number = $1', [bond.number, bond.terminatedOn ?? null])
}

function fromRow(row: BondRow): BondOnFile {
  return {
    number: row.bond_number,
    importerNumber: row.importer_number,
    type: row.type,
    activity: row.activity,
    suretyCode: row.surety_code,
    amountDollars: Number(row.amount_dollars),
    executedOn: row.executed_on,
    from: row.effective_from,
    ...(row.effective_to === null ? {} : { to: row.effective_to }),
    ...(row.terminated_on === null ? {} : { terminatedOn: row.terminated_on }),
    ...(row.annual_duties_dollars === null ? {} : { annualDutiesDollars: Number(row.annual_duties_dollars) }),
    ...(row.entry_number === null ? {} : { entryNumber: row.entry_number }),
  }
}
