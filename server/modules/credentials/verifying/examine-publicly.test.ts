import { describe, expect, it } from 'vitest'
import { examinePublicly, statedBy } from './examine-publicly.ts'
import type { Examining } from './examining.ts'

const verification = { verified: true, types: [], proofs: [], statuses: [], findings: [] }

describe('statedBy()', () => {
  it('reads name and period in either version of the data model, and nothing that is not text', () => {
    expect(statedBy({ ...verification, credential: { issuer: { id: 'did:web:mill.example', name: 'Invented Mill' }, validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' } })).toEqual({ name: 'Invented Mill', from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' })
    expect(statedBy({ ...verification, credential: { issuer: 'did:web:mill.example', issuanceDate: '2026-01-01T00:00:00Z', expirationDate: 5 } })).toEqual({ from: '2026-01-01T00:00:00Z' })
    expect(statedBy(verification)).toEqual({})
  })
})

describe('examinePublicly()', () => {
  it('asks few hosts for a stranger, whichever of the two it is', async () => {
    const asked: (number | undefined)[] = []
    const examined = { verification, recognition: 'not-asked', path: [], findings: [], sha256: '' } as const
    const examining: Examining = {
      credential: async (_input, options) => { asked.push(options?.lookUpsMax); return Promise.resolve(examined) },
      credentials: async () => Promise.resolve([]),
      presentation: async (_input, options) => { asked.push(options.lookUpsMax); return Promise.resolve({ verification: { ...verification, credentials: [] }, credentials: [], findings: [], sha256: '' }) },
    }
    const context = ['https://www.w3.org/ns/credentials/v2']
    for (const type of ['VerifiableCredential', 'VerifiablePresentation']) await examinePublicly(examining, { '@context': context, type: [type] })
    expect(asked).toEqual([24, 24])
  })
})
