import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { hasPassed } from '../credential-model/date-time-stamp.ts'
import type { FindKey, VerificationMethod } from '../keys/verification-key.ts'
import { verifySignatureAside } from '../keys/verify-signature.ts'
import type { CheckedProof } from '../verification/credential-verification.ts'
import { withAsciiBytes } from './ascii-bytes.ts'
import type { CompactJws, JoseHeader } from './compact-jws.ts'
import { joseAlgorithmMismatch, joseKeyExpired, joseKeyIdMalformed, joseKeyIdMissing, joseKeyNotOfIssuer, joseKeyRevoked, joseSignatureWrong } from './jose-conditions.ts'

/** What verifying a token needs. */
export interface JoseNeeds {
  readonly findKey: FindKey
  /** When the verification takes place. */
  readonly now: Date
  /** Who verifies: what `aud` must name. A token that has an `aud` is refused where this is missing. */
  readonly audience?: string
  /** The nonce that was given out for this presentation; required of the token where it is given. */
  readonly nonce?: string
}

/** In whose name a token speaks, and for what its key must be allowed. */
export interface JwsClaim {
  readonly relationship: 'assertionMethod' | 'authentication'
  /** The DID or URL of the issuer or holder; without one, whoever controls the key speaks for themselves. */
  readonly speaker?: string
}

/**
 * Whether the signature holds under the key that `kid` names, which must be under the speaker's control. Keys that the token itself
 * carries or points to are never used.
 */
export async function verifyJws(jws: CompactJws, { findKey, now }: Pick<JoseNeeds, 'findKey' | 'now'>, claim: JwsClaim): Promise<Outcome<CheckedProof>> {
  const named = keyName(jws.header, claim.speaker)
  if (!named.ok) return named
  const found = await findKey(named.value, claim.relationship)
  if (!found.ok) return found
  const method = found.value
  const objection = keyObjection(method, jws.header, { now, ...claim })
  if (objection !== undefined) return refused(findingAt(objection, ''))
  const isSound = await withAsciiBytes(jws.signingInput, (bytes) => verifySignatureAside(method.key, bytes, jws.signature))
  if (!isSound) return refused(findingAt(joseSignatureWrong, ''))
  return achieved({ suite: jws.header.alg, verificationMethod: method.id, controller: method.controller, purpose: claim.relationship, isSound })
}

function keyObjection(method: VerificationMethod, { keyType }: JoseHeader, { speaker, now }: JwsClaim & { readonly now: Date }): Condition | undefined {
  if (method.key.type !== keyType) return joseAlgorithmMismatch
  if (speaker !== undefined && method.controller !== speaker) return joseKeyNotOfIssuer
  if (hasPassed(method.revoked, now.getTime())) return joseKeyRevoked
  return hasPassed(method.expires, now.getTime()) ? joseKeyExpired : undefined
}

/** The characters of a fragment (RFC 3986 section 3.5). */
const fragment = /^#?[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+$/
const absolute = /^(?:did:[a-z0-9]+:|https:\/\/)[^\s#]+#[^\s#]+$/
/** DIDs that hold exactly one key for signing, with its fragment: the methods did:key and did:jwk. */
const singleKey = /^did:(?:key:([A-Za-z0-9]+)|jwk:[A-Za-z0-9_-]+)$/

/** The absolute URL of the key: kid itself, or kid as a fragment of the speaker's DID. */
function keyName({ kid }: JoseHeader, speaker: string | undefined): Outcome<string> {
  if (kid === undefined) return soleKeyName(speaker)
  if (absolute.test(kid)) return achieved(kid)
  if (speaker === undefined || speaker.includes('#') || !fragment.test(kid) || kid.includes(':')) return refused(findingAt(joseKeyIdMalformed, ''))
  return achieved(`${speaker}${kid.startsWith('#') ? '' : '#'}${kid}`)
}

function soleKeyName(speaker: string | undefined): Outcome<string> {
  const match = speaker === undefined ? null : singleKey.exec(speaker)
  if (speaker === undefined || match === null) return refused(findingAt(joseKeyIdMissing, ''))
  return achieved(`${speaker}#${match[1] ?? '0'}`)
}
