import { describe, expect, it } from 'vitest'
import { publishedAgricultureFees } from '../fees/agriculture-fees.table.ts'
import { publishedFeeNotices } from '../fees/fee-notices.ts'
import { publishedMeasures } from '../remedies/measures.table.ts'
import { keyOf, noOperatorRows } from './operator-row.ts'
import { rowFindings, tablesWith } from './tables-with.ts'

const period = { from: '2026-01-01', to: '2026-12-31', authority: 'invented for this test' }
const caseRate = { ...period, caseNumber: 'A570000001', adValoremPercent: '12.5', requiresCash: true }
const noteRate = { ...period, code: '21069098', column: 'general' as const, rate: '2.5¢/kg + 5%' }
const honey = { ...period, classCode: '055', name: 'honey fee', headings: ['0409'], rate: { kind: 'per-unit' as const, dollars: '0.033', unit: 'kg' } }

describe('tablesWith()', () => {
  it('is what the project has when nothing was loaded', () => {
    expect(tablesWith(noOperatorRows)).toEqual({ feeNotices: publishedFeeNotices, agricultureFees: publishedAgricultureFees, caseRates: [], noteRates: [], exchangeRates: [], measures: publishedMeasures })
  })

  it('reads the rates of notes and puts loaded fees in the place of those without a rate', () => {
    const tables = tablesWith({ ...noOperatorRows, 'note-rates': [noteRate], 'agriculture-fees': [honey], 'case-rates': [caseRate] })
    expect(tables.noteRates?.[0]?.rate).toMatchObject({ kind: 'formula', terms: [{ dollars: '0.025' }, { percent: '5' }] })
    expect(tables.agricultureFees?.filter(({ classCode }) => classCode === '055')).toEqual([honey])
    expect(tables.caseRates).toEqual([caseRate])
  })
})

describe('tablesWith() measures', () => {
  it('a loaded measure stands in the place of the published one of the same name and first day', () => {
    const [published] = publishedMeasures
    if (published === undefined) throw new Error('no measure is published')
    const { name, family, title, codes, valueBasis, from } = published
    const row = { name, family, title, codes: [...codes], valueBasis, origins: 'any' as const, rates: [], from, authority: 'invented for this test', certainty: 'confirmed' as const }
    const later = { ...row, from: '2026-05-01' }
    const { measures } = tablesWith({ ...noOperatorRows, measures: [row, later] })
    expect(measures?.filter((measure) => measure.name === name)).toEqual([row, later])
    expect(measures).toHaveLength(publishedMeasures.length + 1)
    expect(keyOf(row)).not.toBe(keyOf(later))
  })
})

describe('rowFindings()', () => {
  it('takes good rows and says what is wrong with others', () => {
    expect([caseRate, noteRate, honey].flatMap(rowFindings)).toEqual([])
    const rateless = { ...period, caseNumber: 'A570000001', requiresCash: true }
    const codes = [{ ...caseRate, from: '2026-02-30' }, { ...caseRate, to: '2025-01-01' }, { ...noteRate, rate: 'See note 1' }, rateless].flatMap(rowFindings).map(({ code, pointer }) => [code, pointer.declaration])
    expect(codes).toEqual([['table-row-days', '/rows/0'], ['table-row-days', '/rows/1'], ['table-row-rate', '/rows/2'], ['table-row-rate', '/rows/3']])
  })

  it('keyOf() tells rows about different things apart', () => {
    const keys = [caseRate, noteRate, honey, { ...caseRate, from: '2026-02-01' }].map(keyOf)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
