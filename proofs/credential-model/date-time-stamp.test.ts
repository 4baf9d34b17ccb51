import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateTime } from './date-time-stamp.ts'

describe('readDateTime()', () => {
  it('reads what XML Schema calls a dateTime', () => {
    const read = ['2026-03-02T14:00:00Z', '2026-03-02T15:00:00.000+01:00', '2026-03-02T14:00:00', '2026-03-01T24:00:00Z', '2024-02-29T00:00:00-14:00'].map((text) => readDateTime(text))
    expect(read.map((date) => [new Date(date?.milliseconds ?? 0).toISOString(), date?.hasZone])).toEqual([
      ['2026-03-02T14:00:00.000Z', true], ['2026-03-02T14:00:00.000Z', true], ['2026-03-02T14:00:00.000Z', false], ['2026-03-02T00:00:00.000Z', true], ['2024-02-29T14:00:00.000Z', true],
    ])
  })

  it('reads nothing else', () => {
    const texts = ['', '2026-03-02', '2026-03-02T14:00Z', '2026-03-02 14:00:00Z', '2026-13-02T14:00:00Z', '2026-02-29T14:00:00Z', '1900-02-29T14:00:00Z', '2026-04-31T14:00:00Z', '2026-03-02T25:00:00Z', '2026-03-02T24:00:01Z', '2026-03-02T14:00:60Z', '2026-03-02T14:00:00z', '2026-03-02T14:00:00+14:01', '2026-03-02T14:00:00+0100', '26-03-02T14:00:00Z', ' 2026-03-02T14:00:00Z', '2026-03-02T14:00:00Z\n', `2026-03-02T14:00:00.${'0'.repeat(60)}Z`, 5, null, undefined, {}]
    expect(texts.filter((text) => readDateTime(text) !== undefined)).toEqual([])
  })

  it('agrees with the clock of the language', () => {
    fc.assert(fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      expect(readDateTime(date.toISOString())).toEqual({ milliseconds: date.getTime(), hasZone: true })
    }))
  })
})
