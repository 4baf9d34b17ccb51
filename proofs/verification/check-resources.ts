import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { eachValue } from '../json/json-list.ts'
import { hasDigests, readResourceDigests } from '../credential-model/resource-digest.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'
import type { RelatedResources } from './verification-needs.ts'

/** More than a credential needs; each may be long. */
const resourcesMax = 64

/**
 * Compares the digests of relatedResource (W3C Verifiable Credentials Data Model v2.0, section 5.3) with the bytes that are at hand. Bytes
 * that are not at hand leave a warning that nothing was compared. Call it only for credentials whose proofs are sound.
 */
export async function checkResources(credential: JsonObject, resources: RelatedResources | undefined): Promise<readonly Finding[]> {
  if (credential.relatedResource === undefined) return []
  const entries = eachValue(credential.relatedResource, '/relatedResource')
  if (entries.length > resourcesMax) return [findingAt(conditions.resourcesTooMany, '/relatedResource')]
  const findings: Finding[] = []
  for (const [entry, pointer] of entries) findings.push(...(await checkResource(entry, pointer, resources)))
  return findings
}

async function checkResource(entry: JsonValue, pointer: string, resources: RelatedResources | undefined): Promise<readonly Finding[]> {
  // That an entry is malformed the data model has said already.
  if (!isJsonObject(entry) || typeof entry.id !== 'string') return []
  const digests = readResourceDigests(entry)
  if (digests === undefined || digests.length === 0) return []
  const bytes = await resources?.find(entry.id)
  if (bytes === undefined) return [findingAt(conditions.resourceUnavailable, pointer)]
  return hasDigests(bytes, digests) ? [] : [findingAt(conditions.resourceAltered, pointer)]
}
