import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { keyTypeUnsupported } from '../../keys/key-conditions.ts'
import { decodeMultikey, encodeMultikey } from '../../keys/multikey.ts'
import type { VerificationKey } from '../../keys/verification-key.ts'
import type { DidDocument, DidMethod, DidResolutionOptions, MethodResolution } from '../did-resolution.ts'
import { parseDid } from '../did-url.ts'
import { resolved, unresolved } from '../resolution-answer.ts'

/** What a new DID comes to. */
export interface CreatedDid {
  readonly did: string
  /** The DID URL under which the document lists the key. */
  readonly verificationMethod: string
  readonly didDocument: DidDocument
}

/**
 * did:key: the DID is the key (did:key v0.9). Ed25519, P-256 and P-384; the document lists the key as Multikey for everything but
 * key agreement, since it is not shown that one key may safely both sign and agree on secrets.
 */
export const didKey: DidMethod = {
  name: 'key',
  resolve: (did, options) => (asksForVersion(options) ? unresolved('FEATURE_NOT_SUPPORTED') : resolveDidKey(did)),
}

/** The DID of a public key, with its document. */
export function createDidKey(key: VerificationKey): CreatedDid {
  const multikey = encodeMultikey(key)
  const did = `did:key:${multikey}`
  return { did, verificationMethod: `${did}#${multikey}`, didDocument: documentOf(did, multikey) }
}

/** The public key that a did:key is; findings `key-*` for another method's DID or an unsupported or malformed key. */
export function keyOfDidKey(did: string): Outcome<VerificationKey> {
  const parsed = parseDid(did)
  return decodeMultikey(parsed?.method === 'key' ? parsed.identifier : '')
}

/** Whether a version is asked for: a DID that is its own document has none. */
export function asksForVersion(options: DidResolutionOptions = {}): boolean {
  return Object.values(options).some((value) => value !== undefined)
}

function resolveDidKey(did: string): MethodResolution {
  const { identifier = '' } = parseDid(did) ?? {}
  const key = keyOfDidKey(did)
  if (key.ok) return resolved(documentOf(did, identifier))
  const isOfUnknownType = key.findings.some(({ code }) => code === keyTypeUnsupported.code)
  return unresolved(isOfUnknownType ? 'FEATURE_NOT_SUPPORTED' : 'INVALID_DID', key.findings)
}

function documentOf(did: string, multikey: string): DidDocument {
  const id = `${did}#${multikey}`
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase: multikey }],
    authentication: [id],
    assertionMethod: [id],
    capabilityInvocation: [id],
    capabilityDelegation: [id],
  }
}
