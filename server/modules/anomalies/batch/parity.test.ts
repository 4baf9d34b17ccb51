import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import fc from 'fast-check'
import { featureNames } from '@customhouse/anomalies/features/feature-registry.ts'
import { valuesByName } from '@customhouse/anomalies/features/features-of-line.ts'
import { pointInTime } from '@customhouse/anomalies/features/point-in-time.ts'
import { exampleLines } from '@customhouse/anomalies/features/test-lines.ts'
import type { InspectedLine, TradeLine } from '@customhouse/anomalies/trade-line.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { featureQueries } from './feature-queries.table.ts'
import { batchFeatures } from './store.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const measures = [{ commodity: '7208', origin: 'AA', from: '2025-02-01', name: 'Additional duty', authority: 'invented' }, { commodity: '61', origin: 'BB', from: '2025-03-01', name: 'Presumption', authority: 'invented' }]
const uuidOf = (text: string) => createHash('md5').update(text).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

/** Several draws after one another, each as a filing of its own numbers, and what inspections of every fifth line came to. */
function history(seed: number): { readonly lines: readonly TradeLine[]; readonly outcomes: readonly InspectedLine[] } {
  const drawn = fc.sample(exampleLines, { numRuns: 20, seed }).flat().sort((one, other) => (one.date + one.id < other.date + other.id ? -1 : 1))
  const lines = drawn.map((line, index) => ({ ...line, id: uuidOf(line.id), line: index + 1 }))
  const outcomes = lines.filter((_, index) => index % 5 === 0).map((line, index) => ({ ...line, inspectedOn: new Date(Date.parse(line.date) + 3 * 86_400_000).toISOString().slice(0, 10), isIllicit: index % 3 === 0 }))
  return { lines, outcomes }
}

async function save({ lines, outcomes }: ReturnType<typeof history>): Promise<void> {
  const totals = new Map<string, number>()
  for (const { id, value = 0 } of lines) totals.set(id, (totals.get(id) ?? 0) + value)
  await test.database.system(async (sql) => {
    for (const { commodity, origin, from, name, authority } of measures) await sql.query('insert into anomalies.measure values ($1, $2, $3, $4, $5) on conflict do nothing', [commodity, origin, from, name, authority])
    await sql.query(
      `insert into anomalies.line (environment, filing, line, entry_number, kind, day, importer, filer, seller, manufacturer, commodity, origin, departure, port, mode, carrier, unit, special_program, quantity, mass, value, metered, credentials, consignment_value, state, features, unusualness, reasons)
       select 'test', id, line, id::text, 'entry-summary', date, importer, filer, seller, manufacturer, commodity, origin, departure, port, mode, carrier, unit, '', quantity, mass, value, metered, credentials, total, 'new', '{}', 0, '[]'
       from json_to_recordset($1::json) as row (id uuid, line integer, date date, importer text, filer text, seller text, manufacturer text, commodity text, origin text, departure text, port text, mode text, carrier text, unit text,
         quantity float8, mass float8, value float8, metered float8, credentials text[], total float8) order by line`, [JSON.stringify(lines.map((line) => ({ ...line, total: totals.get(line.id) })))])
    await sql.query(`insert into anomalies.outcome (environment, filing, line, exam, inspected_on, is_illicit, selected_by) select 'test', id, line, '', "inspectedOn", "isIllicit", 'rule' from json_to_recordset($1::json) as row (id uuid, line integer, "inspectedOn" date, "isIllicit" boolean)`, [JSON.stringify(outcomes)])
  })
}

it('PostgreSQL comes to the same features as memory, line by line', async () => {
  const past = history(12)
  await save(past)
  const expected = [...pointInTime({ ...past, measures })].map(({ line, computed }) => ({ line: line.line, values: valuesByName(computed) }))
  const found = await test.database.system((sql) => batchFeatures(sql, { environment: 'test', from: '2025-01-01', to: '2026-01-01' }))
  expect(found.length).toBe(past.lines.length)
  const differences = expected.flatMap(({ line, values }, index) => featureNames.flatMap((name) => {
    const [memory, database] = [values[name], found[index]?.features[name] ?? undefined]
    const isSame = memory === undefined || database === undefined ? memory === database : Math.abs(memory - database) <= 1e-6 * Math.max(1, Math.abs(memory))
    return isSame ? [] : [{ line, name, memory, database }]
  }))
  expect(differences).toEqual([])
  // Nothing would be compared if nothing was ever known.
  for (const name of featureNames.filter((one) => !['capacity-share', 'tariff-rate'].includes(one))) expect([name, expected.some(({ values }) => values[name] !== undefined)]).toEqual([name, true])
})

it('every feature has its query', () => { expect(featureQueries.map(({ name }) => name)).toEqual(featureNames) })
