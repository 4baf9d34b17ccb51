import type { Sql } from '../../../platform/database/index.ts'

/** Where an organisation wants to be told of facts, and of which. */
export interface WebhookSubscription {
  readonly organisation: string
  readonly id: string
  readonly url: string
  /** Importer numbers that it may hear of. */
  readonly clients: readonly string[] | 'all'
  /** Types of facts; empty means all. */
  readonly factTypes: readonly string[]
  /** Shared secret of the signature, `whsec_` and base64 (Standard Webhooks 1.0). */
  readonly secret: string
  readonly environment: 'test' | 'production'
  readonly createdAt: string
  /** Position of the last fact before it was made: it is told of those after. */
  readonly beginsAfter: bigint
  readonly endedAt?: string
}

interface SubscriptionRow {
  readonly organisation: string
  readonly id: string
  readonly url: string
  readonly clients: string[] | null
  readonly fact_types: string[]
  readonly secret: string
  readonly environment: 'test' | 'production'
  readonly created_at: Date
  readonly begins_after: string
  readonly ended_at: Date | null
}

/** What happened to one delivery so far. */
export interface DeliveryRecord {
  readonly fact: string
  readonly attempts: number
  readonly lastStatus?: number
  readonly lastAttemptAt?: string
  readonly deliveredAt?: string
}

const columns = 'organisation, id, clients, url, fact_types, secret, environment, created_at, begins_after::text, ended_at'

export async function insertSubscription(sql: Sql, subscription: WebhookSubscription): Promise<void> {
  await sql.query(
    'insert into gateway.webhook_subscription (organisation, id, url, fact_types, secret, environment, created_at, clients, begins_after) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [subscription.organisation, subscription.id, subscription.url, subscription.factTypes, subscription.secret, subscription.environment, subscription.createdAt, subscription.clients === 'all' ? null : subscription.clients, String(subscription.beginsAfter)],
  )
}

/** The subscriptions that the asker may see, newest first. */
export async function subscriptions(sql: Sql, environment: WebhookSubscription['environment']): Promise<readonly WebhookSubscription[]> {
  return (await sql.query<SubscriptionRow>(`select ${columns} from gateway.webhook_subscription where environment = $1 order by created_at desc, id`, [environment])).map(fromRow)
}

/** One subscription in force. */
export async function subscriptionInForce(sql: Sql, id: string): Promise<WebhookSubscription | undefined> {
  const [row] = await sql.query<SubscriptionRow>(`select ${columns} from gateway.webhook_subscription where id = $1 and ended_at is null`, [id])
  return row === undefined ? undefined : fromRow(row)
}

/** Subscriptions in force of the organisations. */
export async function subscriptionsOf(sql: Sql, organisations: readonly string[]): Promise<readonly WebhookSubscription[]> {
  const rows = await sql.query<SubscriptionRow>(`select ${columns} from gateway.webhook_subscription where organisation = any ($1::text[]) and ended_at is null`, [organisations])
  return rows.map(fromRow)
}

/** Ends a subscription; tells whether there was one in force to end. */
export async function endSubscription(sql: Sql, { id, environment, at }: { readonly id: string; readonly environment: WebhookSubscription['environment']; readonly at: string }): Promise<boolean> {
  const rows = await sql.query<{ id: string }>('update gateway.webhook_subscription set ended_at = $2 where id = $1 and environment = $3 and ended_at is null returning id', [id, at, environment])
  return rows.length > 0
}

/** Notes an attempt and its outcome. */
export async function recordAttempt(sql: Sql, attempt: { readonly organisation: string; readonly subscription: string; readonly fact: string; readonly status?: number; readonly at: string; readonly isDelivered: boolean }): Promise<void> {
  await sql.query(
    `insert into gateway.webhook_delivery (organisation, subscription, fact, attempts, last_status, last_attempt_at, delivered_at)
     values ($1, $2, $3, 1, $4, $5, case when $6::boolean then $5::timestamptz end)
     on conflict (organisation, subscription, fact) do update
     set attempts = webhook_delivery.attempts + 1, last_status = excluded.last_status, last_attempt_at = excluded.last_attempt_at, delivered_at = excluded.delivered_at`,
    [attempt.organisation, attempt.subscription, attempt.fact, attempt.status ?? null, attempt.at, attempt.isDelivered],
  )
}

/** The facts of deliveries that were last tried within a time, the oldest first; those not taken alone, where asked. */
export async function factsDelivered(sql: Sql, subscription: string, { from, to, onlyFailed, limit }: { readonly from: string; readonly to: string; readonly onlyFailed: boolean; readonly limit: number }): Promise<readonly string[]> {
  const rows = await sql.query<{ fact: string }>(
    'select fact from gateway.webhook_delivery where subscription = $1 and last_attempt_at >= $2 and last_attempt_at <= $3 and (not $4::boolean or delivered_at is null) order by last_attempt_at, fact limit $5',
    [subscription, from, to, onlyFailed, limit],
  )
  return rows.map(({ fact }) => fact)
}

/** Whether a fact was delivered to a subscription, or tried to be. */
export async function wasDelivered(sql: Sql, subscription: string, fact: string): Promise<boolean> {
  return (await sql.query('select 1 from gateway.webhook_delivery where subscription = $1 and fact = $2', [subscription, fact])).length > 0
}

/** The latest deliveries of a subscription. */
export async function deliveries(sql: Sql, subscription: string): Promise<readonly DeliveryRecord[]> {
  const rows = await sql.query<{ fact: string; attempts: number; last_status: number | null; last_attempt_at: Date | null; delivered_at: Date | null }>(
    'select fact, attempts, last_status, last_attempt_at, delivered_at from gateway.webhook_delivery where subscription = $1 order by last_attempt_at desc limit 100',
    [subscription],
  )
  return rows.map((row) => ({
    fact: row.fact,
    attempts: row.attempts,
    ...(row.last_status === null ? {} : { lastStatus: row.last_status }),
    ...(row.last_attempt_at === null ? {} : { lastAttemptAt: row.last_attempt_at.toISOString() }),
    ...(row.delivered_at === null ? {} : { deliveredAt: row.delivered_at.toISOString() }),
  }))
}

function fromRow(row: SubscriptionRow): WebhookSubscription {
  return {
    organisation: row.organisation,
    id: row.id,
    url: row.url,
    clients: row.clients ?? 'all',
    factTypes: row.fact_types,
    secret: row.secret,
    environment: row.environment,
    createdAt: row.created_at.toISOString(),
    beginsAfter: BigInt(row.begins_after),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at.toISOString() }),
  }
}
