import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'

const id = '00000000-0000-7000-8000-000000000001'
const tables = ['determination', 'work_item', 'proposed_decision', 'agency_review', 'agency_disposition', 'exam', 'exam_selection', 'exam_outcome'] as const
const filer = (organisation: string, clients: Scope['clients'] = 'all'): Scope => ({ organisation, clients, role: 'organisation' })
const ofAgency = (organisation: string, agency: string): Scope => ({ ...filer(organisation), agency })
const authority = (organisation: string): Scope => ({ organisation, clients: 'all', role: 'authority' })

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    await sql.query(`insert into determinations.determination (organisation, id, client, filing, entry_number, environment, outcome, reasons, decided_at) values ('meridian', '${id}', '89-100000100', '${id}', 'ZZ900000001', 'test', 'hold', '[]', now())`)
    await sql.query(`insert into determinations.work_item (organisation, client, environment, filing, entry_number, kind, port, outcome, waits_for, reasons, received_at, waiting_since, goods, tier, attention_by, urgency) values ('meridian', '89-100000100', 'test', '${id}', 'ZZ900000001', 'entry', '2704', 'hold', 'officer', '[]', now(), now(), 'g', 1, now(), '[]')`)
    await sql.query(`insert into determinations.proposed_decision (organisation, id, environment, filing, entry_number, proposal, before, proposed_by, proposed_at, state) values ('customs', '${id}', 'test', '${id}', 'ZZ900000001', '{}', '${id}', 'a', now(), 'open')`)
    await sql.query(`insert into determinations.agency_review (organisation, client, environment, filing, entry_number, kind, agency, port, received_at, lines, tier, attention_by) values ('meridian', '89-100000100', 'test', '${id}', 'ZZ900000001', 'entry', 'FDA', '2704', now(), '[]', 1, now())`)
    await sql.query(`insert into determinations.exam (organisation, client, id, environment, filing, entry_number, port, kind, cost_party, ordered_at, state) values ('meridian', '89-100000100', '${id}', 'test', '${id}', 'ZZ900000001', '2704', 'intensive', 'importer', now(), 'ordered')`)
    await sql.query(`insert into determinations.exam_selection values ('${id}', 'test', '[{"rule":"r","version":1,"isRandom":false}]')`)
    await sql.query(`insert into determinations.exam_outcome (exam, line, environment, filing, entry_number, client, port, kind, is_conforming, discrepancies, is_seized, selected_by, recorded_by, recorded_at) values ('${id}', 1, 'test', '${id}', 'ZZ900000001', '89-100000100', '2704', 'intensive', false, '[]', false, '[]', 'x', now())`)
    await sql.query(`insert into determinations.agency_disposition (organisation, client, id, environment, filing, agency, disposition, lines, reason, authority, given_by, given_at) values ('meridian', '89-100000100', '${id}', 'test', '${id}', 'FDA', 'hold', '[]', 'r', 'a', 'x', now())`)
  })
})
afterAll(async () => test.close())

const seen = async (scope: Scope) => Promise.all(tables.map(async (table) => (await test.database.read(scope, (sql) => sql.query(`select from determinations.${table}`))).length))

describe('the tables of determinations', () => {
  it('all force row-level security', async () => {
    const rows = await test.inspect<{ forced: boolean }>(`select relrowsecurity and relforcerowsecurity as forced from pg_class where relnamespace = 'determinations'::regnamespace and relkind = 'r'`)
    expect([rows.length >= tables.length, rows.every(({ forced }) => forced)]).toEqual([true, true])
  })
  it.each<[string, Scope, readonly number[]]>([
    ['the filer what was determined, what agencies said, and that an exam is held, not what it found', filer('meridian'), [1, 0, 0, 1, 1, 1, 0, 0]],
    ['a desk for another client nothing', filer('meridian', ['89-100000200']), [0, 0, 0, 0, 0, 0, 0, 0]],
    ['the importer the same as its broker', { ...filer('larkspur'), owned: ['89-100000100'] }, [1, 0, 0, 1, 1, 1, 0, 0]],
    ['another broker nothing', filer('harborline'), [0, 0, 0, 0, 0, 0, 0, 0]],
    ['customs all of it', authority('customs'), [1, 1, 1, 1, 1, 1, 1, 1]],
    ['an agency its own lines and its own word, and nothing else', ofAgency('fda-sandbox', 'FDA'), [0, 0, 0, 1, 1, 0, 0, 0]],
    ['another agency nothing', ofAgency('aphis-sandbox', 'APH'), [0, 0, 0, 0, 0, 0, 0, 0]],
    ['an agency that no organisation speaks for nothing', filer('fda-sandbox'), [0, 0, 0, 0, 0, 0, 0, 0]],
  ])('show %s', async (_who, scope, rows) => { expect(await seen(scope)).toEqual(rows) })
  it.each(tables)('let nobody who calls change %s', async (table) => {
    await expect(test.database.write(authority('customs'), (sql) => sql.query(`update determinations.${table} set environment = 'production'`))).rejects.toThrow('permission denied')
  })
})
