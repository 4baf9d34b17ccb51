import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { modelVersionOf, partyIdOf } from '../credential-model/model-version.ts'
import { validateCredential } from '../credential-model/validate-credential.ts'
import { addProof } from '../cryptosuites/add-proof.ts'
import { controllerOf, issueJwtCredential } from '../jose/issue-jwt-credential.ts'
import type { ContextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { SigningKey } from '../keys/verification-key.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

/** How a credential is issued: with a Data Integrity proof in it, or as a JWT. SD-JWTs, which need to know what is to be hidden, are issued by proofs/jose/sd-jwt. */
export type Issuance =
  | { readonly form: 'data-integrity'; readonly cryptosuite: string; readonly key: SigningKey; readonly contexts: ContextLibrary; readonly created?: Date; readonly expires?: Date }
  | { readonly form: 'vc-jwt' | 'vc-jose'; readonly key: SigningKey; readonly issuedAt?: Date }

/**
 * Issues a credential: checked against the data model first, signed only by its own issuer. A JSON object with its proof, or a token,
 * by the form. Refused with every fault of the data model, with `credential-issuer-not-signer`, `credential-form-unfit`, or what the signing finds (`proof-*`,
 * `json-ld-*`, `jose-*`). That it is not in force yet, or no longer, is no fault here.
 */
export async function issueCredential(credential: JsonObject, issuance: Issuance): Promise<Outcome<JsonObject | string>> {
  const faults = validateCredential(credential).filter((each) => rejects([each]))
  if (faults.length > 0) return { ok: false, findings: faults }
  if (partyIdOf(credential.issuer) !== controllerOf(issuance.key)) return refused(findingAt(conditions.issueKeyForeign, '/issuer'))
  if (issuance.form === 'data-integrity') return addProof(credential, { ...issuance, purpose: 'assertionMethod' })
  const isFit = (modelVersionOf(credential) === '1.1') === (issuance.form === 'vc-jwt')
  return isFit ? issueJwtCredential(credential, issuance) : refused(findingAt(conditions.issueFormUnfit, '/@context/0'))
}
