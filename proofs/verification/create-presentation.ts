import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { modelContexts } from '../credential-model/model-version.ts'
import type { ModelVersion } from '../credential-model/model-version.ts'
import { addProof } from '../cryptosuites/add-proof.ts'
import { envelope } from '../jose/enveloped.ts'
import { controllerOf, issueJwtPresentation } from '../jose/issue-jwt-credential.ts'
import type { ContextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import type { SigningKey } from '../keys/verification-key.ts'

/** With a Data Integrity proof in the presentation itself. */
export interface IntegritySecuring {
  readonly form: 'data-integrity'
  readonly cryptosuite: string
  readonly contexts: ContextLibrary
}

/** As a JWT, of version 1.1 or 2.0. */
export interface TokenSecuring {
  readonly form: 'vc-jwt' | 'vc-jose'
}

/** What a holder presents, to whom, and signed how. */
export interface PresentationDraft {
  /** Credentials as their issuers secured them: objects with proofs, or tokens. */
  readonly credentials: readonly (JsonObject | string)[]
  /** Signs for the holder, who is its controller. */
  readonly key: SigningKey
  readonly securing: IntegritySecuring | TokenSecuring
  /** The challenge or nonce of the one who asked, and their domain or audience. */
  readonly challenge?: string
  readonly domain?: string
  readonly created?: Date
  readonly id?: string
}

/**
 * Makes and signs a presentation of version 2.0, or of 1.1 for the form `vc-jwt`: a JSON object with its proof, or a token, by the form. Tokens in it are
 * enveloped, as version 2.0 asks (section 4.13.1), and stand as they are in version 1.1. Refused with what the signing finds.
 */
export function createPresentation(draft: PresentationDraft & { readonly securing: IntegritySecuring }): Promise<Outcome<JsonObject>>
export function createPresentation(draft: PresentationDraft & { readonly securing: TokenSecuring }): Promise<Outcome<string>>
export function createPresentation(draft: PresentationDraft): Promise<Outcome<JsonObject | string>>
export async function createPresentation(draft: PresentationDraft): Promise<Outcome<JsonObject | string>> {
  const { key, securing, challenge, domain, created } = draft
  const presentation = unsignedPresentation(draft)
  if (securing.form === 'data-integrity') {
    const request = { ...(challenge === undefined ? {} : { challenge }), ...(domain === undefined ? {} : { domain }), ...(created === undefined ? {} : { created }) }
    return addProof(presentation, { cryptosuite: securing.cryptosuite, contexts: securing.contexts, key, purpose: 'authentication', ...request })
  }
  const request = { ...(challenge === undefined ? {} : { nonce: challenge }), ...(domain === undefined ? {} : { audience: domain }), ...(created === undefined ? {} : { issuedAt: created }) }
  return issueJwtPresentation(presentation, { key, form: securing.form, ...request })
}

function unsignedPresentation({ credentials, key, securing, id }: PresentationDraft): JsonObject {
  const version: ModelVersion = securing.form === 'vc-jwt' ? '1.1' : '2.0'
  return {
    '@context': [modelContexts[version]],
    ...(id === undefined ? {} : { id }),
    type: ['VerifiablePresentation'],
    holder: controllerOf(key),
    verifiableCredential: credentials.map((credential): JsonValue => (typeof credential === 'string' && version === '2.0' ? enveloped(credential) : credential)),
  }
}

function enveloped(token: string): JsonObject {
  return envelope({ mediaType: token.includes('~') ? 'application/vc+sd-jwt' : 'application/vc+jwt', token })
}
