import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { omit, sampleEntry, sampleItem, sampleSummary } from './sample-declarations.ts'
import { checkDeclaration } from './check-declaration.ts'

type Case = readonly [name: string, changes: Partial<Declaration>, codes: readonly string[], receivedOn?: string]

const codesOf = (declaration: Declaration, receivedOn = '2026-08-03'): string[] => [...new Set(checkDeclaration(declaration, receivedOn).map(({ code }) => code))].sort()
const item = (changes: Partial<GoodsItem>): Partial<Declaration> => ({ goodsItems: [sampleItem(changes)] })
const goods = (code: string, unit: string, more: Partial<GoodsItem> = {}): Partial<Declaration> =>
  item({ commodities: [{ code, value: '5000', quantities: [{ value: '10', unit }], agencyData: [] }], ...more })
const withMeasure = (measure: string, code: string, more: Partial<GoodsItem> = {}): Partial<Declaration> =>
  item({ commodities: [{ code: measure, value: '0', quantities: [], agencyData: [] }, { code, value: '5000', quantities: [{ value: '10', unit: code.startsWith('7615') ? 'NO' : 'KG' }], agencyData: [] }], ...more })
const signed = { electronicSignature: 'X' }
const case03 = { caseNumber: 'A570067001', claim: 'C', rateType: 'A', rate: '10', duty: '0.00' }
const exporter = [...sampleItem().parties, { role: 'E', identifier: { qualifier: 'MID', value: 'CNEXAEXA123SHE' } }]
const caseTotals = { duty: '0.00', antidumping: '0.00', feesByClass: [], cashAntidumping: '0.00' }
const steel = { licences: [{ type: '01', number: 'S12345678' }] }
const aluminum = { licences: [{ type: '28', number: 'A12345678' }] }
const melt = (fields: Record<string, string>): Partial<GoodsItem> => ({ ...steel, additionalDeclarations: [{ type: '08', fields }] })
const smelt = (fields: Record<string, string>): Partial<GoodsItem> => ({ additionalDeclarations: [{ type: '07', fields: { 'Primary Country of Smelt Applicability Code': 'Y', 'Primary Country of Smelt Code': 'CN', 'Secondary Country of Smelt Applicability Code': 'N', 'Country of Cast Code': 'CN', ...fields } }] })
const copper = (fields: Record<string, string>): Partial<GoodsItem> => ({ additionalDeclarations: [{ type: '12', fields }] })

