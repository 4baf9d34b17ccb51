import { randomUUID } from 'node:crypto'
import { importJWK, SignJWT, type JWK } from 'jose'

/** A program signed in for tests: one token, kept. */
export interface TestSignIn {
  accessToken(renew?: boolean): Promise<string>
  fetch(url: string, init?: RequestInit): Promise<Response>
}

export interface TestSignInOptions {
  readonly issuer: string
  readonly clientId: string
  readonly key: () => JWK
  readonly fetch: typeof globalThis.fetch
}

/** Signs in by private_key_jwt. The server's own packages do not import the SDK, which has the real client. */
export function testSignIn(options: TestSignInOptions): TestSignIn {
  let token: Promise<string> | undefined
  const accessToken = async (renew = false): Promise<string> => {
    if (renew || token === undefined) token = askToken(options)
    return token
  }
  return {
    accessToken,
    async fetch(url, init = {}) {
      const headers = new Headers(init.headers)
      headers.set('authorization', `Bearer ${await accessToken()}`)
      return options.fetch(url, { ...init, headers })
    },
  }
}

async function askToken({ issuer, clientId, key, fetch }: TestSignInOptions): Promise<string> {
  const jwk = key()
  const assertion = await new SignJWT({ iss: clientId, sub: clientId, aud: issuer, jti: randomUUID() })
    .setProtectedHeader({ alg: 'ES256' }).setIssuedAt().setExpirationTime('60s').sign(await importJWK(jwk, 'ES256'))
  const body = new URLSearchParams({
    grant_type: 'client_credentials', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion,
  })
  const answer = await fetch(`${issuer}/token`, { method: 'POST', body })
  const { access_token: token } = await answer.json() as { readonly access_token?: string }
  if (token === undefined) throw new Error(`Cannot sign in as ${clientId}: status ${String(answer.status)}`)
  return token
}
