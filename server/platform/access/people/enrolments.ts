import { hash, randomBytes } from 'node:crypto'
import type { Sql } from '../../database/index.ts'

const hoursToEnrol = 24

/** A new one-time code for a person; an earlier one that was not used ends. */
export async function beginEnrolment(sql: Sql, subject: string): Promise<{ readonly code: string; readonly expiresAt: Date }> {
  const code = randomBytes(32).toString('base64url')
  const [row] = await sql.query<{ expires_at: Date }>(
    `insert into access.enrolments (subject, code_digest, expires_at) values ($1, $2, now() + make_interval(hours => $3))
     on conflict (subject) do update set code_digest = excluded.code_digest, expires_at = excluded.expires_at returning expires_at`, [subject, digestOf(code), hoursToEnrol])
  if (row === undefined) throw new Error('Cannot begin an enrolment: nothing was written')
  return { code, expiresAt: row.expires_at }
}

/** Whom a code was made for, while it may be used. */
export async function enrolmentOf(sql: Sql, code: string): Promise<{ readonly subject: string; readonly expiresAt: Date } | undefined> {
  const [row] = await sql.query<{ subject: string; expires_at: Date }>(
    `select e.subject, e.expires_at from access.enrolments e join access.people p using (subject)
     where e.code_digest = $1 and e.expires_at > now() and p.ended_at is null for update of e`, [digestOf(code)])
  return row && { subject: row.subject, expiresAt: row.expires_at }
}

export async function endEnrolment(sql: Sql, subject: string): Promise<void> {
  await sql.query('delete from access.enrolments where subject = $1', [subject])
}

function digestOf(code: string): string {
  return hash('sha256', code, 'base64url')
}
