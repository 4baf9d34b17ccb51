import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastBusinessDayBefore, lastDayToAct } from './last-day-to-act.ts'

describe('lastDayToAct()', () => {
  it('lets a trader act on the business day after a Sunday or a holiday, and moves no time of customs', () => {
    expect(lastDayToAct({ whose: 'trader', dueOn: '2026-07-05' })).toBe('2026-07-06')
    expect(lastDayToAct({ whose: 'trader', dueOn: '2026-07-03' })).toBe('2026-07-06')
    expect(lastDayToAct({ whose: 'customs', dueOn: '2026-07-05' })).toBe('2026-07-05')
  })
  it('agrees with the last business day before a day about which times are over', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10))
    fc.assert(fc.property(day, day, (dueOn, today) => {
      expect(lastDayToAct({ whose: 'trader', dueOn }) < today).toBe(dueOn <= lastBusinessDayBefore(today))
    }))
  })
})
