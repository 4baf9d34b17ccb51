import { describe, expect, it } from 'vitest'
import { recognitionFrom } from './recognition-from.ts'

const entered = { issuer: ' did:web:mill.example ', name: 'Mill', standing: 'issuer', types: 'A, B  A', countries: '', commodities: '', agreement: ' ', basis: '19 CFR 360', from: '2026-07-01', until: '' } as const

describe('recognitionFrom()', () => {
  it('leaves out what was not entered', () => {
    expect(recognitionFrom(entered)).toEqual({ issuer: 'did:web:mill.example', name: 'Mill', standing: 'issuer', types: ['A', 'B'], basis: '19 CFR 360', from: '2026-07-01T00:00:00Z' })
  })
  it('reads the scope', () => {
    expect(recognitionFrom({ ...entered, countries: 'us ca', commodities: '7208.10; 7209', agreement: 'USMCA', until: '2027-01-01' })).toMatchObject({ scope: { countries: ['US', 'CA'], commodities: ['720810', '7209'], agreement: 'USMCA' }, until: '2027-01-01T00:00:00Z' })
  })
})
