import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { isJsonObject } from '../../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../../json-ld/json-value.ts'
import { keyFromJwk } from '../../keys/json-web-key.ts'
import type { SigningKey, VerificationKey } from '../../keys/verification-key.ts'
import { verifySignature } from '../../keys/verify-signature.ts'
import { withAsciiBytes } from '../ascii-bytes.ts'
import { parseCompactJws } from '../compact-jws.ts'
import type { CompactJws } from '../compact-jws.ts'
import { joseAlgorithmMismatch, joseAudienceWrong, joseNonceWrong, joseTypeWrong } from '../jose-conditions.ts'
import { clockSkewSeconds, isSeconds } from '../registered-claims.ts'
import { signJws } from '../sign-jws.ts'
import type { JoseNeeds } from '../verify-jws.ts'
import { digestOf } from './disclosure.ts'
import type { DisclosureHash } from './disclosure.ts'
import { sdJwtBindingHashWrong, sdJwtBindingKeyMissing, sdJwtBindingMalformed, sdJwtBindingNotCompared, sdJwtBindingSignatureWrong, sdJwtBindingTimeWrong } from './sd-jwt-conditions.ts'

/** How old a key binding may be, in seconds, where the verifier does not say otherwise. */
const bindingSecondsMaxUsual = 300

/** What the holder signed, and when. */
export interface VerifiedKeyBinding {
  /** The JOSE algorithm. */
  readonly algorithm: string
  readonly audience: string
  readonly nonce: string
  readonly issuedAt: Date
  /** The DID URL of the key, where the credential names it by that and does not carry it. */
  readonly verificationMethod?: string
}

/** For whom a presentation is made, in answer to which request. */
export interface KeyBinding {
  readonly key: Pick<SigningKey, 'type' | 'sign'>
  readonly audience: string
  readonly nonce: string
  readonly issuedAt: Date
}

/** What a key binding is checked against. */
export interface BindingNeeds extends JoseNeeds {
  /** How old it may be, in seconds; 300 where it is not given. */
  readonly bindingSecondsMax?: number
}

/** What the binding is over: the text up to the last tilde, the hash of the disclosures, and the holder's key as the issuer gave it. */
export interface Bound {
  readonly bound: string
  readonly hash: DisclosureHash
  readonly confirmation: JsonValue | undefined
}

/** Signs a key binding over an SD-JWT (RFC 9901 section 4.3). `bound` is its text up to the last tilde. */
export async function signKeyBinding({ bound, hash }: Omit<Bound, 'confirmation'>, { key, audience, nonce, issuedAt }: KeyBinding): Promise<string> {
  const claims = { iat: Math.floor(issuedAt.getTime() / 1000), aud: audience, nonce, sd_hash: digestOf(bound, hash) }
  return signJws(claims, key, { typ: 'kb+jwt' })
}

/**
 * Verifies a key binding (RFC 9901 section 7.3): the holder's signature, over these disclosures, just now, for this audience and nonce.
 * Where no audience or nonce was expected that is said in a warning.
 */
export async function verifyKeyBinding(token: string, bound: Bound, needs: BindingNeeds): Promise<Outcome<{ binding: VerifiedKeyBinding; findings: readonly Finding[] }>> {
  const jws = parseCompactJws(token)
  if (!jws.ok) return jws
  if (jws.value.header.typ !== 'kb+jwt') return refused(findingAt(joseTypeWrong, ''))
  const key = await holderKey(bound.confirmation, needs)
  if (!key.ok) return key
  const objection = signatureObjection(jws.value, key.value.key)
  if (objection !== undefined) return refused(objection)
  const claims = readClaims(jws.value.payload)
  if (claims === undefined) return refused(findingAt(sdJwtBindingMalformed, ''))
  if (claims.hash !== digestOf(bound.bound, bound.hash)) return refused(findingAt(sdJwtBindingHashWrong, '/sd_hash'))
  const findings = requestFindings(claims, needs)
  if (rejects(findings)) return { ok: false, findings }
  const { hash, issuedAtSeconds, ...rest } = claims
  return achieved({ binding: { ...rest, algorithm: jws.value.header.alg, issuedAt: new Date(issuedAtSeconds * 1000), ...(key.value.name === undefined ? {} : { verificationMethod: key.value.name }) }, findings })
}

interface BindingClaims {
  readonly issuedAtSeconds: number
  readonly audience: string
  readonly nonce: string
  readonly hash: string
}

function readClaims({ iat, aud, nonce, sd_hash: hash }: JsonObject): BindingClaims | undefined {
  if (!isSeconds(iat) || typeof aud !== 'string' || typeof nonce !== 'string' || typeof hash !== 'string') return undefined
  return { issuedAtSeconds: iat, audience: aud, nonce, hash }
}

function signatureObjection({ header, signingInput, signature }: CompactJws, key: VerificationKey): Finding | undefined {
  if (header.keyType !== key.type) return findingAt(joseAlgorithmMismatch, '')
  return withAsciiBytes(signingInput, (bytes) => verifySignature(key, bytes, signature)) ? undefined : findingAt(sdJwtBindingSignatureWrong, '')
}

function requestFindings({ issuedAtSeconds, audience, nonce }: BindingClaims, needs: BindingNeeds): Finding[] {
  const findings: Finding[] = []
  const age = needs.now.getTime() / 1000 - issuedAtSeconds
  if (age < -clockSkewSeconds || age > (needs.bindingSecondsMax ?? bindingSecondsMaxUsual) + clockSkewSeconds) findings.push(findingAt(sdJwtBindingTimeWrong, '/iat'))
  if (needs.audience !== undefined && audience !== needs.audience) findings.push(findingAt(joseAudienceWrong, '/aud'))
  if (needs.nonce !== undefined && nonce !== needs.nonce) findings.push(findingAt(joseNonceWrong, '/nonce'))
  if (needs.audience === undefined || needs.nonce === undefined) findings.push(findingAt(sdJwtBindingNotCompared, ''))
  return findings
}

/** The key in `cnf`: as a JWK, or named by its DID URL (RFC 7800 sections 3.2 and 3.4). */
async function holderKey(confirmation: JsonValue | undefined, { findKey }: JoseNeeds): Promise<Outcome<{ key: VerificationKey; name?: string }>> {
  if (!isJsonObject(confirmation)) return refused(findingAt(sdJwtBindingKeyMissing, '/cnf'))
  const { jwk, kid } = confirmation
  if (isJsonObject(jwk)) {
    const key = keyFromJwk(jwk, '/cnf/jwk')
    return key.ok ? achieved({ key: key.value }) : key
  }
  if (typeof kid !== 'string' || !/^did:[^#\s]+#[^#\s]+$/.test(kid)) return refused(findingAt(sdJwtBindingKeyMissing, '/cnf'))
  const method = await findKey(kid, 'authentication')
  return method.ok ? achieved({ key: method.value.key, name: method.value.id }) : method
}
