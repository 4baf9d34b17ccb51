import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'

const id = '00000000-0000-7000-8000-000000000001'
const ofCarrier = ['manifest', 'conveyance', 'bill'] as const
const ofMovement = ['in_bond_movement', 'in_bond_bill'] as const
/** Filed for a client: its filer, whoever serves the client, and the client itself see it. */
const ofClient = ['export_filing', 'export_declaration', 'security_message', 'security_filing', 'security_filing_bill'] as const
/** Filed by an organisation for itself. */
const ofFiler = ['pre_loading', 'pre_loading_report', 'low_value_parcel', 'low_value_batch'] as const
const organisation = (name: string, clients: Scope['clients'] = 'all'): Scope => ({ organisation: name, clients, role: 'organisation' })

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    await sql.query(`insert into filings.manifest (organisation, id, interchange, environment, received_at, action, carrier_code, conveyance, accepted, bills, document, findings) values ('tidemark', '${id}', '${id}', 'test', now(), 'add', 'ZZSB', 'k', true, 1, '{}', '[]')`)
    await sql.query(`insert into filings.conveyance (organisation, environment, conveyance, state, changed_at) values ('tidemark', 'test', 'k', '{}', now())`)
    await sql.query(`insert into filings.bill (organisation, environment, bill_key, conveyance, manifest, state, changed_at) values ('tidemark', 'test', 'ZZSB1', 'k', '${id}', '{}', now())`)
    await sql.query(`insert into filings.entry_bill (organisation, client, environment, entry_number, place, filing, bill_key, carrier, stated, status, changed_at) values ('meridian', '89-100000100', 'test', 'ZZ900000001', 0, '${id}', 'ZZSB1', 'tidemark', '{}', '{}', now())`)
    await sql.query(`insert into filings.entry_bill_change (organisation, client, id, environment, filing, entry_number, changed_at, bills) values ('meridian', '89-100000100', '${id}', 'test', '${id}', 'ZZ900000001', now(), '[]')`)
    await sql.query(`insert into filings.in_bond_movement (organisation, environment, in_bond_number, carrier, status, state, changed_at) values ('meridian', 'test', '700000003', 'tidemark', 'authorised', '{}', now())`)
    await sql.query(`insert into filings.in_bond_bill (organisation, environment, in_bond_number, carrier, bill_key) values ('meridian', 'test', '700000003', 'tidemark', 'ZZSB1')`)
    await sql.query(`insert into filings.in_bond_act (organisation, id, environment, received_at, in_bond_number, act, accepted, findings, quantities) values ('meridian', '${id}', 'test', now(), '700000003', 'request', true, '[]', '[]')`)
    await sql.query(`insert into filings.export_filing (organisation, client, id, interchange, environment, received_at, act, accepted, document, findings) values ('meridian', '89-100000100', '${id}', '${id}', 'test', now(), 'declare', true, '{}', '[]')`)
    await sql.query(`insert into filings.export_declaration (organisation, client, environment, number, carrier, exporter, reference, status, state, changed_at) values ('meridian', '89-100000100', 'test', 'X1', 'tidemark', 'e', 'r', 'accepted', '{}', now())`)
    await sql.query(`insert into filings.security_message (organisation, client, id, environment, received_at, accepted, document, findings) values ('meridian', '89-100000100', '${id}', 'test', now(), true, '{}', '[]')`)
    await sql.query(`insert into filings.security_filing (organisation, client, environment, number, status, state, changed_at) values ('meridian', '89-100000100', 'test', 'ZZ9-1', 'accepted', '{}', now())`)
    await sql.query(`insert into filings.security_filing_bill (organisation, client, environment, number, bill_key, carrier) values ('meridian', '89-100000100', 'test', 'ZZ9-1', 'ZZSB1', 'tidemark')`)
    await sql.query(`insert into filings.pre_loading_report (organisation, id, environment, received_at, accepted, told, document, findings) values ('waverley', '${id}', 'test', now(), true, '[]', '{}', '[]')`)
    await sql.query(`insert into filings.pre_loading (organisation, environment, bill_key, state, changed_at) values ('waverley', 'test', '99912345675', '{}', now())`)
    await sql.query(`insert into filings.low_value_parcel (organisation, environment, parcel, id, claim, day, consignee_key, seller_key, cents, outcome, received_at, line_sha256, data, findings) values ('waverley', 'test', 'P-1', '${id}', '11', '2026-08-03', 'c', 's', 1, 'release', now(), 'x', '{}', '[]')`)
    await sql.query(`insert into filings.low_value_batch (organisation, environment, id, received_at, parcels, leaves) values ('waverley', 'test', '${id}', now(), 1, '')`)
    await sql.query(`insert into filings.low_value_count (environment, day, kind, key, parcels, exempt_cents, entered_cents) values ('test', '2026-08-03', 'consignee', 'c', 1, 0, 1)`)
  })
})
afterAll(async () => test.close())

