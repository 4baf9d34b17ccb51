import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { decodeBase64url, encodeBase64url } from '../../keys/base64url.ts'
import { jwkOf, keyFromJwk } from '../../keys/json-web-key.ts'
import { keyTypeUnsupported } from '../../keys/key-conditions.ts'
import type { VerificationKey } from '../../keys/verification-key.ts'
import { readJson } from '../../json/read-json.ts'
import { isJsonObject, type JsonObject } from '../../json-ld/json-value.ts'
import type { DidDocument, DidMethod, MethodResolution } from '../did-resolution.ts'
import { parseDid } from '../did-url.ts'
import { asksForVersion, type CreatedDid } from '../key/did-key.ts'
import { resolved, unresolved } from '../resolution-answer.ts'

/**
 * did:jwk: the DID is a public JSON Web Key in base64url (did:jwk method specification). Ed25519, P-256 and P-384 keys for
 * signatures; a key for key agreement alone (`use` is `enc`) is refused as unsupported.
 */
export const didJwk: DidMethod = {
  name: 'jwk',
  resolve: (did, options) => (asksForVersion(options) ? unresolved('FEATURE_NOT_SUPPORTED') : resolveDidJwk(did)),
}

/** The DID of a public key, with its document. The key is written with the members that its type requires, in alphabetical order. */
export function createDidJwk(key: VerificationKey): CreatedDid {
  const jwk = Object.fromEntries(Object.entries(jwkOf(key)).sort(([one], [other]) => (one < other ? -1 : 1)))
  const did = `did:jwk:${encodeBase64url(Buffer.from(JSON.stringify(jwk)))}`
  return { did, verificationMethod: `${did}#0`, didDocument: documentOf(did, jwk) }
}

function resolveDidJwk(did: string): MethodResolution {
  const jwk = readJwk(did)
  if (jwk === undefined) return unresolved('INVALID_DID')
  const key: Outcome<VerificationKey> = keyFromJwk(jwk)
  if (key.ok) return resolved(documentOf(did, jwk))
  const isUnsupported = jwk['use'] === 'enc' || key.findings.some(({ code }) => code === keyTypeUnsupported.code)
  return unresolved(isUnsupported ? 'FEATURE_NOT_SUPPORTED' : 'INVALID_DID', key.findings)
}

function readJwk(did: string): JsonObject | undefined {
  const bytes = decodeBase64url(parseDid(did)?.identifier ?? '')
  const jwk = bytes === undefined ? undefined : readJson(bytes)
  return isJsonObject(jwk) ? jwk : undefined
}

function documentOf(did: string, jwk: JsonObject): DidDocument {
  const id = `${did}#0`
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
    id: did,
    verificationMethod: [{ id, type: 'JsonWebKey2020', controller: did, publicKeyJwk: jwk }],
    assertionMethod: [id],
    authentication: [id],
    capabilityInvocation: [id],
    capabilityDelegation: [id],
    // Ed25519 keys cannot agree on secrets (RFC 8037, section 3.1); keys that say they are for signatures should not.
    ...(jwk['kty'] === 'EC' && jwk['use'] !== 'sig' ? { keyAgreement: [id] } : {}),
  }
}
