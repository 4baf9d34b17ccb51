import { createHash } from 'node:crypto'
import { canonicalJson } from '../../canonicalization/canonical-json.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../../json-ld/json-value.ts'
import { decodeBase58, encodeBase58 } from '../../keys/base58.ts'
import { decodeMultikey } from '../../keys/multikey.ts'
import type { SigningKey } from '../../keys/verification-key.ts'
import { verifySignature } from '../../keys/verify-signature.ts'

/** A proof under an entry or a version, by a key that is its own did:key. */
export interface LogProof {
  /** The key as Multikey, which is also its DID's identifier. */
  readonly multikey: string
  readonly signature: Uint8Array
  /** The proof without its value, as it was hashed. */
  readonly configuration: JsonObject
}

const verificationMethodPattern = /^did:key:(z[1-9A-HJ-NP-Za-km-z]{1,100})#\1$/

/**
 * Reads a proof of a log entry or a witness: eddsa-jcs-2022 for assertionMethod under a did:key (did:webvh v1.0, Authorized Keys).
 * @returns undefined for any other; also for a proof that expires or brings a context, since a log entry does neither.
 */
export function readLogProof(proof: JsonValue): LogProof | undefined {
  if (!isJsonObject(proof) || !isForLog(proof)) return undefined
  const { proofValue, ...configuration } = proof
  const { verificationMethod } = configuration
  if (typeof verificationMethod !== 'string' || typeof proofValue !== 'string' || !proofValue.startsWith('z')) return undefined
  const multikey = verificationMethodPattern.exec(verificationMethod)?.[1]
  const signature = decodeBase58(proofValue.slice(1))
  return multikey === undefined || signature === undefined ? undefined : { multikey, signature, configuration }
}

function isForLog(proof: JsonObject): boolean {
  const isSuite = proof['type'] === 'DataIntegrityProof' && proof['cryptosuite'] === 'eddsa-jcs-2022'
  return isSuite && proof['proofPurpose'] === 'assertionMethod' && !Object.hasOwn(proof, 'expires') && !Object.hasOwn(proof, '@context')
}

/** Whether the proof was made over a document, given in canonical JSON, by the key that it names (Data Integrity EdDSA Cryptosuites v1.0, section 3.3). */
export function isProofOver({ multikey, signature, configuration }: LogProof, canonicalDocument: string): boolean {
  const key = decodeMultikey(multikey)
  if (!key.ok || key.value.type !== 'Ed25519') return false
  try {
    return verifySignature(key.value, hashesOf(canonicalDocument, configuration), signature)
  } catch (failure) {
    // A lone surrogate in the configuration has no canonical form, so that nobody signed it.
    if (failure instanceof TypeError) return false
    throw failure
  }
}

/** Signs a document, given in canonical JSON, with an Ed25519 key under its own did:key. */
export async function signForLog(canonicalDocument: string, { key, multikey, created }: { readonly key: SigningKey; readonly multikey: string; readonly created: string }): Promise<JsonObject> {
  const configuration = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022', verificationMethod: `did:key:${multikey}#${multikey}`, created, proofPurpose: 'assertionMethod' }
  const signature = await key.sign(hashesOf(canonicalDocument, configuration))
  return { ...configuration, proofValue: `z${encodeBase58(signature)}` }
}

function hashesOf(canonicalDocument: string, configuration: JsonObject): Uint8Array {
  return Buffer.concat([canonicalJson(configuration), canonicalDocument].map((text) => createHash('sha256').update(text).digest()))
}
