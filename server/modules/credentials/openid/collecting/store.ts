import type { Sql } from '../../../../platform/database/index.ts'

interface Nonce {
  readonly hash: string
  readonly organisation: string
  readonly until: Date
}

/** Gives a nonce out, and sweeps up a few that ran out: nobody has to sign in for one, so they must not pile up. */
export async function giveNonce(sql: Sql, { hash, organisation, until }: Nonce, now: Date): Promise<void> {
  await forgetNonces(sql, now, 50)
  await sql.query(`insert into credentials.wallet_nonces (hash, kind, organisation, expires_at) values ($1, 'given-out', $2, $3)`, [hash, organisation, until])
}

/** Takes a nonce that was given out; false where it was not, has run out or was taken before. */
export async function takeNonce(sql: Sql, { hash, organisation, now }: { readonly hash: string; readonly organisation: string; readonly now: Date }): Promise<boolean> {
  const rows = await sql.query<{ hash: string }>(
    `delete from credentials.wallet_nonces where hash = $1 and organisation = $2 and kind = 'given-out' and expires_at > $3 returning hash`, [hash, organisation, now])
  return rows.length > 0
}

/** Notes a proof by its hash; false where it was seen before. */
export async function noteProof(sql: Sql, { hash, organisation, until }: Nonce): Promise<boolean> {
  const rows = await sql.query<{ hash: string }>(
    `insert into credentials.wallet_nonces (hash, kind, organisation, expires_at) values ($1, 'seen', $2, $3) on conflict (hash) do nothing returning hash`, [hash, organisation, until])
  return rows.length > 0
}

export async function forgetNonces(sql: Sql, now: Date, most: number): Promise<void> {
  await sql.query('delete from credentials.wallet_nonces where hash in (select hash from credentials.wallet_nonces where expires_at < $1 order by expires_at limit $2 for update skip locked)', [now, most])
}