const summaryCases: readonly Case[] = [
  ['entry number with a wrong check digit', { entryNumber: 'ZZ900000012' }, ['B16']],
  ['entry number that is none', { entryNumber: 'ZZ9' }, ['B15']],
  ['importer number of no form', { importerOfRecord: { number: '8910000' } }, ['102']],
  ['no bond', { bonds: [] }, ['119']],
  ['waiver with its reason', { bonds: [], indicators: { ...signed, bondWaiver: '0' }, bondWaiverReason: '999' }, []],
  ['waiver without a reason', { bonds: [], indicators: { ...signed, bondWaiver: '0' } }, ['139']],
  ['waiver for type 03', { typeCode: '03', totals: caseTotals, bonds: [], indicators: { ...signed, bondWaiver: '0' }, bondWaiverReason: '999', ...item({ tradeRemedyCases: [case03], parties: exporter }) }, ['141']],
  ['continuous bond with an amount', { bonds: [{ type: '8', suretyCode: 'ZZ1', amount: '50000' }] }, ['214']],
  ['unsigned', { indicators: {} }, ['B39']],
  ['no consignee', { consignee: { number: '' } }, ['255']],
  ['consignee of zeros on a formal entry', { consignee: { number: '00-0000000' } }, ['107']],
  ['port that Schedule D does not have', { portOfEntry: '9999' }, ['B04']],
  ['mode of transport that does not exist', { transportMode: '99' }, ['165']],
  ['vessel without carrier and name', { conveyances: [] }, ['176', '181']],
  ['vessel without a bill', { consignments: [] }, ['183']],
  ['house bill alone', { consignments: [{ manifestedQuantity: '1', manifestedUnit: 'CTN', transportDocuments: [{ type: 'H', issuer: 'ZZSB', identifier: 'H1' }] }] }, ['187']],
  ['in-bond number without its date', { consignments: [{ manifestedQuantity: '1', manifestedUnit: 'CTN', transportDocuments: [{ type: 'I', identifier: '123456789' }, { type: 'M', issuer: 'ZZSB', identifier: 'M1' }] }] }, ['261']],
  ['no state of destination', { destinationState: 'ZZ' }, ['133']],
  ['print date on Labor Day', { payment: { type: '2', statementPrintDate: '2026-09-07' } }, ['204']],
  ['print date in the past', { payment: { type: '2', statementPrintDate: '2026-07-31' } }, ['205', '218']],
  ['print date more than 90 days ahead', { payment: { type: '2', statementPrintDate: '2026-11-02' } }, ['206']],
  ['monthly statement without a month', { payment: { type: '6', statementPrintDate: '2026-08-20' } }, ['211']],
  ['monthly statement three months ahead', { payment: { type: '6', statementPrintDate: '2026-08-20', periodicMonth: '11' } }, ['213']],
  ['estimated entry date too far ahead', { dates: { estimatedEntry: '2026-11-10', importation: '2026-08-08' }, payment: { type: '1' } }, ['rate-date-too-far-ahead']],
  ['exported after importation', item({ exportation: '2026-08-09' }), ['426']],
  ['unknown origin', item({ origin: 'QQ' }), ['408']],
  ['Canada where a province is needed', { ...item({ origin: 'CA', countryOfExport: 'CA', parties: [{ role: 'M', identifier: { qualifier: 'MID', value: 'XOEXAEXA123TOR' } }, { role: 'S', identifier: { qualifier: 'EI', value: '89-100000100' } }] }) }, ['414']],
  ['no manufacturer and no sold-to party', item({ parties: [] }), ['483', '577']],
  ['manufacturer code of no form', item({ parties: [{ role: 'M', identifier: { qualifier: 'MID', value: 'CN1' } }, { role: 'S', identifier: { qualifier: 'EI', value: '89-100000100' } }] }), ['523']],
  ['value with cents', item({ commodities: [{ code: '6912004810', value: '5000.50', quantities: [{ value: '1', unit: 'NO' }], agencyData: [] }] }), ['437']],
  ['no charges above $1,250', item({ charges: '0' }), ['664']],
  ['informal entry above $2,500', { typeCode: '11' }, ['646']],
  ['program that does not exist', item({ specialProgram: 'QQ' }), ['416']],
  ['NAFTA claim in 2026', item({ specialProgram: 'MX' }), ['606']],
  ['type 03 without a case', { typeCode: '03' }, ['706']],
  ['case on type 01', item({ tradeRemedyCases: [case03], parties: exporter }), ['466']],
  ['type 03 with a case', { typeCode: '03', totals: caseTotals, ...item({ tradeRemedyCases: [case03], parties: exporter }) }, []],
  ['case without exporter and totals', { typeCode: '03', ...item({ tradeRemedyCases: [case03] }) }, ['499', '735']],
  ['zone entry without its data', { typeCode: '06' }, ['173', '288', '670']],
  ['zone on type 01', { foreignTradeZone: '02600A001' }, ['136']],
  ['withdrawal without its warehouse entry', { typeCode: '31', goodsLocation: 'A123' }, ['184', '294', '309']],
  ['temporary importation without 9813 and declaration', { typeCode: '23' }, ['316', '676']],
  ['component without header', item({ articleSet: 'V' }), ['404']],
  ['missing document 99 first', { missingDocuments: ['99'] }, ['153']],
  ['reconciliation on type 03', { typeCode: '03', totals: caseTotals, reconciliation: { issueCode: '001' }, ...item({ tradeRemedyCases: [case03], parties: exporter }) }, ['160']],
  ['correction reasons on an ordinary summary', item({ correctionReasons: ['L01'] }), ['580']],
  ['improbable countries', item({ origin: 'CU' }), ['27A']],
  ['improbable countries, overridden', item({ origin: 'CU', censusOverrides: [{ condition: '27A', override: '03' }] }), []],
  ['licence type not in use', item({ licences: [{ type: '15', number: '1' }] }), ['472']],
  ['steel without licence and declaration', goods('7208390015', 'KG'), ['60D', '794']],
  ['steel with both', goods('7208390015', 'KG', melt({ 'Country of Melt and Pour Code': 'CN' })), []],
  ['steel by the names of JSON filers', goods('7208390015', 'KG', melt({ countryOfMeltAndPourCode: 'CN' })), []],
  ['OTH for articles of steel', goods('7208390015', 'KG', melt({ 'Country of Melt and Pour Applicability Code': 'OTH' })), ['844']],
  ['country and OTH', goods('7208390015', 'KG', melt({ 'Country of Melt and Pour Code': 'CN', 'Country of Melt and Pour Applicability Code': 'OTH' })), ['843']],
  ['steel licence on a warehouse entry', { typeCode: '21', goodsLocation: 'A123', ...goods('7208390015', 'KG', melt({ 'Country of Melt and Pour Code': 'CN' })) }, ['818']],
  ['aluminum articles with their declaration', goods('7601200000', 'KG', { ...aluminum, ...smelt({}) }), []],
  ['both smelt countries denied', goods('7601200000', 'KG', { ...aluminum, ...smelt({ 'Primary Country of Smelt Applicability Code': 'N', 'Primary Country of Smelt Code': '' }) }), ['850']],
  ['UN for articles of aluminum', goods('7601200000', 'KG', { ...aluminum, ...smelt({ 'Country of Cast Code': 'UN' }) }), ['856']],
  ['UN for derivative aluminum without 9903.85.68', withMeasure('99038508', '7615107180', smelt({ 'Country of Cast Code': 'UN' })), ['60B']],
  ['UN for derivative aluminum with 9903.85.68', withMeasure('99038568', '7615107180', smelt({ 'Country of Cast Code': 'UN' })), []],
  ['territory of the United States with type 07 from 2026-07-16', goods('7601200000', 'KG', { ...smelt({}), origin: 'PR' }), ['774']],
  ['territory of the United States without type 07', goods('7601200000', 'KG', { origin: 'PR' }), []],
  ['territory of the United States with type 07 before', { dates: { estimatedEntry: '2026-07-10', importation: '2026-07-08' }, payment: { type: '1' }, ...goods('7601200000', 'KG', { ...smelt({}), origin: 'PR', exportation: '2026-07-01' }) }, [], '2026-07-15'],
  ['copper under its measure without type 12', withMeasure('99037801', '7403110000'), ['794']],
  ['articles of copper without measure and type 12', goods('7408110000', 'KG'), ['794']],
  ['articles of copper with a secondary country that is none', goods('7408110000', 'KG', copper({ 'Primary Country of Smelt Code': 'CL', 'Secondary Country of Smelt Code': 'QQ', 'Country of Most Recent Cast Code': 'OTH' })), ['871']],
  ['the part of a copper article that is not copper', withMeasure('99037802', '7408110000'), []],
  ['cathodes, which the copper measure leaves out', goods('7403110000', 'KG'), []],
  ['copper of a territory without type 12', { ...goods('7408110000', 'KG', { origin: 'PR' }) }, []],
  ['copper with OTH', withMeasure('99037801', '7403110000', copper({ 'Primary Country of Smelt Code': 'OTH', 'Country of Most Recent Cast Code': 'CL' })), []],
  ['copper without a country of cast', withMeasure('99037801', '7403110000', copper({ 'Primary Country of Smelt Code': 'CL' })), ['872']],
  ['copper of the United States with type 12', withMeasure('99037801', '7403110000', { ...copper({}), origin: 'US', countryOfExport: 'CA', parties: [{ role: 'M', identifier: { qualifier: 'MID', value: 'XOEXAEXA123TOR' } }, { role: 'S', identifier: { qualifier: 'EI', value: '89-100000100' } }] }), ['774']],
]

