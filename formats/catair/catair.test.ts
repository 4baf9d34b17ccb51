import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layout } from './layouts/chapters.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Answer } from '../format.ts'
import { writeAgencyRecord } from './agency-data/agency-records.ts'
import { catair } from './catair.ts'
import type { CatairMessage } from './catair-message.ts'
import { writeRecord, joinRecords } from './codec/write-record.ts'
import { fieldKey } from './mapping/field-key.ts'
import { chapterLayouts } from './layouts/chapters.ts'
import { writeStatusNotification } from './status-notification/status-notification.ts'

const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(`./${path}.catair`, import.meta.url)))
const linesOf = (path: string) => new TextDecoder('latin1').decode(bytesOf(path)).split('\n').slice(0, -1)
const read = (lines: readonly string[]) => catair.read(joinRecords(lines))
const message = (path: string) => {
  const [first] = catair.read(bytesOf(path)).messages
  if (!first?.declaration) throw new Error(`No declaration in ${path}`)
  return { ...first, declaration: first.declaration, source: first.source as CatairMessage['source'] }
}
const answer = (outcome: Answer['determination']['outcome'], more: Partial<Answer> = {}): Answer => ({
  accepted: outcome !== 'reject', findings: [], determination: { outcome, reasons: [], decidedAt: '2026-03-15T14:30:00.000Z' }, version: '00100', answeredAt: '2026-03-15T14:30:00.000Z', ...more,
})
const finding = (code: string, more: Partial<Finding> = {}): Finding => ({ code, severity: 'fatal', pointer: {}, message: 'Words', authority: 'Law', remedy: 'Mend it', ...more })
const answered = (path: string, given: Answer) => new TextDecoder('latin1').decode(catair.writeAnswer(catair.read(bytesOf(path)), [given])).split('\n')

describe('catair.read() of an entry summary', () => {
  const { declaration } = message('entry-summary/vectors/antidumping')

  it('reads implied decimals by field, as CBP’s record notes have them', () => {
    const [item] = declaration.goodsItems
    expect(item?.commodities[0]).toMatchObject({ code: '9403608040', value: '42000', duty: '0.00', quantities: [{ value: '420.00', unit: 'NO' }] })
    expect(item?.tradeRemedyCases).toEqual([
      { caseNumber: 'A557999001', claim: 'C', rate: '25.00', rateType: 'A', duty: '10500.00' },
      { caseNumber: 'C557999002', claim: 'C', rate: '4.50', rateType: 'A', duty: '1890.00' },
    ])
    expect(declaration.totals).toMatchObject({ duty: '0.00', antidumping: '10500.00', countervailing: '1890.00', cashAntidumping: '10500.00', feesByClass: [{ classCode: '499', amount: '145.49' }, { classCode: '501', amount: '52.50' }] })
  })

  it.each([
    ['A', 'add'], ['R', 'replace'], ['D', 'cancel'],
  ])('reads action %s as %s', (action, functionCode) => {
    const lines = linesOf('entry-summary/vectors/usmca').map((line) => (line.startsWith('10') ? `10${action}${line.slice(3)}` : line))
    expect(read(lines).messages[0]?.declaration?.functionCode).toBe(functionCode)
  })

  it('refuses an unknown action with CBP’s code', () => {
    const lines = linesOf('entry-summary/vectors/usmca').map((line) => (line.startsWith('10') ? `10Q${line.slice(3)}` : line))
    expect(read(lines).messages[0]?.findings).toMatchObject([{ code: 'B02', pointer: { declaration: '/functionCode', record: { recordType: '10', from: 3, to: 3 } } }])
  })

  it('rejects the whole batch when records are out of sequence, and answers so', () => {
    const lines = linesOf('entry-summary/vectors/usmca')
    const swapped = [...lines.slice(0, 3), ...lines.filter((line) => line.startsWith('90')), ...lines.slice(3).filter((line) => !line.startsWith('90'))]
    const rejected = read(swapped)
    expect(rejected.messages).toEqual([])
    expect(rejected.findings.map((each) => each.code)).toContain('A04')
    const written = new TextDecoder().decode(catair.writeAnswer(rejected, []))
    expect(written).toMatch(/^E1 FA04/m)
    expect(written).toMatch(/^E1RF999 {3}BATCH REJECTED/m)
  })

  it('rejects an application that is not served here', () => {
    const other = linesOf('cargo-release/vectors/release-cancel').map((line) => line.replace(/^(A.{24})SE/, '$1CQ').replace(/^([BY].{9})SE/, '$1CQ'))
    const rejected = read(other)
    expect(rejected.findings.map((each) => each.code)).toContain('X13')
    expect(new TextDecoder().decode(catair.writeAnswer(rejected, []))).toMatch(/^X1RF999/m)
  })
})

