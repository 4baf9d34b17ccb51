import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter, daysBetween, easternDate, isBusinessDay, isCalendarDate, isFederalHoliday, isWithin, monthsAfter, yearsAfter } from './calendar.ts'

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => daysAfter('1950-01-01', days))

describe('dates', () => {
  it('are those of the calendar, written YYYY-MM-DD', () => {
    expect(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'].every((text) => isCalendarDate(text))).toBe(true)
    expect(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-01', '2026-01-00', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', '', 'x', undefined].some((text) => isCalendarDate(text))).toBe(false)
  })
  it('agree with the calendar of the language', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, month, date) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
      const parsed = Date.parse(text)
      expect(isCalendarDate(text)).toBe(!Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 10) === text)
    }))
  })
  it('count days there and back', () => {
    expect([daysAfter('2026-02-28', 1), daysAfter('2024-03-01', -1)]).toEqual(['2026-03-01', '2024-02-29'])
    expect([daysBetween('2026-08-03', '2026-11-01'), daysBetween('2026-08-03', '2026-08-02')]).toEqual([90, -1])
    fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(daysBetween(date, daysAfter(date, days))).toBe(days)
    }))
  })
  it('leave alone what is no date', () => {
    expect([daysAfter('soon', 1), monthsAfter('2026-02-30', 1), yearsAfter('', 1)]).toEqual(['soon', '2026-02-30', ''])
    expect([daysBetween('soon', '2026-01-01'), daysBetween('2026-01-01', '2026-02-30')]).toEqual([Number.NaN, Number.NaN])
  })
  it('count months to the same day or the last', () => {
    expect([monthsAfter('2026-01-31', 1), monthsAfter('2025-11-30', 3), monthsAfter('2026-03-31', -1), monthsAfter('2026-08-15', 6)]).toEqual(['2026-02-28', '2026-02-28', '2026-02-28', '2027-02-15'])
    expect([yearsAfter('2024-02-29', 2), yearsAfter('2024-02-29', 4), yearsAfter('2026-07-20', 2)]).toEqual(['2026-02-28', '2028-02-29', '2028-07-20'])
  })
  it('lie in periods that include both ends', () => {
    const period = { from: '2026-01-01', to: '2026-06-30' }
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((date) => isWithin(period, date))).toEqual([false, true, true, false])
    expect(isWithin({ from: '2026-01-01' }, '2099-01-01')).toBe(true)
  })
})

describe('federal holidays', () => {
  it('are the eleven of 2026 as observed', () => {
    const days = Array.from({ length: 365 }, (_, index) => daysAfter('2026-01-01', index))
    // 4 July 2026 is a Saturday, so that Friday the third is observed too.
    expect(days.filter((date) => isFederalHoliday(date))).toEqual([
      '2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-07-04', '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25',
    ])
  })
  it('move from Sunday to Monday, and over the turn of the year', () => {
    expect([isFederalHoliday('2027-07-05'), isFederalHoliday('2021-12-31'), isFederalHoliday('2023-01-02')]).toEqual([true, true, true])
  })
  it('and weekends are no business days', () => {
    expect(['2026-08-20', '2026-08-22', '2026-08-23', '2026-09-07', '2026-07-03'].map((date) => isBusinessDay(date))).toEqual([true, false, false, false, false])
  })
})

describe('easternDate()', () => {
  it('begins the day of CBP at midnight Eastern time, summer and winter', () => {
    expect([easternDate('2026-07-20T03:59:59.000Z'), easternDate('2026-07-20T04:00:00.000Z')]).toEqual(['2026-07-19', '2026-07-20'])
    expect([easternDate('2026-01-20T04:59:59.000Z'), easternDate(new Date('2026-01-20T05:00:00.000Z'))]).toEqual(['2026-01-19', '2026-01-20'])
  })
  it('agrees with the time zone database since 2007', () => {
    const eastern = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', year: 'numeric', month: '2-digit', day: '2-digit' })
    fc.assert(fc.property(fc.date({ min: new Date('2007-01-01T12:00:00Z'), max: new Date('2037-01-01'), noInvalidDate: true }), (moment) => {
      expect(easternDate(moment)).toBe(eastern.format(moment))
    }), { numRuns: 1000 })
  })
})
