import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'

/** What is an organisation's own until it hands it to somebody: neither another organisation nor an officer sees a row of it. */
const owned = ['signing_keys', 'issued', 'status_lists', 'status_entries', 'status_changes', 'verified', 'challenges', 'wallet_offers', 'presentation_requests'] as const
const id = '00000000-0000-4000-8000-000000000001'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    await sql.query(`insert into credentials.signing_keys (organisation, id, type, ring_name, public_jwk, made_at) values ('northmoor', 'ed25519-1', 'Ed25519', 'x', '{}', now())`)
    await sql.query(`insert into credentials.issued (organisation, id, credential_id, issuer, types, subjects, form, suite, issued_at, issued_by, environment) values ('northmoor', '${id}', 'a', 'b', '{}', '{}', 'f', 's', now(), 'x', 'test')`)
    await sql.query(`insert into credentials.status_lists (organisation, purpose, number, bits, changed_at) values ('northmoor', 'revocation', 1, decode(repeat('00', 16384), 'hex'), now())`)
    await sql.query(`insert into credentials.status_entries (organisation, purpose, number, index, credential) values ('northmoor', 'revocation', 1, 7, '${id}')`)
    await sql.query(`insert into credentials.status_changes (organisation, id, credential, purpose, is_set, changed_at, changed_by) values ('northmoor', '${id}', '${id}', 'revocation', true, now(), 'x')`)
    await sql.query(`insert into credentials.verified (organisation, id, kind, verified_by, environment, verified_at, sha256, types, is_verified, recognition, result, content_until) values ('northmoor', '${id}', 'credential', 'x', 'test', now(), 'd', '{}', true, 'recognised', '{}', now())`)
    await sql.query(`insert into credentials.challenges (organisation, challenge, made_at, expires_at) values ('northmoor', 'c', now(), now())`)
    await sql.query(`insert into credentials.wallet_offers (organisation, id, environment, offered_by, offered_at, expires_at, types, configurations, purposes, disclosable, reference_hash, code_hash, attempts_left) values ('northmoor', '${id}', 'test', 'x', now(), now(), '{}', '{X}', '{}', '{}', 'r', 'c', 5)`)
    await sql.query(`insert into credentials.wallet_nonces (hash, kind, organisation, expires_at) values ('h', 'given-out', 'northmoor', now())`)
    await sql.query(`insert into credentials.presentation_requests (organisation, id, environment, requested_by, made_at, expires_at, purpose, query, signing, reference_hash) values ('northmoor', '${id}', 'test', 'x', now(), now(), 'p', '{}', 'signed', 'r')`)
    await sql.query(`insert into credentials.recognised_issuers (id, issuer, name, standing, types, scope, recognised_from, basis, recognised_by, recognised_by_subject, recorded_at) values ('${id}', 'did:web:x', 'x', 'issuer', '{X}', '{}', now(), 'b', 'customs', 's', now())`)
    await sql.query(`insert into credentials.contexts (url, sha256, document, loaded_by, loaded_by_subject, loaded_at) values ('https://x', repeat('0', 64), '{}', 'customs', 's', now())`)
  })
})
afterAll(async () => test.close())

const seenBy = async (organisation: string, role: 'organisation' | 'authority', table: string) =>
  (await test.database.read({ organisation, clients: 'all', role }, (sql) => sql.query(`select from credentials.${table}`))).length

describe('the tables of credentials', () => {
  it.each(owned)('show %s to their owner alone', async (table) => {
    expect([await seenBy('northmoor', 'organisation', table), await seenBy('meridian', 'organisation', table), await seenBy('customs', 'authority', table)]).toEqual([1, 0, 0])
  })
  it('show the nonces of wallets to no caller at all', async () => {
    await expect(seenBy('northmoor', 'organisation', 'wallet_nonces')).rejects.toThrow('permission denied')
  })
  it('show who is recognised to everyone, and let no caller change it', async () => {
    expect(await seenBy('meridian', 'organisation', 'recognised_issuers')).toBe(1)
    const change = test.database.write({ organisation: 'customs', clients: 'all', role: 'authority' }, (sql) => sql.query('update credentials.recognised_issuers set ended_at = now()'))
    await expect(change).rejects.toThrow('permission denied')
  })
  it('show the loaded contexts to everyone, and let no caller change them', async () => {
    expect(await seenBy('meridian', 'organisation', 'contexts')).toBe(1)
    const write = (statement: string) => test.database.write({ organisation: 'customs', clients: 'all', role: 'authority' }, (sql) => sql.query(statement))
    await expect(write(`insert into credentials.contexts (url, sha256, document, loaded_by, loaded_by_subject, loaded_at) values ('https://y', repeat('0', 64), '{}', 'customs', 's', now())`)).rejects.toThrow('permission denied')
    await expect(test.database.system((sql) => sql.query('update credentials.contexts set url = url'))).rejects.toThrow('permission denied')
  })
  it('let no caller write a key, or in another’s name', async () => {
    const write = (statement: string) => test.database.write({ organisation: 'meridian', clients: 'all', role: 'organisation' }, (sql) => sql.query(statement))
    await expect(write('update credentials.signing_keys set retired_at = now()')).rejects.toThrow('permission denied')
    await expect(write(`insert into credentials.challenges (organisation, challenge, made_at, expires_at) values ('northmoor', 'd', now(), now())`)).rejects.toThrow('row-level security')
  })
  it('have every table of the schema among those that are tried here', async () => {
    const tables = await test.inspect<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'credentials' order by tablename`)
    expect(tables.map(({ tablename }) => tablename)).toEqual([...owned, 'contexts', 'evidence', 'recognised_issuers', 'wallet_nonces'].toSorted())
  })
})
