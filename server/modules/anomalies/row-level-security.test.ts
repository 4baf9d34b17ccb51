import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'

const id = '00000000-0000-7000-8000-000000000001'
const tables = ['line', 'outcome', 'model', 'measure', 'training'] as const
const kept = ['aggregate', 'version', 'answered_requests'] as const
const authority = (organisation: string): Scope => ({ organisation, clients: 'all', role: 'authority' })

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    await sql.query(`insert into anomalies.line (environment, filing, line, entry_number, kind, day, importer, filer, seller, manufacturer, commodity, origin, departure, port, mode, carrier, unit, special_program, credentials, consignment_value, state, features, unusualness, reasons)
      values ('test', '${id}', 1, 'E', 'entry', now(), '89-100000100', 'F', '', '', '', '', '', '', '', '', '', '', '{}', 0, 'new', '{}', 0, '[]')`)
    await sql.query(`insert into anomalies.outcome (environment, filing, line, exam, inspected_on, is_illicit, selected_by) values ('test', '${id}', 1, 'x', now(), true, 'rule')`)
    await sql.query(`insert into anomalies.model (id, environment, version, state, file, sha256, evaluation, made_by, made_at) values ('${id}', 'test', 1, 'candidate', '', '', '{}', 'a', now())`)
    await sql.query(`insert into anomalies.training (id, environment, asked_by, asked_at) values ('${id}', 'test', 'a', now())`)
    await sql.query(`insert into anomalies.measure values ('1', 'AA', '2025-01-01', 'm', 'a')`)
  })
})
afterAll(async () => test.close())

const seen = async (scope: Scope) => Promise.all(tables.map(async (table) => (await test.database.read(scope, (sql) => sql.query(`select from anomalies.${table}`))).length > 0))

describe('the tables of anomalies', () => {
  it('all force row-level security', async () => {
    const rows = await test.inspect<{ forced: boolean }>(`select relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'anomalies'::regnamespace and relkind = 'r'`)
    expect([rows.length, rows.every(({ forced }) => forced)]).toEqual([tables.length + kept.length, true])
  })
  it.each<[string, Scope, boolean]>([
    ['the filer nothing', { organisation: 'meridian', clients: 'all', role: 'organisation' }, false],
    ['the importer nothing', { organisation: 'larkspur', clients: 'all', role: 'organisation', owned: ['89-100000100'] }, false],
    ['an agency nothing', { ...authority('fda-sandbox'), agency: 'FDA' }, false],
    ['customs all of it', authority('customs'), true],
  ])('show %s', async (_who, scope, isSeen) => { expect(await seen(scope)).toEqual(tables.map(() => isSeen)) })
  it.each(tables)('let nobody who calls change %s', async (table) => {
    await expect(test.database.write(authority('customs'), (sql) => sql.query(`delete from anomalies.${table}`))).rejects.toThrow('permission denied')
  })
  it.each(kept)('show nobody %s', async (table) => {
    await expect(test.database.read(authority('customs'), (sql) => sql.query(`select from anomalies.${table}`))).rejects.toThrow('permission denied')
  })
})
