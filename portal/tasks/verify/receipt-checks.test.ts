import { describe, expect, it } from 'vitest'
import { receiptChecks } from './receipt-checks.ts'

const sound = { verified: true, statement: {}, index: 1, size: 2, origin: 'log', signer: 'log+1+A' } as const

describe('receiptChecks()', () => {
  it('answers every question of a receipt that holds together, and whose key it is', () => {
    expect(receiptChecks(sound, 'log+1+A').map(({ said }) => said)).toEqual(['formWhole', 'checkpointSigned', 'included', 'keyPublished'])
    expect(receiptChecks(sound, 'log+2+B').at(-1)).toMatchObject({ said: 'keyOther', tone: 'caution' })
    expect(receiptChecks(sound, undefined).at(-1)).toMatchObject({ said: 'keyUnknown', tone: 'caution' })
  })
  it('stops at the first that fails: what rests on it was not looked at', () => {
    expect(receiptChecks({ verified: false, reason: 'malformed' }, 'k').map(({ said }) => said)).toEqual(['formBroken', 'notLookedAt', 'notLookedAt', 'notLookedAt'])
    expect(receiptChecks({ verified: false, reason: 'signature' }, 'k').map(({ said }) => said)).toEqual(['formWhole', 'checkpointNotSigned', 'notLookedAt', 'notLookedAt'])
    expect(receiptChecks({ verified: false, reason: 'inclusion' }, 'k').map(({ said }) => said)).toEqual(['formWhole', 'checkpointSigned', 'notIncluded', 'notLookedAt'])
    expect(receiptChecks({ verified: false, reason: 'unsupported' }, 'k')).toHaveLength(1)
  })
})
