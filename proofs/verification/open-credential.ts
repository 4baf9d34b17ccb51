import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { verifyProofs } from '../cryptosuites/verify-proofs.ts'
import { joseEnvelopeMismatched } from '../jose/jose-conditions.ts'
import { verifyJwtCredential } from '../jose/verify-jwt-credential.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { CheckedProof, SecuringForm } from './credential-verification.ts'
import type { SecuredDocument } from './read-secured-document.ts'
import type { VerificationNeeds, VerificationOptions } from './verification-needs.ts'

/** A credential in clear, with what its proofs or its signature came to. */
export interface OpenedCredential {
  readonly form?: SecuringForm
  readonly credential?: JsonObject
  readonly proofs: readonly CheckedProof[]
  readonly findings: readonly Finding[]
}

/** Everything at one moment. */
export type OpeningNeeds = Pick<VerificationNeeds, 'contexts' | 'findKey'> & Pick<VerificationOptions, 'audience' | 'nonce'> & { readonly moment: Date }

/** The form that the media type of an envelope promises (Securing Verifiable Credentials using JOSE and COSE, section 6.1). */
const promisedForms = new Map<string | undefined, SecuringForm>([['application/vc+jwt', 'vc-jose'], ['application/vc+sd-jwt', 'vc-sd-jwt'], ['application/dc+sd-jwt', 'sd-jwt-vc']])

/** Checks the proofs or the signature of a credential, by its form. What it says is not looked at. */
export async function openCredential(secured: SecuredDocument, needs: OpeningNeeds): Promise<OpenedCredential> {
  if (secured.kind === 'document') return openDocument(secured.document, needs)
  const opened = await openToken(secured, needs)
  const promised = promisedForms.get(secured.mediaType)
  if (promised === undefined || opened.form === undefined || promised === opened.form) return opened
  return { ...opened, findings: [...opened.findings, findingAt(joseEnvelopeMismatched, '/id')] }
}

async function openDocument(document: JsonObject, { contexts, findKey, moment }: OpeningNeeds): Promise<OpenedCredential> {
  const { proofs, findings } = await verifyProofs(document, { contexts, findKey, purpose: 'assertionMethod', now: moment })
  return { form: 'data-integrity', credential: document, proofs, findings }
}

async function openToken({ token }: { readonly token: string }, { findKey, moment, audience, nonce }: OpeningNeeds): Promise<OpenedCredential> {
  const request = { ...(audience === undefined ? {} : { audience }), ...(nonce === undefined ? {} : { nonce }) }
  const outcome = await verifyJwtCredential(token, { findKey, now: moment, ...request })
  if (!outcome.ok) return { proofs: [], findings: outcome.findings }
  const { form, credential, proof, findings } = outcome.value
  return { form, credential, proofs: [proof], findings }
}
