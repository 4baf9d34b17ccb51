import type { EventDocument, LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { lookUpsOnly, type Walked } from '../tracing/store.ts'

/** As known when, in which environment, and at most how many. */
export interface Horizon {
  readonly environment: 'test' | 'production'
  readonly asOf: string
  readonly eventsMax: number
}

interface KeyRow {
  readonly event: string
}

/** The keys of events that name a document of this number, whatever its kind, the earliest first. */
export async function eventsByNumber(sql: Sql, number: string, { environment, asOf, eventsMax }: Horizon): Promise<Walked> {
  await sql.query(lookUpsOnly)
  return cutAt(eventsMax, await sql.query<KeyRow>('select distinct event::text from provenance.event_documents where environment = $1 and number = $2 and recorded_at <= $3 limit $4', [environment, number, asOf, eventsMax + 1]))
}

/** The keys of events that name one of these documents. */
export async function eventsByDocuments(sql: Sql, documents: readonly EventDocument[], { environment, asOf, eventsMax }: Horizon): Promise<Walked> {
  if (documents.length === 0) return { keys: [], lots: [], isCut: false }
  await sql.query(lookUpsOnly)
  const rows = await sql.query<KeyRow>(
    `select distinct d.event::text from unnest($2::text[], $3::text[]) as asked (kind, number) cross join lateral
       (select event from provenance.event_documents d where d.environment = $1 and d.number = asked.number and d.kind = asked.kind and d.recorded_at <= $4) d limit $5`,
    [environment, documents.map(({ kind }) => kind), documents.map(({ number }) => number), asOf, eventsMax + 1])
  return cutAt(eventsMax, rows)
}

/** The keys of events that touch one of these lots in any way. */
export async function eventsTouching(sql: Sql, lots: readonly LotId[], { environment, asOf, eventsMax }: Horizon): Promise<Walked> {
  if (lots.length === 0) return { keys: [], lots: [], isCut: false }
  await sql.query(lookUpsOnly)
  const rows = await sql.query<KeyRow>(
    `select distinct l.event::text from unnest($2::text[]) as asked (lot) cross join lateral
       (select event from provenance.event_lots l where l.environment = $1 and l.lot = asked.lot and l.recorded_at <= $3) l limit $4`, [environment, lots, asOf, eventsMax + 1])
  return cutAt(eventsMax, rows)
}

/** The keys of events by credentials that these events rest on too: what a proof is used for twice is seen. */
export async function eventsByCredentialsOf(sql: Sql, keys: readonly string[], { environment, asOf, eventsMax }: Horizon): Promise<Walked> {
  if (keys.length === 0) return { keys: [], lots: [], isCut: false }
  await sql.query(lookUpsOnly)
  const rows = await sql.query<KeyRow>(
    `select distinct other.key::text as event from (select distinct credential from provenance.events where key = any($1::bigint[]) and credential is not null) as asked cross join lateral
       (select key from provenance.events e where e.credential = asked.credential and e.environment = $2 and e.recorded_at <= $3) other limit $4`, [keys, environment, asOf, eventsMax + 1])
  return cutAt(eventsMax, rows)
}

function cutAt(eventsMax: number, rows: readonly KeyRow[]): Walked {
  return { keys: rows.slice(0, eventsMax).map(({ event }) => event), lots: [], isCut: rows.length > eventsMax }
}

/** Which of these document numbers any event names. */
export async function numbersKnown(sql: Sql, environment: string, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set()
  const rows = await sql.query<{ number: string }>('select number from unnest($2::text[]) as asked (number) where exists (select from provenance.event_documents d where d.environment = $1 and d.number = asked.number)', [environment, numbers])
  return new Set(rows.map(({ number }) => number))
}

/** A shipment in a list: a document by which goods travel. */
export interface ListedShipment {
  readonly kind: string
  readonly number: string
  /** Of its latest event, for the next page. */
  readonly position: string
  readonly recordedAt: string
}

interface ListQuery {
  readonly environment: 'test' | 'production'
  readonly kinds: readonly string[]
  /** The position of the last shipment of the page before. */
  readonly before?: string
  readonly limit: number
}

/** Shipments by their latest event, the newest first, each once. */
export async function readShipments(sql: Sql, { environment, kinds, before, limit }: ListQuery): Promise<readonly ListedShipment[]> {
  const rows = await sql.query<Omit<ListedShipment, 'recordedAt'> & { readonly recorded_at: Date }>(
    `select d.kind, d.number, d.event::text as position, d.recorded_at from unnest($2::text[]) as asked (kind) cross join lateral (
       select d.kind, d.number, d.event, d.recorded_at from provenance.event_documents d
       where d.environment = $1 and d.kind = asked.kind and ($3::bigint is null or d.event < $3)
         and not exists (select from provenance.event_documents later where later.environment = $1 and later.number = d.number and later.kind = d.kind and later.event > d.event)
       order by d.event desc limit $4
     ) d order by d.event desc limit $4`, [environment, kinds, before ?? null, limit])
  return rows.map(({ recorded_at: recordedAt, ...others }) => ({ ...others, recordedAt: recordedAt.toISOString() }))
}

/** Lots whose identity begins so, in their order; each found by one look-up, however many events touch it. */
export async function lotsBeginning(sql: Sql, { environment, prefix, after, limit }: { readonly environment: string; readonly prefix: string; readonly after?: string; readonly limit: number }): Promise<readonly LotId[]> {
  const rows = await sql.query<{ lot: LotId }>(
    `with recursive found (lot, place) as (
       (select lot, 1 from provenance.event_lots where environment = $1 and lot >= $2 and starts_with(lot, $2) and ($3::text is null or lot > $3) order by lot limit 1)
       union all
       select next.lot, found.place + 1 from found cross join lateral
         (select lot from provenance.event_lots l where l.environment = $1 and l.lot > found.lot and starts_with(l.lot, $2) order by l.lot limit 1) as next where found.place < $4
     ) select lot from found`, [environment, prefix, after ?? null, limit])
  return rows.map(({ lot }) => lot)
}
