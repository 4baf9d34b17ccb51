import type pg from 'pg'

const stepsOfChain = 10
const eventsOfStatement = 50_000

/**
 * Fills the store with so many events of others, by SQL alone: recording a million with their proofs would take most of an hour, and a trace
 * does not read how they came. Chains of ten steps, each an event of 1.4 kB as a mill test report gives, with a paper and a party.
 */
export async function fillStore(database: pg.Client, { from, to, say }: { readonly from: number; readonly to: number; readonly say: (line: string) => void }): Promise<void> {
  for (let at = from; at < to; at += eventsOfStatement) {
    await database.query(fill, [at, Math.min(to, at + eventsOfStatement) - 1])
    say(`${String(Math.min(to, at + eventsOfStatement))} of ${String(to)} events of others`)
  }
  await database.query('vacuum analyze provenance.events, provenance.event_lots, provenance.event_documents, provenance.event_parties')
}

const fill = `
  with numbered as (
    select n, 'urn:bench:' || n as id, 'product-number:B' || n || '@did:web:others.example' as lot, 'product-number:B' || (n - 1) || '@did:web:others.example' as made_of, n % ${String(stepsOfChain)} > 0 as has_source
    from generate_series($1::bigint, $2::bigint) as n
  ), filed as (
    insert into provenance.events (environment, id, voucher, kind, occurred_at, recorded_at, organisation, standing, issuer, credential, batch, sha256, bytes, event, source)
    select 'test', id, 'did:web:others.example', 'transformation', '2026-01-01Z', '2026-01-02Z', 'harborline', 'verified', 'did:web:others.example', id, '00000000-0000-7000-8000-000000000000', encode(sha256(id::bytea), 'hex'), octet_length(event::text), event, source
    from numbered cross join lateral (select
      json_build_object('id', id, 'kind', 'transformation', 'process', 'rolling', 'occurredAt', '2026-01-01T00:00:00.000Z', 'inputs', case when has_source then json_build_array(json_build_object('lot', made_of)) else '[]'::json end,
        'outputs', json_build_array(json_build_object('lot', lot, 'quantity', json_build_object('value', '12000', 'unit', 'KGM'))), 'about', '[]'::json, 'documents', json_build_array(json_build_object('kind', 'mill-test-report', 'number', 'B' || n)),
        'attributes', json_build_object('words', encode(sha256(id::bytea), 'hex') || repeat(encode(sha256(lot::bytea), 'hex'), 14))) as event,
      json_build_object('kind', 'credential', 'organisation', 'harborline', 'issuer', 'did:web:others.example', 'credential', id) as source
    ) as made returning key, id
  ), linked as (
    insert into provenance.event_lots (environment, lot, side, event, recorded_at)
    select 'test', links.lot, links.side, key, '2026-01-02Z' from filed join numbered using (id) cross join lateral (select lot, 'out' as side union all select made_of, 'in' where has_source) as links
  ), papers as (
    insert into provenance.event_documents (environment, number, kind, event, recorded_at) select 'test', 'B' || n, 'mill-test-report', key, '2026-01-02Z' from filed join numbered using (id)
  )
  insert into provenance.event_parties (organisation, event) select 'harborline', key from filed`
