import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ProofWork } from '../cryptosuites/proof-work.ts'
import { verifyProofs } from '../cryptosuites/verify-proofs.ts'
import { joseEnvelopeMismatched } from '../jose/jose-conditions.ts'
import type { VerifiedKeyBinding } from '../jose/sd-jwt/key-binding.ts'
import { verifySdJwt } from '../jose/sd-jwt/verify-sd-jwt.ts'
import type { SdJwtNeeds } from '../jose/sd-jwt/verify-sd-jwt.ts'
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
  /** Of an SD-JWT: the places of what was disclosed, and what its holder signed. */
  readonly disclosed?: readonly string[]
  readonly keyBinding?: VerifiedKeyBinding
  readonly findings: readonly Finding[]
}

/** Everything at one moment. */
export type OpeningNeeds = Pick<VerificationNeeds, 'contexts' | 'findKey'> & Pick<VerificationOptions, 'audience' | 'nonce' | 'keyBinding'> & { readonly moment: Date; readonly work: ProofWork }

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

async function openDocument(document: JsonObject, { contexts, findKey, moment, work }: OpeningNeeds): Promise<OpenedCredential> {
  const { proofs, findings } = await verifyProofs(document, { contexts, findKey, purpose: 'assertionMethod', now: moment, work })
  return { form: 'data-integrity', credential: document, proofs, findings }
}

async function openToken({ kind, token }: Extract<SecuredDocument, { token: string }>, { findKey, moment, audience, nonce, keyBinding }: OpeningNeeds): Promise<OpenedCredential> {
  const needs = { findKey, now: moment, ...(audience === undefined ? {} : { audience }), ...(nonce === undefined ? {} : { nonce }) }
  if (kind === 'sd-jwt') return openSdJwt(token, { ...needs, ...(keyBinding === undefined ? {} : { requireKeyBinding: keyBinding === 'required' }) })
  const outcome = await verifyJwtCredential(token, needs)
  if (!outcome.ok) return { proofs: [], findings: outcome.findings }
  const { form, credential, proof, findings } = outcome.value
  return { form, credential, proofs: [proof], findings }
}

async function openSdJwt(token: string, needs: SdJwtNeeds): Promise<OpenedCredential> {
  const outcome = await verifySdJwt(token, needs)
  if (!outcome.ok) return { proofs: [], findings: outcome.findings }
  const { form, credential, proof, disclosed, keyBinding, findings } = outcome.value
  return { form, credential, proofs: [proof], disclosed, ...(keyBinding === undefined ? {} : { keyBinding }), findings }
}
