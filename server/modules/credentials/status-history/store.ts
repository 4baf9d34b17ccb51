import type { Sql } from '../../../platform/database/index.ts'

/** That an issuer revoked, suspended or reinstated a credential, and why, where it said so. */
export interface StatusChange {
  readonly purpose: 'revocation' | 'suspension'
  readonly isSet: boolean
  readonly changedAt: string
  readonly reason?: string
}

interface RecordedChange extends Omit<StatusChange, 'reason'> {
  readonly organisation: string
  readonly id: string
  readonly credential: string
  readonly changedBy: string
  readonly reason: string | undefined
}

export async function insertStatusChange(sql: Sql, { organisation, id, credential, purpose, isSet, changedAt, changedBy, reason }: RecordedChange): Promise<void> {
  await sql.query(
    'insert into credentials.status_changes (organisation, id, credential, purpose, is_set, changed_at, changed_by, reason) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [organisation, id, credential, purpose, isSet, changedAt, changedBy, reason ?? null])
}

interface ChangeRow {
  readonly purpose: StatusChange['purpose']
  readonly is_set: boolean
  readonly changed_at: Date
  readonly reason: string | null
}

/** What became of a credential, oldest first. */
export async function readStatusChanges(sql: Sql, organisation: string, credential: string): Promise<readonly StatusChange[]> {
  const rows = await sql.query<ChangeRow>('select purpose, is_set, changed_at, reason from credentials.status_changes where organisation = $1 and credential = $2 order by changed_at, id', [organisation, credential])
  return rows.map(({ purpose, is_set: isSet, changed_at: at, reason }) => ({ purpose, isSet, changedAt: at.toISOString(), ...(reason === null ? {} : { reason }) }))
}
