import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { owedAround, releaseTimesBy } from './store.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

it('the times to release of a period without filings, and what was owed of an entry that nobody filed, are none', async () => {
  await test.database.system(async (sql) => {
    expect(await releaseTimesBy(sql, { environment: 'test', from: '2026-08-01', to: '2026-08-31' })).toEqual([{ of: 'all', key: '', released: 0, waiting: 0, median: null, p90: null }])
    expect(await owedAround(sql, 'test', [{ entryNumber: 'ZZ900000001', at: '2026-08-03T12:00:00.000Z', lines: [1] }])).toEqual([{ entryNumber: 'ZZ900000001', before: null, now: null, lines: null }])
  })
})
