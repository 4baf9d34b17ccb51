import { describe, expect, it } from 'vitest'
import type { HitOnFile } from './hit-on-file.ts'
import { settleHit, type HitOrder } from './settle-hit.ts'

const hit: HitOnFile = {
  id: '1', filing: 'f', entryNumber: 'ZZ900000001', organisation: 'meridian', client: '89-100000100', environment: 'test', foundAt: '2026-07-01T00:00:00.000Z', foundBy: 'filing', state: 'open',
  pointer: '/parties/0', name: 'Invented Name', list: 'l', edition: '2026-07-01', entry: '7', listedName: 'Invented Name', programs: [], score: 1, effect: 'hold', explanation: [], authority: 'law',
}
const ground = { by: { subject: 'edda.larkin' }, at: '2026-07-02T12:00:00.000Z', today: '2026-07-02', newId: 'c1' }
const settle = (order: Partial<HitOrder>, state: HitOnFile['state'] = 'open') => settleHit({ ...hit, state }, { decision: 'cleared', why: 'Another person: born elsewhere', ...order }, ground)

describe('settleHit()', () => {
  it('clears and confirms with who, when and why', () => {
    expect(settle({})).toEqual({ state: 'cleared', settlement: { by: 'edda.larkin', at: ground.at, why: 'Another person: born elsewhere' } })
    expect(settle({ decision: 'confirmed' })).toMatchObject({ state: 'confirmed' })
  })
  it('gives a clearance for the importer, or for all, until a day', () => {
    expect(settle({ clearance: { until: '2026-12-31', isForAllImporters: false } })).toMatchObject({ settlement: { clearedUntil: '2026-12-31' }, clearance: { id: 'c1', name: 'Invented Name', entry: '7', client: '89-100000100', until: '2026-12-31' } })
    expect(settle({ clearance: { until: '2026-12-31', isForAllImporters: true } })).toMatchObject({ clearance: { client: '' } })
  })
  it.each<[string, Partial<HitOrder>, HitOnFile['state']?]>([
    ['a clearance that ended', { clearance: { until: '2026-07-02', isForAllImporters: false } }],
    ['a clearance for longer than a year', { clearance: { until: '2027-07-04', isForAllImporters: false } }],
    ['a clearance for a confirmed hit', { decision: 'confirmed', clearance: { until: '2026-12-31', isForAllImporters: false } }],
    ['what is settled so already', {}, 'cleared'],
    ['a party that the list names no more', {}, 'delisted'],
    ['reopening what is open', { decision: 'reopened' }],
  ])('refuses %s', (_what, order, state) => { expect(settle(order, state)).toHaveProperty('refused') })
  it('reopens what was settled', () => { expect(settle({ decision: 'reopened' }, 'cleared')).toEqual({ state: 'open' }) })
})
