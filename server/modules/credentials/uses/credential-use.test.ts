import { describe, expect, it } from 'vitest'
import { toldToIssuer } from './credential-use.ts'

describe('toldToIssuer()', () => {
  it('tells that, when and by which kind of party, newest first, and nobody’s name', () => {
    const uses = [
      { kind: 'verification', at: '2026-07-01T00:00:00.000Z', verified: true, organisation: 'northmoor' },
      { kind: 'filing', at: '2026-07-03T00:00:00.000Z', verified: false, organisation: 'meridian' },
      { kind: 'verification', at: '2026-07-02T00:00:00.000Z', verified: true, organisation: 'unheard-of' },
    ] as const
    const told = toldToIssuer(uses, { issuer: 'northmoor', kindOf: (organisation) => (organisation === 'meridian' ? 'broker' : undefined) })
    expect(told).toEqual([
      { kind: 'filing', at: '2026-07-03T00:00:00.000Z', verified: false, by: 'broker' },
      { kind: 'verification', at: '2026-07-02T00:00:00.000Z', verified: true, by: 'other' },
      { kind: 'verification', at: '2026-07-01T00:00:00.000Z', verified: true, by: 'own' },
    ])
  })
})
