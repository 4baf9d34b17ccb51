import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workCalendar } from './work-calendar.ts'
import { workInOrder, type WaitingWork } from './work-item.ts'

const released: WaitingWork = { kind: 'file-entry-summary', about: 'ZZ900001019', client: '89-1000001', filing: '018f0000-0000-7000-8000-000000000001', since: '2026-11-20T15:00:00.000Z' }

describe('workInOrder()', () => {
  it('reckons ten working days for the entry summary, and cites the rule', () => {
    const [item] = workInOrder([released], '2026-11-22')
    expect(item).toMatchObject({ dueOn: '2026-12-07', urgency: 'later', rule: { name: 'entry-summary', authority: '19 CFR 142.12(b), 142.15', isUncertain: false } })
  })
  it('counts from the day in Eastern time', () => {
    // Eleven at night on the 19th in the east.
    expect(workInOrder([{ ...released, since: '2026-11-20T04:00:00.000Z' }], '2026-11-22')[0]?.dueOn).toBe('2026-12-04')
  })
  it('puts overdue before today, today before soon, and what has no day last', () => {
    const due = (about: string, dueOn?: string): WaitingWork => ({ kind: 'answer-document-request', about, client: '', since: '2026-07-01T00:00:00.000Z', ...(dueOn === undefined ? {} : { dueOn }) })
    const items = workInOrder([due('e'), due('d', '2026-08-01'), due('c', '2026-07-22'), due('b', '2026-07-20'), due('a', '2026-07-19')], '2026-07-20')
    expect(items.map(({ about, urgency }) => [about, urgency])).toEqual([['a', 'overdue'], ['b', 'today'], ['c', 'soon'], ['d', 'later'], ['e', 'no-deadline']])
  })
})

describe('workCalendar()', () => {
  const at = { publicUrl: 'https://window.example', at: '2026-11-22T12:00:00.000Z' }
  it('is a calendar whose events are whole days', () => {
    const calendar = workCalendar(workInOrder([released], '2026-11-22'), at)
    expect(calendar.split('\r\n')).toEqual(expect.arrayContaining(['BEGIN:VCALENDAR', 'DTSTAMP:20261122T120000Z', 'DTSTART;VALUE=DATE:20261207', 'DTEND;VALUE=DATE:20261208', 'SUMMARY:File the entry summary: ZZ900001019']))
  })
  it('begins no line of its own by what somebody wrote, however they end lines', () => {
    const item: WaitingWork = { ...released, kind: 'answer-document-request', dueOn: '2026-12-07', documents: ['Invoice\rATTACH:https://elsewhere.example\r\nURL:x\nURL:y'] }
    expect(workCalendar(workInOrder([item], '2026-11-22'), at).split(/\r\n|\r|\n/).filter((line) => /^(?:ATTACH|URL:[xy])/.test(line))).toEqual([])
  })
  it('folds every line to 75 bytes and escapes what separates values', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (about) => {
      const calendar = workCalendar(workInOrder([{ ...released, about }], '2026-11-22'), at)
      const lines = calendar.split('\r\n')
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
      expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
    }), { numRuns: 100 })
  })
})
