import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { issuingConditions as conditions } from '../issuing/conditions.ts'
import { listUrl, type StatusPurpose } from './list-address.ts'

/** What the issuer asks (VC API, POST /credentials/status): which status, and what it shall be. */
export interface StatusChangeRequest {
  readonly purpose: StatusPurpose
  readonly isSet: boolean
  /** As the credential states them; checked where they are given. */
  readonly index?: string
  readonly list?: string
}

interface HeldStatus {
  readonly purpose: StatusPurpose
  readonly number: number
  readonly index: number
  readonly isSet: boolean
}

interface StatusHolder {
  readonly publicUrl: string
  readonly organisation: string
  readonly statuses: readonly HeldStatus[]
}

/** Decides which place of which list changes. Revocation is for good; suspension is not. */
export function changeStatus({ purpose, isSet, index, list }: StatusChangeRequest, { publicUrl, organisation, statuses }: StatusHolder): Outcome<HeldStatus> {
  const held = statuses.find((status) => status.purpose === purpose)
  if (held === undefined) return against(conditions.statusUnknown, '/credentialStatus/statusPurpose')
  if (index !== undefined && index !== String(held.index)) return against(conditions.statusOther, '/credentialStatus/statusListIndex')
  if (list !== undefined && list !== listUrl(publicUrl, { organisation, purpose, number: held.number })) return against(conditions.statusOther, '/credentialStatus/statusListCredential')
  if (purpose === 'revocation' && !isSet && held.isSet) return against(conditions.revocationFinal, '/status')
  return achieved(held)
}

function against(condition: Condition, pointer: string): Outcome<never> {
  return refused(findingAt(condition, pointer))
}
