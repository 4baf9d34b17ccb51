import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { jsonLines, type Sql } from '../../../platform/database/index.ts'
import type { Namesake } from './compare-with-file.ts'
import type { EventToFile } from './taken-event.ts'

/** Of which batch events are. */
export interface Batch {
  readonly id: string
  readonly organisation: string
  readonly environment: 'test' | 'production'
  readonly at: string
}

export interface NewBatch extends Batch {
  readonly count: number
  readonly factsSha256: string
}

/** An event that has its key in the log. */
export interface EventOnFile extends EventToFile {
  readonly key: string
}

export async function insertBatch(sql: Sql, { id, organisation, environment, at, count, factsSha256 }: NewBatch): Promise<void> {
  await sql.query('insert into provenance.batches (id, organisation, environment, recorded_at, event_count, facts_sha256) values ($1, $2, $3, $4, $5, $6)', [id, organisation, environment, at, count, factsSha256])
}

/** Puts those events on file whose source did not use their id before; answers them with their keys. */
export async function insertEvents(sql: Sql, events: readonly EventToFile[], { id, organisation, environment, at }: Batch): Promise<readonly EventOnFile[]> {
  if (events.length === 0) return []
  const each = <Value>(of: (one: EventToFile) => Value): Value[] => events.map(of)
  const rows = await sql.query<{ key: string; id: string; voucher: string }>(
    `insert into provenance.events (environment, id, voucher, kind, occurred_at, recorded_at, organisation, standing, issuer, credential, batch, sha256, bytes, event, source)
     select $1, id, voucher, kind, occurred_at, $2, $3, standing, issuer, credential, $4, sha256, octet_length(event), event::json, source::json
     from unnest($5::text[], $6::text[], $7::text[], $8::timestamptz[], $9::text[], $10::text[], $11::text[], $12::text[], string_to_array($13, E'\\n', ''), string_to_array($14, E'\\n', ''))
       as made (id, voucher, kind, occurred_at, standing, issuer, credential, sha256, event, source)
     on conflict (environment, id, voucher) do nothing returning key::text, id, voucher`,
    [environment, at, organisation, id,
      each(({ event }) => event.id), each(({ voucher }) => voucher), each(({ event }) => event.kind), each(({ event }) => event.occurredAt), each(({ standing }) => standing),
      each(({ source }) => storable(source.issuer)), each(({ source }) => storable(source.credential)), each(({ sha256 }) => sha256), jsonLines(each(({ event }) => event)), jsonLines(each(({ source }) => source))])
  const keys = new Map(rows.map((row) => [`${row.id} ${row.voucher}`, row.key]))
  return events.flatMap((one) => {
    const key = keys.get(`${one.event.id} ${one.voucher}`)
    return key === undefined ? [] : [{ ...one, key }]
  })
}

/** The lots, documents and parties by which events are found, and what is for customs alone; a statement for each table. */
export async function insertLinks(sql: Sql, events: readonly EventOnFile[], { environment, at }: Batch): Promise<void> {
  const lots = events.flatMap(({ key, lots: named }) => named.map((one) => ({ key, ...one })))
  const documents = events.flatMap(({ key, event }) => event.documents.map((one) => ({ key, ...one })))
  const parties = events.flatMap(({ key, organisations }) => organisations.map((organisation) => ({ key, organisation })))
  const terms = events.filter(({ confidential }) => confidential !== undefined)
  if (lots.length > 0) {
    await sql.query('insert into provenance.event_lots (environment, lot, side, event, recorded_at) select $1, lot, side, event, $2 from unnest($3::text[], $4::text[], $5::bigint[]) as made (lot, side, event)',
      [environment, at, lots.map(({ lot }) => lot), lots.map(({ side }) => side), lots.map(({ key }) => key)])
  }
  if (documents.length > 0) {
    await sql.query('insert into provenance.event_documents (environment, number, kind, event, recorded_at) select $1, number, kind, event, $2 from unnest($3::text[], $4::text[], $5::bigint[]) as made (number, kind, event) on conflict do nothing',
      [environment, at, documents.map(({ number }) => number), documents.map(({ kind }) => kind), documents.map(({ key }) => key)])
  }
  await insertParties(sql, parties)
  if (terms.length > 0) {
    await sql.query('insert into provenance.confidential_terms (event, organisation, environment, terms) select event, organisation, $1, terms::json from unnest($2::bigint[], $3::text[], $4::text[]) as made (event, organisation, terms)',
      [environment, terms.map(({ key }) => key), terms.map(({ source }) => source.organisation), terms.map(({ confidential }) => JSON.stringify(confidential))])
  }
}

/** Lets organisations see events. */
export async function insertParties(sql: Sql, parties: readonly { readonly key: string; readonly organisation: string }[]): Promise<void> {
  if (parties.length === 0) return
  await sql.query('insert into provenance.event_parties (event, organisation) select event, organisation from unnest($1::bigint[], $2::text[]) as made (event, organisation) on conflict do nothing', [parties.map(({ key }) => key), parties.map(({ organisation }) => organisation)])
}

/**
 * All events under these ids, whatever their source, with what their proofs are worth now, and whether the organisation may see them. What
 * is of the batch itself is left out, but where it uses an id twice.
 */
export async function readNamesakes(sql: Sql, { id: batch, environment, organisation }: Batch, ids: readonly string[]): Promise<readonly Namesake[]> {
  if (ids.length === 0) return []
  const once = new Set<string>()
  const repeated = ids.filter((one) => once.size === once.add(one).size)
  return sql.query<Namesake>(
    `select key::text, id, voucher, sha256,
       coalesce((select c.standing from provenance.standing_changes c where c.event = events.key order by c.since desc, c.position desc limit 1), standing) as standing,
       exists (select from provenance.event_parties p where p.event = events.key and p.organisation = $3) as "isSeen"
     from provenance.events where environment = $1 and id = any($2::text[]) and (batch <> $4 or id = any($5::text[]))`, [environment, ids, organisation, batch, repeated])
}

/** A proof that is worth something else from a moment on. */
export interface StandingChange {
  readonly key: string
  readonly standing: EventStanding
}

export async function insertStandingChanges(sql: Sql, changes: readonly StandingChange[], { at, reason }: { readonly at: string; readonly reason: string }): Promise<void> {
  if (changes.length === 0) return
  await sql.query('insert into provenance.standing_changes (event, since, standing, reason) select event, $1, standing, $2 from unnest($3::bigint[], $4::text[]) as made (event, standing)', [at, reason, changes.map(({ key }) => key), changes.map(({ standing }) => standing)])
}

/** PostgreSQL takes no text of any length in an index; the whole stands in the source. */
function storable(text: string | undefined): string | null {
  return text === undefined ? null : text.replaceAll('\u0000', '').slice(0, 600)
}