describe('message.locate()', () => {
  const steel = message('entry-summary/vectors/section-232-steel')
  const food = message('entry-summary/vectors/food-agency')
  const at = (from: typeof steel, declaration: string) => {
    const { record } = from.locate({ declaration })
    return record && `${record.recordType} ${String(record.from)}-${String(record.to)}`
  }

  it.each([
    ['/entryNumber', '10 4-16'],
    ['/dates/estimatedEntry', '11 42-47'],
    ['/consignee', '11 15-26'],
    ['/conveyances/0/trip', '21 3-7'],
    ['/consignments/0/transportDocuments/0/identifier', '23 8-19'],
    ['/bonds/0/suretyCode', '31 6-8'],
    ['/goodsItems/0/origin', '40 9-10'],
    ['/goodsItems/0/specialProgram', '40 25-26'],
    ['/goodsItems/0/commodities/1/quantities/0/value', '50 36-47'],
    ['/goodsItems/0/commodities/1/quantities/1/unit', '50 63-65'],
    ['/goodsItems/0/licences/0/number', '52 5-14'],
    ['/goodsItems/0/tradeRemedyCases', '40 1-80'],
    ['/goodsItems/0/additionalDeclarations/0/fields/countryOfMeltAndPourCode', '54 5-6'],
    ['/goodsItems/0/fees/1/amount', '62 6-13'],
    ['/totals/feesByClass/1/amount', '89 20-30'],
    ['/totals/internalRevenueTax', '90 27-37'],
    ['/goodsItems/7/origin', '10 1-80'],
    ['', '10 1-80'],
  ])('finds %s at %s', (pointer, place) => {
    expect(at(steel, pointer)).toBe(place)
  })

  it('tells the tariff numbers of a line apart', () => {
    const first = steel.locate({ declaration: '/goodsItems/0/commodities/0/code' }).record?.recordNumber ?? 0
    expect(steel.locate({ declaration: '/goodsItems/0/commodities/1/code' }).record?.recordNumber).toBe(first + 1)
  })

  it('finds fields of agency records, and the WCO path', () => {
    expect(at(food, '/goodsItems/0/commodities/0/agencyData/0/agency')).toBe('PG01 8-10')
    expect(at(food, '/goodsItems/0/commodities/0/agencyData/0/records/1/fields/intendedUseCode')).toBe('PG01 42-57')
    expect(steel.locate({ declaration: '/goodsItems/0/origin' }).wco).toBe('42A/67A/68A[1]/92A[1]/063')
  })

  it('completes a place in the records with its pointer', () => {
    const record = steel.locate({ declaration: '/goodsItems/0/licences/0/number' }).record
    expect(record && steel.locate({ record }).declaration).toBe('/goodsItems/0/licences/0/number')
  })
})

describe('catair.read() of a cargo release', () => {
  it('joins in-bond, master and house bills into consignments', () => {
    const { declaration } = message('cargo-release/vectors/release-food-agency')
    expect(declaration.consignments).toEqual([{ transportDocuments: [
      { type: 'M', issuer: 'ZZSB', identifier: '260100118' },
      { type: 'H', issuer: 'ZZSB', identifier: 'H26010118', quantity: '800' },
    ] }])
    expect(declaration).toMatchObject({ kind: 'entry', functionalReference: 'FOOD2', consignee: { qualifier: 'EI', number: '89-100000300' }, dates: { estimatedArrival: '2026-01-27' } })
  })

  it('takes a zone where others name the vessel', () => {
    const { declaration } = message('cargo-release/vectors/release-trade-zone')
    expect(declaration.foreignTradeZone).toBe('20200A001')
    expect(declaration.conveyances).toEqual([])
  })

  it('refuses records that the action may not bring', () => {
    const lines = linesOf('cargo-release/vectors/release-vessel').map((line) => (line.startsWith('SE10') ? `SE10D${line.slice(5)}` : line))
    expect(read(lines).messages[0]?.findings.map((each) => `${each.code} ${each.pointer.record?.recordType ?? ''}`)).toContain('X35 SE40')
  })
})

