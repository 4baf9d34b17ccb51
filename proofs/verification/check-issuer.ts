import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { CheckedProof } from './credential-verification.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

/**
 * Holds the issuer to its keys: at least one sound proof must be by a key that the issuer itself controls, by exactly the same
 * identifier. Where no proof is sound the proofs have said so already.
 */
export function checkIssuer(issuer: string | undefined, proofs: readonly CheckedProof[]): readonly Finding[] {
  const sound = proofs.filter(({ isSound }) => isSound)
  if (issuer === undefined || sound.length === 0) return []
  const own = sound.filter(({ controller }) => controller === issuer)
  if (own.length === 0) return [findingAt(conditions.issuerNotController, '/issuer')]
  return own.length === sound.length ? [] : [findingAt(conditions.anotherSigner, '/proof')]
}
