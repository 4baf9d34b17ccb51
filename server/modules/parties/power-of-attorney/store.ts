import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { PowerOfAttorney } from './power-of-attorney.ts'

interface PowerRow {
  readonly organisation: string
  readonly id: string
  readonly importer_number: string
  readonly executed_on: DateText
  readonly effective_from: DateText
  readonly effective_to: DateText | null
  readonly revoked_on: DateText | null
}

const select = `select organisation, id, importer_number, executed_on::text, effective_from::text, effective_to::text, revoked_on::text
  from parties.powers_of_attorney`

export async function readPowersOfAttorney(sql: Sql, after = '', limit = 50): Promise<readonly PowerOfAttorney[]> {
  const rows = await sql.query<PowerRow>(`${select} where id > $1 order by id limit $2`, [after, limit])
  return rows.map(fromRow)
}

/** What changed after a version of the directory. */
export async function changedPowersOfAttorney(sql: Sql, version: string): Promise<readonly PowerOfAttorney[]> {
  const rows = await sql.query<PowerRow>(`${select} where changed_in > $1`, [version])
  return rows.map(fromRow)
}

export async function readPowerOfAttorney(sql: Sql, id: string): Promise<PowerOfAttorney | undefined> {
  const rows = await sql.query<PowerRow>(`${select} where id = $1`, [id])
  return rows[0] && fromRow(rows[0])
}

/** Locks the power, so that two revocations are decided one after the other. */
export async function lockPowerOfAttorney(sql: Sql, id: string): Promise<PowerOfAttorney | undefined> {
  const rows = await sql.query<PowerRow>(`${select} where id = $1 for update`, [id])
  return rows[0] && fromRow(rows[0])
}

export async function insertPowerOfAttorney(sql: Sql, power: PowerOfAttorney): Promise<void> {
  await sql.query(
    `insert into parties.powers_of_attorney (organisation, id, importer_number, executed_on, effective_from, effective_to, revoked_on)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [power.organisation, power.id, power.importerNumber, power.executedOn, power.from, power.to ?? null, power.revokedOn ?? null],
  )
}

export async function updateRevocation(sql: Sql, power: PowerOfAttorney): Promise<void> {
  await sql.query('update parties.powers_of_attorney set revoked_on = $3 where organisation = $1 and id = $2', [power.organisation, power.id, power.revokedOn ?? null])
}

function fromRow(row: PowerRow): PowerOfAttorney {
  return {
    id: row.id,
    organisation: row.organisation,
    importerNumber: row.importer_number,
    executedOn: row.executed_on,
    from: row.effective_from,
    ...(row.effective_to === null ? {} : { to: row.effective_to }),
    ...(row.revoked_on === null ? {} : { revokedOn: row.revoked_on }),
  }
}
