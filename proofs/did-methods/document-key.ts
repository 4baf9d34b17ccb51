import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../json-ld/json-value.ts'
import { keyFromJwk } from '../keys/json-web-key.ts'
import { decodeMultikey } from '../keys/multikey.ts'
import type { KeyType, VerificationKey, VerificationMethod } from '../keys/verification-key.ts'
import { didConditions } from './did-conditions.ts'
import type { DidDocument, VerificationRelationship } from './did-resolution.ts'
import { absoluteDidUrl } from './did-url.ts'

/** How the types of verification methods write a key, and which key types they allow. */
const methodTypes: ReadonlyMap<string, { readonly material: 'publicKeyMultibase' | 'publicKeyJwk'; readonly only?: KeyType }> = new Map([
  ['Multikey', { material: 'publicKeyMultibase' }],
  ['JsonWebKey', { material: 'publicKeyJwk' }],
  ['JsonWebKey2020', { material: 'publicKeyJwk' }],
  ['Ed25519VerificationKey2020', { material: 'publicKeyMultibase', only: 'Ed25519' }],
])

const publicMaterials = ['publicKeyMultibase', 'publicKeyJwk', 'publicKeyBase58', 'publicKeyHex', 'publicKeyPem', 'publicKeyBase64']
const privateMaterials = ['secretKeyMultibase', 'secretKeyJwk', 'privateKeyMultibase', 'privateKeyJwk', 'privateKeyBase58', 'privateKeyHex', 'privateKeyPem', 'privateKeyBase64']

/**
 * The key that a document lists under a DID URL and allows a use (Controlled Identifiers v1.0, section 3.3): controlled by the DID
 * itself, published in one form, without its private part. A key embedded in a relationship is for that use alone.
 * @param keyUrl absolute, with a fragment.
 * @returns the key decoded, or findings (`did-key-*`, `did-relationship-missing`, `key-*`). Its dates are the caller's to judge.
 */
export function documentKey(document: DidDocument, keyUrl: string, relationship: VerificationRelationship): Outcome<VerificationMethod> {
  const listed = listedKey(document, keyUrl, relationship)
  if (!listed.ok) return listed
  const { value: method } = listed
  if (privateMaterials.some((member) => Object.hasOwn(method, member))) return refuse(didConditions.privatePublished)
  if (method['controller'] !== document.id) return refuse(didConditions.controllerOther)
  const key = decodeKey(method)
  if (!key.ok) return key
  const dates = datesOf(method)
  return dates === undefined ? refuse(didConditions.keyDatesMalformed) : achieved({ id: keyUrl, controller: document.id, key: key.value, ...dates })
}

function datesOf({ revoked, expires }: JsonObject): Pick<VerificationMethod, 'revoked' | 'expires'> | undefined {
  const dates = Object.entries({ revoked, expires }).filter(([, date]) => date !== undefined)
  return dates.every(([, date]) => typeof date === 'string') ? Object.fromEntries(dates) : undefined
}

function listedKey(document: DidDocument, keyUrl: string, relationship: VerificationRelationship): Outcome<JsonObject> {
  const listed = entriesOf(document[relationship])
  const isMeant = (entry: JsonValue): entry is JsonObject => isJsonObject(entry) && typeof entry['id'] === 'string' && absoluteDidUrl(entry['id'], document.id) === keyUrl
  const embedded = listed.find(isMeant)
  if (embedded !== undefined) return achieved(embedded)
  const method = entriesOf(document['verificationMethod']).find(isMeant)
  const isReferenced = listed.some((entry) => typeof entry === 'string' && absoluteDidUrl(entry, document.id) === keyUrl)
  if (method === undefined) return refuse(didConditions.keyUnknown)
  return isReferenced ? achieved(method) : refuse(didConditions.relationshipMissing)
}

function decodeKey(method: JsonObject): Outcome<VerificationKey> {
  const { type } = method
  const written = typeof type === 'string' ? methodTypes.get(type) : undefined
  if (written === undefined) return refuse(didConditions.keyTypeUnsupported)
  const { material, only } = written
  if (publicMaterials.filter((member) => Object.hasOwn(method, member)).join() !== material) return refuse(didConditions.materialAmbiguous)
  const key = material === 'publicKeyJwk' ? decodeJwk(method[material]) : decodeMultibase(method[material])
  return key.ok && only !== undefined && key.value.type !== only ? refuse(didConditions.keyTypeUnsupported) : key
}

function decodeJwk(jwk: JsonValue | undefined): Outcome<VerificationKey> {
  return isJsonObject(jwk) ? keyFromJwk(jwk) : refuse(didConditions.materialAmbiguous)
}

function decodeMultibase(text: JsonValue | undefined): Outcome<VerificationKey> {
  return typeof text === 'string' ? decodeMultikey(text) : refuse(didConditions.materialAmbiguous)
}

function entriesOf(listed: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(listed) ? (listed as readonly JsonValue[]) : []
}

function refuse(condition: Condition): Outcome<never> {
  return refused(findingAt(condition, ''))
}
