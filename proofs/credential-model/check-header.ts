import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { isAbsoluteUrl } from './absolute-url.ts'
import { modelConditions } from './credential-conditions.ts'
import { isJsonList } from '../json/json-list.ts'
import { modelContexts } from './model-version.ts'

const conditions = modelConditions
// A term is any name without spaces (JSON-LD 1.1, section 4.1, as the data model uses it).
const term = /^[^\s]+$/

/** Checks what credentials and presentations have alike: @context, id and type. Adds what is wrong to the findings. */
export function checkHeader(document: JsonObject, needs: { typeRequired: string; typeLacking: Condition }, findings: Finding[]): void {
  checkContexts(document['@context'], findings)
  if (document.id !== undefined && !isAbsoluteUrl(document.id)) findings.push(findingAt(conditions.idWrong, '/id'))
  checkTypes(document.type, needs, findings)
}

/** Checks that a type is stated, and stated as terms and absolute URLs, of which one is the type required. */
function checkTypes(type: JsonValue | undefined, { typeRequired, typeLacking }: { typeRequired: string; typeLacking: Condition }, findings: Finding[]): void {
  if (type === undefined) {
    findings.push(findingAt(conditions.typeMissing, '/type'))
    return
  }
  const types = isJsonList(type) ? type : [type]
  types.forEach((each, index) => {
    if (typeof each !== 'string' || !term.test(each)) findings.push(findingAt(conditions.typeWrong, isJsonList(type) ? `/type/${String(index)}` : '/type'))
  })
  if (!types.includes(typeRequired)) findings.push(findingAt(typeLacking, '/type'))
}

function checkContexts(contexts: JsonValue | undefined, findings: Finding[]): void {
  if (contexts === undefined) findings.push(findingAt(conditions.contextMissing, '/@context'))
  else if (isJsonList(contexts)) checkContextList(contexts, findings)
  else findings.push(findingAt(conditions.contextNotOrdered, '/@context'))
}

function checkContextList(contexts: readonly JsonValue[], findings: Finding[]): void {
  const [first] = contexts
  if (first !== modelContexts['2.0'] && first !== modelContexts['1.1']) findings.push(findingAt(conditions.contextFirstWrong, '/@context/0'))
  for (let index = 1; index < contexts.length; index += 1) {
    const entry = contexts[index]
    if (!isAbsoluteUrl(entry) && !isJsonObject(entry)) findings.push(findingAt(conditions.contextEntryWrong, `/@context/${String(index)}`))
    if (isOtherVersion(entry, first)) findings.push(findingAt(conditions.versionsMixed, `/@context/${String(index)}`))
  }
}

function isOtherVersion(entry: JsonValue | undefined, first: JsonValue | undefined): boolean {
  return (first === modelContexts['2.0'] && entry === modelContexts['1.1']) || (first === modelContexts['1.1'] && entry === modelContexts['2.0'])
}
