import { createReadStream, existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settableClock } from '../../platform/clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'
import { computationCode } from './rates/computation-code.ts'
import { readSchedule } from './schedule/read-schedule.ts'
import { createSchedule } from './schedule/schedule-book.ts'
import { packRow, unpackRow, type ScheduleRow } from './schedule/schedule-row.ts'
import { loadRevision, readStored } from './store.ts'

const file = '../shared/reference/us/tariff/htsdata.csv'

// eslint-disable-next-line @typescript-eslint/require-await -- a file comes as a stream of bytes
async function* asJsonExport(rows: readonly ScheduleRow[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const [at, row] of rows.entries()) {
    const { code, indent, description, units, general, special, column2, quota, additional } = row
    const object = { htsno: code, indent: String(indent), description, superior: null, units, general, special, other: column2, footnotes: [], quotaQuantity: quota, additionalDuties: additional || null, addiitionalDuties: null }
    yield encoder.encode(`${at === 0 ? '[ ' : ', '}${JSON.stringify(object, null, 2)}`)
  }
  yield encoder.encode(' ]')
}

describe.skipIf(!existsSync(file))('the HTSUS of November 2025', () => {
  let test: TestDatabase
  let rows: readonly string[] = []
  beforeAll(async () => { test = await createTestDatabase() })
  afterAll(async () => test.close())

  it('loads whole, without findings, and is read back', async () => {
    const heard: number[] = []
    const clock = settableClock('2026-07-16T12:00:00.000Z')
    const started = performance.now()
    const report = await loadRevision({ database: test.database, clock }, createReadStream(file), {
      format: 'csv', asOf: '2025-11-01', name: 'HTSUS 2025 (November 2025 export)', progress: ({ rows: so }) => heard.push(so),
    })
    const loaded = performance.now()
    expect(report).toMatchObject({ outcome: 'loaded', rows: 36_131, rateCells: 37_372, findingsTotal: 0 })
    expect(report.formulas / report.rateCells).toBeGreaterThan(0.995)
    expect(heard.length).toBeGreaterThan(30)
    const stored = await test.database.system(async (sql) => readStored(sql, new Map()))
    const schedule = createSchedule([...stored.revisions.values()], stored.version)
    const ready = performance.now()
    console.log(`36,131 rows: loaded in ${(loaded - started).toFixed(0)} ms, read back and indexed in ${(ready - loaded).toFixed(0)} ms`)
    rows = [...stored.revisions.values()].flatMap((revision) => revision.rows)
    expect(schedule.line('6109100012', '2026-01-01')).toMatchObject({ rateCode: '61091000', unitCodes: ['DOZ', 'KG'], general: { text: '16.5%' } })
  })

  it('has a line for every number, with rates where the tariff prints any', () => {
    const schedule = createSchedule([{ revision: { name: 'all', asOf: '2025-11-01', sha256: '', lines: rows.length, loadedAt: '', isExcerpt: false }, rows }], '1')
    const codes = rows.map((row) => unpackRow(row).code).filter((code) => code.length >= 8)
    const without: string[] = []
    const unitsUnlisted = new Map<string, number>()
    const computed = new Map<string, number>()
    for (const code of codes) {
      const line = schedule.line(code, '2026-01-01')
      expect(line?.code).toBe(code)
      if (line === undefined) continue
      if (line.general.kind === 'none' && line.column2.kind === 'none' && line.special.length === 0 && line.additional === undefined) without.push(code)
      line.units.forEach((unit, at) => { if (line.unitCodes[at] === '') unitsUnlisted.set(unit, (unitsUnlisted.get(unit) ?? 0) + 1) })
      if (!line.isSubdivided) computed.set(computationCode(line.general, line.unitCodes), (computed.get(computationCode(line.general, line.unitCodes)) ?? 0) + 1)
    }
    console.log(`${String(codes.length)} numbers; without any rate: ${String(without.length)} (${without.slice(0, 5).join(', ')} ...)`)
    console.log('units that appendix C does not list:', [...unitsUnlisted], 'general rates by computation code:', [...computed].sort())
    expect(without.filter((code) => code < '98')).toEqual([])
    expect([...unitsUnlisted.keys()].sort()).toEqual(['MWh', 'doses'])
  })

  it('reads the same from JSON as from CSV', async () => {
    const given = rows.map(unpackRow)
    const read: string[] = []
    for await (const item of readSchedule(asJsonExport(given), 'json')) if (item.kind === 'row') read.push(packRow(item.row))
    expect(read).toEqual(rows)
  })
})
