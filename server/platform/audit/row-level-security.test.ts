import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts'
import { latestActs, recordAct } from './store.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const act = { at: '2026-07-20T16:00:00.000Z', environment: 'test', organisation: 'customs', subject: 'harriet.stone', kind: 'sight', endpoint: 'GET /filings/:id', target: 'a', status: 200 } as const

describe('the record of acts', () => {
  it('is read and changed by nobody’s SQL but the program’s own, which cannot change it either', async () => {
    for (const role of ['organisation', 'authority'] as const)
      await expect(test.database.read({ organisation: 'customs', clients: 'all', role }, (sql) => sql.query('select 1 from audit.acts'))).rejects.toThrow('permission denied')
    for (const change of ['update audit.acts set status = 1', 'delete from audit.acts'])
      await expect(test.database.system((sql) => sql.query(change))).rejects.toThrow('permission denied')
  })
  it('tells a sight once an hour, an act every time, and each environment its own', async () => {
    await test.database.system(async (sql) => {
      for (const at of ['2026-07-20T16:00:00.000Z', '2026-07-20T16:30:00.000Z', '2026-07-20T17:30:00.000Z']) await recordAct(sql, { ...act, at }, true)
      for (const at of ['2026-07-20T16:00:00.000Z', '2026-07-20T16:00:01.000Z']) await recordAct(sql, { ...act, kind: 'decision', endpoint: 'POST /x', at }, false)
    })
    const found = await test.database.system((sql) => latestActs(sql, { environment: 'test', limit: 10 }))
    expect(found.map(({ kind, at }) => [kind, at.slice(11, 19)])).toEqual([['decision', '16:00:01'], ['decision', '16:00:00'], ['sight', '17:30:00'], ['sight', '16:00:00']])
    expect(await test.database.system((sql) => latestActs(sql, { environment: 'production', limit: 10 }))).toEqual([])
  })
})
