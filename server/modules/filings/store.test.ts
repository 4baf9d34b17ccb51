import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../platform/clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'
import { uuidV7 } from '../../platform/outbox/index.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { numberOf, sampleEntry, sampleSummary } from '@customhouse/checks/sample-declarations.ts'
import type { Scope } from '../../platform/database/index.ts'
import { createTariff } from '../tariff/index.ts'
import { decide } from './decide.ts'
import { sampleInput } from './sample-filings.ts'
import { createFilings, type FilingToSave } from './index.ts'
import { listFilings } from './listing/store.ts'
import { entryOnFile, wholeFiling } from './store.ts'

const meridian: Scope = { organisation: 'meridian', clients: 'all', role: 'organisation' }
const harborline: Scope = { organisation: 'harborline', clients: 'all', role: 'organisation' }
const oneClient: Scope = { organisation: 'meridian', clients: ['89-100000400'], role: 'organisation' }
const customs: Scope = { organisation: 'customs', clients: 'all', role: 'authority' }

function toSave(declaration: Declaration, at = '2026-08-03T12:00:00.000Z'): FilingToSave {
  const decision = decide(sampleInput(declaration))
  return {
    id: uuidV7(Date.parse(at)), received: { id: uuidV7(), organisation: 'meridian', environment: 'test', receivedAt: at }, client: declaration.importerOfRecord?.number ?? '',
    declaration, decision, findings: decision.findings, determination: { outcome: decision.accepted ? 'release' : 'reject', reasons: [], decidedAt: at },
  }
}

describe('filings on file', () => {
  let db: TestDatabase
  beforeAll(async () => { db = await createTestDatabase() })
  afterAll(async () => { await db.close() })

  test('a group is saved, loaded and answered as it was decided', async () => {
    const filings = createFilings({ database: db.database, clock: systemClock, publicUrl: 'https://window.example', tariff: createTariff({ database: db.database, clock: systemClock }) })
    const group = [toSave(sampleEntry()), toSave(sampleSummary({ entryNumber: numberOf(2) })), toSave(sampleSummary({ entryNumber: numberOf(3), portOfEntry: '9999' }))]
    await db.database.system((sql) => filings.save(sql, group))
    const loaded = await db.database.system((sql) => filings.load(sql, group))
    expect([...loaded.keys()].sort()).toEqual([numberOf(1), numberOf(2)])
    expect(loaded.get(numberOf(1))).toMatchObject({ importer: '89-100000100', cargoRelease: { outcome: 'release', releasedAt: '2026-08-03T12:00:00.000Z' } })
    expect(loaded.get(numberOf(2))).toEqual(group[1]?.decision.entry)
    const id = group[2]?.id ?? ''
    const answer = (await db.database.read(meridian, (sql) => filings.answers(sql, [id], 'test'))).get(id)
    expect(await db.database.read(meridian, (sql) => filings.answers(sql, [id], 'production'))).toEqual(new Map())
    expect(answer).toMatchObject({ accepted: false, entryNumber: numberOf(3), determination: { outcome: 'reject' }, findings: [{ code: 'B04' }] })
    const whole = await db.database.read(meridian, (sql) => wholeFiling(sql, group[1]?.id ?? '', 'test'))
    expect(whole).toMatchObject({ version: '00100', declaration: group[1]?.declaration, assessment: { total: '0.00' } })
  })

  test('filters and pages, newest first', async () => {
    const list = (filter: object) => db.database.read(meridian, (sql) => listFilings(sql, { environment: 'test', limit: 2, ...filter }))
    const first = await list({})
    expect(first.map(({ entryNumber }) => entryNumber)).toHaveLength(2)
    expect(await list({ after: first[1]?.id })).toHaveLength(1)
    expect((await list({ outcome: 'reject' })).map(({ entryNumber }) => entryNumber)).toEqual([numberOf(3)])
    expect(await list({ entryNumber: numberOf(1), kind: 'entry', importer: '89-100000100', from: '2026-08-01T00:00:00Z', to: '2026-09-01T00:00:00Z' })).toHaveLength(1)
    expect(await list({ environment: 'production' })).toEqual([])
  })

  test('other organisations and desks of other clients see nothing, customs sees all', async () => {
    for (const scope of [harborline, oneClient]) {
      expect(await db.database.read(scope, (sql) => listFilings(sql, { environment: 'test', limit: 10 }))).toEqual([])
      expect(await db.database.read(scope, (sql) => entryOnFile(sql, numberOf(1), 'test'))).toBeUndefined()
    }
    expect(await db.database.read(customs, (sql) => listFilings(sql, { environment: 'test', limit: 10 }))).toHaveLength(3)
  })

  test('keeps text that PostgreSQL cannot, without what it cannot keep', async () => {
    const filing = toSave(sampleSummary({ entryNumber: numberOf(5), functionalReference: 'A\u0000B\\u0000' }))
    await db.database.system((sql) => createFilings({ database: db.database, clock: systemClock, publicUrl: 'https://window.example', tariff: createTariff({ database: db.database, clock: systemClock }) }).save(sql, [filing]))
    const whole = await db.database.read(meridian, (sql) => wholeFiling(sql, filing.id, 'test'))
    expect(whole?.declaration.functionalReference).toBe('AB\\u0000')
  })
})
