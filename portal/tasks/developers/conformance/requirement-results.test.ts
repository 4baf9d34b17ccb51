import { describe, expect, it } from 'vitest'
import { requirementResults } from './requirement-results.ts'

const vectors = [
  { requirements: ['A', 'B'], isVerified: false, findingCodes: ['proof-invalid'] },
  { requirements: ['B'], isVerified: false, findingCodes: ['expired'] },
  { requirements: ['C'], isVerified: true, findingCodes: [] },
]

describe('requirementResults()', () => {
  it('calls met what a sound credential shows, of what is tested by refusal alone', () => {
    expect([...requirementResults(vectors, { verified: true, findingCodes: [] })]).toEqual([['A', 'met'], ['B', 'met']])
  })
  it('calls not met what the verifier says of vectors that break it, however often another speaks for it', () => {
    expect([...requirementResults(vectors, { verified: false, findingCodes: ['proof-invalid'] })]).toEqual([['A', 'not-met'], ['B', 'not-met']])
    expect([...requirementResults(vectors, { verified: false, findingCodes: ['expired'] })]).toEqual([['A', 'not-shown'], ['B', 'not-met']])
  })
})
