import { describe, expect, it } from 'vitest'
import type { AgencyStanding } from '@customhouse/vocabulary/advice/agency-standing.ts'
import { awaitedAfter, awaitedReasons } from './agency-act.ts'
import { runClock } from './run-clock.ts'

const awaited = (program: string, lines: readonly number[], more: Partial<AgencyStanding> = {}): AgencyStanding => ({ agency: 'FDA', program, lines, state: 'awaited', by: 'policy', words: 'w', authority: 'a', until: '2026-08-03T12:00:00.000Z', onExpiry: 'proceed', ...more })
const at = '2026-08-03T12:00:00.000Z'

describe('runClock()', () => {
  it('frees lines whose time has run, where the rule says so and nothing else of the agency waits for them', () => {
    const after = runClock({ awaited: [awaited('FOO', [1, 2]), awaited('DEV', [2], { until: '2026-08-04T12:00:00.000Z' })], standing: [] }, at)
    expect([after.ran.length, after.freed, after.awaited.map(({ program }) => program), after.standing.map(({ line, disposition }) => [line, disposition])]).toEqual([1, [1], ['DEV'], [[1, 'may-proceed']]])
  })
  it('waits on before its time, without a time, and where the rule keeps goods held', () => {
    const { until: _until, ...timeless } = awaited('FOO', [1])
    for (const one of [awaited('FOO', [1], { until: '2026-08-03T12:00:00.001Z' }), awaited('FOO', [1], { onExpiry: 'stay-held' }), timeless]) expect(runClock({ awaited: [one], standing: [] }, at)).toMatchObject({ ran: [], freed: [], awaited: [one], standing: [] })
  })
  it('leaves what the agency said as it is', () => {
    const held = { line: 1, disposition: 'hold', reason: 'r', authority: 'a', at } as const
    expect(runClock({ awaited: [awaited('FOO', [1])], standing: [held] }, at)).toMatchObject({ freed: [], standing: [held] })
  })
})

describe('awaitedAfter()', () => {
  it('no longer waits for lines that were answered', () => {
    expect(awaitedAfter([awaited('FOO', [1, 2]), awaited('DEV', [2])], [2]).map(({ program, lines }) => [program, lines])).toEqual([['FOO', [1]]])
    expect(awaitedReasons([awaited('FOO', [1])])).toMatchObject([{ rule: 'agencies-to-speak', outcome: 'under-review', awaits: { agency: 'FDA', program: 'FOO', lines: [1], until: at } }])
  })
})
