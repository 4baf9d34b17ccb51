import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import { blankDeclaration, blankGoodsItem, blankCommodity } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'
import { createOutbox, uuidV7 } from '../../platform/outbox/index.ts'
import { createJobs } from '../../platform/jobs/index.ts'
import { settableClock } from '../../platform/clock/index.ts'
import { foldLines } from './aggregates/store.ts'
import { createAnomalies, type Anomalies } from './index.ts'
import { saveOutcomes } from './outcomes/store.ts'
import { outcomesOfExam, type LineOutcome } from './outcomes/transport.ts'

let test: TestDatabase
let anomalies: Anomalies
beforeAll(async () => {
  test = await createTestDatabase()
  const { database } = test
  anomalies = createAnomalies({ database, clock: settableClock('2026-08-03T12:00:00Z'), outbox: createOutbox({ database }), jobs: createJobs({ database }) })
})
afterAll(async () => test.close())

interface Filed { readonly day: number; readonly entry: string; readonly value: number; readonly kind?: Declaration['kind']; readonly functionCode?: Declaration['functionCode']; readonly environment?: AdviceAsked['environment'] }

function asked({ day, entry, value, kind = 'entry-summary', functionCode = 'add', environment = 'test' }: Filed): AdviceAsked {
  const item = { ...blankGoodsItem(), sequence: 1, origin: 'AA', countryOfExport: 'AA', grossWeightKilograms: '110', commodities: [{ ...blankCommodity(), code: '7208100000', value: String(value), quantities: [{ value: '100', unit: 'KG' }] }] }
  const declaration: Declaration = { ...blankDeclaration(), kind, functionCode, entryNumber: entry, typeCode: '01', portOfEntry: '2704', goodsItems: functionCode === 'cancel' ? [] : [item] }
  return { filing: uuidV7(), declaration, organisation: 'meridian', client: '89-100000100', environment, receivedAt: `2026-07-${String(day).padStart(2, '0')}T15:00:00Z`, findings: [] }
}

/** Files as the gateway does, a group in one transaction; what was filed is taken into the aggregates afterwards. */
async function file(...group: readonly Filed[]) {
  const filings = group.map(asked)
  const scored = await test.database.system(async (sql) => {
    const advise = await anomalies.adviser(sql, filings)
    const given = filings.map((one) => ({ asked: one, accepted: true, lines: advise(one) }))
    await anomalies.save(sql, given)
    return given
  })
  await test.database.system(foldLines)
  return scored.map(({ lines }) => lines[0])
}

const importerLines = async (): Promise<unknown> => {
  const [row] = await test.inspect<{ before: number; today: number }>(`select (state->'before'->>'lines')::int as before, (state->'today'->>'lines')::int as today from anomalies.aggregate where environment = 'test' and key = 'importer|89-100000100'`)
  return row === undefined ? 0 : row.before + row.today
}

