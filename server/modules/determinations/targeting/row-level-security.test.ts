import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'

const id = '00000000-0000-7000-8000-000000000001'
const tables = ['targeting_rule', 'targeting_act', 'value_list', 'inspection_share', 'draw_seed', 'dry_run', 'risk_assessment', 'rule_hit'] as const
const authority = (organisation: string): Scope => ({ organisation, clients: 'all', role: 'authority' })

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    await sql.query(`insert into determinations.targeting_rule values ('test', 'a-rule', 1, 'active', '{}', '[]', now())`)
    await sql.query(`insert into determinations.targeting_act values ('test', '${id}', 'a-rule', 1, 'write', 'w', '{}', now())`)
    await sql.query(`insert into determinations.value_list values ('test', 'a-list', 1, 'w', '[]', '{}', now())`)
    await sql.query(`insert into determinations.inspection_share values ('test', '${id}', '', 0.1, 'w', '{}', now())`)
    await sql.query(`insert into determinations.draw_seed values (now(), 1, 'x')`)
    await sql.query(`insert into determinations.dry_run values ('test', '${id}', 'a-rule', 1, 'done', '{}', now(), now())`)
    await sql.query(`insert into determinations.risk_assessment values ('test', '${id}', 'ZZ900000001', '89-100000100', '2704', 10, true, '{}', now())`)
    await sql.query(`insert into determinations.rule_hit values ('test', '${id}', 'a-rule', 1, 'ZZ900000001', '89-100000100', '2704', 1, 'exam', '[]', now())`)
  })
})
afterAll(async () => test.close())

describe('the tables of targeting', () => {
  it.each<[string, Scope, number]>([
    ['a filer none of it, not even about its own goods', { organisation: 'meridian', clients: 'all', role: 'organisation' }, 0],
    ['an importer none of it', { organisation: 'larkspur', clients: 'all', role: 'organisation', owned: ['89-100000100'] }, 0],
    ['an agency none of it', { ...authority('fda-sandbox'), agency: 'FDA' }, 0],
    ['customs all of it', authority('customs'), 1],
  ])('show %s', async (_who, scope, rows) => {
    for (const table of tables) expect([table, (await test.database.read(scope, (sql) => sql.query(`select from determinations.${table}`))).length]).toEqual([table, rows])
  })
  it.each(tables)('let nobody who calls change %s', async (table) => {
    await expect(test.database.write(authority('customs'), (sql) => sql.query(`update determinations.${table} set ${table === 'draw_seed' ? `root_hash = 'y'` : `environment = 'production'`}`))).rejects.toThrow('permission denied')
  })
})
