import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { verifyProofs } from '../cryptosuites/verify-proofs.ts'
import { verifyJwtPresentation } from '../jose/verify-jwt-presentation.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { CheckedProof, SecuringForm } from './credential-verification.ts'
import type { OpeningNeeds } from './open-credential.ts'
import type { SecuredDocument } from './read-secured-document.ts'

/** A presentation in clear, with what its proofs or its signature came to. */
export interface OpenedPresentation {
  readonly form?: SecuringForm
  readonly presentation?: JsonObject
  readonly proofs: readonly CheckedProof[]
  readonly findings: readonly Finding[]
}

/** Checks the proofs or the signature of a presentation: for authentication, and in answer to the nonce and audience of the needs. */
export async function openPresentation(secured: SecuredDocument, { contexts, findKey, moment, work, audience, nonce }: OpeningNeeds): Promise<OpenedPresentation> {
  if (secured.kind === 'document') {
    const request = { ...(nonce === undefined ? {} : { challenge: nonce }), ...(audience === undefined ? {} : { domain: audience }) }
    const { proofs, findings } = await verifyProofs(secured.document, { contexts, findKey, purpose: 'authentication', now: moment, work, ...request })
    return { form: 'data-integrity', presentation: secured.document, proofs, findings }
  }
  const request = { ...(nonce === undefined ? {} : { nonce }), ...(audience === undefined ? {} : { audience }) }
  const outcome = await verifyJwtPresentation(secured.token, { findKey, now: moment, ...request })
  if (!outcome.ok) return { proofs: [], findings: outcome.findings }
  const { form, presentation, proof, findings } = outcome.value
  return { form, presentation, proofs: [proof], findings }
}
