import type { Sql } from '../../../platform/database/index.ts'
import type { InterchangeReceived } from './interchange-received.ts'

/** An interchange on file, by the key that its filer gave it. */
export interface InterchangeOnFile {
  readonly organisation: string
  readonly id: string
  readonly idempotencyKey: string
  readonly bodySha256: string
  readonly environment: 'test' | 'production'
  readonly format: string
  readonly receivedAt: string
  readonly filings: readonly string[]
}

/** An interchange about to be put on file, of whatever door. */
export type InterchangeToSave = Pick<InterchangeReceived, 'id' | 'organisation' | 'environment' | 'idempotencyKey' | 'body' | 'bodySha256' | 'receivedAt' | 'filings'> & { readonly format: { readonly name: string }; readonly client: string }

interface InterchangeRow {
  readonly organisation: string
  readonly id: string
  readonly idempotency_key: string
  readonly body_sha256: string
  readonly environment: 'test' | 'production'
  readonly format: string
  readonly received_at: Date
  readonly filings: string[]
}

const columns = `i.organisation, i.id, i.idempotency_key, encode(i.body_sha256, 'hex') as body_sha256, i.environment, i.format, i.received_at, i.filings`

const byKeys = `select ${columns} from gateway.interchange i
  join unnest($1::text[], $2::text[], $3::text[]) as asked (organisation, environment, idempotency_key)
    on i.organisation = asked.organisation and i.environment = asked.environment and i.idempotency_key = asked.idempotency_key`

const byId = `select ${columns}, i.body from gateway.interchange i where i.id = $1::uuid and i.environment = $2`

const insert = `insert into gateway.interchange
    (organisation, id, client, idempotency_key, body_sha256, environment, format, body, received_at, filings)
  select organisation, id, client, idempotency_key, decode(body_sha256, 'hex'), environment, format, body, received_at, string_to_array(filings, ',')::uuid[]
  from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bytea[], $9::timestamptz[], $10::text[])
    as made (organisation, id, client, idempotency_key, body_sha256, environment, format, body, received_at, filings)`

/** The key under which an interchange is known: a filer's key counts within its organisation and environment. */
export function keyOf({ organisation, environment, idempotencyKey }: Pick<InterchangeOnFile, 'organisation' | 'environment' | 'idempotencyKey'>): string {
  return `${organisation}\n${environment}\n${idempotencyKey}`
}

/** Waits until no other process commits a group, so that a group sees all that was filed before it. Held until the transaction ends. */
export async function takeTurn(sql: Sql): Promise<void> {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended('gateway.sequencer', 0))`)
}

/** Finds which of the interchanges are on file already, by organisation and idempotency key. */
export async function interchangesByKey(sql: Sql, asked: readonly Pick<InterchangeReceived, 'organisation' | 'environment' | 'idempotencyKey'>[]): Promise<ReadonlyMap<string, InterchangeOnFile>> {
  const rows = await sql.query<InterchangeRow>(byKeys, [asked.map((one) => one.organisation), asked.map((one) => one.environment), asked.map((one) => one.idempotencyKey)])
  return new Map(rows.map((row) => {
    const found = onFileFrom(row)
    return [keyOf(found), found]
  }))
}

/** An interchange with its bytes, as far as the transaction's asker may see it. */
export async function interchangeWithBody(sql: Sql, id: string, environment: string): Promise<(InterchangeOnFile & { readonly body: Uint8Array }) | undefined> {
  const [row] = await sql.query<InterchangeRow & { readonly body: Buffer }>(byId, [id, environment])
  return row === undefined ? undefined : { ...onFileFrom(row), body: row.body }
}

/** Puts interchanges on file, all in one statement. */
export async function saveInterchanges(sql: Sql, received: readonly InterchangeToSave[]): Promise<void> {
  if (received.length === 0) return
  await sql.query(insert, [
    received.map((one) => one.organisation),
    received.map((one) => one.id),
    received.map((one) => one.client),
    received.map((one) => one.idempotencyKey),
    received.map((one) => one.bodySha256),
    received.map((one) => one.environment),
    received.map((one) => one.format.name),
    received.map((one) => Buffer.from(one.body.buffer, one.body.byteOffset, one.body.byteLength)),
    received.map((one) => one.receivedAt),
    received.map((one) => one.filings.map((filing) => filing.id).join(',')),
  ])
}

function onFileFrom(row: InterchangeRow): InterchangeOnFile {
  return {
    organisation: row.organisation,
    id: row.id,
    idempotencyKey: row.idempotency_key,
    bodySha256: row.body_sha256,
    environment: row.environment,
    format: row.format,
    receivedAt: row.received_at.toISOString(),
    filings: row.filings,
  }
}

