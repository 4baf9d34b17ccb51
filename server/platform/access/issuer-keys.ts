import { createLocalJWKSet, createRemoteJWKSet, type JWK, type JWTVerifyGetKey } from 'jose'
import type { AuthorizationKeys } from './key-file.ts'

/** The embedded server's own public keys: known in this process, no request needed. */
export function embeddedIssuerKeys(keys: AuthorizationKeys): JWTVerifyGetKey {
  return createLocalJWKSet({ keys: keys.keys.map(publicPart) })
}

function publicPart(key: JWK): JWK {
  return Object.fromEntries(Object.entries(key).filter(([name]) => !['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'].includes(name)))
}

/** An external issuer's keys, found by its metadata at the first token and followed as they rotate. */
export function externalIssuerKeys(issuer: string, jwksUri: string | undefined): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined
  return async (header, token) => {
    found ??= (jwksUri === undefined ? discover(issuer) : Promise.resolve(jwksUri)).then((uri) => createRemoteJWKSet(new URL(uri)))
    try {
      return await (await found)(header, token)
    } catch (cause) {
      // A failed discovery is tried again with the next token.
      if (cause instanceof DiscoveryFailed) found = undefined
      throw cause
    }
  }
}

/** The external issuer's metadata could not be read; its tokens cannot be judged now. */
export class DiscoveryFailed extends Error {
  override readonly name = 'DiscoveryFailed'
  readonly code = 'ISSUER_DISCOVERY_FAILED'
}

async function discover(issuer: string): Promise<string> {
  const path = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const metadata = await fetchMetadata(path)
  // OpenID Connect Discovery section 4.3: the issuer in the document must be the one asked for, or anyone's keys would do.
  if ((metadata.issuer !== issuer && metadata.issuer !== `${issuer}/`) || typeof metadata.jwks_uri !== 'string')
    throw new DiscoveryFailed(`Cannot use the metadata at ${path}: it names another issuer or no jwks_uri`)
  return metadata.jwks_uri
}

async function fetchMetadata(path: string): Promise<{ readonly issuer?: unknown; readonly jwks_uri?: unknown }> {
  try {
    const answer = await fetch(path, { redirect: 'error', signal: AbortSignal.timeout(5_000) })
    if (!answer.ok) throw new Error(`Status ${String(answer.status)}`)
    const body: unknown = await answer.json()
    return typeof body === 'object' && body !== null ? body : {}
  } catch (cause) {
    throw new DiscoveryFailed(`Cannot read the issuer metadata at ${path}`, { cause })
  }
}

