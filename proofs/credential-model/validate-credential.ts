import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonValue } from '../json-ld/json-value.ts'
import { isAbsoluteUrl } from './absolute-url.ts'
import { checkHeader } from './check-header.ts'
import { checkLanguageValues } from './check-language-values.ts'
import { checkRelatedResources } from './check-related-resources.ts'
import { checkTypedMembers } from './check-typed-members.ts'
import { checkValidityPeriod } from './check-validity-period.ts'
import { modelConditions as conditions } from './credential-conditions.ts'
import { eachValue } from '../json/json-list.ts'
import { modelVersionOf } from './model-version.ts'

/**
 * Checks a credential against the W3C Verifiable Credentials Data Model, v2.0 or v1.1, by the context that it begins with; one that
 * names neither is held to v2.0. Every fault is reported with its place (JSON Pointer, RFC 6901). With a moment it must be in force then. Proofs, status, schemas and digests are not
 * checked here; see verifyCredential(). Never throws on JSON.
 */
export function validateCredential(credential: JsonValue, now?: Date): readonly Finding[] {
  if (!isJsonObject(credential)) return [findingAt(conditions.notAnObject, '')]
  const findings: Finding[] = []
  const version = modelVersionOf(credential)
  checkHeader(credential, credentialHeader, findings)
  checkIssuer(credential.issuer, findings)
  checkSubjects(credential.credentialSubject, findings)
  checkValidityPeriod(credential, { version: version ?? '2.0', ...(now === undefined ? {} : { now }) }, findings)
  checkTypedMembers(credential, version ?? '2.0', findings)
  if (version === '1.1') return findings
  checkLanguageValues(credential, '', findings)
  if (isJsonObject(credential.issuer)) checkLanguageValues(credential.issuer, '/issuer', findings)
  if (credential.relatedResource !== undefined) checkRelatedResources(credential, findings)
  return findings
}

const credentialHeader = { typeRequired: 'VerifiableCredential', typeLacking: conditions.typeNotCredential }

function checkIssuer(issuer: JsonValue | undefined, findings: Finding[]): void {
  if (issuer === undefined) findings.push(findingAt(conditions.issuerMissing, '/issuer'))
  else if (isJsonObject(issuer)) {
    if (!isAbsoluteUrl(issuer.id)) findings.push(findingAt(conditions.issuerWrong, '/issuer/id'))
  } else if (!isAbsoluteUrl(issuer)) findings.push(findingAt(conditions.issuerWrong, '/issuer'))
}

function checkSubjects(subjects: JsonValue | undefined, findings: Finding[]): void {
  const all = eachValue(subjects, '/credentialSubject')
  if (all.length === 0) findings.push(findingAt(conditions.subjectMissing, '/credentialSubject'))
  for (const [subject, pointer] of all) checkSubject(subject, pointer, findings)
}

function checkSubject(subject: JsonValue, pointer: string, findings: Finding[]): void {
  if (!isJsonObject(subject)) {
    findings.push(findingAt(conditions.subjectWrong, pointer))
    return
  }
  if (Object.keys(subject).length === 0) findings.push(findingAt(conditions.subjectEmpty, pointer))
  if (subject.id !== undefined && !isAbsoluteUrl(subject.id)) findings.push(findingAt(conditions.subjectIdWrong, `${pointer}/id`))
}
