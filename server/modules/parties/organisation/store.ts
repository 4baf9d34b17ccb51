import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { OrganisationKind, OrganisationRecord } from './organisation.ts'

interface OrganisationRow {
  readonly organisation: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly permit_number: string | null
  readonly permit_from: DateText | null
  readonly permit_to: DateText | null
  readonly filer_codes: readonly string[]
  readonly carrier_codes: readonly string[]
  readonly agency: string | null
}

const select = `select o.organisation, o.name, o.kind, o.permit_number, o.permit_from::text, o.permit_to::text, o.agency,
  array(select filer_code from parties.filer_codes f where f.organisation = o.organisation order by filer_code) as filer_codes,
  array(select carrier_code from parties.carrier_codes c where c.organisation = o.organisation order by carrier_code) as carrier_codes
  from parties.organisations o`

export async function readOrganisations(sql: Sql, after = '', limit = 50): Promise<readonly OrganisationRecord[]> {
  const rows = await sql.query<OrganisationRow>(`${select} where o.organisation > $1 order by o.organisation limit $2`, [after, limit])
  return rows.map(fromRow)
}

/** What changed after a version of the directory. */
export async function changedOrganisations(sql: Sql, version: string): Promise<readonly OrganisationRecord[]> {
  const rows = await sql.query<OrganisationRow>(`${select} where changed_in > $1`, [version])
  return rows.map(fromRow)
}

export async function readOrganisation(sql: Sql, id: string): Promise<OrganisationRecord | undefined> {
  const rows = await sql.query<OrganisationRow>(`${select} where o.organisation = $1`, [id])
  return rows[0] && fromRow(rows[0])
}

export async function insertOrganisation(sql: Sql, record: OrganisationRecord): Promise<void> {
  await sql.query('insert into parties.organisations (organisation, name, kind, permit_number, permit_from, permit_to, agency) values ($1, $2, $3, $4, $5, $6, $7)', [
    record.id, record.name, record.kind, record.permit?.number ?? null, record.permit?.from ?? null, record.permit?.to ?? null, record.agency ?? null,
  ])
  await sql.query('insert into parties.filer_codes (organisation, filer_code) select $1, unnest($2::text[])', [record.id, record.filerCodes])
  if (record.carrierCodes !== undefined) await sql.query('insert into parties.carrier_codes (organisation, carrier_code) select $1, unnest($2::text[])', [record.id, record.carrierCodes])
}

function fromRow(row: OrganisationRow): OrganisationRecord {
  const permit = row.permit_number === null || row.permit_from === null
    ? undefined
    : { number: row.permit_number, from: row.permit_from, ...(row.permit_to === null ? {} : { to: row.permit_to }) }
  const carrier = row.carrier_codes.length === 0 ? {} : { carrierCodes: row.carrier_codes }
  return { id: row.organisation, name: row.name, kind: row.kind, filerCodes: row.filer_codes, ...carrier, ...(permit && { permit }), ...(row.agency !== null && { agency: row.agency }) }
}
