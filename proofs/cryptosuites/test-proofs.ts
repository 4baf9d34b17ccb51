import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import { contextDigest, contextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { decodeMultikey } from '../keys/multikey.ts'
import { signingKeyFromJwk } from '../keys/signing-key.ts'
import type { HeldSigningKey } from '../keys/signing-key.ts'
import type { FindKey, KeyType } from '../keys/verification-key.ts'
import type { ProofNeeds } from './verify-proofs.ts'

/** The value of an outcome that a test expects to be one. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`).join(', '))
  return outcome.value
}

/** A member that a test expects to be text. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('Not a text')
  return value
}

/** Findings as `code pointer`, to compare. */
export function places(findings: readonly { readonly code: string; readonly pointer: { readonly declaration?: string } }[]): readonly string[] {
  return findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)
}

/** Key pairs for tests alone: published here, so that they protect nothing. */
const privateJwks: Readonly<Record<KeyType, JsonObject>> = {
  Ed25519: { kty: 'OKP', crv: 'Ed25519', x: 'ct4jSieGqo_YWQQME4z60q155nFWdLyQ_H9tS6h3lwc', d: 'g-OsfFbdvLLi02Qntf_OAek1qBYROh_Rse-DyQ47jFQ' },
  'P-256': { kty: 'EC', crv: 'P-256', x: '8sbhVugukRUTAqL6cV-gwmOSPzdwUvwZPla-8dfiwPE', y: '3FW9nBFYdhlvgPkhDWJc5_pbK_87mBpJFkjdjN275_E', d: 'YWbUTWZRInNByaMJmLbzBey0M23eiG_ydky9kGDpmcA' },
  'P-384': { kty: 'EC', crv: 'P-384', x: 'ZIgEnjhP0SDpIZoPjSIhvq5jtSCkUd2I4Ar5AxDIRocpZK7Fzc--lWNAWeQCerFl', y: 'gMvky-olqfdOUTNszzaOMwnztNutv4GR7slo_E-25ZqVadI7fX6RHhihf8ZOFqp1', d: 'byuz4gc36WoonF8EXpfm4uI13OtOdpEJgiGd-xJzxHu-PlrA8GbYcNn0ash8xanu' },
}

/** The signing key of a type, named by did:key. */
export function testKey(type: KeyType): HeldSigningKey {
  return valueOf(signingKeyFromJwk(privateJwks[type]))
}

/** Finds keys in the DID URL itself, as did:key does; any relationship. */
export const findDidKey: FindKey = (id) => {
  const key = decodeMultikey(id.slice(id.indexOf('#') + 1))
  return key.ok ? achieved({ id, controller: id.slice(0, id.indexOf('#')), key: key.value }) : key
}

/** The contexts that the vectors of the W3C name and no package carries, as far as their documents use them. */
const vectorContexts: readonly (readonly [url: string, document: JsonObject])[] = [
  ['https://www.w3.org/ns/credentials/examples/v2', { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } }],
  ['https://w3id.org/citizenship/v4rc1', {
    '@context': {
      '@vocab': 'https://w3id.org/citizenship#',
      schema: 'https://schema.org/',
      Person: 'schema:Person',
      image: { '@id': 'schema:image', '@type': '@id' },
      birthDate: { '@id': 'schema:birthDate', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
      residentSince: { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
      ...Object.fromEntries(['givenName', 'familyName', 'additionalName', 'gender', 'identifier'].map((term) => [term, `schema:${term}`])),
    },
  }],
]

export const testContexts = contextLibrary(vectorContexts.map(([url, document]) => ({ url, sha256: contextDigest(document), document })))

/** What verifying takes in tests: did:key, credentials, July 2026. */
export const testNeeds: ProofNeeds = { contexts: testContexts, findKey: findDidKey, purpose: 'assertionMethod', now: new Date('2026-07-02T12:00:00Z') }

/** A credential of our own that every suite can sign. */
export const millCredential: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:uuid:6f2f1f0e-0b57-4c55-9a5b-6a0b8a3f7c11',
  type: ['VerifiableCredential'],
  name: 'Mill test report 4711',
  description: 'Coils of heat 88123, “as rolled”, 7 µm oxide',
  issuer: { id: 'did:web:mill.example', name: 'Hütte Nord' },
  validFrom: '2026-07-01T08:00:00Z',
  credentialSubject: [{ id: 'urn:coil:1', name: 'Coil 1' }, { name: 'Coil 2', description: 'No "id" \\ _:c14n0 .' }],
}
