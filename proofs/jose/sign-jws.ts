import type { JsonObject } from '../json-ld/json-value.ts'
import { encodeBase64url } from '../keys/base64url.ts'
import type { KeyType, SigningKey } from '../keys/verification-key.ts'

/** The algorithm that each type of key signs with. Ed25519 signs as EdDSA, which more readers know than its own name (RFC 9864). */
export const algorithmOf: Readonly<Record<KeyType, 'EdDSA' | 'ES256' | 'ES384'>> = { Ed25519: 'EdDSA', 'P-256': 'ES256', 'P-384': 'ES384' }

/**
 * Signs a JSON object as JSON Web Signature in compact serialization (RFC 7515 section 3.1). `header` is what the protected header
 * says besides alg: kid and typ as a rule.
 */
export async function signJws(payload: JsonObject, key: Pick<SigningKey, 'type' | 'sign'>, header: JsonObject): Promise<string> {
  const input = `${encode({ alg: algorithmOf[key.type], ...header })}.${encode(payload)}`
  const signature = await key.sign(Buffer.from(input, 'latin1'))
  return `${input}.${encodeBase64url(signature)}`
}

function encode(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
