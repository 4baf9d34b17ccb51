import { describe, expect, it } from 'vitest'
import { isPossible, presetOf, presetPeriod, readPeriod } from './report-period.ts'
import { timeTold } from '../../design/chart/time-in-words.ts'

const today = '2026-08-03'

describe('readPeriod()', () => {
  it('is the last 30 days unless the address says otherwise', () => {
    expect(readPeriod({}, today)).toEqual({ from: '2026-07-05', to: today })
    expect(readPeriod({ from: '2026-01-01', to: '2026-01-31', importer: '89-100000100' }, today)).toEqual({ from: '2026-01-01', to: '2026-01-31', importer: '89-100000100' })
    expect(readPeriod({ from: '2026-02-30', importer: 7 }, today)).toEqual({ from: '2026-07-05', to: today })
  })
  it('is told by its preset', () => {
    expect(presetOf({ ...presetPeriod('quarter', today) }, today)).toBe('quarter')
    expect(presetOf({ from: '2026-01-01', to: '2026-01-02' }, today)).toBeUndefined()
  })
  it('is possible for 366 days and no more', () => {
    expect([isPossible({ from: '2026-01-02', to: '2026-01-01' }), isPossible({ from: '2025-01-01', to: '2026-01-02' }), isPossible({ from: '2025-01-01', to: '2026-01-03' })]).toEqual([false, true, false])
  })
})

describe('timeTold()', () => {
  it.each([[0, 'second', 1], [0.2, 'second', 1], [60, 'minute', 1], [119, 'second', 119], [5_400, 'minute', 90], [14_400, 'hour', 4], [86_400, 'day', 1], [216_000, 'day', 2.5]])('tells %d seconds in %ss', (seconds, unit, count) => {
    expect(timeTold(seconds)).toEqual({ unit, count })
  })
})
