import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Sql } from '../../../../platform/database/index.ts'
import type { StatusPurpose } from '../../status-list/list-address.ts'
import type { NotifiedEvent, Offer } from './offer.ts'

interface OfferRow {
  readonly organisation: string
  readonly id: string
  readonly environment: 'test' | 'production'
  readonly offered_by: string
  readonly offered_at: Date
  readonly expires_at: Date
  readonly types: readonly string[]
  readonly configurations: readonly string[]
  readonly credential: JsonObject | null
  readonly purposes: readonly StatusPurpose[]
  readonly disclosable: readonly string[]
  readonly holder: string | null
  readonly transaction_code_hash: string | null
  readonly attempts_left: number
  readonly code_used_at: Date | null
  readonly token_key: string | null
  readonly token_until: Date | null
  readonly taken_at: Date | null
  readonly taken_as: string | null
  readonly holder_key: string | null
  readonly issued: string | null
  readonly notified_event: NotifiedEvent | null
}

const columns = `organisation, id::text, environment, offered_by, offered_at, expires_at, types, configurations, credential, purposes, disclosable, holder,
  transaction_code_hash, attempts_left, code_used_at, token_key, token_until, taken_at, taken_as, holder_key, issued::text, notified_event`

interface OfferHashes {
  readonly reference: string
  readonly code: string
}

