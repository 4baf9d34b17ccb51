import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, isBusinessDay, isCalendarDate } from '../measures/calendar.ts'
import { businessDaysAfter, deadlineOf, dueAt } from './due-at.ts'
import { statutoryDeadlines } from './statutory-deadlines.table.ts'

function due(name: string, startsAt: string): string | undefined {
  const deadline = deadlineOf(name, startsAt.slice(0, 10))
  return deadline && dueAt(deadline, startsAt)
}

describe('dueAt()', () => {
  it('counts ten working days over a weekend and Thanksgiving', () => {
    // Thursday 26 November 2026 is the fourth of its month.
    expect(due('entry-summary', '2026-11-20')).toBe('2026-12-07')
  })
  it('counts calendar days, years and hours before a moment', () => {
    expect(due('entry', '2026-02-20')).toBe('2026-03-07')
    expect(due('protest', '2026-01-02')).toBe('2026-07-01')
    expect(due('records-retention', '2024-02-29')).toBe('2029-02-28')
    expect(due('importer-security-filing', '2026-07-20T06:30:00Z')).toBe('2026-07-19T06:30:00.000Z')
  })
  it('knows no deadline before it was in force', () => {
    expect(deadlineOf('importer-security-filing', '2008-12-31')).toBeUndefined()
  })
})

describe('businessDaysAfter()', () => {
  const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
  it('ends on a business day with exactly that many business days passed', () => {
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const to = businessDaysAfter(from, count)
      const days = Array.from({ length: daysBetween(from, to) }, (_none, index) => new Date(Date.parse(from) + (index + 1) * 86_400_000).toISOString().slice(0, 10))
      expect(isBusinessDay(to)).toBe(true)
      expect(days.filter(isBusinessDay)).toHaveLength(count)
    }), { numRuns: 200 })
  })
})

describe('statutoryDeadlines', () => {
  it('each cite an authority and begin on a date; names are in force once at a time', () => {
    for (const { authority, inForce, count } of statutoryDeadlines) {
      expect(authority).toMatch(/CFR|U\.S\.C\.|CBP/)
      expect(isCalendarDate(inForce.from)).toBe(true)
      expect(count).toBeGreaterThan(0)
    }
    expect(new Set(statutoryDeadlines.map(({ name }) => name)).size).toBe(statutoryDeadlines.length)
  })
})
