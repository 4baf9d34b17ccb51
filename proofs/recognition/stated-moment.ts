import { readDateTime } from '../credential-model/date-time-stamp.ts'
import type { JsonObject } from '../json-ld/json-value.ts'

/**
 * When a credential was issued, as it says (validFrom, issuanceDate, or iat of an SD-JWT VC); now where it does not say, or says a time
 * that is still to come.
 */
export function statedMoment(credential: JsonObject, now: Date): Date {
  const stated = readDateTime(credential.validFrom ?? credential.issuanceDate)
  const seconds = credential.iat
  const milliseconds = stated?.milliseconds ?? (typeof seconds === 'number' ? seconds * 1000 : Number.NaN)
  return milliseconds <= now.getTime() ? new Date(milliseconds) : now
}
