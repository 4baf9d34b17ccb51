import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { partyIdOf } from '../credential-model/model-version.ts'
import { eachValue, valuesOf } from '../json/json-list.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { CredentialVerification } from './credential-verification.ts'
import { presentationVerificationConditions as conditions } from './verification-conditions.ts'

/**
 * Says of which credentials of a presentation the holder is neither a subject nor the issuer (`presentation-holder-not-subject`, information):
 * the data model leaves it to whoever relies on them whether that will do (VC Data Model v2.0, section 2, holder). Subjects without a DID are
 * documents and goods, with whom no holder can be compared. Takes the credentials in the order in which the presentation has them.
 */
export function compareSubjects(holder: string | undefined, presentation: JsonObject, credentials: readonly CredentialVerification[]): readonly Finding[] {
  if (holder === undefined) return []
  const pointers = eachValue(presentation.verifiableCredential, '/verifiableCredential').map(([, pointer]) => pointer)
  return credentials.flatMap((verification, place) => (isOfAnother(holder, verification) ? [findingAt(conditions.holderNotSubject, pointers[place] ?? '')] : []))
}

function isOfAnother(holder: string, { verified, credential, issuer }: CredentialVerification): boolean {
  if (!verified || credential === undefined || issuer === holder) return false
  const subjects = valuesOf(credential.credentialSubject).flatMap((subject) => partyIdOf(subject) ?? []).filter((id) => id.startsWith('did:'))
  return subjects.length > 0 && !subjects.includes(holder)
}
