import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueMoment } from './due-moment.ts'

const working = (minutes: number) => ({ minutes, counts: 'working-hours' as const })

describe('dueMoment()', () => {
  it.each([
    ['within a day', '2026-08-03T13:00:00.000Z', 60, '2026-08-03T14:00:00.000Z'],
    ['over a night', '2026-08-03T20:30:00.000Z', 60, '2026-08-04T12:30:00.000Z'],
    ['from before the doors open', '2026-08-03T06:00:00.000Z', 30, '2026-08-03T12:30:00.000Z'],
    ['over a weekend', '2026-08-07T20:30:00.000Z', 60, '2026-08-10T12:30:00.000Z'],
    ['over Independence Day, kept on the Friday', '2026-07-02T20:30:00.000Z', 60, '2026-07-06T12:30:00.000Z'],
    ['over the end of summer time', '2026-10-30T20:30:00.000Z', 60, '2026-11-02T13:30:00.000Z'],
    ['of no time, at once', '2026-08-03T13:00:00.000Z', 0, '2026-08-03T13:00:00.000Z'],
    ['of no time at night, when the doors open', '2026-08-03T23:00:00.000Z', 0, '2026-08-04T12:00:00.000Z'],
  ])('counts working hours %s', (...[, since, minutes, due]) => { expect(dueMoment(since, working(minutes))).toBe(due) })
  it('counts every minute where asked', () => { expect(dueMoment('2026-08-07T20:30:00.000Z', { minutes: 90, counts: 'all-hours' })).toBe('2026-08-07T22:00:00.000Z') })
  it('is never before its beginning, and later for more minutes', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }), fc.nat(20_000), fc.nat(2_000), (since, minutes, more) => {
      const at = since.toISOString()
      const due = dueMoment(at, working(minutes))
      expect(due >= at && dueMoment(at, working(minutes + more)) >= due).toBe(true)
    }))
  })
})
