import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isJsonList } from '../json/json-list.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import { isSignedAsJson } from './check-inline-context.ts'
import type { CheckedProof } from './credential-verification.ts'
import type { SecuredDocument } from './read-secured-document.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

/** What credentials and presentations say of themselves (W3C Verifiable Credentials Data Model v2.0 and v1.1, section 4). */
const ownMembers = ['issuer', 'holder', 'validFrom', 'validUntil', 'issuanceDate', 'expirationDate', 'credentialStatus', 'credentialSchema', 'credentialSubject', 'verifiableCredential', 'relatedResource', 'refreshService', 'termsOfUse', 'evidence'] as const

/**
 * In RDF two objects of one identifier are one node, whose members may stand in either. So under a proof over RDF nothing that a credential says of itself may
 * stand anywhere but at its top, where everyone looks for it, nor may one subject be torn into two.
 */
export function checkScatteredMembers(secured: SecuredDocument, proofs: readonly CheckedProof[], signer: string | undefined): readonly Finding[] {
  if (secured.kind !== 'document' || isSignedAsJson(proofs, signer)) return []
  const { document } = secured
  const subjects = isJsonList(document.credentialSubject) ? document.credentialSubject.flatMap((subject) => (isJsonObject(subject) && subject.id !== undefined ? [subject.id] : [])) : []
  const findings: Finding[] = []
  if (new Set(subjects).size < subjects.length) findings.push(findingAt(conditions.membersScattered, '/credentialSubject'))
  if (typeof document.id === 'string' && Object.values(document).some((value) => speaksFor(value, document.id))) findings.push(findingAt(conditions.membersScattered, '/id'))
  return findings
}

/** Whether an object in a value says, under the identifier of the document, what the document says at its top. Depth was limited when it was read. */
function speaksFor(value: JsonValue | undefined, id: JsonValue | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (isJsonList(value)) return value.some((each) => speaksFor(each, id))
  return isSpeaking(value, id) || Object.values(value).some((each) => speaksFor(each, id))
}

function isSpeaking(object: JsonObject, id: JsonValue | undefined): boolean {
  return object.id === id && ownMembers.some((name) => Object.hasOwn(object, name))
}
