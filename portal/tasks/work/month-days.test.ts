import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthAfter, weeksOf } from './month-days.ts'

const month = fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 })).map(([year, of]) => `${String(year)}-${String(of).padStart(2, '0')}`)

describe('weeksOf()', () => {
  it('has November 2026 in five weeks from the first of the month, a Sunday', () => {
    expect(weeksOf('2026-11').map((week) => week[0])).toEqual(['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22', '2026-11-29'])
  })
  it('has every day of the month once, and weeks of seven days in a row', () => {
    fc.assert(fc.property(month, (of) => {
      const days = weeksOf(of).flat()
      const own = days.filter((day) => day.startsWith(of))
      const last = new Date(Date.parse(`${monthAfter(of, 1)}-01T00:00:00Z`) - 86_400_000).toISOString().slice(8, 10)
      expect(own[0]).toBe(`${of}-01`)
      expect(own).toHaveLength(Number(last))
      expect(new Set(days).size).toBe(days.length)
      expect(days.length % 7).toBe(0)
    }))
  })
})

describe('monthAfter()', () => {
  it('is undone by as many months back', () => {
    fc.assert(fc.property(month, fc.integer({ min: -50, max: 50 }), (of, months) => {
      expect(monthAfter(monthAfter(of, months), -months)).toBe(of)
    }))
  })
})
