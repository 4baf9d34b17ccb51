import { describe, expect, it } from 'vitest'
import type { CaseClock } from '../clocks/legal-clock.ts'
import type { PartOfCase } from '../case/part-of.ts'
import { waitingOf } from './waiting-of.ts'

const clock: CaseClock = { id: 'a:answer', action: 'a', name: 'answer', what: 'Answer the request', whose: 'trader', authority: 'CBP Form 28', consequence: 'Decided on what is on file', isCertain: false, startedOn: '2026-07-06', dueOn: '2026-08-05', state: 'running', extensions: 0 }
const part = (...clocks: readonly CaseClock[]): PartOfCase => ({
  id: 'i', number: 'C2026-000001', openedAt: '2026-07-01T12:00:00.000Z', filings: [], client: '89-100000100', actions: [], clocks, answers: [], offered: [],
  notices: [{ id: 'n', action: 'a', form: 'CBP Form 28', title: 'Request', sha256: '', servedAt: '2026-07-06T12:00:00.000Z' }],
})

describe('waitingOf()', () => {
  it('is a line for each time that runs for a trader, by its day and law, since the notice', () => {
    expect(waitingOf(part(clock, { ...clock, id: 'b:petition', action: 'b' }))).toMatchObject([
      { time: 'a:answer', about: 'C2026-000001', client: '89-100000100', since: '2026-07-06T12:00:00.000Z', dueOn: '2026-08-05', rule: { authority: 'CBP Form 28', isUncertain: true } },
      { time: 'b:petition', since: '2026-07-01T12:00:00.000Z' },
    ])
  })
  it('is nothing where the time is customs’ own, met, passed or stands still', () => {
    expect(waitingOf(part({ ...clock, whose: 'customs' }, { ...clock, state: 'met' }, { ...clock, state: 'passed' }, { ...clock, state: 'stayed' }))).toEqual([])
  })
})
