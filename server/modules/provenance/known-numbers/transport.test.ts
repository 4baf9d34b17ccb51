import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { testEvent, testLog } from '../test-events.ts'
import { askTogether } from './transport.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
  const events = [{ ...testEvent('shipped', { outputs: ['heat:1'] }), documents: [{ kind: 'bill-of-lading', number: 'ZZSB1' }, { kind: 'commercial-invoice', number: 'INV-1' }] }]
  await test.database.system((sql) => testLog().record(sql, { environment: 'test', organisation: 'northmoor', at: new Date('2026-07-01T12:00:00Z') }, events.map((event) => ({ event, source: { kind: 'statement' as const, organisation: 'northmoor' }, standing: 'stated' as const }))))
})
afterAll(async () => test.close())

describe('askTogether()', () => {
  it('answers each asker of what it asked alone, each environment by itself, and asks the store once for all', async () => {
    let asked = 0
    const counted: TestDatabase['database'] = { ...test.database, system: async (work) => { asked += 1; return test.database.system(work) } }
    const ask = askTogether(counted)
    const answers = await Promise.all([ask('test', ['ZZSB1', 'ZZSB2']), ask('test', ['ZZSB2']), ask('production', ['ZZSB1']), ask('test', []), ask('test', ['INV-1', '__proto__'])])
    expect(answers.map((known) => [...known])).toEqual([['ZZSB1'], [], [], [], ['INV-1']])
    expect(asked).toBe(1)
  })
})
