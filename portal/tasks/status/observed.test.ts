import { describe, expect, it } from 'vitest'
import { checkpointSize, sinceWhen, withTurns, type Observed } from './observed.ts'

const well: Observed['standings'] = { api: 'works', database: 'works', portal: 'works', log: 'works', events: 'unknown', queue: 'unknown' }

describe('withTurns() and sinceWhen()', () => {
  it('note each part at first, then only what turned', () => {
    const first = withTurns([], { at: '2026-01-01T10:00:00Z', standings: well })
    expect(first).toHaveLength(6)
    expect(withTurns(first, { at: '2026-01-01T10:01:00Z', standings: well })).toBe(first)
    const later = withTurns(first, { at: '2026-01-01T10:02:00Z', standings: { ...well, api: 'fails', database: 'unknown' } })
    expect(later.slice(0, 2)).toEqual([{ part: 'api', standing: 'fails', at: '2026-01-01T10:02:00Z' }, { part: 'database', standing: 'unknown', at: '2026-01-01T10:02:00Z' }])
    expect([sinceWhen(later, 'api'), sinceWhen(later, 'log'), sinceWhen([], 'log')]).toEqual(['2026-01-01T10:02:00Z', '2026-01-01T10:00:00Z', undefined])
  })
  it('keep no more than a page can show', () => {
    let turns = withTurns([], { at: '0', standings: well })
    for (let minute = 1; minute < 200; minute++) turns = withTurns(turns, { at: String(minute), standings: { ...well, api: minute % 2 === 0 ? 'works' : 'fails' } })
    expect(turns).toHaveLength(50)
  })
})

describe('checkpointSize()', () => {
  it('reads the second line and nothing else', () => {
    expect(checkpointSize('log.example\n42\nAAAA=\n\n— log.example AAAA\n')).toBe(42)
    expect(checkpointSize('log.example\nmany\n')).toBeUndefined()
  })
})
