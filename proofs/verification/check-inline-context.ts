import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { CheckedProof } from './credential-verification.ts'
import type { SecuredDocument } from './read-secured-document.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

/**
 * A proof over RDF covers what the names of members stand for, not the names: whoever may define terms in the document can exchange the
 * names of two members, and their values with them, and the signature still holds. So a document with definitions of its own counts only under a proof over the JSON itself
 * by the party who must have signed.
 */
export function checkInlineContext(secured: SecuredDocument, proofs: readonly CheckedProof[], signer: string | undefined): readonly Finding[] {
  if (secured.kind !== 'document' || !secured.hasInlineContext) return []
  return isSignedAsJson(proofs, signer) ? [] : [findingAt(conditions.contextInline, '/@context')]
}

/** Whether the party who must have signed has signed the JSON itself, names and places included. */
export function isSignedAsJson(proofs: readonly CheckedProof[], signer: string | undefined): boolean {
  return proofs.some(({ isSound, suite, controller }) => isSound && suite.includes('-jcs-') && controller === (signer ?? controller))
}
