import { exportJWK, SignJWT } from 'jose'
import type { BoundKeys } from './kept-sign-in.ts'

export interface ProvenRequest {
  readonly keys: BoundKeys
  readonly method: string
  readonly url: string
  readonly accessToken: string
  /** The time at the server. */
  readonly nowSeconds: number
  readonly nonce?: string
}

/** A proof that this request is sent by whoever has the key that its token is bound to (RFC 9449 section 4.2). */
export async function keyProof({ keys, method, url, accessToken, nowSeconds, nonce }: ProvenRequest): Promise<string> {
  const target = new URL(url)
  const { kty, crv, x, y } = await exportJWK(keys.publicKey)
  const claims = { htm: method.toUpperCase(), htu: `${target.origin}${target.pathname}`, ath: await digest(accessToken), jti: globalThis.crypto.randomUUID(), iat: nowSeconds, ...(nonce !== undefined && { nonce }) }
  const jwk = Object.fromEntries(Object.entries({ kty, crv, x, y }).filter(([, value]) => value !== undefined))
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk }).sign(keys.privateKey)
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return btoa(String.fromCodePoint(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
