import { describe, expect, it } from 'vitest'
import { decimal, formatCents } from '@customhouse/vocabulary/measures/decimal.ts'
import { feeNoticeOn, publishedFeeNotices, processingFeeRate, withFeeNotice } from './fee-notices.ts'
import { harborFee, isHarborFeeDeMinimis } from './harbor-maintenance-fee.ts'
import { processingFee } from './merchandise-processing-fee.ts'
import { assessDeclaration } from '../assessment/assess-declaration.ts'
import { fictitiousCommodity as commodity, fictitiousEntry as entry, fictitiousItem as item, fictitiousTables as tables } from '../assessment/fictitious-entry.ts'

describe('feeNoticeOn()', () => {
  it('covers every day from 1995 to the end of fiscal year 2026 without gap or overlap', () => {
    const oldestFirst = [...publishedFeeNotices].reverse()
    oldestFirst.forEach((notice, index) => {
      const next = oldestFirst[index + 1]
      if (next === undefined) return
      expect(new Date(Date.parse(notice.to) + 86_400_000).toISOString().slice(0, 10)).toBe(next.from)
    })
    expect(oldestFirst.at(-1)?.to).toBe('2026-09-30')
  })
  it('takes the notice of the day, carries the last one forward, and knows none before the first', () => {
    expect(feeNoticeOn(publishedFeeNotices, '2025-09-30')).toMatchObject({ isCarriedForward: false, notice: { minimum: '32.71', maximum: '634.62' } })
    expect(feeNoticeOn(publishedFeeNotices, '2025-10-01')).toMatchObject({ isCarriedForward: false, notice: { minimum: '33.58', maximum: '651.50' } })
    expect(feeNoticeOn(publishedFeeNotices, '2026-10-01')).toMatchObject({ isCarriedForward: true, notice: { minimum: '33.58' } })
    expect(feeNoticeOn(publishedFeeNotices, '1994-12-31')).toBeUndefined()
  })
})

describe('withFeeNotice()', () => {
  const notice = { from: '2026-10-01', to: '2027-09-30', minimum: '34.00', maximum: '700.00', informal: '3.00', mail: '8.00', manualSurcharge: '5.00', authority: 'invented for this test' }
  it('adds a notice, or replaces the one of the same first day, and leaves the given list alone', () => {
    const more = withFeeNotice(publishedFeeNotices, notice)
    expect(more).toHaveLength(publishedFeeNotices.length + 1)
    expect(more[0]).toBe(notice)
    expect(withFeeNotice(more, { ...notice, minimum: '35.00' })).toHaveLength(more.length)
    expect(publishedFeeNotices[0]?.from).toBe('2025-10-01')
  })
  it('refuses one that is no notice', () => {
    expect(() => withFeeNotice([], { ...notice, to: '2026-09-01' })).toThrow(RangeError)
    expect(() => withFeeNotice([], { ...notice, maximum: 'much' })).toThrow(RangeError)
  })
})

describe('the ad valorem fees', () => {
  it('round half up, to the cent', () => {
    // 12345 × 0.003464 = 42.76308; 0.00125 × 12345 = 15.43125; 0.00125 × 4 = 0.005 -> 0.01
    expect(formatCents(processingFee(decimal('12345'), '2026-01-15'))).toBe('42.76')
    expect(formatCents(harborFee(decimal('12345'), '2026-01-15'))).toBe('15.43')
    expect(formatCents(harborFee(decimal('4'), '2026-01-15'))).toBe('0.01')
    expect(processingFeeRate('2011-09-30').rate).toBe('0.0021')
    expect(isHarborFeeDeMinimis(decimal('3.00'))).toBe(true)
    expect(isHarborFeeDeMinimis(decimal('3.01'))).toBe(false)
  })
})

describe('who is exempt from the processing fee (usage note m)', () => {
  const fee = (more: object, declaration = {}) => assessDeclaration(entry([item([commodity('9403608081', '20000')], more)], { transportMode: '40', ...declaration }), '2026-01-10', tables()).fees['499']
  it('by origin', () => {
    for (const origin of ['IL', 'HT', 'JM', 'KH', 'NP', 'GU', 'VI']) expect(fee({ origin })).toBeUndefined()
    // 20000 × 0.003464 = 69.28
    for (const origin of ['DE', 'CN', 'TH', 'JO', 'MA']) expect(fee({ origin })).toBe('69.28')
  })
  it('by claim, for free goods too', () => {
    for (const [origin, specialProgram] of [['AU', 'AU'], ['KR', 'KR'], ['SG', 'SG'], ['CA', 'S'], ['CR', 'P'], ['FR', 'C#']]) expect(fee({ origin, specialProgram })).toBeUndefined()
    for (const [origin, specialProgram] of [['JP', 'JP'], ['MA', 'MA'], ['JO', 'JO'], ['FR', 'C']]) expect(fee({ origin, specialProgram })).toBe('69.28')
  })
  it('a claim whose effect is not known is left to the filer', () => {
    const found = assessDeclaration(entry([item([commodity('9403608081', '20000')], { origin: 'MX', specialProgram: 'S+', fees: [{ classCode: '499', amount: '69.28' }] })], { transportMode: '40' }), '2026-01-10', tables())
    expect(found.fees['499']).toBe('69.28')
    expect(found.findings.map(({ code }) => code)).toContain('631')
  })
  it('by entry type, set and zone status', () => {
    expect(fee({}, { typeCode: '23' })).toBeUndefined()
    expect(fee({ articleSet: 'V' })).toBeUndefined()
    expect(fee({ zoneStatus: { status: 'D' } }, { typeCode: '06' })).toBeUndefined()
  })
})

describe('agriculture fees', () => {
  const beef = (more = {}, tablesMore = {}) => assessDeclaration(entry([item([commodity('0201101010', '9000', { quantities: [['1000', 'KG']] })], more)], { transportMode: '40' }), '2026-01-10', tables(tablesMore))
  const codes = (found: ReturnType<typeof beef>) => found.findings.map(({ code }) => code)
  const loaded = { agricultureFees: [{ classCode: '053', name: 'beef fee', headings: ['0201'], from: '2020-01-01', rate: { kind: 'per-unit', dollars: '0.01', unit: 'kg' }, authority: 'invented for this test' }] }
  it('may be due where no rate is loaded, and are taken as declared', () => {
    expect(codes(beef())).toContain('agriculture-fee-may-be-due')
    const declared = beef({ fees: [{ classCode: '053', amount: '14.32' }] })
    expect(declared.fees['053']).toBe('14.32')
    expect(codes(declared)).toContain('659')
  })
  it('are computed by a loaded rate: 1000 kg × $0.01 = 10.00', () => {
    expect(beef({}, loaded).fees['053']).toBe('10.00')
    expect(codes(beef({ fees: [{ classCode: '499', amount: '31.18' }] }, loaded))).toContain('657')
    expect(codes(beef({ fees: [{ classCode: '053', amount: '13.01' }] }, loaded))).toContain('661')
    expect(codes(beef({ fees: [{ classCode: '053', amount: '13.00' }] }, loaded))).not.toContain('661')
  })
  it('are not due with an exemption, nor on a set’s header', () => {
    expect(beef({ feeExemption: '2' }, loaded).fees['053']).toBeUndefined()
    expect(beef({ licences: [{ type: '22', number: 'X' }] }, loaded).fees['053']).toBeUndefined()
    expect(beef({ articleSet: 'X' }, loaded).fees['053']).toBeUndefined()
  })
})
