import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { PlatformAnswer } from './platform.ts'

/** What an answer to a verification says. */
export type VerificationReading = 'verified' | 'refused' | 'not-offered' | 'not-allowed' | 'broken' | 'unclear'

/** What a status says whatever the body is. */
const readings = new Map<number, VerificationReading>([
  ...[400, 406, 409, 413, 415, 422, 431].map((status) => [status, 'refused'] as const), ...[404, 405, 501].map((status) => [status, 'not-offered'] as const), ...[401, 403].map((status) => [status, 'not-allowed'] as const),
])

/**
 * Reads the answer to POST /credentials/verify or /presentations/verify. The VC API says 200 with `verified`; older ones answer 200
 * without errors, or 400 for whatever is not verified, and are understood too.
 */
export function readVerification({ status, body }: Pick<PlatformAnswer, 'status' | 'body'>): VerificationReading {
  const known = readings.get(status)
  if (known !== undefined) return known
  if (status === 0 || status >= 500) return 'broken'
  return status >= 200 && status < 300 && body !== undefined ? readBody(body) : 'unclear'
}

function readBody(body: JsonObject): VerificationReading {
  for (const name of ['verified', 'valid', 'isValid']) {
    const said = body[name]
    if (typeof said === 'boolean') return said ? 'verified' : 'refused'
  }
  if (isJsonObject(body['verification'])) return readBody(body['verification'])
  if (isFilled(body['errors']) || isFilled(body['problemDetails'])) return 'refused'
  return Array.isArray(body['checks']) || Array.isArray(body['errors']) || Array.isArray(body['problemDetails']) ? 'verified' : 'unclear'
}

/** Whether a refusal says why. */
export function saysWhy({ body }: Pick<PlatformAnswer, 'body'>): boolean {
  if (body === undefined) return false
  if (isJsonObject(body['verification']) && saysWhy({ body: body['verification'] })) return true
  return ['problemDetails', 'errors', 'error', 'findings', 'detail', 'title', 'message'].some((name) => isFilled(body[name]))
}

function isFilled(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return value !== ''
  return Array.isArray(value) ? value.length > 0 : isJsonObject(value) && Object.keys(value).length > 0
}
