import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'

const id = '00000000-0000-7000-8000-000000000001'
const found = ['hit', 'clearance'] as const
const lists = ['edition', 'listed_party'] as const
const kept = ['named_party', 'version', 'answered_requests'] as const
const authority = (organisation: string): Scope => ({ organisation, clients: 'all', role: 'authority' })
const filer: Scope = { organisation: 'meridian', clients: 'all', role: 'organisation' }

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    await sql.query(`insert into screening.edition values ('${id}', 'l', now(), 'x', 1, now(), 'a', true, '{}')`)
    await sql.query(`insert into screening.listed_party values ('${id}', '1', '{}')`)
    await sql.query(`insert into screening.named_party values ('test', '${id}', '/parties/0', 'ZZ900000001', 'meridian', '89-100000100', now(), 'n', null, null, '{}')`)
    await sql.query(`insert into screening.hit values ('${id}', 'test', '${id}', 'ZZ900000001', 'meridian', '89-100000100', 'l', '1', '/parties/0', '{}', 1, 'hold', now(), 'filing', 'open')`)
    await sql.query(`insert into screening.clearance values ('${id}', 'n', 'N', 'l', '1', '89-100000100', 'w', 'a', now(), now())`)
  })
})
afterAll(async () => test.close())

const seen = async (scope: Scope, tables: readonly string[]) => Promise.all(tables.map(async (table) => (await test.database.read(scope, (sql) => sql.query(`select from screening.${table}`))).length))

describe('the tables of screening', () => {
  it('all force row-level security', async () => {
    const rows = await test.inspect<{ forced: boolean }>(`select relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'screening'::regnamespace and relkind = 'r'`)
    expect([rows.length, rows.every(({ forced }) => forced)]).toEqual([found.length + lists.length + kept.length, true])
  })
  it.each<[string, Scope, number]>([
    ['a filer no hit and no clearance, not even of its own filings', filer, 0],
    ['an importer none', { ...filer, organisation: 'larkspur', owned: ['89-100000100'] }, 0],
    ['an agency none', { ...filer, organisation: 'fda-sandbox', agency: 'FDA' }, 0],
    ['who speaks for an agency none, also as an officer of customs', { ...authority('fda-sandbox'), agency: 'FDA' }, 0],
    ['an organisation that calls itself nothing none', { ...filer, organisation: '' }, 0],
    ['customs all', authority('customs'), 1],
  ])('show %s; lists are public', async (_who, scope, rows) => {
    expect([await seen(scope, found), await seen(scope, lists)]).toEqual([[rows, rows], [1, 1]])
  })
  it.each(kept)('show nobody %s', async (table) => {
    await expect(test.database.read(authority('customs'), (sql) => sql.query(`select from screening.${table}`))).rejects.toThrow('permission denied')
  })
  it.each([...found, ...lists])('let nobody who calls change %s', async (table) => {
    await expect(test.database.write(authority('customs'), (sql) => sql.query(`delete from screening.${table}`))).rejects.toThrow('permission denied')
  })
})
