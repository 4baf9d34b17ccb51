import type { Database, Sql } from '../../database/index.ts'

/** A passkey as its owner sees it. */
export interface Passkey {
  readonly id: string
  readonly name: string
  readonly madeAt: Date
  readonly usedAt?: Date
  readonly synced: boolean
}

/** What is needed to check an answer of the authenticator. */
export interface StoredPasskey {
  readonly id: string
  readonly subject: string
  readonly userHandle: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

export interface NewPasskey extends Omit<StoredPasskey, 'userHandle'> {
  readonly name: string
  readonly synced: boolean
}

interface PasskeyRow {
  readonly id: string
  readonly name: string
  readonly made_at: Date
  readonly used_at: Date | null
  readonly synced: boolean
}

interface StoredRow {
  readonly id: string
  readonly subject: string
  readonly user_handle: string
  readonly public_key: Uint8Array
  readonly counter: string
  readonly transports: readonly string[]
}

export async function passkeysOf(sql: Sql, subject: string): Promise<readonly Passkey[]> {
  const rows = await sql.query<PasskeyRow>('select id, name, made_at, used_at, synced from access.passkeys where subject = $1 order by made_at, id', [subject])
  return rows.map(({ id, name, made_at: madeAt, used_at: usedAt, synced }) => ({ id, name, madeAt, synced, ...(usedAt !== null && { usedAt }) }))
}

/** Ids and transports alone, for an authenticator to see which of its keys are meant. */
export async function credentialsOf(sql: Sql, subject: string): Promise<readonly { readonly id: string; readonly transports: string[] }[]> {
  return sql.query('select id, transports from access.passkeys where subject = $1', [subject])
}

export async function findPasskey(database: Database, id: string): Promise<StoredPasskey | undefined> {
  const [row] = await database.system((sql) => sql.query<StoredRow>(
    `select k.id, k.subject, p.user_handle::text, k.public_key, k.counter::text, k.transports
     from access.passkeys k join access.people p using (subject) where k.id = $1 and p.ended_at is null`, [id]))
  return row && { id: row.id, subject: row.subject, userHandle: row.user_handle, publicKey: row.public_key, counter: Number(row.counter), transports: row.transports }
}

/** False where a passkey of this id is known already. */
export async function addPasskey(sql: Sql, passkey: NewPasskey): Promise<boolean> {
  const { id, subject, name, publicKey, counter, transports, synced } = passkey
  const added = await sql.query(
    `insert into access.passkeys (id, subject, name, public_key, counter, transports, synced) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do nothing returning id`, [id, subject, name, Buffer.from(publicKey), counter, transports, synced])
  return added.length > 0
}

/** Notes a use. False where another use went further meanwhile, which a copied key would show by. */
export async function noteUse(database: Database, id: string, counter: number): Promise<boolean> {
  const noted = await database.system((sql) => sql.query(
    'update access.passkeys set counter = $2, used_at = now() where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id', [id, counter]))
  return noted.length > 0
}

export async function renamePasskey(sql: Sql, { subject, id, name }: { readonly subject: string; readonly id: string; readonly name: string }): Promise<boolean> {
  const renamed = await sql.query('update access.passkeys set name = $3 where subject = $1 and id = $2 returning id', [subject, id, name])
  return renamed.length > 0
}

/** Removes one of a person's passkeys, but not the last one where it is the only way in. */
export async function removePasskey(sql: Sql, { subject, id, keepLast }: { readonly subject: string; readonly id: string; readonly keepLast: boolean }): Promise<'removed' | 'unknown' | 'last'> {
  // The person's row is held, so that two removals at once do not each leave the other's key.
  await sql.query('select 1 from access.people where subject = $1 for update', [subject])
  const mine = await credentialsOf(sql, subject)
  if (!mine.some((one) => one.id === id)) return 'unknown'
  if (keepLast && mine.length === 1) return 'last'
  await sql.query('delete from access.passkeys where subject = $1 and id = $2', [subject, id])
  return 'removed'
}

export async function userHandleOf(sql: Sql, subject: string): Promise<string | undefined> {
  const [row] = await sql.query<{ user_handle: string }>('select user_handle::text from access.people where subject = $1 and ended_at is null', [subject])
  return row?.user_handle
}