describe('anomalies', () => {
  it('know nothing of the first filing, and compare later ones with it', async () => {
    const [first] = await file({ day: 1, entry: 'E1', value: 1_000 })
    expect(first?.features).toMatchObject({ 'importer-lines': 0, 'tuple-unseen': 1 })
    expect(first?.score).toBeUndefined()
    await file({ day: 2, entry: 'E2', value: 1_010 }, { day: 2, entry: 'E3', value: 1_020 }, { day: 2, entry: 'E4', value: 990 })
    const [low] = await file({ day: 3, entry: 'E5', value: 700 })
    expect(low?.features['price-against-route']).toBeLessThan(-5)
    expect(low?.reasons[0]).toMatchObject({ feature: 'price-against-route', expected: 10.0499 })
    expect(low?.features['unusualness']).toBeGreaterThan(0.7)
  })
  it('count the goods of an entry once: the release, then its summary, then what replaces it', async () => {
    const before = Number(await importerLines())
    await file({ day: 4, entry: 'E6', value: 1_000, kind: 'entry' })
    expect(await importerLines()).toBe(before + 1)
    const [summary] = await file({ day: 5, entry: 'E6', value: 1_000 })
    expect(summary?.features['importer-lines']).toBe(before)
    await file({ day: 6, entry: 'E6', value: 1_005, functionCode: 'replace' })
    expect(await importerLines()).toBe(before + 1)
  })
  it('do not let a release take the place of a summary', async () => {
    const before = await importerLines()
    await file({ day: 7, entry: 'E6', value: 5, kind: 'entry', functionCode: 'replace' })
    expect(await importerLines()).toBe(before)
    expect(await test.inspect(`select kind, value from anomalies.line where entry_number = 'E6' and state = 'observed'`)).toEqual([{ kind: 'entry-summary', value: 1_005 }])
  })
  it('forget what was cancelled, and what one group files and cancels', async () => {
    const before = Number(await importerLines())
    await file({ day: 8, entry: 'E6', value: 0, functionCode: 'cancel' })
    expect(await importerLines()).toBe(before - 1)
    await file({ day: 8, entry: 'E7', value: 1_000 }, { day: 8, entry: 'E7', value: 0, functionCode: 'cancel' })
    expect(await importerLines()).toBe(before - 1)
  })
  it('keep test and production apart, and nothing of what was rejected', async () => {
    const [other] = await file({ day: 9, entry: 'P1', value: 700, environment: 'production' })
    expect(other?.features['importer-lines']).toBe(0)
    const rejected = asked({ day: 9, entry: 'R1', value: 1 })
    await test.database.system((sql) => anomalies.save(sql, [{ asked: rejected, accepted: false, lines: [] }]))
    expect(await test.inspect(`select from anomalies.line where entry_number = 'R1'`)).toEqual([])
  })
  it('learn what exams found, from the day after it was recorded, each line once', async () => {
    const [{ filing } = { filing: '' }] = await test.inspect<{ filing: string }>(`select filing from anomalies.line where entry_number = 'E2'`)
    const outcome: LineOutcome = { environment: 'test', filing, line: 1, exam: 'x', inspectedOn: '2026-07-10', isIllicit: true, selectedBy: 'random' }
    const rateOn = async (day: number) => (await file({ day, entry: `X${String(day)}`, value: 1_000 }))[0]?.features['route-rate']
    await test.database.system((sql) => saveOutcomes(sql, [outcome]))
    expect(await rateOn(10)).toBeUndefined()
    const illicit = await rateOn(11)
    expect(illicit).toBeGreaterThan(0.5)
    await test.database.system((sql) => saveOutcomes(sql, [{ ...outcome, inspectedOn: '2026-07-11' }, { ...outcome, inspectedOn: '2026-07-11', isIllicit: false }]))
    expect(await rateOn(12)).toBeLessThan(0.5)
    expect(await test.inspect('select is_illicit from anomalies.outcome')).toEqual([{ is_illicit: false }])
  })
  it('read the outcomes of a fact of determinations, and which were drawn at random', () => {
    const result = { exam: 'x', filing: 'f', entryNumber: 'E', client: 'c', environment: 'test', port: '2704', kind: 'intensive', line: 2, discrepancies: [], isSeized: false, isConforming: false, recordedAt: '2026-07-10T01:00:00Z' }
    const fact = { id: 'i', position: '1', type: 'ExamRecorded', module: 'determinations', organisation: 'meridian', client: 'c', subject: 'f', occurredAt: '2026-07-10T01:00:00Z', data: { entryNumber: 'E', exam: 'x', isWhole: true, outcomes: [{ ...result, selectedBy: [{ rule: 'r', version: 1, isRandom: false }, { rule: 'random', version: 1, isRandom: true }] }, { ...result, line: 3, isConforming: true, selectedBy: [] }] } }
    expect(outcomesOfExam(fact)).toEqual([{ environment: 'test', filing: 'f', line: 2, exam: 'x', inspectedOn: '2026-07-09', isIllicit: true, selectedBy: 'random' }, { environment: 'test', filing: 'f', line: 3, exam: 'x', inspectedOn: '2026-07-09', isIllicit: false, selectedBy: 'officer' }])
    expect(outcomesOfExam({ ...fact, module: 'gateway' })).toEqual([])
  })
  it('bear texts that no database keeps', async () => {
    const odd = asked({ day: 9, entry: 'N1', value: 1 })
    const strange = { ...odd, client: 'a\u0000b\ud800', declaration: { ...odd.declaration, portOfEntry: '\u0000' } }
    await test.database.system(async (sql) => anomalies.save(sql, [{ asked: strange, accepted: true, lines: (await anomalies.adviser(sql, [strange]))(strange) }]))
    expect(await test.inspect(`select importer, port from anomalies.line where entry_number = 'N1'`)).toEqual([{ importer: 'ab', port: '' }])
  })
  it('remember a party by a name that is longer than any index takes', async () => {
    const odd = asked({ day: 9, entry: 'N2', value: 1 })
    // Characters apart, so that no compression makes them fit.
    const name = Array.from({ length: 2_000 }, (_, at) => String.fromCodePoint(0x20000 + ((at * 7_919) % 40_000))).join('')
    const long = { ...odd, declaration: { ...odd.declaration, parties: [{ role: 'SE', name }, { role: 'MF', name }] } }
    await test.database.system(async (sql) => {
      await anomalies.save(sql, [{ asked: long, accepted: true, lines: (await anomalies.adviser(sql, [long]))(long) }])
      await foldLines(sql)
    })
    expect(await test.inspect(`select from anomalies.aggregate where key like 'parties|%'`)).not.toEqual([])
  })
})
