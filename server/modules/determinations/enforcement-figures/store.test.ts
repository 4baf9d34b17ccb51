import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { agencyTimes, examYield, limitTime, revenueFindings, ruleHits } from './store.ts'

const id = (place: number) => `00000000-0000-7000-8000-00000000000${String(place)}`
const asked = { environment: 'test', from: '2026-08-01', to: '2026-08-31' } as const

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  await test.database.system(async (sql) => {
    for (const [place, at] of [[1, '2026-08-03T12:00:00Z'], [2, '2026-09-03T12:00:00Z']] as const) {
      await sql.query(`insert into determinations.exam (organisation, client, id, environment, filing, entry_number, port, kind, cost_party, ordered_at, state) values ('meridian', 'c', $1, 'test', $1, 'ZZ900000001', '2704', 'intensive', 'importer', $2, 'recorded')`, [id(place), at])
      await sql.query(`insert into determinations.exam_outcome (exam, line, environment, filing, entry_number, client, port, kind, site, is_conforming, discrepancies, is_seized, selected_by, recorded_by, recorded_at)
        values ($1, 1, 'test', $1, 'ZZ900000001', 'c', '2704', 'intensive', 'ZZ71', false, '[{"kind":"value","words":"w"}]', false, '[{"rule":"r","version":2,"isRandom":false}]', 'x', $2), ($1, 2, 'test', $1, 'ZZ900000001', 'c', '2704', 'intensive', 'ZZ71', true, '[]', false, '[{"rule":"r","version":2,"isRandom":false}]', 'x', $2)`, [id(place), at])
    }
    await sql.query(`insert into determinations.risk_assessment (environment, filing, entry_number, client, port, points, is_selected, assessment, assessed_at) values ('test', $1, 'ZZ900000001', 'c', '2704', 5, true, '{"selections":[{"rule":"r","version":2}]}', '2026-08-03T12:00:00Z')`, [id(1)])
  })
})
afterAll(async () => test.close())

describe('the figures of a period', () => {
  it('count exams once for each key, and those of the period alone', async () => {
    const found = await test.database.system((sql) => examYield(sql, asked))
    expect(found.map(({ of, key, exams, found: some, lines }) => [of, key, exams, some, lines])).toEqual([
      ['all', '', 1, 1, 2], ['discrepancy', 'value', 1, 1, 2], ['kind', 'intensive', 1, 1, 2], ['rule', 'r 2', 1, 1, 2], ['site', 'ZZ71', 1, 1, 2], ['why', 'rule', 1, 1, 2],
    ])
  })
  it('name entries whose lines touch the revenue, and what rules hit', async () => {
    await test.database.system(async (sql) => {
      expect(await revenueFindings(sql, asked)).toEqual([{ entryNumber: 'ZZ900000001', at: '2026-08-03T12:00:00.000Z', lines: [1] }])
      expect(await ruleHits(sql, asked)).toEqual([{ rule: 'r', version: 2, isRandom: false, hits: 1 }])
      expect(await agencyTimes(sql, asked)).toEqual([])
    })
  })
  it('take ten seconds at most', async () => {
    await test.database.system(async (sql) => {
      await limitTime(sql)
      expect(await sql.query('show statement_timeout')).toEqual([{ statement_timeout: '10s' }])
    })
  })
  it('are customs’ own: a filer counts nothing', async () => {
    expect(await test.database.read({ organisation: 'meridian', clients: 'all', role: 'organisation' }, (sql) => examYield(sql, asked))).toEqual([])
  })
})
