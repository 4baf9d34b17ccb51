import { decodeBase58, encodeBase58 } from './base58.ts'
import { decodeBase64url, encodeBase64url } from './base64url.ts'

/** The two multibase headers that credentials use: `z` base58btc, `u` base64url without padding (Controlled Identifiers v1.0, section 2.4). */
export type MultibaseHeader = 'z' | 'u'

/** Writes bytes behind their multibase header. */
export function encodeMultibase(header: MultibaseHeader, bytes: Uint8Array): string {
  return header + (header === 'z' ? encodeBase58(bytes) : encodeBase64url(bytes))
}

/** Reads bytes that must stand behind this header, in canonical spelling: undefined where they do not. */
export function decodeMultibase(header: MultibaseHeader, text: string): Uint8Array | undefined {
  if (!text.startsWith(header)) return undefined
  return header === 'z' ? decodeBase58(text.slice(1)) : decodeBase64url(text.slice(1))
}