describe('agency records', () => {
  it.each(['entry-summary/vectors/food-agency', 'cargo-release/vectors/release-food-agency'])('of %s write back byte for byte', (path) => {
    const { declaration } = message(path)
    const written = declaration.goodsItems.flatMap((item) => item.commodities.flatMap((commodity) => commodity.agencyData.flatMap((data) => data.records.map(writeAgencyRecord))))
    expect(written).toEqual(linesOf(path).filter((line) => /^(?:OI|PG)/.test(line)))
  })

  it('keep one name for each field of a record', () => {
    for (const each of chapterLayouts('agency-message-set')) expect(new Set([...each.byName.keys()].map(fieldKey)).size).toBe(each.byName.size)
  })

  it('open a new agency with each PG01, and substitutions above the commodities', () => {
    const pg = (key: string, values: Record<string, string>) => writeRecord(layout('agency-message-set', key), values)
    const extra = [pg('PG01', { 'PGA Line Number': '002', 'Government Agency Code': 'EPA', 'Government Agency Program Code': 'TS1', 'Disclaimer': 'A' })]
    const start = [pg('PG00', { 'Substitution Indicator': 'S', 'Substitution Number': '0001' }), pg('PG24', { 'Remarks Text': 'SHARED' }), pg('PG00', { 'Substitution Indicator': 'E' })]
    const lines = linesOf('entry-summary/vectors/food-agency').flatMap((line) => (line.startsWith('PG30') ? [line, ...extra] : line.startsWith('50') ? [...start, line] : [line]))
    const [item] = read(lines).messages[0]?.declaration?.goodsItems ?? []
    expect(item?.commodities[0]?.agencyData.map((data) => [data.agency, data.disclaim])).toEqual([['FDA', undefined], ['EPA', 'A']])
    expect(item?.agencySubstitutions?.map((data) => data.records.map((record) => record.type))).toEqual([['PG00', 'PG24', 'PG00']])
  })
})

describe('AX answers', () => {
  it('carry our own findings as information, and place those that CBP has no code for', () => {
    const lines = answered('entry-summary/vectors/usmca', answer('reject', { findings: [
      finding('provision-may-apply', { severity: 'warning', message: 'A provision may apply', pointer: { declaration: '/goodsItems/0/commodities/0/code' } }),
      finding('data-class', { pointer: { declaration: '/goodsItems/0/origin', record: { recordType: '40', recordNumber: 10, from: 9, to: 10 } } }),
    ] }))
    expect(lines.some((line) => line.startsWith('E1 I      A PROVISION MAY APPLY'))).toBe(true)
    expect(lines.some((line) => line.startsWith('E1 FA03   RECORD: 0040 STARTING POSITION: 09'))).toBe(true)
  })

  it.each([
    [[finding('PGA', { severity: 'warning', subject: 'agency' }), finding('27C', { severity: 'warning', subject: 'census' })], 'E1AP995'],
    [[finding('27C', { severity: 'warning', subject: 'census' }), finding('622', { severity: 'information' })], 'E1AW995'],
    [[finding('622', { severity: 'information' })], 'E1AI995'],
    [[], 'E1A 995'],
  ] as const)('weigh the severities of %j', (findings, beginning) => {
    expect(answered('entry-summary/vectors/usmca', answer('release', { findings })).some((line) => line.startsWith(beginning))).toBe(true)
  })

  it('say whether a summary was replaced', () => {
    expect(answered('entry-summary/vectors/usmca', answer('release', { replacesOnFile: true })).some((line) => line.startsWith('E1A 996   SUMMARY HAS BEEN REPLACED'))).toBe(true)
  })
})

describe('writeStatusNotification()', () => {
  const { declaration } = message('cargo-release/vectors/release-vessel')
  const codes = (outcome: Answer['determination']['outcome'], more: { at?: string; suspendsRelease?: boolean } = {}) =>
    writeStatusNotification({ declaration, determination: answer(outcome).determination, at: '2026-03-15T14:30:00.000Z', ...more }).filter((line) => /^SO[56]0/.test(line)).map((line) => `${line.slice(0, 4)} ${line.slice(14, 16)}`)

  it('reports each outcome by CBP’s status codes', () => {
    expect(codes('release')).toEqual(['SO60 98', 'SO60 01'])
    expect(codes('release', { at: '2026-01-02T00:00:00.000Z' })).toEqual(['SO60 97'])
    expect(codes('exam')).toEqual(['SO60 03'])
    expect(codes('documents-required')).toEqual(['SO60 96'])
    expect(codes('under-review')).toEqual(['SO60 90'])
    expect(codes('hold')).toEqual(['SO50 53', 'SO60 90'])
    expect(codes('hold', { suspendsRelease: true })).toEqual(['SO50 53', 'SO60 99', 'SO60 90'])
    expect(codes('reject')).toEqual([])
  })
})
