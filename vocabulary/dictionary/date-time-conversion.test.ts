import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edifactDateTime, isoDateTime } from './date-time-conversion.ts'
import { isDateTime } from './date-time-format.ts'

describe('isoDateTime()', () => {
  it.each([
    ['20260914', '102', '2026-09-14'], ['202609141015', '203', '2026-09-14T10:15'], ['20260914101530', '204', '2026-09-14T10:15:30'], ['20260914101530Z', '304', '2026-09-14T10:15:30Z'],
    ['20260914101530+0100', '304', '2026-09-14T10:15:30+01:00'], ['20260914101530-05', '304', '2026-09-14T10:15:30-05:00'], ['20260914101530+05:30', '304', '2026-09-14T10:15:30+05:30'],
  ])('tells %s in format %s as %s', (text, format, iso) => {
    expect(isoDateTime(text, format)).toBe(iso)
  })

  it('tells nothing of what is no such date', () => {
    expect([['2609', '102'], ['20260914', '718'], ['20260230', '102'], ['20261314', '102'], ['202609142561', '203'], ['20260914', '203']].map(([text = '', format = '']) => isoDateTime(text, format))).toEqual(Array(6).fill(undefined))
  })
})

describe('edifactDateTime()', () => {
  it('says as much in digits', () => {
    expect(['2026-09-14', '2026-09-14T10:15', '2026-09-14T10:15:30', '2026-09-14T10:15Z', '2026-09-14T10:15:30.000-05:00'].map(edifactDateTime)).toEqual([
      { value: '20260914', format: '102' }, { value: '202609141015', format: '203' }, { value: '20260914101530', format: '204' }, { value: '20260914101500Z', format: '304' }, { value: '20260914101530-0500', format: '304' },
    ])
    expect(['2026-02-30', '2026', '20260914', '2026-09-14T10:15:30.5Z', ''].map(edifactDateTime)).toEqual(Array(5).fill(undefined))
  })

  it('is undone by isoDateTime()', () => {
    const parts = fc.tuple(fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }), fc.constantFrom(10, 16, 19), fc.constantFrom('', 'Z', '+05:30'))
    fc.assert(fc.property(parts, ([date, length, zone]) => {
      const iso = `${date.toISOString().slice(0, length)}${length === 19 ? zone : ''}`
      const written = edifactDateTime(iso)
      expect(written && isDateTime(written.value, written.format)).toBe(true)
      expect(written && isoDateTime(written.value, written.format ?? '')).toBe(iso)
    }))
  })
})
