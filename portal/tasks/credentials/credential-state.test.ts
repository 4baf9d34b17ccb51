import { describe, expect, it } from 'vitest'
import { stateOfCredential } from './credential-state.ts'

const now = Date.parse('2026-07-06T09:00:00Z')
const set = (purpose: string, isSet = true) => ({ purpose, isSet })

describe('how a credential stands', () => {
  it.each([
    ['in force', { statuses: [set('revocation', false), set('suspension', false)] }, 'inForce'],
    ['suspended', { statuses: [set('suspension')], validUntil: '2026-01-01T00:00:00Z' }, 'suspended'],
    ['revoked, though suspended too', { statuses: [set('suspension'), set('revocation')] }, 'revoked'],
    ['expired at its last moment', { statuses: [], validUntil: '2026-07-06T09:00:00Z' }, 'expired'],
    ['not yet in force', { statuses: [], validFrom: '2026-07-06T09:00:01Z' }, 'notYet'],
  ] as const)('is %s', (_name, credential, state) => {
    expect(stateOfCredential(credential, now)).toBe(state)
  })
})
