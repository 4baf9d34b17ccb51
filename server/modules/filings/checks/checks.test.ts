import { describe, expect, test } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { checkDeclaration } from '@customhouse/checks/check-declaration.ts'
import { numberOf, sampleEntry, sampleItem, sampleSummary } from '@customhouse/checks/sample-declarations.ts'
import { decide } from '../decide.ts'
import type { FilingInput } from '../decide.ts'
import { sampleInput } from '../sample-filings.ts'

type Case = readonly [name: string, changes: Partial<Declaration>, codes: readonly string[], more?: Partial<FilingInput>]

const codesOf = (declaration: Declaration, more: Partial<FilingInput> = {}): string[] => [...new Set(decide(sampleInput(declaration, more)).findings.map(({ code }) => code))].sort()
const item = (changes: Partial<GoodsItem>): Partial<Declaration> => ({ goodsItems: [sampleItem(changes)] })
const goods = (code: string, unit: string): Partial<Declaration> => item({ commodities: [{ code, value: '5000', quantities: [{ value: '10', unit }], agencyData: [] }] })

const summaryCases: readonly Case[] = [
  ['filer code of another broker', { entryNumber: numberOf(1, 'Y7K') }, ['X17']],
  ['filer code of nobody', { entryNumber: numberOf(1, 'Q1Q') }, ['B06']],
  ['importer without a power of attorney to this broker', { importerOfRecord: { number: '89-100000500' } }, ['power-of-attorney-missing']],
  ['importer that is not registered', { importerOfRecord: { number: '89-100000999' } }, ['101', 'power-of-attorney-missing']],
  ['importer number of no form', { importerOfRecord: { number: '8910000' } }, ['102', 'power-of-attorney-missing']],
  ['inactive importer from 2026-07-16', { importerOfRecord: { number: '89-100000600' } }, ['113', '875']],
  ['void importer', { importerOfRecord: { number: '89-100000800' } }, ['104', '113']],
  ['bond that was terminated', { importerOfRecord: { number: '89-100000400' } }, ['117']],
  ['surety other than that of the bond on file', { bonds: [{ type: '8', suretyCode: '001' }] }, ['145']],
  ['single transaction bond that is awaited', { bonds: [{ type: '9', suretyCode: 'ZZ1', amount: '5000' }] }, ['single-transaction-bond-awaited']],
  ['unit other than the tariff asks', goods('6912004810', 'KG'), ['442']],
  ['second quantity missing', goods('6109100012', 'DOZ'), ['443']],
  ['no quantity', item({ commodities: [{ code: '6912004810', value: '5000', quantities: [], agencyData: [] }] }), ['439']],
]

const entryCases: readonly Case[] = [
  ['single transaction bond without amount', { bonds: [{ type: '9', suretyCode: 'ZZ1' }] }, ['265', 'single-transaction-bond-awaited']],
  ['tariff number that does not exist', { goodsItems: [sampleItem({ parties: [], commodities: [{ code: '0000000000', quantities: [], agencyData: [] }] })] }, ['433']],
  ['flagged number without agency data', { goodsItems: [sampleItem({ parties: [], commodities: [{ code: '0406901200', quantities: [], agencyData: [] }] })] }, ['P00']],
  ['flagged number with agency data', { goodsItems: [sampleItem({ parties: [], commodities: [{ code: '0406901200', quantities: [], agencyData: [{ agency: 'FDA', description: 'CHEESE', records: [] }] }] })] }, []],
  ['sandbox flags do not count in production', { goodsItems: [sampleItem({ parties: [], commodities: [{ code: '0406901200', quantities: [], agencyData: [] }] })] }, [], { filer: { organisation: 'meridian', environment: 'production' } }],
]

describe('checks against parties, tariff and what is on file, of an entry summary', () => {
  for (const [name, changes, codes, more] of summaryCases) test(name, () => { expect(codesOf(sampleSummary(changes), more)).toEqual([...codes].sort()) })
})

describe('the same of an entry for cargo release', () => {
  for (const [name, changes, codes, more] of entryCases) test(name, () => { expect(codesOf(sampleEntry(changes), more)).toEqual([...codes].sort()) })
})

describe('what the form shows', () => {
  const faulty: Partial<Declaration> = { entryNumber: 'ZZ900000012', portOfEntry: '9999', bonds: [], goodsItems: [sampleItem({ origin: 'QQ', parties: [] })] }
  for (const declaration of [sampleSummary(faulty), sampleEntry(faulty), sampleSummary({ ...faulty, indicators: { requestsCargoRelease: true } })])
    test(`is found by the single window too, in the same words: ${declaration.kind}, ${String(declaration.indicators.requestsCargoRelease === true)}`, () => {
      const found = checkDeclaration(declaration, '2026-08-03')
      expect(found.length).toBeGreaterThan(3)
      expect(decide(sampleInput(declaration)).findings).toEqual(expect.arrayContaining([...found]))
    })
})
