import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { numberOf, sampleEntry, sampleSummary } from '@customhouse/checks/sample-declarations.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Scope } from '../../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { decide } from '../decide.ts'
import type { FilingToSave } from '../index.ts'
import { filingReport, releaseBounds } from '../reports/filing-report.ts'
import { filingsByDay, filingsByOutcome, findingRates, linesOwed, releaseTimes, summaryTotals } from '../reports/store.ts'
import { nothingOwed, sampleInput } from '../sample-filings.ts'
import { saveFilings } from '../store.ts'
import { entryStatusOf } from './entry-status.ts'
import { countFilings, entriesWithFiling, listFilings } from './store.ts'

const meridian: Scope = { organisation: 'meridian', clients: 'all', role: 'organisation' }
const harborline: Scope = { organisation: 'harborline', clients: 'all', role: 'organisation' }

function toSave(declaration: Declaration, at: string): FilingToSave {
  const decision = decide(sampleInput(declaration))
  const zero = { antidumping: '0.00', countervailing: '0.00', internalRevenueTax: '0.00', otherRevenue: '0.00', fees: {} }
  const assessment = { ...nothingOwed('2026-08-03'), duty: '3.40', feesTotal: '2.00', total: '5.40', lines: [{ ...zero, sequence: 1, value: '100.00', duty: '3.40', commodities: [{ code: '99038501', duty: '0.00', rate: '' }, { code: '3924104000', duty: '3.40', rate: '3.4%' }] }] }
  return {
    id: uuidV7(Date.parse(at)), received: { id: uuidV7(), organisation: 'meridian', environment: 'test', receivedAt: at }, client: declaration.importerOfRecord?.number ?? '',
    declaration, decision: declaration.kind === 'entry' || !decision.accepted ? decision : { ...decision, assessment }, findings: decision.findings, determination: { outcome: decision.accepted ? 'release' : 'reject', reasons: [], decidedAt: at },
  }
}

describe('lists and reports of filings', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await createTestDatabase()
    const summary = sampleSummary({ entryNumber: numberOf(2) })
    await db.database.system((sql) => saveFilings(sql, [
      toSave(sampleEntry(), '2026-08-03T12:00:00.000Z'), toSave(summary, '2026-08-03T12:00:00.000Z'), toSave(summary, '2026-08-04T02:00:00.000Z'),
      toSave(sampleSummary({ entryNumber: numberOf(3), portOfEntry: '9999' }), '2026-08-05T12:00:00.000Z'),
    ]))
  })
  afterAll(async () => { await db.close() })

  test('a list is narrowed by port, type, words and acceptance, and counts what it shows', async () => {
    const list = (filter: object) => db.database.read(meridian, (sql) => listFilings(sql, { environment: 'test', limit: 10, ...filter }))
    expect((await list({ port: '9999' })).map(({ entryNumber, portOfEntry }) => [entryNumber, portOfEntry])).toEqual([[numberOf(3), '9999']])
    expect(await list({ text: `${numberOf(2).slice(0, 3)}-${numberOf(2).slice(3)}` })).toHaveLength(2)
    expect(await list({ accepted: false, entryType: '01' })).toHaveLength(1)
    expect((await list({ kind: 'entry-summary' })).at(-1)).toMatchObject({ duty: '3.40', total: '5.40', lines: sampleSummary().goodsItems.length })
    const count = await db.database.read(meridian, (sql) => countFilings(sql, { environment: 'test' }))
    expect(count).toEqual({ total: 4, accepted: 3, rejected: 1, outcomes: { release: 3, reject: 1 } })
    expect(await db.database.read(harborline, (sql) => countFilings(sql, { environment: 'test' }))).toMatchObject({ total: 0 })
  })

  test('entries are told by their numbers to whom they belong', async () => {
    const numbers = [numberOf(1), numberOf(2), numberOf(9)]
    const found = await db.database.read(meridian, (sql) => entriesWithFiling(sql, numbers, 'test'))
    const [release, summary] = found.map(entryStatusOf).sort((one, other) => one.entryNumber.localeCompare(other.entryNumber))
    expect([release?.release?.outcome, summary?.summary?.control]).toEqual(['release', 'trade'])
    expect(await db.database.read(harborline, (sql) => entriesWithFiling(sql, numbers, 'test'))).toEqual([])
  })

  test('a report counts days of Eastern time, and of a summary that was replaced the last filing alone', async () => {
    const asked = { environment: 'test', from: '2026-08-03', to: '2026-08-05' } as const
    const report = (scope: Scope) => db.database.read(scope, async (sql) => filingReport({
      days: await filingsByDay(sql, asked), outcomes: await filingsByOutcome(sql, asked), owed: await linesOwed(sql, asked), totals: await summaryTotals(sql, asked),
      times: await releaseTimes(sql, asked, releaseBounds), findings: await findingRates(sql, asked),
    }))
    const found = await report(meridian)
    expect(found.days).toEqual([{ day: '2026-08-03', entries: 1, summaries: 2, rejected: 0 }, { day: '2026-08-05', entries: 0, summaries: 1, rejected: 1 }])
    expect(found.chapters).toEqual([{ chapter: '39', lines: 1, value: '100.00', duty: '3.40' }])
    expect(found.totals).toEqual({ summaries: 1, value: '100.00', duty: '3.40', fees: '2.00', total: '5.40' })
    expect(found.release).toMatchObject({ released: 1, waiting: 0, seconds: { median: 0 } })
    expect(found.findings).toContainEqual(expect.objectContaining({ code: 'B04', filings: 1, share: 0.25 }))
    expect((await report(harborline)).filings.total).toBe(0)
  })
})
