import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { modelVersionOf, partyIdOf } from '../credential-model/model-version.ts'
import { validateCredential } from '../credential-model/validate-credential.ts'
import { addProof } from '../cryptosuites/add-proof.ts'
import { issueSdJwt } from '../jose/sd-jwt/issue-sd-jwt.ts'
import type { SdJwtIssuance } from '../jose/sd-jwt/issue-sd-jwt.ts'
import { controllerOf, issueJwtCredential } from '../jose/issue-jwt-credential.ts'
import type { ContextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { SigningKey } from '../keys/verification-key.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

/** With a Data Integrity proof in the credential itself. */
export interface IntegrityIssuance {
  readonly form: 'data-integrity'
  readonly cryptosuite: string
  readonly key: SigningKey
  readonly contexts: ContextLibrary
  readonly created?: Date
  readonly expires?: Date
}

/** As a JWT, or as an SD-JWT with what its holder can hold back. */
export type TokenIssuance = { readonly form: 'vc-jwt' | 'vc-jose'; readonly key: SigningKey; readonly issuedAt?: Date } | (SdJwtIssuance & { readonly form: 'vc-sd-jwt' }) | (SdJwtIssuance & { readonly form: 'sd-jwt-vc' })

/** How a credential is issued. */
export type Issuance = IntegrityIssuance | TokenIssuance

/**
 * Issues a credential: checked against the data model first, signed only by its own issuer. A JSON object with its proof, or a token,
 * by the form. Refused with every fault of the data model, with `credential-issuer-not-signer`, `credential-form-unfit`, or what the signing finds (`proof-*`,
 * `json-ld-*`, `jose-*`). That it is not in force yet, or no longer, is no fault here.
 */
export function issueCredential(credential: JsonObject, issuance: IntegrityIssuance): Promise<Outcome<JsonObject>>
export function issueCredential(credential: JsonObject, issuance: TokenIssuance): Promise<Outcome<string>>
export function issueCredential(credential: JsonObject, issuance: Issuance): Promise<Outcome<JsonObject | string>>
export async function issueCredential(credential: JsonObject, issuance: Issuance): Promise<Outcome<JsonObject | string>> {
  // An SD-JWT VC has claims of its own, which its issuing checks.
  if (issuance.form === 'sd-jwt-vc') return issueSdJwt(credential, issuance)
  const faults = validateCredential(credential).filter((each) => rejects([each]))
  if (faults.length > 0) return { ok: false, findings: faults }
  if (partyIdOf(credential.issuer) !== controllerOf(issuance.key)) return refused(findingAt(conditions.issueKeyForeign, '/issuer'))
  if (issuance.form === 'data-integrity') return addProof(credential, { ...issuance, purpose: 'assertionMethod' })
  if (issuance.form === 'vc-sd-jwt') return modelVersionOf(credential) === '2.0' ? issueSdJwt(credential, issuance) : unfit
  const isFit = (modelVersionOf(credential) === '1.1') === (issuance.form === 'vc-jwt')
  return isFit ? issueJwtCredential(credential, issuance) : unfit
}

const unfit = refused(findingAt(conditions.issueFormUnfit, '/@context/0'))
