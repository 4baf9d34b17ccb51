import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { canonicalJson } from '../canonicalization/canonical-json.ts'
import { valuesOf } from '../json/json-list.ts'
import { documentLimits, measureJson } from '../json/measure-json.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../json-ld/json-value.ts'
import { didConditions } from './did-conditions.ts'
import type { DidDocument, VerificationRelationship } from './did-resolution.ts'
import { absoluteDidUrl, parseDid, parseDidUrl } from './did-url.ts'

/** The relationships under which a document lists its keys (Decentralized Identifiers v1.0, section 5.3). */
export const verificationRelationships: readonly VerificationRelationship[] = ['assertionMethod', 'authentication', 'keyAgreement', 'capabilityInvocation', 'capabilityDelegation']

const limits = { ...documentLimits, levelsMax: 16 }
const keysMax = 256

/**
 * Checks that data is the DID document of a DID: its id, and the types of what section 5 of Decentralized Identifiers v1.0 defines
 * (other members may be anything). Keys are not decoded: one of an unknown type harms nobody until it is used.
 * @returns the same data, or findings (`did-document-*`, `did-verification-method-*`) with pointers into it. Never throws.
 */
export function readDidDocument(document: JsonValue, did: string): Outcome<DidDocument> {
  if (!isJsonObject(document)) return refused(findingAt(didConditions.documentMalformed, ''))
  if (measureJson(document, limits) !== undefined) return refused(findingAt(didConditions.documentTooLarge, ''))
  if (document['id'] !== did) return refused(findingAt(didConditions.documentOfAnother, '/id'))
  const findings = [...subjectFindings(document), ...keysFindings(document, did), ...serviceFindings(document)]
  const [first, ...others] = findings
  return first === undefined ? achieved({ ...document, id: did }) : refused(first, ...others)
}

function subjectFindings({ controller, alsoKnownAs }: JsonObject): Finding[] {
  const controllers = valuesOf(controller)
  const names = alsoKnownAs === undefined ? [] : alsoKnownAs
  return [
    ...check(controllers.every((each) => typeof each === 'string' && parseDid(each) !== undefined), didConditions.documentMalformed, '/controller'),
    ...check(Array.isArray(names) && names.every((each) => typeof each === 'string'), didConditions.documentMalformed, '/alsoKnownAs'),
  ]
}

function serviceFindings({ service }: JsonObject): Finding[] {
  if (service === undefined) return []
  if (!Array.isArray(service)) return [findingAt(didConditions.documentMalformed, '/service')]
  return service.flatMap((each: JsonValue, at) => check(isService(each), didConditions.documentMalformed, `/service/${String(at)}`))
}

function isService(service: JsonValue): boolean {
  if (!isJsonObject(service)) return false
  const { id, type, serviceEndpoint } = service
  const types = valuesOf(type)
  return typeof id === 'string' && types.length > 0 && types.every((each) => typeof each === 'string') && serviceEndpoint !== undefined && serviceEndpoint !== null
}

function keysFindings(document: JsonObject, did: string): Finding[] {
  const findings: Finding[] = []
  const methods: Placed[] = []
  for (const member of ['verificationMethod', ...verificationRelationships]) {
    const listed = document[member]
    if (listed === undefined) continue
    if (!Array.isArray(listed)) findings.push(findingAt(didConditions.documentMalformed, `/${member}`))
    else methods.push(...listed.map((value: JsonValue, at) => ({ value, pointer: `/${member}/${String(at)}`, isReferable: member !== 'verificationMethod' })))
  }
  if (methods.length > keysMax) return [...findings, findingAt(didConditions.documentTooLarge, '/verificationMethod')]
  findings.push(...methods.flatMap((method) => check(isMethod(method, did), didConditions.documentMalformed, method.pointer)))
  return findings.length > 0 ? findings : repetitions(methods, did)
}

interface Placed {
  readonly value: JsonValue
  readonly pointer: string
  /** Whether it may stand there as a DID URL alone. */
  readonly isReferable: boolean
}

function isMethod({ value, isReferable }: Placed, did: string): boolean {
  if (typeof value === 'string') return isReferable && parseDidUrl(absoluteDidUrl(value, did)) !== undefined
  if (!isJsonObject(value)) return false
  const { id, type, controller } = value
  return typeof id === 'string' && parseDidUrl(absoluteDidUrl(id, did)) !== undefined && typeof type === 'string' && typeof controller === 'string' && parseDid(controller) !== undefined
}

/** The same key may be embedded more than once; two different ones under one id would leave it open which one is meant. */
function repetitions(methods: readonly Placed[], did: string): Finding[] {
  const seen = new Map<string, JsonValue>()
  return methods.flatMap(({ value, pointer }) => {
    if (!isJsonObject(value) || typeof value['id'] !== 'string') return []
    const id = absoluteDidUrl(value['id'], did)
    const other = seen.get(id)
    seen.set(id, value)
    return check(other === undefined || isSame(other, value), didConditions.methodRepeated, `${pointer}/id`)
  })
}

function isSame(one: JsonValue, other: JsonValue): boolean {
  try {
    return canonicalJson(one) === canonicalJson(other)
  } catch {
    // Text that canonical JSON cannot hold (a lone surrogate) is the same as nothing.
    return false
  }
}

function check(holds: boolean, condition: Condition, pointer: string): Finding[] {
  return holds ? [] : [findingAt(condition, pointer)]
}
