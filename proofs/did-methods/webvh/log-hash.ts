import { createHash } from 'node:crypto'
import { canonicalJson } from '../../canonicalization/canonical-json.ts'
import type { JsonObject } from '../../json-ld/json-value.ts'
import { encodeBase58 } from '../../keys/base58.ts'

/** What stands for the self-certifying identifier while it is not known yet. */
export const scidPlaceholder = '{SCID}'

/** A log entry without its proof, with a version in place of its own. */
export interface HashedEntry {
  readonly versionId: string
  readonly versionTime: string
  readonly parameters: JsonObject
  readonly state: JsonObject
}

/** The canonical form of an entry whose parameters and state were canonicalized before: they are hashed more than once. */
export interface CanonicalEntry {
  /** The entry in canonical JSON (RFC 8785) with that version. */
  withVersion(versionId: string): string
}

/** Canonicalizes the parts of an entry that are the same in all its forms. Throws TypeError for lone surrogates. */
export function canonicalEntry({ versionTime, parameters, state }: Omit<HashedEntry, 'versionId'>): CanonicalEntry {
  const before = `{"parameters":${canonicalJson(parameters)},"state":${canonicalJson(state)},"versionId":`
  const after = `,"versionTime":${canonicalJson(versionTime)}}`
  return { withVersion: (versionId) => `${before}${canonicalJson(versionId)}${after}` }
}

/** The hash of text: its SHA-256 as a multihash in base58btc (did:webvh v1.0, Generate Entry Hash). */
export function multihashOf(text: string): string {
  return encodeBase58(Buffer.concat([Uint8Array.of(0x12, 0x20), createHash('sha256').update(text).digest()]))
}

/** The self-certifying identifier of a first entry (did:webvh v1.0, Verify SCID, steps 4 to 7). */
export function scidOf(entry: CanonicalEntry, scid: string): string {
  // Parsed anew: where a member's name holds the identifier, the order of members changes.
  const withPlaceholders: unknown = JSON.parse(entry.withVersion(scidPlaceholder).replaceAll(scid, scidPlaceholder))
  return multihashOf(canonicalJson(withPlaceholders))
}
