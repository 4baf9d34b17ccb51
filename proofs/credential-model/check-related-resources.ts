import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { isAbsoluteUrl } from './absolute-url.ts'
import { modelConditions as conditions } from './credential-conditions.ts'
import { eachValue } from '../json/json-list.ts'
import { readResourceDigests } from './resource-digest.ts'

/** Checks relatedResource of a version 2.0 document (section 5.3): each with an id of its own and a digest that can be read. */
export function checkRelatedResources(document: JsonObject, findings: Finding[]): void {
  const known = new Set<JsonValue>()
  for (const [entry, pointer] of eachValue(document.relatedResource, '/relatedResource')) {
    if (!isJsonObject(entry)) {
      findings.push(findingAt(conditions.relatedResourceWrong, pointer))
      continue
    }
    if (!isAbsoluteUrl(entry.id)) findings.push(findingAt(conditions.relatedResourceIdWrong, `${pointer}/id`))
    else if (known.has(entry.id)) findings.push(findingAt(conditions.relatedResourceRepeated, `${pointer}/id`))
    else known.add(entry.id)
    checkDigests(entry, pointer, findings)
  }
}

function checkDigests(resource: JsonObject, pointer: string, findings: Finding[]): void {
  if (resource.digestSRI === undefined && resource.digestMultibase === undefined) findings.push(findingAt(conditions.relatedResourceDigestMissing, pointer))
  else if (readResourceDigests(resource) === undefined) findings.push(findingAt(conditions.relatedResourceDigestWrong, pointer))
}
