import { describe, expect, it } from 'vitest'
import { askedDay, askedDuty, dutyQuestion } from './tariff-question.ts'

describe('askedDuty() and dutyQuestion()', () => {
  it('read a shared address into the question, numbers of chapter 99 first', () => {
    const asked = askedDuty({ origin: 'vn', value: 12500, quantities: '100,250', transport: '11', beside: '9903.01.25, 9903.03.01' })
    expect(dutyQuestion('6109100012', '2026-01-15', asked)).toEqual({ hts: ['99030125', '99030301', '6109100012'], origin: 'VN', value: '12500', date: '2026-01-15', quantities: [{ value: '100' }, { value: '250' }], transport: '11' })
  })
  it('ask nothing before origin and value are given, and leave out quantities that are not', () => {
    expect(dutyQuestion('6109100012', '2026-01-15', askedDuty({}))).toBeUndefined()
    expect(dutyQuestion('6109100012', '2026-01-15', askedDuty({ origin: 'VN', value: 'much' }))).toBeUndefined()
    expect(dutyQuestion('6109100012', '2026-01-15', askedDuty({ origin: 'VN', value: '1,000.50', quantities: ',' }))).toMatchObject({ value: '1000.50', quantities: [] })
  })
})

describe('askedDay()', () => {
  it('is the day of the address, else today', () => {
    expect(askedDay({ on: '2026-01-15' }, new Date(2026, 6, 4))).toBe('2026-01-15')
    expect(askedDay({ on: 'soon' }, new Date(2026, 6, 4))).toBe('2026-07-04')
  })
})
