import type { Sql } from '../../../platform/database/index.ts'
import type { RecordedUse } from './credential-use.ts'

interface UseRow {
  readonly kind: RecordedUse['kind']
  readonly organisation: string
  readonly at: Date
  readonly is_verified: boolean
}

interface OfCredential {
  readonly issuer: string
  readonly credentialId: string
  readonly environment: 'test' | 'production'
  readonly limit: number
}

/**
 * Where a credential of an issuer was used, the newest first. Needs a system transaction, since others' records are not the issuer's to
 * read: the one who asks must have been shown, within row-level security, to have issued it. No column of their business is read.
 */
export async function readUses(sql: Sql, { issuer, credentialId, environment, limit }: OfCredential): Promise<readonly RecordedUse[]> {
  const rows = await sql.query<UseRow>(
    `(select 'verification' as kind, organisation, verified_at as at, is_verified from credentials.verified where issuer = $1 and credential_id = $2 and environment = $3 order by verified_at desc limit $4)
     union all
     (select 'filing' as kind, organisation, handed_in_at as at, is_verified from credentials.evidence where issuer = $1 and credential_id = $2 and environment = $3 order by handed_in_at desc limit $4)
     order by at desc limit $4`, [issuer, credentialId, environment, limit])
  return rows.map(({ kind, organisation, at, is_verified: verified }) => ({ kind, organisation, at: at.toISOString(), verified }))
}
