import { errors, Provider, type Client, type Configuration } from 'oidc-provider'
import type { Database } from '../database/index.ts'
import { authorizationRecords } from './authorization-records.ts'
import type { AuthorizationKeys } from './key-file.ts'
import type { Person } from './people/person.ts'
import { personAccounts } from './sign-in/person-accounts.ts'
import { tokenAlgorithms } from './token-algorithms.ts'

export interface AuthorizationServerOptions {
  readonly issuer: string
  readonly audience: string
  readonly keys: AuthorizationKeys
  readonly database: Database
  /** A person who may sign in here now. */
  readonly admitted: (subject: string) => Promise<Person | undefined>
}

const accessTokenSeconds = 600
const assertionSecondsMax = 300
const programClaims = ['organisation', 'clients', 'roles', 'environment'] as const

/**
 * The embedded authorization server: client credentials with private_key_jwt for programs, authorization code with PKCE for people in the
 * portal, and JWT access tokens for one audience.
 */
export function authorizationServer(options: AuthorizationServerOptions): Provider {
  const provider = new Provider(options.issuer, configuration(options))
  // The mount states origin and scheme itself (mount.ts), in the headers that a proxy would use.
  provider.proxy = true
  return provider
}

function configuration(options: AuthorizationServerOptions): Configuration {
  const algorithms = [...tokenAlgorithms]
  const people = personAccounts(options)
  return {
    ...people.configuration,
    adapter: authorizationRecords(options.database),
    jwks: { keys: options.keys.keys },
    cookies: { keys: [...options.keys.cookieKeys] },
    clientAuthMethods: ['private_key_jwt', 'none'],
    clientDefaults: { id_token_signed_response_alg: 'ES256', token_endpoint_auth_method: 'private_key_jwt' },
    enabledJWA: {
      clientAuthSigningAlgValues: algorithms,
      dPoPSigningAlgValues: algorithms,
      idTokenSigningAlgValues: algorithms,
      requestObjectSigningAlgValues: algorithms,
      userinfoSigningAlgValues: algorithms,
    },
    scopes: ['openid'],
    responseTypes: ['code'],
    extraClientMetadata: { properties: [...programClaims] },
    extraTokenClaims: (_context, token) => ('accountId' in token ? people.claimsOf(token.accountId) : claimsOf(token.client)),
    assertJwtClientAuthClaimsAndHeader: (_context, claims) => { refuseLongAssertion(claims['exp'], Date.now() / 1000) },
    renderError: (context, out) => {
      context.type = 'json'
      context.body = out
    },
    // The portal's own pages may sign programs in too, by a key that is given there; pages from elsewhere may not.
    clientBasedCORS: (_context, origin, client) => client.clientAuthMethod === 'none' || origin === new URL(options.issuer).origin,
    ttl: { ...people.configuration.ttl, ClientCredentials: accessTokenSeconds },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: true },
      introspection: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      revocation: { enabled: false },
      rpInitiatedLogout: people.signOut,
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => options.audience,
        getResourceServerInfo: (_context, resource) => resourceServer(options, resource),
      },
    },
  }
}

function resourceServer(options: AuthorizationServerOptions, resource: string) {
  if (resource !== options.audience) throw new errors.InvalidTarget()
  return {
    scope: '',
    audience: options.audience,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: accessTokenSeconds,
    jwt: { sign: { alg: 'ES256' as const } },
  }
}

/** What the program's registration says at the moment of issue; a later change shows in its next token. */
function claimsOf(client: Client | undefined): Record<string, unknown> {
  const metadata: Record<string, unknown> = client?.metadata() ?? {}
  return Object.fromEntries(programClaims.map((name) => [name, metadata[name]]))
}

/** An assertion that lives for days is a password; RFC 7523 section 3 lets the server refuse an unreasonable expiry. */
function refuseLongAssertion(expiry: unknown, nowSeconds: number): void {
  if (typeof expiry !== 'number' || expiry - nowSeconds > assertionSecondsMax)
    throw new errors.InvalidClientAuth('assertion lives too long')
}