const entryWithoutValue = omit(sampleEntry(), 'estimatedValue')
const entryCases: readonly Case[] = [
  ['type 86 after it ended', { typeCode: '86' }, ['entry-type-86-ended']],
  ['type 13, which is a test by other ways', { typeCode: '13' }, ['entry-type-13-test']],
  ['no seller', { parties: sampleEntry().parties.filter(({ role }) => role !== 'SE') }, ['seller-missing']],
  ['manufacturer by number', { parties: sampleEntry().parties.map((party) => (party.role === 'MF' ? { role: 'MF', identifier: { qualifier: 'EI', value: '89-100000100' } } : party)) }, ['party-number-not-allowed']],
  ['party without an address', { parties: sampleEntry().parties.map((party) => (party.role === 'SE' ? { role: 'SE', name: 'SELLER' } : party)) }, ['party-address-missing']],
  ['no bill', { consignments: [] }, ['183']],
  ['house bill by truck', { transportMode: '30', consignments: [{ transportDocuments: [{ type: 'M', issuer: 'ZZSB', identifier: 'M1' }] }] }, ['bill-type-not-for-mode']],
  ['air waybill with an issuer', { transportMode: '40' }, ['bill-issuer-not-allowed']],
  ['informal entry above $2,500', { typeCode: '11' }, ['648']],
  ['single transaction bond without amount', { bonds: [{ type: '9', suretyCode: 'ZZ1' }] }, ['265']],
  ['no bond for type 03', { typeCode: '03', bonds: [{ type: '0' }] }, ['141']],
  ['warehouse entry without its warehouse', { typeCode: '21' }, ['bonded-warehouse-missing']],
  ['quota type waits for its quota', { typeCode: '02' }, ['Q08']],
]

