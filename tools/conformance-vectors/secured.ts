import { createHash } from 'node:crypto'
import type { ConformanceVector } from '@customhouse/cli/conformance/vector.ts'
import { addProof, type NewProof } from '@customhouse/proofs/cryptosuites/add-proof.ts'
import { issueSdJwt, type SdJwtIssuance } from '@customhouse/proofs/jose/sd-jwt/issue-sd-jwt.ts'
import { signJws } from '@customhouse/proofs/jose/sign-jws.ts'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { SampleParty } from './sample-parties.ts'
import { sampleParties } from './sample-parties.ts'

export const contexts = contextLibrary()
export const modelContext = 'https://www.w3.org/ns/credentials/v2'
export const olderModelContext = 'https://www.w3.org/2018/credentials/v1'
/** When everything was signed. */
export const created = new Date('2026-07-06T09:05:00Z')

/** A vector as its maker states it. */
export type NewVector = Omit<ConformanceVector, 'expect'>

/** A vector that must be verified. */
export function valid(vector: NewVector, reason: string): ConformanceVector {
  return { ...vector, expect: { verified: true, reason, findingCodes: [] } }
}

/** A vector that must not be verified, why, and what Customhouse calls it. */
export function invalid(vector: NewVector, reason: string, findingCodes: readonly string[]): ConformanceVector {
  return { ...vector, expect: { verified: false, reason, findingCodes } }
}

/** A credential of the data model 2.0 whose terms all stand in its own context. */
export function plainCredential(issuer: SampleParty, change: JsonObject = {}): JsonObject {
  return {
    '@context': [modelContext],
    id: uuidOf('plain credential'),
    type: ['VerifiableCredential'],
    issuer: issuer.did,
    validFrom: '2026-07-06T09:00:00Z',
    name: 'Heat H61316',
    credentialSubject: { id: sampleParties.holder.did, name: 'Hot-rolled plate of heat H61316', description: 'Melted and poured in Canada; 12 pieces, 17,775 kg' },
    ...change,
  }
}

/** The same in the words of the data model 1.1, which has none for a name. */
export function plainOlderCredential(issuer: SampleParty, change: JsonObject = {}): JsonObject {
  return {
    '@context': [olderModelContext],
    id: uuidOf('plain credential of version 1.1'),
    type: ['VerifiableCredential'],
    issuer: issuer.did,
    issuanceDate: '2026-07-06T09:00:00Z',
    credentialSubject: { id: sampleParties.holder.did },
    ...change,
  }
}

/** Adds a proof, whatever the document says. */
export async function integrity(document: JsonObject, party: SampleParty, proof: Partial<NewProof> & { readonly cryptosuite: string }): Promise<JsonObject> {
  return valueOf(await addProof(document, { key: party.key, contexts, purpose: 'assertionMethod', created, ...proof }))
}

/** Signs any payload as VC-JOSE, whatever it says. */
export function token(payload: JsonObject, party: SampleParty, header: JsonObject = {}): Promise<string> {
  return signJws(payload, party.key, { kid: party.key.verificationMethod, typ: 'vc+jwt', cty: 'vc', ...header })
}

/** Issues an SD-JWT with salts that everybody knows. */
export async function disclosing(claims: JsonObject, party: SampleParty, issuance: Pick<SdJwtIssuance, 'form' | 'disclosable'> & Partial<SdJwtIssuance>): Promise<string> {
  let drawn = 0
  const salt = (): string => createHash('sha256').update(`salt ${String(drawn++)}`).digest().subarray(0, 16).toString('base64url')
  return valueOf(await issueSdJwt(claims, { key: party.key, salt, ...issuance }))
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`Cannot make a vector: ${outcome.findings.map(({ code, pointer }) => `${code} at ${pointer.declaration ?? ''}`).join(', ')}`)
  return outcome.value
}

/** A name for a thing, the same each time (RFC 9562, section 5.8: version 8). */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The one proof of a document. */
export function proofOf({ proof }: JsonObject): JsonObject {
  return Array.isArray(proof) ? asObject((proof as readonly JsonValue[])[0]) : asObject(proof)
}

export function withProof(document: JsonObject, change: JsonObject): JsonObject {
  return { ...document, proof: { ...proofOf(document), ...change } }
}

export function subjectOf({ credentialSubject }: JsonObject): JsonObject {
  return asObject(credentialSubject)
}

function asObject(value: JsonValue | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Cannot make a vector: an object was expected')
  return value as JsonObject
}

/** A member that is a text. */
export function textIn(object: JsonObject, member: string): string {
  const value = object[member]
  if (typeof value !== 'string') throw new Error(`Cannot make a vector: ${member} is no text`)
  return value
}

/** JSON in base64url, as tokens carry it. */
export function encoded(value: JsonValue): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
