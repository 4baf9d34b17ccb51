import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { isAbsoluteUrl } from './absolute-url.ts'
import { checkHeader } from './check-header.ts'
import { checkTypedMembers } from './check-typed-members.ts'
import { modelConditions, presentationConditions as conditions } from './credential-conditions.ts'
import { eachValue } from '../json/json-list.ts'
import { modelVersionOf, partyIdOf, typesOf } from './model-version.ts'
import type { ModelVersion } from './model-version.ts'

/**
 * Checks a presentation's own form against the W3C Verifiable Credentials Data Model, v2.0 section 4.13 or v1.1 section 4.10, and
 * reports every fault with its place. The credentials in it are only told apart from what is none: check each with validateCredential(). Never throws on JSON.
 */
export function validatePresentation(presentation: JsonValue): readonly Finding[] {
  if (!isJsonObject(presentation)) return [findingAt(modelConditions.notAnObject, '')]
  const findings: Finding[] = []
  const version = modelVersionOf(presentation)
  checkHeader(presentation, presentationHeader, findings)
  const { holder } = presentation
  if (holder !== undefined && !isAbsoluteUrl(partyIdOf(holder))) findings.push(findingAt(conditions.holderWrong, '/holder'))
  checkTypedMembers(presentation, version ?? '2.0', findings)
  const credentials = eachValue(presentation.verifiableCredential, '/verifiableCredential')
  if (credentials.length === 0) findings.push(findingAt(conditions.credentialsMissing, '/verifiableCredential'))
  for (const [credential, pointer] of credentials) checkEntry(credential, { version, pointer }, findings)
  return findings
}

const presentationHeader = { typeRequired: 'VerifiablePresentation', typeLacking: conditions.typeNotPresentation }

/** Version 1.1 lets a JWT stand as a text (section 6.3.1); version 2.0 wants it enveloped. */
function checkEntry(entry: JsonValue, { version, pointer }: { version: ModelVersion | undefined; pointer: string }, findings: Finding[]): void {
  if (typeof entry === 'string' && version === '1.1') return
  if (!isJsonObject(entry)) findings.push(findingAt(conditions.credentialWrong, pointer))
  else if (typesOf(entry).includes('EnvelopedVerifiableCredential')) checkEnvelope(entry, pointer, findings)
}

function checkEnvelope(envelope: JsonObject, pointer: string, findings: Finding[]): void {
  const isDataUrl = typeof envelope.id === 'string' && envelope.id.startsWith('data:')
  if (!isDataUrl) findings.push(findingAt(conditions.envelopeWrong, `${pointer}/id`))
  if (modelVersionOf(envelope) !== '2.0') findings.push(findingAt(conditions.envelopeContextWrong, `${pointer}/@context`))
}
