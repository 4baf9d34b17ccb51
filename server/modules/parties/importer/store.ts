import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { CompanyType, ImporterRecord, ImporterStatus, PostalAddress } from './importer.ts'

interface ImporterRow {
  readonly organisation: string
  readonly importer_number: string
  readonly name: string
  readonly doing_business_as: string | null
  readonly company_type: CompanyType
  readonly status: ImporterStatus
  readonly mailing_address: PostalAddress
  readonly physical_address: PostalAddress
  readonly phone: string | null
  readonly email: string | null
  readonly registered_on: DateText
}

const select = `select organisation, importer_number, name, doing_business_as, company_type, status, mailing_address, physical_address,
  phone, email, registered_on::text from parties.importers`

/** The key under which an importer's rows are kept: its own organisation, or one that no sign-in can have. */
export function ownerKey(importer: { readonly number: string; readonly organisation?: string }): string {
  return importer.organisation ?? `importer:${importer.number}`
}

export async function readImporters(sql: Sql, after = '', limit = 50): Promise<readonly ImporterRecord[]> {
  const rows = await sql.query<ImporterRow>(`${select} where importer_number > $1 order by importer_number limit $2`, [after, limit])
  return rows.map(fromRow)
}

/** What changed after a version of the directory. */
export async function changedImporters(sql: Sql, version: string): Promise<readonly ImporterRecord[]> {
  const rows = await sql.query<ImporterRow>(`${select} where changed_in > $1`, [version])
  return rows.map(fromRow)
}

export async function readImporter(sql: Sql, number: string): Promise<ImporterRecord | undefined> {
  const rows = await sql.query<ImporterRow>(`${select} where importer_number = $1`, [number])
  return rows[0] && fromRow(rows[0])
}

export async function insertImporter(sql: Sql, record: ImporterRecord): Promise<void> {
  await sql.query(
    `insert into parties.importers (organisation, importer_number, name, doing_business_as, company_type, status, mailing_address,
       physical_address, phone, email, registered_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [ownerKey(record), record.number, record.name, record.doingBusinessAs ?? null, record.companyType, record.status,
      JSON.stringify(record.mailingAddress), JSON.stringify(record.physicalAddress), record.phone ?? null, record.email ?? null, record.registeredOn],
  )
}

function fromRow(row: ImporterRow): ImporterRecord {
  return {
    number: row.importer_number,
    name: row.name,
    status: row.status,
    companyType: row.company_type,
    ...(row.organisation.includes(':') ? {} : { organisation: row.organisation }),
    ...(row.doing_business_as === null ? {} : { doingBusinessAs: row.doing_business_as }),
    mailingAddress: row.mailing_address,
    physicalAddress: row.physical_address,
    ...(row.phone === null ? {} : { phone: row.phone }),
    ...(row.email === null ? {} : { email: row.email }),
    registeredOn: row.registered_on,
  }
}