export async function insertOffer(sql: Sql, offer: Offer, hashes: OfferHashes): Promise<void> {
  await sql.query(
    `insert into credentials.wallet_offers (organisation, id, environment, offered_by, offered_at, expires_at, types, configurations, credential, purposes, disclosable, holder,
       transaction_code_hash, attempts_left, reference_hash, code_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [offer.organisation, offer.id, offer.environment, offer.offeredBy, offer.offeredAt, offer.expiresAt, offer.types, offer.configurations, JSON.stringify(offer.credential), offer.purposes,
      offer.disclosable, offer.holder ?? null, offer.transactionCodeHash ?? null, offer.attemptsLeft, hashes.reference, hashes.code])
}

export async function readOffer(sql: Sql, { organisation, environment, id }: Pick<Offer, 'organisation' | 'environment' | 'id'>): Promise<Offer | undefined> {
  const [row] = await sql.query<OfferRow>(`select ${columns} from credentials.wallet_offers where organisation = $1 and environment = $2 and id = $3`, [organisation, environment, id])
  return row && fromRow(row)
}

/** The offer behind a link, by the hash of its reference, as long as a wallet may still answer it. */
export async function readOpenOffer(sql: Sql, referenceHash: string, now: Date): Promise<Offer | undefined> {
  const [row] = await sql.query<OfferRow>(
    `select ${columns} from credentials.wallet_offers where reference_hash = $1 and code_used_at is null and expires_at > $2 and attempts_left > 0`, [referenceHash, now])
  return row && fromRow(row)
}

/** The offer of a code, locked until the transaction ends, so that two who bring the code wait for each other. */
export async function lockByCode(sql: Sql, organisation: string, codeHash: string): Promise<Offer | undefined> {
  const [row] = await sql.query<OfferRow>(`select ${columns} from credentials.wallet_offers where organisation = $1 and code_hash = $2 for update`, [organisation, codeHash])
  return row && fromRow(row)
}

export async function countAttempt(sql: Sql, { organisation, id }: Offer): Promise<void> {
  await sql.query('update credentials.wallet_offers set attempts_left = greatest(attempts_left - 1, 0) where organisation = $1 and id = $2', [organisation, id])
}

interface TokenGiven {
  readonly hash: string
  readonly key: string | undefined
  readonly at: Date
  readonly until: Date
}

/** The code is used up, and a token in its place. */
export async function exchangeCode(sql: Sql, { organisation, id }: Offer, { hash, key, at, until }: TokenGiven): Promise<void> {
  await sql.query('update credentials.wallet_offers set code_used_at = $3, token_hash = $4, token_key = $5, token_until = $6 where organisation = $1 and id = $2', [organisation, id, at, hash, key ?? null, until])
}

/** The offer that a token is for, while it is good. */
export async function readByToken(sql: Sql, { organisation, hash, now }: { readonly organisation: string; readonly hash: string; readonly now: Date }): Promise<Offer | undefined> {
  const [row] = await sql.query<OfferRow>(`select ${columns} from credentials.wallet_offers where organisation = $1 and token_hash = $2 and token_until > $3`, [organisation, hash, now])
  return row && fromRow(row)
}

interface Taking {
  readonly as: string
  readonly holderKey: string
  readonly at: Date
}

/** Claims an offer for one holder and one configuration; false where it was claimed before. */
export async function claimOffer(sql: Sql, { organisation, id }: Offer, { as, holderKey, at }: Taking): Promise<boolean> {
  const rows = await sql.query<{ id: string }>(
    'update credentials.wallet_offers set taken_at = $3, taken_as = $4, holder_key = $5 where organisation = $1 and id = $2 and taken_at is null returning id::text', [organisation, id, at, as, holderKey])
  return rows.length > 0
}

/** Gives a claim up, where nothing came of it. */
export async function releaseOffer(sql: Sql, { organisation, id }: Offer): Promise<void> {
  await sql.query('update credentials.wallet_offers set taken_at = null, taken_as = null, holder_key = null where organisation = $1 and id = $2 and issued is null', [organisation, id])
}

/** What was offered is issued: it stands in the list of what was issued from now on, and no longer here. */
export async function completeOffer(sql: Sql, { organisation, id }: Offer, { issued, notificationHash }: { readonly issued: string; readonly notificationHash: string }): Promise<void> {
  await sql.query('update credentials.wallet_offers set issued = $3, notification_hash = $4, credential = null where organisation = $1 and id = $2', [organisation, id, issued, notificationHash])
}

/** A repeated answer has a notification id of its own; that of the one before counts no more. */
export async function renewNotification(sql: Sql, { organisation, id }: Offer, notificationHash: string): Promise<void> {
  await sql.query('update credentials.wallet_offers set notification_hash = $3 where organisation = $1 and id = $2', [organisation, id, notificationHash])
}

/** Keeps what a wallet tells; false where the offer had no such notification. Telling it twice changes nothing (OpenID4VCI 1.0, section 11). */
export async function keepNotification(sql: Sql, { organisation, id }: Offer, { hash, event, at }: { readonly hash: string; readonly event: NotifiedEvent; readonly at: Date }): Promise<boolean> {
  const rows = await sql.query<{ id: string }>(
    `update credentials.wallet_offers set notified_event = $4, notified_at = $5 where organisation = $1 and id = $2 and notification_hash = $3 returning id::text`, [organisation, id, hash, event, at])
  return rows.length > 0
}

/** Forgets what was offered and not taken in time. */
export async function forgetOffers(sql: Sql, now: Date): Promise<void> {
  await sql.query('update credentials.wallet_offers set credential = null where credential is not null and expires_at < $1 and (token_until is null or token_until < $1)', [now])
}

function fromRow(row: OfferRow): Offer {
  return {
    organisation: row.organisation,
    id: row.id,
    environment: row.environment,
    offeredBy: row.offered_by,
    offeredAt: row.offered_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    types: row.types,
    configurations: row.configurations,
    purposes: row.purposes,
    disclosable: row.disclosable,
    attemptsLeft: row.attempts_left,
    ...(row.credential === null ? {} : { credential: row.credential }),
    ...(row.holder === null ? {} : { holder: row.holder }),
    ...(row.transaction_code_hash === null ? {} : { transactionCodeHash: row.transaction_code_hash }),
    ...progressOf(row),
  }
}

function progressOf(row: OfferRow): Partial<Offer> {
  return {
    ...(row.code_used_at === null ? {} : { codeUsedAt: row.code_used_at.toISOString() }),
    ...(row.token_key === null ? {} : { tokenKey: row.token_key }),
    ...(row.token_until === null ? {} : { tokenUntil: row.token_until.toISOString() }),
    ...(row.taken_at === null ? {} : { takenAt: row.taken_at.toISOString() }),
    ...(row.taken_as === null ? {} : { takenAs: row.taken_as }),
    ...(row.holder_key === null ? {} : { holderKey: row.holder_key }),
    ...(row.issued === null ? {} : { issued: row.issued }),
    ...(row.notified_event === null ? {} : { notifiedEvent: row.notified_event }),
  }
}
