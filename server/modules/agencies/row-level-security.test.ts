import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'

const id = '00000000-0000-7000-8000-000000000001'
const tables = ['policy', 'selection'] as const
const scope = (organisation: string, more: Partial<Scope> = {}): Scope => ({ organisation, clients: 'all', role: 'organisation', ...more })

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    await sql.query(`insert into agencies.policy (organisation, id, agency, program, environment, version, terms, why, proposed_by, proposed_at, notice_until) values ('fda-sandbox', '${id}', 'FDA', 'FOO', 'test', 1, '{}', 'w', '{}', now(), now())`)
    await sql.query(`insert into agencies.selection values ('${id}', 'test', 'FDA', 'FOO', '{}')`)
  })
})
afterAll(async () => test.close())

describe('the tables of agencies', () => {
  it('all force row-level security', async () => {
    const rows = await test.inspect<{ forced: boolean }>(`select relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'agencies'::regnamespace and relkind = 'r'`)
    expect([rows.length, rows.every(({ forced }) => forced)]).toEqual([4, true])
  })
  it.each<[string, Scope, number]>([
    ['the agency its own', scope('fda-sandbox', { agency: 'FDA' }), 1],
    ['another agency nothing', scope('aphis-sandbox', { agency: 'APH' }), 0],
    ['a filer nothing, not even of its own filings', scope('meridian'), 0],
    ['customs all of it', scope('customs', { role: 'authority' }), 1],
  ])('show %s', async (_who, who, count) => {
    for (const table of tables) expect([table, (await test.database.read(who, (sql) => sql.query(`select from agencies.${table}`))).length]).toEqual([table, count])
  })
  it.each(tables)('let nobody who calls change %s', async (table) => {
    await expect(test.database.write(scope('fda-sandbox', { agency: 'FDA' }), (sql) => sql.query(`update agencies.${table} set environment = 'production'`))).rejects.toThrow('permission denied')
  })
})