const seen = async (scope: Scope, table: string) => (await test.database.read(scope, (sql) => sql.query(`select from filings.${table}`))).length

describe('the tables of filings', () => {
  it('all force row-level security', async () => {
    const rows = await test.inspect<{ relname: string; forced: boolean }>(`select relname, relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'filings'::regnamespace and relkind = 'r'`)
    expect(rows.filter(({ forced }) => !forced)).toEqual([])
    expect(rows.map(({ relname }) => relname)).toEqual(expect.arrayContaining(['filing', 'entry', 'entry_bill', 'entry_bill_change', ...ofCarrier, ...ofMovement, 'in_bond_act']))
  })
  it.each(ofCarrier)('show %s to its carrier and to customs, and to no filer of an entry', async (table) => {
    expect([await seen(organisation('tidemark'), table), await seen({ organisation: 'customs', clients: 'all', role: 'authority' }, table), await seen(organisation('meridian'), table), await seen(organisation('tidemark', ['89-100000100']), table), await seen({ ...organisation('larkspur'), owned: ['89-100000100'] }, table)]).toEqual([1, 1, 0, 0, 0])
  })
  it('show how a bill is matched to who entered it, to its importer and to its carrier', async () => {
    expect([await seen(organisation('meridian'), 'entry_bill'), await seen(organisation('meridian', ['89-100000200']), 'entry_bill'), await seen({ ...organisation('larkspur'), owned: ['89-100000100'] }, 'entry_bill'), await seen(organisation('tidemark'), 'entry_bill'), await seen(organisation('waverley'), 'entry_bill')]).toEqual([1, 0, 1, 1, 0])
    expect([await seen(organisation('meridian'), 'entry_bill_change'), await seen(organisation('tidemark'), 'entry_bill_change')]).toEqual([1, 0])
  })
  it.each(ofMovement)('show %s to who asked for it and the carrier that answers for it', async (table) => {
    expect([await seen(organisation('meridian'), table), await seen(organisation('tidemark'), table), await seen(organisation('waverley'), table), await seen(organisation('meridian', ['89-100000100']), table)]).toEqual([1, 1, 0, 0])
  })
  it.each(ofClient)('show %s to who filed it and whom it is filed for; to the carrier of the goods only what it answers for', async (table) => {
    const toCarrier = table === 'export_declaration' || table === 'security_filing_bill' ? 1 : 0
    expect([await seen(organisation('meridian'), table), await seen(organisation('meridian', ['89-100000200']), table), await seen({ ...organisation('larkspur'), owned: ['89-100000100'] }, table), await seen(organisation('tidemark'), table), await seen(organisation('waverley'), table)]).toEqual([1, 0, 1, toCarrier, 0])
  })
  it.each(ofFiler)('show %s to who filed it alone', async (table) => {
    expect([await seen(organisation('waverley'), table), await seen(organisation('waverley', ['89-100000100']), table), await seen(organisation('tidemark'), table), await seen({ organisation: 'customs', clients: 'all', role: 'authority' }, table)]).toEqual([1, 0, 0, 1])
  })
  it('show what days came to across filers to nobody', async () => {
    await expect(seen({ organisation: 'customs', clients: 'all', role: 'authority' }, 'low_value_count')).rejects.toThrow('permission denied')
  })
  it.each([...ofCarrier, ...ofMovement, ...ofClient, ...ofFiler, 'entry_bill', 'entry_bill_change'])('let no caller change %s', async (table) => {
    await expect(test.database.write(organisation('tidemark'), (sql) => sql.query(`update filings.${table} set environment = 'production'`))).rejects.toThrow('permission denied')
  })
})
