import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { joseAudienceWrong, joseClaimMalformed, joseExpired, joseIssuedAtText, joseNonceWrong, joseNotYetValid, joseSignatureExpired } from './jose-conditions.ts'
import type { JoseNeeds } from './verify-jws.ts'

/** How far the clocks of signer and verifier may differ, in seconds (RFC 7519 section 4.1.4: no more than a few minutes). */
export const clockSkewSeconds = 60

/** The claims of the token that are not members of a W3C credential (RFC 7519 section 4.1, RFC 7800 section 3.1, OpenID Connect Core section 2). */
const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'cnf', 'nonce']

/** The years 1 to 9999, in seconds: what a date and time of four-digit years can say. */
const secondsMin = -62_135_596_800
const secondsMax = 253_402_300_799

/** Claims that do not have the form that RFC 7519 section 4.1 gives them. An `iat` that is a text is noticed only. */
export function claimFormFindings(claims: JsonObject): Finding[] {
  const findings: Finding[] = []
  for (const name of ['iss', 'sub', 'jti']) if (claims[name] !== undefined && typeof claims[name] !== 'string') findings.push(findingAt(joseClaimMalformed, `/${name}`))
  for (const name of ['exp', 'nbf']) if (claims[name] !== undefined && !isSeconds(claims[name])) findings.push(findingAt(joseClaimMalformed, `/${name}`))
  const { iat } = claims
  if (typeof iat === 'string') findings.push(findingAt(joseIssuedAtText, '/iat'))
  else if (iat !== undefined && !isSeconds(iat)) findings.push(findingAt(joseClaimMalformed, '/iat'))
  return findings
}

/** Whether a value is seconds since 1970 (NumericDate, RFC 7519 section 2) in a year that dates can be written of. */
export function isSeconds(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && value >= secondsMin && value <= secondsMax
}

/**
 * What `exp` and `nbf` say of this moment. `decides` is false where the data model has dates of its own: then a past `exp` is a
 * warning, and `nbf`, which makes no sense there (Securing Verifiable Credentials using JOSE and COSE section 3.1.3), says nothing.
 */
export function timeFindings({ exp, nbf }: JsonObject, now: Date, { decides }: { readonly decides: boolean }): Finding[] {
  const seconds = now.getTime() / 1000
  const findings: Finding[] = []
  if (isSeconds(exp) && seconds >= exp + clockSkewSeconds) findings.push(findingAt(decides ? joseExpired : joseSignatureExpired, '/exp'))
  if (decides && isSeconds(nbf) && seconds < nbf - clockSkewSeconds) findings.push(findingAt(joseNotYetValid, '/nbf'))
  return findings
}

/** Whether the token is addressed to the verifier; a token without `aud` is so only where no audience is `required`. */
export function audienceObjection({ aud }: JsonObject, audience: string | undefined, { required }: { readonly required: boolean }): Condition | undefined {
  if (aud === undefined) return required && audience !== undefined ? joseAudienceWrong : undefined
  const named = Array.isArray(aud) ? aud : [aud]
  // RFC 7519 section 4.1.3: who is not named must reject, and so must who does not know their own name.
  return audience !== undefined && named.includes(audience) ? undefined : joseAudienceWrong
}

/** What stands against a token that answers a request: other audience, other nonce. */
export function replayFindings(claims: JsonObject, { audience, nonce }: Pick<JoseNeeds, 'audience' | 'nonce'>): Finding[] {
  const findings: Finding[] = []
  const objection = audienceObjection(claims, audience, { required: true })
  if (objection !== undefined) findings.push(findingAt(objection, '/aud'))
  if (nonce !== undefined && claims['nonce'] !== nonce) findings.push(findingAt(joseNonceWrong, '/nonce'))
  return findings
}

/** The payload without the claims of the token: the credential or presentation as the data model has it. */
export function withoutRegisteredClaims(payload: JsonObject): JsonObject {
  if (!registered.some((name) => Object.hasOwn(payload, name))) return payload
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !registered.includes(name)))
}
