import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, buildEndSessionUrl, calculatePKCECodeChallenge, clockSkew, Configuration, customFetch, discovery, getDPoPHandle, None,
  randomDPoPKeyPair, randomNonce, randomPKCECodeVerifier, randomState, refreshTokenGrant, ResponseBodyError, type CustomFetch, type DPoPHandle, type ServerMetadata, type TokenEndpointResponse, type TokenEndpointResponseHelpers,
} from 'openid-client'
import type { BegunSignIn, BoundKeys, KeptSignIn } from './kept-sign-in.ts'
import type { ServerClock } from './server-clock.ts'

export interface PersonIssuerOptions {
  readonly issuer: string
  readonly clientId: string
  readonly redirectUri: string
  readonly afterSignOut: string | undefined
  readonly resource: string | undefined
  readonly scope: string
  readonly clock: ServerClock
  readonly fetch: typeof globalThis.fetch
}

/** The authorization server, as a person's browser talks to it. */
export interface PersonIssuer {
  begin(returnTo: string, isAnew: boolean): Promise<{ readonly url: string; readonly begun: BegunSignIn }>
  complete(url: URL, begun: BegunSignIn): Promise<KeptSignIn>
  /** Undefined where the issuer says that the sign-in is over. */
  renew(kept: KeptSignIn): Promise<KeptSignIn | undefined>
  endUrl(kept: KeptSignIn): string | undefined
}

type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers

/** Reads what the issuer says of itself. Throws what `fetch` throws while it cannot be reached. */
export async function personIssuer(options: PersonIssuerOptions): Promise<PersonIssuer> {
  const { issuer, clientId, clock } = options
  const send: CustomFetch = async (url, init) => {
    const answer = await options.fetch(url, init as RequestInit)
    clock.note(answer)
    return answer
  }
  // A sandbox runs on the machine itself, without TLS.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the library marks it so to be noticed
  const insecure: ((configuration: Configuration) => void)[] = issuer.startsWith('http://') ? [allowInsecureRequests] : []
  const server = (await discovery(new URL(issuer), clientId, undefined, None(), { execute: insecure, [customFetch]: send })).serverMetadata()
  // Made anew each time, since a configuration keeps the clock that it was made with.
  const configured = () => {
    const configuration = new Configuration(server, clientId, { [clockSkew]: clock.aheadSeconds() }, None())
    for (const allow of insecure) allow(configuration)
    configuration[customFetch] = send
    return configuration
  }
  return {
    begin: (returnTo, isAnew) => begin(configured(), options, { returnTo, isAnew }),
    async complete(url, { keys, nonce, state, verifier }) {
      const checks = { expectedNonce: nonce, expectedState: state, pkceCodeVerifier: verifier, idTokenExpected: true }
      const tokens = await proven(configured, keys, (configuration, handle) => authorizationCodeGrant(configuration, url, checks, resourceOf(options), handle))
      return keptOf(tokens, keys, undefined)
    },
    async renew(kept) {
      const { refreshToken } = kept
      if (refreshToken === undefined) return undefined
      try {
        const tokens = await proven(configured, kept.keys, (configuration, handle) => refreshTokenGrant(configuration, refreshToken, resourceOf(options), handle))
        return keptOf(tokens, kept.keys, kept)
      } catch (cause) {
        if (cause instanceof ResponseBodyError && cause.error === 'invalid_grant') return undefined
        throw cause
      }
    },
    endUrl: (kept) => endUrlOf(configured(), options, kept),
  }
}

async function begin(configuration: Configuration, { redirectUri, scope, ...options }: PersonIssuerOptions, { returnTo, isAnew }: { readonly returnTo: string; readonly isAnew: boolean }) {
  const keys = await randomDPoPKeyPair('ES256', { extractable: false })
  const begun: BegunSignIn = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), keys, returnTo, begunAt: Date.now() }
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri, scope, state: begun.state, nonce: begun.nonce,
    code_challenge: await calculatePKCECodeChallenge(begun.verifier), code_challenge_method: 'S256',
    ...(takesProofs(configuration.serverMetadata()) && { dpop_jkt: await getDPoPHandle(configuration, keys).calculateThumbprint() }),
    ...resourceOf({ redirectUri, scope, ...options }),
    ...(isAnew && { prompt: 'login' }),
  })
  return { url: url.href, begun }
}

/** Asks for tokens with the key's proof; once more where only the clock was wrong, since the answer has told the right time. */
async function proven(configured: () => Configuration, keys: BoundKeys, ask: (configuration: Configuration, handle: { readonly DPoP?: DPoPHandle }) => Promise<Tokens>): Promise<Tokens> {
  const attempt = async () => {
    const configuration = configured()
    return ask(configuration, takesProofs(configuration.serverMetadata()) ? { DPoP: getDPoPHandle(configuration, keys) } : {})
  }
  try {
    return await attempt()
  } catch (cause) {
    if (cause instanceof ResponseBodyError && cause.error === 'invalid_dpop_proof') return attempt()
    throw cause
  }
}

function keptOf(tokens: Tokens, keys: BoundKeys, before: KeptSignIn | undefined): KeptSignIn {
  const seconds = tokens.expires_in ?? 60
  return {
    // Who does not send these anew means that the earlier ones go on.
    ...before,
    subject: tokens.claims()?.sub ?? before?.subject ?? '',
    keys, accessToken: tokens.access_token, isBound: tokens.token_type.toLowerCase() === 'dpop', expiresAt: Date.now() + seconds * 1000,
    ...(tokens.refresh_token !== undefined && { refreshToken: tokens.refresh_token }),
    ...(tokens.id_token !== undefined && { idToken: tokens.id_token }),
  }
}

function endUrlOf(configuration: Configuration, { afterSignOut }: PersonIssuerOptions, { idToken }: KeptSignIn): string | undefined {
  if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined
  return buildEndSessionUrl(configuration, { ...(idToken !== undefined && { id_token_hint: idToken }), ...(afterSignOut !== undefined && { post_logout_redirect_uri: afterSignOut }) }).href
}

/** An audience that is no URL cannot be asked for (RFC 8707 section 2); such an issuer has it configured. */
function resourceOf({ resource }: PersonIssuerOptions): Record<string, string> {
  return resource !== undefined && URL.canParse(resource) ? { resource } : {}
}

function takesProofs(server: Readonly<ServerMetadata>): boolean {
  return server.dpop_signing_alg_values_supported !== undefined
}
