import type { Sql } from '../../../platform/database/index.ts'
import type { HandedIn } from '../verifying/examining.ts'
import type { EarlierVerification, EvidenceOnFile, EvidenceResult } from './evidence-on-file.ts'

interface EvidenceRow {
  readonly organisation: string
  readonly id: string
  readonly client: string
  readonly environment: 'test' | 'production'
  readonly filing: string
  readonly position: number
  readonly proves: string
  readonly sha256: string
  readonly handed_in_at: Date
  readonly verified_at: Date
  readonly result: EvidenceResult
  readonly earlier: readonly EarlierVerification[]
  readonly content: HandedIn | null
}

const columns = 'organisation, id::text, client, environment, filing::text, position, proves, sha256, handed_in_at, verified_at, result, earlier, content'

const insert = `insert into credentials.evidence
    (organisation, id, client, environment, filing, position, proves, sha256, credential_id, issuer, type, form, is_verified, recognition, handed_in_at, verified_at, result, content)
  select organisation, id, client, environment, filing, position, proves, sha256, credential_id, issuer, type, form, is_verified, recognition, at, verified_at, result::json, content::json
  from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::integer[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::boolean[], $14::text[],
      $15::timestamptz[], $16::timestamptz[], $17::text[], $18::text[])
    as made (organisation, id, client, environment, filing, position, proves, sha256, credential_id, issuer, type, form, is_verified, recognition, at, verified_at, result, content)
  on conflict do nothing`

/** Puts evidence on file, all in one statement; what is there already for the same place stays as it is. */
export async function insertEvidence(sql: Sql, evidence: readonly EvidenceOnFile[]): Promise<void> {
  if (evidence.length === 0) return
  const each = <Value>(of: (one: EvidenceOnFile) => Value): Value[] => evidence.map(of)
  await sql.query(insert, [
    each((one) => one.organisation), each((one) => one.id), each((one) => one.client), each((one) => one.environment), each((one) => one.filing), each((one) => one.position),
    each((one) => storable(one.proves)), each((one) => one.sha256), each(({ result }) => storable(result.credentialId)), each(({ result }) => storable(result.issuer)),
    each(({ result }) => result.type ?? null), each(({ result }) => result.form ?? null), each(({ result }) => result.verified), each(({ result }) => result.recognition),
    each((one) => one.handedInAt), each((one) => one.verifiedAt), each((one) => JSON.stringify(one.result)), each((one) => (one.content === undefined ? null : JSON.stringify(one.content))),
  ])
}

/** The evidence of a filing in its order, as far as the asker may see it. */
export async function readEvidence(sql: Sql, filing: string, environment: 'test' | 'production'): Promise<readonly EvidenceOnFile[]> {
  const rows = await sql.query<EvidenceRow>(`select ${columns} from credentials.evidence where filing = $1 and environment = $2 order by position`, [filing, environment])
  return rows.map(fromRow)
}

/** What evidence came to when it was verified once more. How it stood before stays beside it. */
export async function updateEvidence(sql: Sql, evidence: readonly EvidenceOnFile[]): Promise<void> {
  for (const { organisation, id, result, verifiedAt, earlier } of evidence) {
    await sql.query(
      `update credentials.evidence set credential_id = coalesce($3, credential_id), issuer = coalesce($4, issuer), type = coalesce($5, type), form = coalesce($6, form), is_verified = $7, recognition = $8, verified_at = $9, result = $10, earlier = $11
       where organisation = $1 and id = $2`,
      [organisation, id, storable(result.credentialId), storable(result.issuer), result.type ?? null, result.form ?? null, result.verified, result.recognition, verifiedAt, JSON.stringify(result), JSON.stringify(earlier)])
  }
}

/** A credential that the organisation handed in before, by our id of that evidence or by the credential's own id; the newest. */
export async function readSecured(sql: Sql, asked: { readonly organisation: string; readonly environment: 'test' | 'production'; readonly name: string }): Promise<HandedIn | undefined> {
  const [row] = await sql.query<{ content: HandedIn }>(
    `select content from credentials.evidence where organisation = $1 and environment = $2 and (id::text = $3 or credential_id = $3) and content is not null order by id desc limit 1`,
    [asked.organisation, asked.environment, storable(asked.name)])
  return row?.content
}

const longest = 2000

/** PostgreSQL takes no U+0000 and no text of any length in an index; the whole stands in the result. */
function storable(text: string | undefined): string | null {
  return text === undefined ? null : text.replaceAll('\u0000', '').slice(0, longest)
}

function fromRow(row: EvidenceRow): EvidenceOnFile {
  const { organisation, id, client, environment, filing, position, proves, sha256, result, earlier } = row
  return {
    organisation, id, client, environment, filing, position, proves, sha256, result, earlier,
    handedInAt: row.handed_in_at.toISOString(), verifiedAt: row.verified_at.toISOString(), ...(row.content === null ? {} : { content: row.content }),
  }
}
