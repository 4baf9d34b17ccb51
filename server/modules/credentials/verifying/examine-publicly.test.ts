import { describe, expect, it } from 'vitest'
import { statedBy } from './examine-publicly.ts'

const verification = { verified: true, types: [], proofs: [], statuses: [], findings: [] }

describe('statedBy()', () => {
  it('reads name and period in either version of the data model, and nothing that is not text', () => {
    expect(statedBy({ ...verification, credential: { issuer: { id: 'did:web:mill.example', name: 'Invented Mill' }, validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' } })).toEqual({ name: 'Invented Mill', from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' })
    expect(statedBy({ ...verification, credential: { issuer: 'did:web:mill.example', issuanceDate: '2026-01-01T00:00:00Z', expirationDate: 5 } })).toEqual({ from: '2026-01-01T00:00:00Z' })
    expect(statedBy(verification)).toEqual({})
  })
})
