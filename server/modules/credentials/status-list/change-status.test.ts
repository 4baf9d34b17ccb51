import { describe, expect, it } from 'vitest'
import { changeStatus, type StatusChangeRequest } from './change-status.ts'

const publicUrl = 'https://window.example'
const statuses = [
  { purpose: 'revocation', number: 2, index: 77, isSet: false },
  { purpose: 'suspension', number: 1, index: 5, isSet: true },
] as const
const outcomeOf = (request: StatusChangeRequest, held: Parameters<typeof changeStatus>[1]['statuses'] = statuses) => {
  const outcome = changeStatus(request, { publicUrl, organisation: 'ironvale', statuses: held })
  return outcome.ok ? [outcome.value.purpose, outcome.value.number, outcome.value.index] : outcome.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)
}

describe('changeStatus()', () => {
  it.each<[string, StatusChangeRequest, readonly unknown[]]>([
    ['revokes', { purpose: 'revocation', isSet: true }, ['revocation', 2, 77]],
    ['revokes by index and list', { purpose: 'revocation', isSet: true, index: '77', list: `${publicUrl}/status-lists/ironvale/revocation/2` }, ['revocation', 2, 77]],
    ['reinstates', { purpose: 'suspension', isSet: false }, ['suspension', 1, 5]],
    ['suspends again', { purpose: 'suspension', isSet: true }, ['suspension', 1, 5]],
    ['refuses another index', { purpose: 'revocation', isSet: true, index: '78' }, ['status-entry-other /credentialStatus/statusListIndex']],
    ['refuses another list', { purpose: 'revocation', isSet: true, list: 'https://elsewhere.example' }, ['status-entry-other /credentialStatus/statusListCredential']],
  ])('%s', (_, request, expected) => { expect(outcomeOf(request)).toEqual(expected) })
  it('knows no way back from a revocation', () => {
    expect(outcomeOf({ purpose: 'revocation', isSet: false }, [{ ...statuses[0], isSet: true }])).toEqual(['status-revocation-final /status'])
  })
  it('refuses a purpose that the credential was issued without', () => {
    expect(outcomeOf({ purpose: 'suspension', isSet: true }, [statuses[0]])).toEqual(['status-not-issued /credentialStatus/statusPurpose'])
  })
})
