import { errors, type Adapter, type AdapterPayload, type AllClientMetadata } from 'oidc-provider'
import type { Database, Sql } from '../database/index.ts'
import { findProgram, type Program } from './programs.ts'

interface RecordRow {
  readonly payload: AdapterPayload
}

const cleaningEveryMilliseconds = 60_000

/** Where the authorization server keeps what it must remember, one adapter for each of its models. */
export function authorizationRecords(database: Database): (model: string) => Adapter {
  const clean = cleaner()
  return (model) => ({
    upsert: (id, payload, expiresIn) =>
      database.system(async (sql) => {
        await clean(sql)
        await put(sql, { model, id, payload, expiresIn })
      }),
    find: (id) => (model === 'Client' ? findClient(database, id) : findBy(database, 'id', [model, id])),
    findByUid: (uid) => findBy(database, 'uid', [model, uid]),
    findByUserCode: (userCode) => findBy(database, 'user_code', [model, userCode]),
    consume: (id) =>
      database.system(async (sql) => {
        // The library looks whether a code was used before it marks it; between the two another request may have used it.
        const consumed = await sql.query(
          `update access.authorization_records set payload = payload || jsonb_build_object('consumed', extract(epoch from now())::bigint)
           where model = $1 and id = $2 and not payload ? 'consumed' returning id`, [model, id])
        if (consumed.length === 0) throw new errors.InvalidGrant('used at the same time by another request')
      }),
    destroy: (id) =>
      database.system(async (sql) => { await sql.query('delete from access.authorization_records where model = $1 and id = $2', [model, id]) }),
    revokeByGrantId: (grantId) =>
      // Asked for each kind of token in turn; a sign-in that is under way names the grant too, and goes on.
      database.system(async (sql) => { await sql.query('delete from access.authorization_records where model = $1 and grant_id = $2', [model, grantId]) }),
  })
}

interface NewRecord {
  readonly model: string
  readonly id: string
  readonly payload: AdapterPayload
  readonly expiresIn: number | undefined
}

async function put(sql: Sql, record: NewRecord): Promise<void> {
  // The library looks for a used assertion first and writes it after; between the two another process may have used it. The
  // primary key decides, so a replay in that gap is refused here.
  const onConflict = record.model === 'ReplayDetection'
    ? 'do update set payload = excluded.payload, expires_at = excluded.expires_at where authorization_records.expires_at <= now()'
    : `do update set payload = excluded.payload, expires_at = excluded.expires_at, grant_id = excluded.grant_id,
         user_code = excluded.user_code, uid = excluded.uid`
  const written = await sql.query(
    `insert into access.authorization_records (model, id, payload, grant_id, user_code, uid, expires_at)
     values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7::double precision))
     on conflict (model, id) ${onConflict} returning id`,
    [record.model, record.id, JSON.stringify(record.payload), record.payload.grantId ?? null, record.payload.userCode ?? null,
      record.payload.uid ?? null, record.expiresIn ?? null],
  )
  if (written.length === 0) throw new errors.InvalidClientAuth('used at the same time by another request')
}

async function findBy(database: Database, column: 'id' | 'uid' | 'user_code', values: readonly [string, string]): Promise<AdapterPayload | undefined> {
  const rows = await database.system((sql) =>
    sql.query<RecordRow>(
      `select payload from access.authorization_records where model = $1 and ${column} = $2 and (expires_at is null or expires_at > now())`,
      values,
    ),
  )
  return rows[0]?.payload
}

async function findClient(database: Database, clientId: string): Promise<AdapterPayload | undefined> {
  const program = await findProgram(database, clientId)
  return program === undefined ? undefined : clientMetadata(program)
}

function clientMetadata(program: Program): AllClientMetadata & Record<string, unknown> {
  return {
    client_id: program.clientId,
    client_name: program.name,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    token_endpoint_auth_method: 'private_key_jwt',
    dpop_bound_access_tokens: program.senderConstrained ?? false,
    jwks: { keys: program.publicKeys.map((key) => ({ ...key })) },
    organisation: program.organisation,
    clients: program.clients,
    roles: program.roles,
    environment: program.environment,
  }
}

function cleaner(): (sql: Sql) => Promise<void> {
  let cleanedAt = 0
  return async (sql) => {
    const now = Date.now()
    if (now - cleanedAt < cleaningEveryMilliseconds) return
    cleanedAt = now
    await sql.query(
      `delete from access.authorization_records where ctid in (
         select ctid from access.authorization_records where expires_at < now() limit 5000 for update skip locked)`)
  }
}
