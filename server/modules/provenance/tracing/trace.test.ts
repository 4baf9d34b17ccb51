import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { testEvent, testLog } from '../test-events.ts'
import { traceLot } from './transport.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const customs = { scope: { organisation: 'customs', clients: 'all', role: 'authority' }, environment: 'test' } as const
const statedBy = (organisation: string) => (event: ReturnType<typeof testEvent>) => ({ event, source: { kind: 'statement', organisation }, standing: 'stated' } as const)
const at = new Date('2026-07-01T12:00:00Z')

describe('traceLot()', () => {
  it('leads back to the sources and forward to the deliveries', async () => {
    const made = await test.database.system((sql) => testLog().record(sql, { environment: 'test', organisation: 'mill', at }, [
      testEvent('heat', { outputs: ['heat:1'] }), testEvent('rolling', { inputs: ['heat:1'], outputs: ['coil:1', 'coil:2'] }), testEvent('slitting', { inputs: ['coil:1'], outputs: ['strip:1'] }),
    ].map(statedBy('mill'))))
    expect(made).toMatchObject({ recorded: ['urn:event:heat', 'urn:event:rolling', 'urn:event:slitting'], known: [], refused: [], findings: [] })
    const back = await traceLot(test.database, customs, { lot: 'strip:1', direction: 'back', asOf: at.toISOString() })
    expect(back.lots).toEqual([{ lot: 'strip:1', depth: 0 }, { lot: 'coil:1', depth: 1 }, { lot: 'heat:1', depth: 2 }])
    expect(back.events.map(({ event }) => event.id)).toEqual(['urn:event:heat', 'urn:event:rolling', 'urn:event:slitting'])
    const forward = await traceLot(test.database, customs, { lot: 'heat:1', direction: 'forward', asOf: at.toISOString() })
    expect(forward.ends).toEqual(['coil:2', 'strip:1'])
  })
})
