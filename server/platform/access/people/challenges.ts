import type { Sql } from '../../database/index.ts'

const secondsToAnswer = 300

/** Keeps what an authenticator is asked to sign for a purpose, such as one sign-in; a later one for the same purpose replaces it. */
export async function keepChallenge(sql: Sql, purpose: string, challenge: string): Promise<void> {
  await sql.query('delete from access.challenges where expires_at < now()')
  await sql.query(
    `insert into access.challenges (purpose, challenge, expires_at) values ($1, $2, now() + make_interval(secs => $3))
     on conflict (purpose) do update set challenge = excluded.challenge, expires_at = excluded.expires_at`, [purpose, challenge, secondsToAnswer])
}

/** The challenge of a purpose, once. */
export async function takeChallenge(sql: Sql, purpose: string): Promise<string | undefined> {
  const [taken] = await sql.query<{ challenge: string; fresh: boolean }>('delete from access.challenges where purpose = $1 returning challenge, expires_at > now() as fresh', [purpose])
  return taken?.fresh === true ? taken.challenge : undefined
}
