import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'

const [id, other] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']
const tables = ['case_file', 'step', 'case_filing', 'part', 'document', 'kept_file'] as const
const filer = (organisation: string, clients: Scope['clients'] = 'all'): Scope => ({ organisation, clients, role: 'organisation' })
const authority = (organisation: string): Scope => ({ organisation, clients: 'all', role: 'authority' })

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    await sql.query(`insert into enforcement.case_file values ('customs', 'test', '${id}', 'C2026-000001', 't', true, null, now(), now(), null, '{}')`)
    await sql.query(`insert into enforcement.step values ('customs', 'test', '${id}', 0, '${id}', now(), '{}', 'a', 'w', '{}', '', 'x')`)
    await sql.query(`insert into enforcement.case_filing values ('customs', 'test', '${id}', '${id}')`)
    await sql.query(`insert into enforcement.part values ('customs', 'test', '${id}', 'meridian', '89-100000100', 'C2026-000001', true, now(), null, '{}')`)
    await sql.query(`insert into enforcement.document values ('customs', 'test', '${id}', '${id}', 'meridian', '89-100000100', 't', 'x', '', '')`)
    // One that came with an answer, and one of evidence.
    await sql.query(`insert into enforcement.kept_file values ('customs', 'test', '${id}', '${id}', 'meridian', '89-100000100', 'n', 'text/plain', 'x', ''), ('customs', 'test', '${id}', '${other}', '', '', 'n', 'text/plain', 'x', '')`)
  })
})
afterAll(async () => test.close())

const seen = async (scope: Scope) => Promise.all(tables.map(async (table) => (await test.database.read(scope, (sql) => sql.query(`select from enforcement.${table}`))).length))

describe('the tables of enforcement', () => {
  it('all force row-level security', async () => {
    const rows = await test.inspect<{ forced: boolean }>(`select relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'enforcement'::regnamespace and relkind = 'r'`)
    expect([rows.length, rows.every(({ forced }) => forced)]).toEqual([7, true])
  })
  it.each<[string, Scope, readonly number[]]>([
    ['the filer its part, its notices and what it sent itself: no steps and no evidence', filer('meridian'), [0, 0, 0, 1, 1, 1]],
    ['a desk for another client nothing', filer('meridian', ['89-100000200']), [0, 0, 0, 0, 0, 0]],
    ['the importer the same as its broker', { ...filer('larkspur'), owned: ['89-100000100'] }, [0, 0, 0, 1, 1, 1]],
    ['another broker nothing', filer('harborline'), [0, 0, 0, 0, 0, 0]],
    ['an organisation that calls itself nothing no evidence', filer(''), [0, 0, 0, 0, 0, 0]],
    ['the authority whose case it is all of it', authority('customs'), [1, 1, 1, 1, 1, 2]],
    ['another authority nothing', authority('fda-sandbox'), [0, 0, 0, 0, 0, 0]],
  ])('show %s', async (_who, scope, rows) => { expect(await seen(scope)).toEqual(rows) })
  it.each(tables)('let nobody who calls change %s', async (table) => {
    await expect(test.database.write(authority('customs'), (sql) => sql.query(`update enforcement.${table} set environment = 'production'`))).rejects.toThrow('permission denied')
  })
  it.each(['step', 'document', 'kept_file'])('let not even the program change %s', async (table) => {
    await expect(test.database.system((sql) => sql.query(`update enforcement.${table} set environment = 'production'`))).rejects.toThrow('permission denied')
  })
})
