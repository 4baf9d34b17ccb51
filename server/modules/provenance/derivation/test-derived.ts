import { readFileSync } from 'node:fs'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { credentialTypes } from '../../credentials/types/registry.ts'
import { deriveEvents } from './derive-events.ts'

const types = new URL('../../credentials/types/', import.meta.url)
const byName = new Map(credentialTypes.map((type) => [type.name, type]))

/** The credential of a vector of a credential type: `importer-security-filing/valid-two-makers`. */
export function vectorCredential(path: string): JsonObject {
  const [folder = '', file = ''] = path.split('/')
  const { credential } = JSON.parse(readFileSync(new URL(`${folder}/vectors/${file}.json`, types), 'utf8')) as { credential: JsonObject }
  return credential
}

/** What happened according to a credential, as if its proof held. */
export function derived(credential: JsonObject, type = typeOf(credential)): readonly ProvenanceEvent[] {
  const known = byName.get(type)
  if (known === undefined) throw new Error(`No type ${type}`)
  const { issuer, validFrom, credentialSubject } = credential
  const did = isJsonObject(issuer ?? null) ? (issuer as JsonObject)['id'] : issuer
  const subjects = (Array.isArray(credentialSubject) ? credentialSubject as readonly JsonValue[] : [credentialSubject]).filter((one) => isJsonObject(one))
  return deriveEvents({
    id: 'urn:uuid:0', issuer: typeof did === 'string' ? did : 'did:web:issuer.example', claims: known.claims(credential),
    subject: subjects[0] ?? {}, subjects, ...(typeof validFrom === 'string' && { validFrom }),
  }, type)
}

/** The type of a credential that is known. */
export function typeOf({ type }: JsonObject): string {
  return (Array.isArray(type) ? type as readonly JsonValue[] : [type]).find((one): one is string => typeof one === 'string' && byName.has(one)) ?? ''
}

/** The same credential with other members of its subject. */
export function saying(credential: JsonObject, members: JsonObject): JsonObject {
  const subject = credential['credentialSubject'] ?? null
  return { ...credential, credentialSubject: { ...(isJsonObject(subject) ? subject : {}), ...members } }
}
