import { describe, expect, it } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { caseDate, feeDate, harborFeeDate, lineRateDate, rateDate } from './rate-date.ts'
import { omit, sampleItem, sampleSummary } from './sample-declarations.ts'

const received = '2026-03-02'
const all: Partial<Declaration> = {
  dates: { inBond: '2026-02-10', estimatedEntry: '2026-03-05', estimatedArrival: '2026-03-20', importation: '2026-03-01' },
  payment: { statementPrintDate: '2026-03-12' },
}
const of = (more: Partial<Declaration>): Declaration => ({ ...omit(sampleSummary({ dates: {}, goodsItems: [] }), 'payment'), ...more })

describe('rateDate() follows the matrix of usage note j', () => {
  it('takes the in-bond date first, except for quota types', () => {
    for (const typeCode of ['01', '03', '06', '11', '21', '22', '23', '31', '34', '51', '52']) expect(rateDate(of({ ...all, typeCode }), received)).toMatchObject({ date: '2026-02-10', basis: 'in-bond date' })
    for (const typeCode of ['02', '07', '12', '32', '38']) expect(rateDate(of({ ...all, typeCode }), received)).toMatchObject({ date: '2026-03-05', basis: 'estimated entry date' })
  })
  it('then entry date, estimated entry, release, statement print, arrival, receipt', () => {
    const customs = { entry: '2026-03-03', release: '2026-03-04' }
    const without = (dates: Declaration['dates'], more: Partial<Declaration> = {}) => of({ dates, ...more })
    expect(rateDate(without({ estimatedEntry: '2026-03-05' }), received, customs).basis).toBe('entry date')
    expect(rateDate(without({ estimatedEntry: '2026-03-05' }), received, { release: '2026-03-04' }).basis).toBe('estimated entry date')
    expect(rateDate(without({}, { payment: { statementPrintDate: '2026-03-12' } }), received, { release: '2026-03-04' }).basis).toBe('release date')
    expect(rateDate(without({ estimatedArrival: '2026-03-20' }, { payment: { statementPrintDate: '2026-03-12' } }), received).basis).toBe('preliminary statement print date')
    expect(rateDate(without({ estimatedArrival: '2026-03-20' }), received)).toMatchObject({ date: '2026-03-20', basis: 'estimated date of arrival' })
    expect(rateDate(without({ estimatedArrival: '2026-03-02' }), received)).toMatchObject({ date: received, basis: 'day of receipt' })
  })
  it('never goes more than 90 days ahead, and says so', () => {
    // 2 March + 90 days = 31 May 2026
    expect(rateDate(of({ dates: { estimatedEntry: '2026-05-31' } }), received)).toMatchObject({ date: '2026-05-31', findings: [] })
    const far = rateDate(of({ dates: { estimatedEntry: '2026-06-01' } }), received)
    expect(far).toMatchObject({ date: received, basis: 'day of receipt' })
    expect(far.findings).toMatchObject([{ code: 'rate-date-too-far-ahead', pointer: { declaration: '/dates/estimatedEntry' } }])
  })
  it('passes over what is no day of the calendar', () => {
    expect(rateDate(of({ dates: { inBond: '2026-02-30', estimatedEntry: 'soon' } }), received).date).toBe(received)
  })
  it('under immediate delivery the day of filing is the entry date, unless cargo moves in bond', () => {
    expect(rateDate(of({ indicators: { immediateDelivery: true }, dates: { estimatedEntry: '2026-03-05' } }), received)).toMatchObject({ date: received })
    expect(rateDate(of({ ...all, indicators: { immediateDelivery: true } }), received).basis).toBe('in-bond date')
  })
  it('gives lines of privileged foreign merchandise their own date', () => {
    const entryDate = { date: '2026-03-05', basis: 'estimated entry date' }
    const line = sampleItem({ zoneStatus: { status: 'P', privilegedFiling: '2025-04-01' } })
    expect(lineRateDate(of({ typeCode: '06' }), line, entryDate)).toEqual({ date: '2025-04-01', basis: 'privileged foreign status filing date' })
    expect(lineRateDate(of({ typeCode: '01' }), line, entryDate)).toBe(entryDate)
    expect(lineRateDate(of({ typeCode: '06' }), sampleItem({ zoneStatus: { status: 'N' } }), entryDate)).toBe(entryDate)
  })
})

describe('the dates of fees and cases', () => {
  it('differ from the rate date', () => {
    expect(feeDate(of(all), received)).toMatchObject({ date: '2026-03-05' })
    expect(harborFeeDate(of(all), received)).toEqual({ date: '2026-03-01', basis: 'date of importation' })
    expect(harborFeeDate(of({ dates: { inBond: '2026-02-10' } }), received).basis).toBe('in-bond date')
    expect(caseDate(of({ dates: { estimatedArrival: '2026-02-01' } }), received)).toEqual({ date: '2026-02-01', basis: 'estimated date of arrival' })
  })
})
