import { createReadStream, existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { measureRateOn } from '../remedies/find-measure.ts'
import { publishedMeasures } from '../remedies/measures.table.ts'
import { createSchedule } from '../schedule/schedule-book.ts'
import { readSchedule } from '../schedule/read-schedule.ts'
import { packRow } from '../schedule/schedule-row.ts'
import type { Schedule } from '../schedule/schedule.ts'
import { assessDeclaration } from './assess-declaration.ts'
import { fictitiousCommodity as commodity, fictitiousEntry as entry, fictitiousItem as item } from './fictitious-entry.ts'

const file = '../shared/reference/us/tariff/htsdata.csv'
const asOf = '2025-11-01'

describe.skipIf(!existsSync(file))('assessDeclaration() over the HTSUS of November 2025', () => {
  let schedule: Schedule
  let codes: readonly string[] = []
  beforeAll(async () => {
    const rows: string[] = []
    const found: string[] = []
    for await (const read of readSchedule(createReadStream(file), 'csv')) {
      if (read.kind !== 'row') continue
      rows.push(packRow(read.row))
      if (read.row.code.length >= 8) found.push(read.row.code)
    }
    codes = found
    schedule = createSchedule([{ revision: { name: 'HTSUS 2025', asOf, sha256: '', lines: rows.length, loadedAt: '', isExcerpt: false }, rows }], '1')
  })
  const assess = (code: string, origin: string) => {
    const quantities = (schedule.line(code, asOf)?.unitCodes ?? []).map((unit) => ['7', unit] as const)
    return assessDeclaration(entry([item([commodity(code, '1000', { quantities })], { origin })], { dates: { estimatedEntry: asOf } }), asOf, schedule)
  }

  it('computes a duty for nearly every number that can be entered, in both columns, and refuses the rest with a reason', () => {
    const enterable = codes.filter((code) => !code.startsWith('98') && !code.startsWith('99') && schedule.line(code, asOf)?.isSubdivided === false)
    const refused = new Map<string, number>()
    let asked = 0
    for (const code of enterable) {
      for (const origin of ['DE', 'RU']) {
        asked += 1
        const fatal = assess(code, origin).findings.find(({ severity }) => severity === 'fatal')
        if (fatal !== undefined) refused.set(fatal.code, (refused.get(fatal.code) ?? 0) + 1)
      }
    }
    const total = [...refused.values()].reduce((sum, count) => sum + count, 0)
    console.log(`${String(asked - total)} of ${String(asked)} duties computed (${(100 - total / asked * 100).toFixed(2)} %); refused: ${JSON.stringify(Object.fromEntries(refused))}`)
    expect(asked).toBeGreaterThan(30_000)
    expect(total / asked).toBeLessThan(0.03)
    for (const code of refused.keys()) expect(['439', '442', 'duty-needs-more-data', 'rate-not-readable']).toContain(code)
  })
  it('agrees with the tariff where a measure’s rate is in the tables for that day', () => {
    const seen: string[] = []
    for (const measure of publishedMeasures) {
      const rate = measureRateOn(measure, asOf)
      for (const code of measure.codes) {
        const line = schedule.line(code, asOf)
        if (rate === undefined || line?.general.kind !== 'formula') continue
        const printed = line.general.terms.find((term) => term.kind === 'ad-valorem')
        expect([code, printed?.percent]).toEqual([code, rate.percent])
        seen.push(code)
      }
    }
    expect(seen.length).toBeGreaterThan(12)
  })
  it('assesses every number of chapters 98 and 99 without throwing', () => {
    for (const code of codes.filter((each) => each.startsWith('98') || each.startsWith('99'))) {
      const declaration = entry([item([commodity(code, '0'), commodity('6109100012', '1000', { quantities: [['10', 'DOZ'], ['20', 'KG']] })], { origin: 'CN', specialProgram: 'C' })], { dates: { estimatedEntry: asOf } })
      expect(assessDeclaration(declaration, asOf, schedule).lines).toHaveLength(1)
    }
  })
})
