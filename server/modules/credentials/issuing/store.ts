import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { SecuringForm } from '@customhouse/proofs/verification/credential-verification.ts'
import type { Sql } from '../../../platform/database/index.ts'

/** A credential that an organisation issued here. */
export interface IssuedCredential {
  readonly organisation: string
  readonly id: string
  /** The credential's own id, the one that was given for it, or ours where it has none. */
  readonly credentialId: string
  readonly issuer: string
  readonly types: readonly string[]
  readonly subjects: readonly string[]
  readonly form: SecuringForm
  readonly suite: string
  readonly issuedAt: string
  readonly validFrom?: string
  readonly validUntil?: string
  readonly issuedBy: string
  readonly environment: 'test' | 'production'
}

/** As it is kept: with what was handed out until it is deleted, and with its statuses. */
export interface KeptCredential extends IssuedCredential {
  readonly content?: JsonObject | string
  readonly deletedAt?: string
  readonly statuses: readonly KeptStatus[]
}

export interface KeptStatus {
  readonly purpose: 'revocation' | 'suspension'
  readonly number: number
  readonly index: number
  readonly isSet: boolean
}

interface IssuedRow {
  readonly organisation: string
  readonly id: string
  readonly credential_id: string
  readonly issuer: string
  readonly types: readonly string[]
  readonly subjects: readonly string[]
  readonly form: SecuringForm
  readonly suite: string
  readonly issued_at: Date
  readonly valid_from: Date | null
  readonly valid_until: Date | null
  readonly issued_by: string
  readonly environment: 'test' | 'production'
  readonly content: JsonObject | string | null
  readonly deleted_at: Date | null
  readonly statuses: readonly KeptStatus[] | null
}

const select = `select organisation, id::text, credential_id, issuer, types, subjects, form, suite, issued_at, valid_from, valid_until, issued_by, environment, content, deleted_at,
    (select json_agg(json_build_object('purpose', purpose, 'number', number, 'index', index, 'isSet', is_set) order by purpose)
     from credentials.status_entries entry where entry.organisation = issued.organisation and entry.credential = issued.id) as statuses
  from credentials.issued`

export async function insertIssued(sql: Sql, one: IssuedCredential): Promise<void> {
  await sql.query(
    `insert into credentials.issued (organisation, id, credential_id, issuer, types, subjects, form, suite, issued_at, valid_from, valid_until, issued_by, environment)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [one.organisation, one.id, one.credentialId, one.issuer, one.types, one.subjects, one.form, one.suite, one.issuedAt, one.validFrom ?? null, one.validUntil ?? null, one.issuedBy, one.environment])
}

/** Keeps what was handed out. */
export async function keepContent(sql: Sql, { organisation, id }: { readonly organisation: string; readonly id: string }, content: JsonValue): Promise<void> {
  await sql.query('update credentials.issued set content = $3 where organisation = $1 and id = $2', [organisation, id, JSON.stringify(content)])
}

/** What a list is asked for. */
export interface IssuedQuery {
  readonly type?: string
  readonly subject?: string
  readonly status?: 'in-force' | 'revoked' | 'suspended' | 'expired'
  readonly after?: string
  readonly limit: number
  readonly now: Date
}

const isSet = (purpose: string) => `exists (select from credentials.status_entries entry
  where entry.organisation = issued.organisation and entry.credential = issued.id and entry.purpose = '${purpose}' and entry.is_set)`
const conditions: Readonly<Record<NonNullable<IssuedQuery['status']>, string>> = {
  revoked: isSet('revocation'),
  suspended: `${isSet('suspension')} and not ${isSet('revocation')}`,
  expired: 'valid_until <= $6',
  'in-force': `not ${isSet('revocation')} and not ${isSet('suspension')} and (valid_until is null or valid_until > $6)`,
}

/** The credentials that the asker issued, the newest first. Identifiers grow with time, so they are the order. */
export async function listIssued(sql: Sql, organisation: string, { type, subject, status, after, limit, now }: IssuedQuery): Promise<readonly KeptCredential[]> {
  const rows = await sql.query<IssuedRow>(
    `${select} where organisation = $1 and deleted_at is null and ($2::text is null or $2 = any (types)) and ($3::text is null or $3 = any (subjects))
       and ($4::uuid is null or id < $4) and $6::timestamptz is not null ${status === undefined ? '' : `and ${conditions[status]}`}
     order by id desc limit $5`, [organisation, type ?? null, subject ?? null, after ?? null, limit, now])
  return rows.map(fromRow)
}

/** One by our id, or by the id that others call it by. */
export async function readIssued(sql: Sql, organisation: string, name: string): Promise<KeptCredential | undefined> {
  const [row] = await sql.query<IssuedRow>(`${select} where organisation = $1 and (id::text = $2 or credential_id = $2) order by (id::text = $2) desc limit 1`, [organisation, name])
  return row && fromRow(row)
}

/** Forgets what was handed out; the record that it was, and its statuses, stay. */
export async function deleteContent(sql: Sql, { organisation, id, at }: { readonly organisation: string; readonly id: string; readonly at: Date }): Promise<void> {
  await sql.query('update credentials.issued set content = null, deleted_at = coalesce(deleted_at, $3) where organisation = $1 and id = $2', [organisation, id, at])
}

function fromRow(row: IssuedRow): KeptCredential {
  return {
    organisation: row.organisation,
    id: row.id,
    credentialId: row.credential_id,
    issuer: row.issuer,
    types: row.types,
    subjects: row.subjects,
    form: row.form,
    suite: row.suite,
    issuedAt: row.issued_at.toISOString(),
    ...(row.valid_from === null ? {} : { validFrom: row.valid_from.toISOString() }),
    ...(row.valid_until === null ? {} : { validUntil: row.valid_until.toISOString() }),
    issuedBy: row.issued_by,
    environment: row.environment,
    ...(row.content === null ? {} : { content: row.content }),
    ...(row.deleted_at === null ? {} : { deletedAt: row.deleted_at.toISOString() }),
    statuses: row.statuses ?? [],
  }
}
