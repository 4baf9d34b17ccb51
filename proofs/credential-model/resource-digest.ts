import { createHash } from 'node:crypto'
import type { JsonObject } from '../json-ld/json-value.ts'
import { decodeMultibase } from '../keys/multibase.ts'

/** A digest of a resource's bytes. */
export interface ResourceDigest {
  readonly algorithm: 'sha256' | 'sha384' | 'sha512'
  /** Hexadecimal, in lower case. */
  readonly hex: string
}

const lengths = { sha256: 32, sha384: 48, sha512: 64 } as const satisfies Readonly<Record<ResourceDigest['algorithm'], number>>
// Options may follow after a question mark; none is defined (Subresource Integrity, section 3.5).
const integrity = /^(sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})(?:\?[\x21-\x7e]*)?$/
// The multihash codes of Controlled Identifiers v1.0, section 2.5, and sha2-512 of the multicodec table.
const multihashes = new Map<number, ResourceDigest['algorithm']>([[0x12, 'sha256'], [0x20, 'sha384'], [0x13, 'sha512']])

/**
 * Reads the digests that a relatedResource or a credentialSchema states: digestSRI (Subresource Integrity, section 3.5; several are
 * parted by spaces) and digestMultibase (Controlled Identifiers v1.0, sections 2.4 and 2.5). All of them; undefined where one
 * cannot be read; none where none is stated.
 */
export function readResourceDigests({ digestSRI, digestMultibase }: JsonObject): readonly ResourceDigest[] | undefined {
  const digests: ResourceDigest[] = []
  if (digestSRI !== undefined) {
    const read = typeof digestSRI === 'string' ? digestSRI.trim().split(/\s+/).map(readIntegrity) : [undefined]
    for (const digest of read) {
      if (digest === undefined) return undefined
      digests.push(digest)
    }
  }
  if (digestMultibase === undefined) return digests
  const digest = typeof digestMultibase === 'string' ? readMultihash(digestMultibase) : undefined
  return digest === undefined ? undefined : [...digests, digest]
}

/** Whether bytes have each of the digests. */
export function hasDigests(bytes: Uint8Array, digests: readonly ResourceDigest[]): boolean {
  return digests.every(({ algorithm, hex }) => createHash(algorithm).update(bytes).digest('hex') === hex)
}

function readIntegrity(text: string): ResourceDigest | undefined {
  const match = text.length > 256 ? null : integrity.exec(text)
  const algorithm = algorithmNamed(match?.[1])
  if (match === null || algorithm === undefined) return undefined
  const bytes = Buffer.from(match[2] ?? '', 'base64')
  return bytes.length === lengths[algorithm] ? { algorithm, hex: bytes.toString('hex') } : undefined
}

function readMultihash(text: string): ResourceDigest | undefined {
  const bytes = text.length > 256 ? undefined : decodeMultibase(text.startsWith('z') ? 'z' : 'u', text)
  const algorithm = multihashes.get(bytes?.[0] ?? 0)
  if (bytes === undefined || algorithm === undefined) return undefined
  const isWhole = bytes[1] === lengths[algorithm] && bytes.length === lengths[algorithm] + 2
  return isWhole ? { algorithm, hex: Buffer.from(bytes.subarray(2)).toString('hex') } : undefined
}

function algorithmNamed(name: string | undefined): ResourceDigest['algorithm'] | undefined {
  return name === 'sha256' || name === 'sha384' || name === 'sha512' ? name : undefined
}
