import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryOf, readFilter } from './filing-filter.ts'

describe('readFilter()', () => {
  it('reads what an address states, numbers too, and passes over what cannot be', () => {
    expect(readFilter({ port: 2704, outcome: 'hold', kind: 'nothing', from: '2026-02-30', to: '2026-02-28', text: '  ZZ9  ', state: 'rejected', other: 1 }))
      .toEqual({ port: '2704', outcome: 'hold', to: '2026-02-28', text: 'ZZ9', state: 'rejected' })
  })
  it('never throws', () => { fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => { expect(() => queryOf(readFilter(search))).not.toThrow() })) })
})

describe('queryOf()', () => {
  it('takes days as Eastern time, the last one included', () => {
    expect(queryOf({ from: '2026-01-05', to: '2026-07-06', state: 'accepted' })).toEqual({ accepted: true, from: '2026-01-05T05:00:00.000Z', to: '2026-07-07T04:00:00.000Z' })
  })
})
