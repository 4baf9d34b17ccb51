import { describe, expect, it } from 'vitest'
import type { Mention } from '../../screening/index.ts'
import { networkOf, nextKeys } from './network.ts'

const mention = (over: Partial<Mention>): Mention => ({ pointer: '/parties/0', name: 'Invented Trading', nameKey: 'invented trading', role: 'SE', filing: 'f1', entryNumber: 'ZZ900000001', client: '89-100000100', receivedAt: '2026-07-01T00:00:00.000Z', ...over })

describe('networkOf()', () => {
  it('ties names to filings, addresses and numbers, each once', () => {
    const found = networkOf([
      mention({ address: '9 Quay', addressKey: '9 quay', identifier: 'MID ZZ1' }),
      mention({ filing: 'f2', entryNumber: 'ZZ900000002', role: 'MF', name: 'INVENTED TRADING' }),
      mention({ filing: 'f2', entryNumber: 'ZZ900000002', pointer: '/parties/1', name: 'Invented Shell', nameKey: 'invented shell', address: '9 QUAY', addressKey: '9 quay' }),
    ])
    expect(found.nodes.map(({ id, label, links }) => [id, label, links])).toEqual([
      ['filing f1', 'ZZ900000001', 1], ['party invented trading', 'Invented Trading', 4], ['address 9 quay', '9 Quay', 2], ['identifier MID ZZ1', 'MID ZZ1', 1],
      ['filing f2', 'ZZ900000002', 2], ['party invented shell', 'Invented Shell', 2],
    ])
    expect(found.links).toContainEqual({ from: 'filing f2', to: 'party invented trading', roles: ['MF'] })
  })
  it('of nothing is empty', () => { expect(networkOf([])).toEqual({ nodes: [], links: [] }) })
})

describe('nextKeys()', () => {
  it('goes on by what was not asked by yet', () => {
    const mentions = [mention({ addressKey: '9 quay', identifier: 'MID ZZ1' }), mention({ pointer: '/parties/1', nameKey: 'invented shell', addressKey: '9 quay' })]
    expect(nextKeys(mentions, new Set(['party invented trading', 'identifier MID ZZ1']))).toEqual({ nameKeys: ['invented shell'], addressKeys: ['9 quay'], identifiers: [] })
  })
})
