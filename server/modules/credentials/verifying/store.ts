import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CheckedProof, CheckedStatus } from '@customhouse/proofs/verification/credential-verification.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { jsonLines, type Sql } from '../../../platform/database/index.ts'
import type { RecognitionStep } from '@customhouse/proofs/recognition/recognise.ts'
import type { RecognitionState } from './examined-credential.ts'

/** Who had what verified, and what it came to. */
export interface VerifiedRecord {
  readonly organisation: string
  readonly id: string
  readonly kind: 'credential' | 'presentation'
  readonly verifiedBy: string
  readonly environment: 'test' | 'production'
  readonly verifiedAt: string
  readonly sha256: string
  readonly issuer?: string
  readonly credentialId?: string
  readonly types: readonly string[]
  readonly form?: string
  readonly isVerified: boolean
  readonly recognition: RecognitionState
  /** Findings, proofs, statuses and the path of recognition, as they were answered. */
  readonly result: VerifiedResult
  /** What was verified, until it is forgotten. */
  readonly content?: JsonObject | string
  readonly contentUntil: string
}

/** What a verification came to, as far as it is kept. */
export interface VerifiedResult {
  readonly findings: readonly Finding[]
  readonly proofs: readonly CheckedProof[]
  /** Of a credential. */
  readonly statuses?: readonly CheckedStatus[]
  readonly path?: readonly RecognitionStep[]
  /** Of a presentation: what each of its credentials came to. */
  readonly credentials?: readonly object[]
}

interface VerifiedRow {
  readonly organisation: string
  readonly id: string
  readonly kind: 'credential' | 'presentation'
  readonly verified_by: string
  readonly environment: 'test' | 'production'
  readonly verified_at: Date
  readonly sha256: string
  readonly issuer: string | null
  readonly credential_id: string | null
  readonly types: readonly string[]
  readonly form: string | null
  readonly is_verified: boolean
  readonly recognition: RecognitionState
  readonly result: VerifiedResult
  readonly content: JsonObject | string | null
  readonly content_until: Date
}

const columns = 'organisation, id::text, kind, verified_by, environment, verified_at, sha256, issuer, credential_id, types, form, is_verified, recognition, result'

export async function insertVerified(sql: Sql, ...records: readonly VerifiedRecord[]): Promise<void> {
  if (records.length === 0) return
  const each = <Value>(of: (one: VerifiedRecord) => Value): Value[] => records.map(of)
  await sql.query(
    `insert into credentials.verified (organisation, id, kind, verified_by, environment, verified_at, sha256, issuer, credential_id, types, form, is_verified, recognition, result, content, content_until)
     select organisation, id, kind, verified_by, environment, verified_at, sha256, issuer, credential_id, array(select json_array_elements_text(types::json)), form, is_verified, recognition, result::json, content::json, content_until
     from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::text[], $9::text[], string_to_array($10, E'\\n', ''), $11::text[], $12::boolean[], $13::text[], string_to_array($14, E'\\n', ''), string_to_array($15, E'\\n', ''), $16::timestamptz[])
       as made (organisation, id, kind, verified_by, environment, verified_at, sha256, issuer, credential_id, types, form, is_verified, recognition, result, content, content_until)`,
    [each((one) => one.organisation), each((one) => one.id), each((one) => one.kind), each((one) => one.verifiedBy), each((one) => one.environment), each((one) => one.verifiedAt),
      each((one) => one.sha256), each((one) => one.issuer ?? null), each((one) => one.credentialId ?? null), jsonLines(each((one) => one.types)), each((one) => one.form ?? null),
      each((one) => one.isVerified), each((one) => one.recognition), jsonLines(each((one) => one.result)), jsonLines(each((one) => one.content)), each((one) => one.contentUntil)])
}

/** What a list is asked for. */
export interface VerifiedQuery {
  readonly environment: 'test' | 'production'
  readonly type?: string
  readonly issuer?: string
  readonly after?: string
  readonly limit: number
}

/** What an organisation had verified, the newest first, without the content. */
export async function listVerified(sql: Sql, organisation: string, { environment, type, issuer, after, limit }: VerifiedQuery): Promise<readonly VerifiedRecord[]> {
  const rows = await sql.query<VerifiedRow>(
    `select ${columns}, null as content, content_until from credentials.verified
     where organisation = $1 and environment = $2 and ($3::text is null or $3 = any (types)) and ($4::text is null or issuer = $4) and ($5::uuid is null or id < $5)
     order by id desc limit $6`, [organisation, environment, type ?? null, issuer ?? null, after ?? null, limit])
  return rows.map(fromRow)
}

export async function readVerified(sql: Sql, { organisation, environment, id }: Pick<VerifiedRecord, 'organisation' | 'environment' | 'id'>): Promise<VerifiedRecord | undefined> {
  const [row] = await sql.query<VerifiedRow>(`select ${columns}, content, content_until from credentials.verified where organisation = $1 and environment = $2 and id = $3`, [organisation, environment, id])
  return row && fromRow(row)
}

/** Forgets what was verified longer ago than it is kept; that it was verified, and its digest, stay. Answers how many. */
export async function forgetContent(sql: Sql, now: Date): Promise<number> {
  const rows = await sql.query<{ id: string }>('update credentials.verified set content = null where content is not null and content_until <= $1 returning id', [now])
  await sql.query('delete from credentials.challenges where expires_at < $1', [now])
  return rows.length
}

export async function insertChallenge(sql: Sql, { organisation, challenge, at, until }: { readonly organisation: string; readonly challenge: string; readonly at: Date; readonly until: Date }): Promise<void> {
  await sql.query('insert into credentials.challenges (organisation, challenge, made_at, expires_at) values ($1, $2, $3, $4)', [organisation, challenge, at, until])
}

/**
 * Takes a challenge that was given out here: true the first time while it is good, and never again. A challenge of the asker's own is
 * the asker's to keep count of, and is let through.
 */
export async function takeChallenge(sql: Sql, { organisation, challenge, now }: { readonly organisation: string; readonly challenge: string; readonly now: Date }): Promise<boolean> {
  const taken = await sql.query<{ challenge: string }>(
    `update credentials.challenges set used_at = $3 where organisation = $1 and challenge = $2 and used_at is null and expires_at > $3 returning challenge`, [organisation, challenge, now])
  if (taken.length > 0) return true
  const known = await sql.query<{ challenge: string }>('select challenge from credentials.challenges where challenge = $1', [challenge])
  return known.length === 0
}

function fromRow(row: VerifiedRow): VerifiedRecord {
  return {
    organisation: row.organisation,
    id: row.id,
    kind: row.kind,
    verifiedBy: row.verified_by,
    environment: row.environment,
    verifiedAt: row.verified_at.toISOString(),
    sha256: row.sha256,
    ...(row.issuer === null ? {} : { issuer: row.issuer }),
    ...(row.credential_id === null ? {} : { credentialId: row.credential_id }),
    types: row.types,
    ...(row.form === null ? {} : { form: row.form }),
    isVerified: row.is_verified,
    recognition: row.recognition,
    result: row.result,
    ...(row.content === null ? {} : { content: row.content }),
    contentUntil: row.content_until.toISOString(),
  }
}
