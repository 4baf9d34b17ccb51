import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'
import { testEvent, testLog } from './test-events.ts'

/** What a party sees of its own links, and customs of all. */
const ofParties = ['events', 'event_lots', 'event_documents', 'standing_changes'] as const
/** What the program alone reads: terms whose every look is written down, and answers that it repeats. */
const ofProgram = ['confidential_terms', 'answered_requests'] as const
const id = '00000000-0000-4000-8000-000000000001'
const organisation = (name: string): Scope => ({ organisation: name, clients: 'all', role: 'organisation' })
const customs: Scope = { organisation: 'customs', clients: 'all', role: 'authority' }

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    const event = testEvent('sold', {
      kind: 'ownership-transfer', about: ['coil:1'], documents: [{ kind: 'commercial-invoice', number: 'I-1' }], confidential: { price: { amount: '1', currency: 'USD' } },
      from: { identifiers: [{ scheme: 'did', value: 'did:web:customhouse.test:organisations:northmoor' }] }, to: { identifiers: [{ scheme: 'importer-number', value: '89-100000100' }] },
    })
    await testLog().record(sql, { environment: 'test', organisation: 'meridian', at: new Date('2026-07-01T12:00:00Z') }, [{ event, source: { kind: 'statement', organisation: 'meridian' }, standing: 'stated' }])
    await sql.query(`insert into provenance.standing_changes (event, since, standing, reason) select key, now(), 'revoked', 'r' from provenance.events`)
    await sql.query(`insert into provenance.disclosures (id, event, environment, owner, organisation, subject, disclosed_at, reason) select '${id}', key, 'test', 'meridian', 'customs', 's', now(), 'r' from provenance.events`)
    await sql.query(`insert into provenance.answered_requests (organisation, idempotency_key, body_digest, answer) values ('meridian', 'k', 'd', '{}')`)
  })
})
afterAll(async () => test.close())

const seen = async (scope: Scope, table: string) => (await test.database.read(scope, (sql) => sql.query(`select from provenance.${table}`))).length

describe('the tables of provenance', () => {
  it.each(ofParties)('show %s to who handed it in, to the parties that it names and to customs, and to nobody else: no desk for some clients', async (table) => {
    const scopes = [organisation('meridian'), organisation('northmoor'), organisation('larkspur'), customs, organisation('harborline'), { ...organisation('meridian'), clients: ['89-100000100'] }]
    expect(await Promise.all(scopes.map((scope) => seen(scope, table)))).toEqual([1, 1, 1, 1, 0, 0])
  })
  it('show each party that it may see an event, and not who else may', async () => {
    expect([await seen(organisation('larkspur'), 'event_parties'), await seen(customs, 'event_parties'), await seen(organisation('harborline'), 'event_parties')]).toEqual([1, 3, 0])
  })
  it.each(['batches', 'disclosures'])('show %s to whose it is and to customs', async (table) => {
    expect([await seen(organisation('meridian'), table), await seen(customs, table), await seen(organisation('northmoor'), table)]).toEqual([1, 1, 0])
  })
  it.each(ofProgram)('show %s to no caller at all', async (table) => {
    for (const scope of [organisation('meridian'), customs]) await expect(seen(scope, table)).rejects.toThrow('permission denied')
  })
  it('keep every event for good, from callers and from the program', async () => {
    for (const statement of ['update provenance.events set kind = kind', 'delete from provenance.events', 'update provenance.event_lots set lot = lot', 'delete from provenance.standing_changes', 'delete from provenance.disclosures', 'update provenance.batches set event_count = 2']) {
      await expect(test.database.system((sql) => sql.query(statement))).rejects.toThrow('permission denied')
    }
    await expect(test.database.write(customs, (sql) => sql.query(`insert into provenance.event_parties (event, organisation) values (1, 'customs')`))).rejects.toThrow('permission denied')
  })
  it('have every table of the schema among those that are tried here', async () => {
    const found = await test.inspect<{ relname: string; forced: boolean }>(`select relname, relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'provenance'::regnamespace and relkind = 'r' order by relname`)
    expect(found.filter(({ forced }) => !forced)).toEqual([])
    expect(found.map(({ relname }) => relname)).toEqual([...ofParties, ...ofProgram, 'batches', 'disclosures', 'event_parties'].toSorted())
  })
})