describe('checks of form of an entry summary', () => {
  for (const [name, changes, codes, receivedOn] of summaryCases) test(name, () => { expect(codesOf(sampleSummary(changes), receivedOn)).toEqual([...codes].sort()) })
})

describe('checks of form of an entry for cargo release', () => {
  for (const [name, changes, codes, receivedOn] of entryCases) test(name, () => { expect(codesOf(sampleEntry(changes), receivedOn)).toEqual([...codes].sort()) })

  test('no estimated value', () => { expect(codesOf(entryWithoutValue)).toEqual(['estimated-value-missing']) })
})

describe('checkDeclaration()', () => {
  it('finds nothing in declarations that are whole', () => {
    expect([...checkDeclaration(sampleSummary(), '2026-08-03'), ...checkDeclaration(sampleEntry(), '2026-08-03')]).toEqual([])
  })
  it('asks of updates and cancellations what identifies the filing, and no more', () => {
    const bare: Partial<Declaration> = { goodsItems: [], parties: [], bonds: [], consignments: [] }
    for (const functionCode of ['update', 'cancel'] as const) {
      expect(codesOf(sampleEntry({ ...bare, functionCode }))).toEqual([])
      expect(codesOf(sampleEntry({ ...bare, functionCode, portOfEntry: '9999' }))).toEqual(['B04'])
    }
  })
  it('does not ask a summary of a quota type for cargo release that an entry on file may have asked for', () => {
    expect(codesOf(sampleSummary({ typeCode: '02' }))).toEqual(['Q08'])
  })
  it('says things once, with the place in the declaration and in the WCO data model', () => {
    const found = checkDeclaration(sampleSummary({ portOfEntry: '9999' }), '2026-08-03')
    expect(found).toMatchObject([{ code: 'B04', severity: 'fatal', pointer: { declaration: '/portOfEntry', wco: expect.stringMatching(/^42A/) } }])
  })
  it('never throws on data of the right shape, whatever they say', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', '0', '01', '06', '23', '51', '2026-02-30', '9999-99-99', 'X', '-1', '1e9'))
    fc.assert(fc.property(fc.record({ entryNumber: text, typeCode: text, portOfEntry: text, transportMode: text, destinationState: text }), fc.record({ estimatedEntry: text, importation: text, inBond: text, statementPrintDate: text }), text,
      (header, { statementPrintDate, ...dates }, value) => {
        const commodities = [{ code: value, value, quantities: [{ value, unit: value }], agencyData: [] }]
        const more = { ...header, dates, payment: { type: value, statementPrintDate, periodicMonth: value }, ...item({ origin: value, exportation: value, commodities }) }
        expect(Array.isArray(checkDeclaration(sampleSummary(more), '2026-08-03'))).toBe(true)
        expect(Array.isArray(checkDeclaration(sampleEntry(more), '2026-08-03'))).toBe(true)
      }))
  })
})
