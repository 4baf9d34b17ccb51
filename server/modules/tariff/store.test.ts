import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settableClock } from '../../platform/clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'
import { noOperatorRows } from './operator-tables/operator-row.ts'
import { loadRevision, readOperatorRows, readReports, readStored, storedVersion, writeOperatorRows } from './store.ts'

const header = 'HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties\n'
const body = '"0101.30.00.00","1","Asses","[""No.""]","6.8%","Free (A,S)","15%","",""\n"9999.00.20","0","Other","","See additional U.S. note 1","","","",""\n'
const clock = settableClock('2026-07-16T12:00:00.000Z')

// eslint-disable-next-line @typescript-eslint/require-await -- a file comes as a stream of bytes
async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

describe('loadRevision()', () => {
  let test: TestDatabase
  beforeAll(async () => { test = await createTestDatabase() })
  afterAll(async () => test.close())
  const load = async (text: string, asOf: string) => loadRevision({ database: test.database, clock }, bytes(text), { format: 'csv', asOf, name: 'HTSUS test' })

  it('loads a file once, reports what it could not read, and moves the version', async () => {
    const report = await load(header + body, '2026-01-01')
    expect(report).toMatchObject({ outcome: 'loaded', rows: 2, tariffNumbers: 2, rateCells: 4, formulas: 3, notFormulas: [{ text: 'See additional U.S. note 1', cells: 1 }], findingsTotal: 0 })
    expect(await load(header + body, '2026-01-01')).toMatchObject({ outcome: 'loaded-before', sha256: report.sha256 })
    expect(await load(header + body, '2026-02-01')).toMatchObject({ outcome: 'loaded' })
    const stored = await test.database.system(async (sql) => readStored(sql, new Map()))
    expect(stored.version).toBe('2')
    expect([...stored.revisions.values()].map(({ revision, rows }) => [revision.asOf, rows.length])).toEqual([['2026-01-01', 2], ['2026-02-01', 2]])
    expect(await test.database.system(readReports)).toHaveLength(2)
  })

  it('keeps nothing of a file that it refuses', async () => {
    const before = await test.database.system(storedVersion)
    expect(await load(`${header}${body}"0101`, '2026-03-01')).toMatchObject({ outcome: 'refused' })
    expect(await load(header, '2026-03-01')).toMatchObject({ outcome: 'refused', findings: [{ code: 'tariff-file-empty' }] })
    expect(await test.database.system(storedVersion)).toBe(before)
    expect(await test.inspect('select 1 from tariff.revisions')).toHaveLength(2)
  })

  it('reads again only what it does not know', async () => {
    const first = await test.database.system(async (sql) => readStored(sql, new Map()))
    const again = await test.database.system(async (sql) => readStored(sql, first.revisions))
    for (const [id, revision] of again.revisions) expect(revision).toBe(first.revisions.get(id))
  })

  it('keeps operator rows, one about the same thing from the same day', async () => {
    const notice = { from: '2026-10-01', to: '2027-09-30', authority: 'invented for this test', minimum: '34.00', maximum: '660.00', informal: '2.75', mail: '7.50', manualSurcharge: '4.10' }
    const write = async (minimum: string) => test.database.system(async (sql) => writeOperatorRows(sql, 'fee-notices', { rows: [{ ...notice, minimum }], at: clock.now() }))
    await write('34.00')
    await write('35.00')
    expect(await test.database.system(readOperatorRows)).toEqual({ ...noOperatorRows, 'fee-notices': [{ ...notice, minimum: '35.00' }] })
    expect(await test.database.system(storedVersion)).toBe('4')
  })

  it('lets everyone read and no one but the program write', async () => {
    const scope = { organisation: 'meridian', clients: 'all', role: 'organisation' } as const
    expect(await test.database.read(scope, storedVersion)).toBe('4')
    await expect(test.database.write(scope, async (sql) => sql.query('update tariff.version set number = 99'))).rejects.toThrow(/permission denied/)
  })
})
