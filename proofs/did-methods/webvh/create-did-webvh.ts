import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { canonicalJson } from '../../canonicalization/canonical-json.ts'
import { encodeMultikey } from '../../keys/multikey.ts'
import type { SigningKey, VerificationKey } from '../../keys/verification-key.ts'
import { didConditions } from '../did-conditions.ts'
import type { DidDocument } from '../did-resolution.ts'
import { documentWithKeys, webIdentifier, type NewDidWeb } from '../web/create-did-web.ts'
import { canonicalEntry, multihashOf, scidOf, scidPlaceholder } from './log-hash.ts'
import { signForLog } from './log-proof.ts'

/** A new did:webvh: where it is published, the keys that its document lists, and the key that may update it. */
export interface NewDidWebvh extends NewDidWeb {
  /** Ed25519: the method allows no other. */
  readonly updateKey: SigningKey & { readonly verificationKey: VerificationKey }
  readonly now: Date
  /** Whether the DID may move to another host later; it can never be allowed afterwards. */
  readonly portable?: boolean
  /** Public keys of which the next update key will be one (pre-rotation). */
  readonly nextKeys?: readonly VerificationKey[]
}

/** A did:webvh with its first document, and the log to publish. */
export interface CreatedDidWebvh {
  readonly did: string
  /** Where the log must be published. */
  readonly url: string
  /** One line, ended by a line feed. */
  readonly log: string
  readonly didDocument: DidDocument
  readonly verificationMethods: readonly string[]
}

/** Makes a did:webvh and the first entry of its log (did:webvh v1.0, Create (Register)). */
export async function createDidWebvh(wanted: NewDidWebvh): Promise<Outcome<CreatedDidWebvh>> {
  const { place, updateKey, now, portable = false, nextKeys = [] } = wanted
  const identifier = webIdentifier(place, 'did.jsonl')
  if (identifier === undefined) return refused(findingAt(didConditions.invalid, ''))
  if (updateKey.type !== 'Ed25519') return refused(findingAt(didConditions.keyTypeUnsupported, ''))
  const multikey = encodeMultikey(updateKey.verificationKey)
  const versionTime = `${now.toISOString().slice(0, 19)}Z`
  const draft = {
    versionTime,
    parameters: { method: 'did:webvh:1.0', scid: scidPlaceholder, updateKeys: [multikey], ...(portable ? { portable } : {}), ...(nextKeys.length > 0 ? { nextKeyHashes: nextKeys.map((key) => multihashOf(encodeMultikey(key))) } : {}) },
    state: documentWithKeys(`did:webvh:${scidPlaceholder}:${identifier.text}`, wanted).didDocument,
  }
  const scid = scidOf(canonicalEntry(draft), scidPlaceholder)
  const did = `did:webvh:${scid}:${identifier.text}`
  const { didDocument, verificationMethods } = documentWithKeys(did, wanted)
  const named = { ...draft, parameters: { ...draft.parameters, scid }, state: didDocument }
  const canonical = canonicalEntry(named)
  const versionId = `1-${multihashOf(canonical.withVersion(scid))}`
  const proof = await signForLog(canonical.withVersion(versionId), { key: updateKey, multikey, created: versionTime })
  const log = `${canonicalJson({ versionId, ...named, proof: [proof] })}\n`
  return achieved({ did, url: identifier.url, log, didDocument, verificationMethods })
}
