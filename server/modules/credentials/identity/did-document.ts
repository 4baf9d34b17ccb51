import type { DidDocument } from '@customhouse/proofs/did-methods/did-resolution.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { keyFromJwk } from '@customhouse/proofs/keys/json-web-key.ts'
import { encodeMultikey } from '@customhouse/proofs/keys/multikey.ts'
import type { OwnKey } from './signing-keys.ts'

/** What a key is called where it is written as a JSON Web Key, as JOSE readers want it. */
export function jwkFragment(id: string): string {
  return `${id}-jwk`
}

/** A key by which others seal messages to whom the DID names: it agrees on secrets and signs nothing. */
export interface AgreementKey {
  readonly id: string
  readonly publicJwk: JsonObject
}

/**
 * The DID document of one of our own DIDs (Decentralized Identifiers v1.0, section 5): every key that is not retired, twice, as
 * Multikey for Data Integrity and as JsonWebKey for JOSE, because a method may write its key in one form alone (section 5.2.1).
 * A key for agreement stands as JsonWebKey, since messages are sealed by JOSE.
 */
export function didDocumentOf(did: string, keys: readonly OwnKey[], agreement?: AgreementKey): DidDocument {
  const inForce = keys.filter(({ retiredAt }) => retiredAt === undefined)
  const methods = inForce.flatMap((key) => methodsOf(did, key))
  const ids = methods.map(({ id }) => id)
  const sealing = agreement === undefined ? [] : [{ id: `${did}#${agreement.id}`, type: 'JsonWebKey', controller: did, publicKeyJwk: agreement.publicJwk }]
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1', 'https://w3id.org/security/jwk/v1'],
    id: did,
    verificationMethod: [...methods, ...sealing],
    assertionMethod: ids,
    authentication: ids,
    ...(sealing.length > 0 && { keyAgreement: sealing.map(({ id }) => id) }),
  }
}

function methodsOf(did: string, { id, publicJwk }: OwnKey): readonly (JsonObject & { readonly id: string })[] {
  const key = keyFromJwk(publicJwk)
  if (!key.ok) throw new Error(`Cannot publish the key ${id}: what is stored of it is no public key`)
  const jwkId = `${did}#${jwkFragment(id)}`
  return [
    { id: `${did}#${id}`, type: 'Multikey', controller: did, publicKeyMultibase: encodeMultikey(key.value) },
    { id: jwkId, type: 'JsonWebKey', controller: did, publicKeyJwk: publicJwk },
  ]
}
