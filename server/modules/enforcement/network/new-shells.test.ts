import { describe, expect, it } from 'vitest'
import type { NameAtAddress } from '../../screening/index.ts'
import { newShells } from './new-shells.ts'

const newSince = '2026-08-01T00:00:00.000Z'
const at = (name: string, over: Partial<NameAtAddress> = {}): NameAtAddress => ({ nameKey: name, addressKey: '9 quay', name, address: '9 Quay', roles: ['SE'], filings: 1, firstSeen: '2026-09-01T00:00:00.000Z', lastSeen: '2026-09-01T00:00:00.000Z', firstNamed: '2026-09-01T00:00:00.000Z', newest: ['f'], isHit: false, ...over })
const old = { firstSeen: '2026-01-01T00:00:00.000Z', firstNamed: '2026-01-01T00:00:00.000Z' }
const shells = (names: readonly NameAtAddress[], pursued: readonly string[] = []) => newShells(names, { newSince, pursued: new Set(pursued) })

describe('newShells()', () => {
  it('finds two sellers that appeared together at one address, with the reasons in words', () => {
    expect(shells([at('invented one'), at('invented two', { filings: 4, lastSeen: '2026-09-11T00:00:00.000Z' })]).map(({ name, reasons, weight }) => [name, weight, reasons])).toEqual([
      ['invented two', 4, ['Shares its address with another new party', 'Trades itself: seller', '4 filings within 10 days']],
      ['invented one', 3, ['Shares its address with another new party', 'Trades itself: seller']],
    ])
  })
  it('leaves a forwarder’s address alone: thirty old names and a new one', () => {
    const hub = Array.from({ length: 30 }, (_, place) => at(`old name ${String(place)}`, old))
    expect(shells(hub)).toEqual([])
    expect(shells([...hub, at('new customer', { filings: 5 })])).toEqual([])
    const [listed] = shells([...hub, at('new customer', { isHit: true })])
    expect([listed?.name, listed?.reasons]).toEqual(['new customer', ['Resembles a listed party, and nobody cleared it', 'Trades itself: seller', 'Shares its address with 30 others; so do forwarders and office buildings']])
    // Whom a building houses besides is no reason there.
    expect(shells([...hub, at('pursued', old), at('new customer')], ['pursued'])).toEqual([])
  })
  it('puts the successor of a party that is pursued first', () => {
    const found = shells([at('pursued', old), at('successor'), at('invented one', { addressKey: 'elsewhere' }), at('invented two', { addressKey: 'elsewhere' })], ['pursued'])
    expect(found.map(({ name, weight }) => [name, weight])).toEqual([['successor', 4], ['invented one', 3], ['invented two', 3]])
    expect(found[0]?.reasons).toContain('pursued, at the same address, is named in an open case')
  })
  it('calls nobody a shell who is alone, known from elsewhere, or only carries', () => {
    expect(shells([at('alone')])).toEqual([])
    expect(shells([at('moved', { firstNamed: old.firstNamed }), at('old', old)])).toEqual([])
    expect(shells([at('old', old), at('new beside one old')])).toEqual([])
    expect(shells([at('old', old), at('agent', { roles: ['CB'] })])).toEqual([])
  })
})
