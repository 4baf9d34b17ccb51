import fc from 'fast-check'
import { createParser } from 'eventsource-parser'
import { describe, expect, it } from 'vitest'
import { eventText, resumeAfter } from './event-text.ts'

describe('eventText()', () => {
  it('is read back by a standard parser, whatever the data', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.bigInt({ min: 0n, max: 10n ** 17n }), (data, position) => {
      const fact = { position: String(position), id: 'f1', type: 'EntryFiled', subject: 's1', client: 'c1', occurredAt: '2026-02-02T00:00:00.000Z', data }
      const events: { id: string | undefined; event: string | undefined; data: string }[] = []
      const parser = createParser({ onEvent: ({ id, event, data: text }) => events.push({ id, event, data: text }) })
      parser.feed(eventText(fact))
      expect(events).toHaveLength(1)
      expect(events[0]?.id).toBe(String(position))
      expect(events[0]?.event).toBe('EntryFiled')
      expect(JSON.parse(events[0]?.data ?? '')).toEqual(JSON.parse(JSON.stringify(fact)))
    }))
  })
})

describe('resumeAfter()', () => {
  it('takes a position, nothing, or refuses', () => {
    expect(resumeAfter('42')).toBe(42n)
    expect(resumeAfter(undefined)).toBeUndefined()
    expect(resumeAfter('')).toBeUndefined()
    for (const other of ['-1', '1.5', 'abc', '9'.repeat(30), ' 7']) expect(resumeAfter(other)).toBeNull()
  })
})
