import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { numberOf, omit, sampleSummary } from '@customhouse/checks/sample-declarations.ts'
import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { systemClock } from '../../../platform/clock/index.ts'
import type { Scope } from '../../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { createHttp, type Http } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { createTelemetry } from '../../../platform/telemetry/index.ts'
import { createTariff } from '../../tariff/index.ts'
import { decide } from '../decide.ts'
import { createFilings, type EntryOnFile, type Filings } from '../index.ts'
import { nothingOwed, sampleInput } from '../sample-filings.ts'

const meridian: Scope = { organisation: 'meridian', clients: 'all', role: 'organisation' }
const otherDesk: Scope = { ...meridian, clients: ['89-100000400'] }
const harborline: Scope = { organisation: 'harborline', clients: 'all', role: 'organisation' }
const customs: Scope = { organisation: 'customs', clients: 'all', role: 'authority' }

// Invented amounts: 10% under 9903.01.25, in force until 2026-02-23, and 25% under 9903.88.03, which stands.
function assessed(rateDate: string, duties: readonly (readonly [code: string, duty: string])[]): Assessment {
  const commodities = duties.map(([code, duty]) => ({ code, duty, rate: '' }))
  const line = { sequence: 1, value: '1000.00', duty: '0.00', commodities, antidumping: '0.00', countervailing: '0.00', internalRevenueTax: '0.00', otherRevenue: '0.00', fees: {} }
  return { ...nothingOwed(rateDate), lines: [line] }
}

interface Page {
  readonly refunds: readonly { readonly entryNumber: string; readonly measure: string; readonly amount: string }[]
  readonly total: string
  readonly next?: string
}

describe('GET /refunds', () => {
  let db: TestDatabase
  let http: Http
  let filings: Filings
  let asker = meridian
  const file = async (declaration: Declaration, assessment: Assessment, onFile?: EntryOnFile): Promise<EntryOnFile | undefined> => {
    const at = '2026-08-03T12:00:00.000Z'
    const decision = decide({ ...sampleInput(declaration), onFile })
    await db.database.system((sql) => filings.save(sql, [{
      id: uuidV7(), received: { id: uuidV7(), organisation: 'meridian', environment: 'test', receivedAt: at }, client: '89-100000100', declaration,
      decision: { ...decision, assessment }, findings: decision.findings, determination: { outcome: decision.accepted ? 'release' : 'reject', reasons: [], decidedAt: at },
    }]))
    return decision.entry
  }
  const ask = async (query = '', scope = meridian): Promise<{ readonly status: number; readonly body: Page }> => {
    asker = scope
    const answer = await http.inject(`/refunds${query}`)
    return { status: answer.statusCode, body: answer.json<Page>() }
  }

  beforeAll(async () => {
    db = await createTestDatabase()
    filings = createFilings({ database: db.database, clock: systemClock, publicUrl: 'https://window.example', tariff: createTariff({ database: db.database, clock: systemClock }) })
    http = await createHttp({ telemetry: createTelemetry({ level: 'silent' }), version: '0', publicUrl: 'http://127.0.0.1', ready: async () => Promise.resolve({ ready: true, checks: {} }) })
    const caller = () => ({ subject: 'x', organisation: asker.organisation, clients: asker.clients, roles: [], environment: 'test' as const, scope: asker })
    filings.routes(http, { guard: async () => Promise.resolve(), callerOf: caller })
    await http.ready()
    const both = assessed('2025-11-20', [['9903012500', '100.00'], ['9903880300', '250.00']])
    await file(sampleSummary({ entryNumber: numberOf(1) }), both)
    await file(sampleSummary({ entryNumber: numberOf(2) }), both)
    const replaced = await file(sampleSummary({ entryNumber: numberOf(3) }), both)
    await file(sampleSummary({ entryNumber: numberOf(3), functionCode: 'replace' }), assessed('2025-11-20', [['9903880300', '250.00']]), replaced)
    const deleted = await file(sampleSummary({ entryNumber: numberOf(4) }), both)
    await file(omit(sampleSummary({ entryNumber: numberOf(4), functionCode: 'cancel', goodsItems: [], bonds: [] }), 'importerOfRecord', 'payment', 'totals'), nothingOwed('2025-11-20'), deleted)
    await file(sampleSummary({ entryNumber: numberOf(5), portOfEntry: '9999' }), both)
    await file(sampleSummary({ entryNumber: numberOf(6) }), assessed('2026-03-02', [['9903012500', '100.00']]))
  })
  afterAll(async () => {
    await http.close()
    await db.close()
  })

  test('lists the entries that paid under a measure held invalid, and how much, and no other duty', async () => {
    const { status, body } = await ask('?measure=ieepa-reciprocal')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      total: '200.00',
      measures: [{ name: 'ieepa-reciprocal', authority: expect.stringContaining('Learning Resources') as string }],
      refunds: [
        { measure: 'ieepa-reciprocal', entryNumber: numberOf(1), importer: '89-100000100', amount: '100.00', isOpen: true, lines: [{ sequence: 1, code: '9903012500', amount: '100.00' }] },
        { entryNumber: numberOf(2), amount: '100.00' },
      ],
    })
    expect(body.refunds).toHaveLength(2)
  })

  test('all such measures where none is named; a measure that stands is refused by name', async () => {
    expect((await ask()).body.refunds.map(({ entryNumber }) => entryNumber)).toEqual([numberOf(1), numberOf(2)])
    expect((await ask('?measure=section-301-china-list-3')).status).toBe(404)
    expect((await ask('?measure=no-such')).status).toBe(404)
  })

  test('goes on page by page', async () => {
    const first = (await ask('?limit=1')).body
    expect(first.refunds.map(({ entryNumber }) => entryNumber)).toEqual([numberOf(1)])
    const second = (await ask(`?limit=1&after=${first.next ?? ''}`)).body
    expect(second.refunds.map(({ entryNumber }) => entryNumber)).toEqual([numberOf(2)])
  })

  test('shows customs all, and other organisations and desks nothing', async () => {
    expect((await ask('', customs)).body.refunds).toHaveLength(2)
    expect((await ask('', harborline)).body.refunds).toEqual([])
    expect((await ask('', otherDesk)).body.refunds).toEqual([])
  })
})
