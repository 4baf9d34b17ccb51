/**
 * Access: who may come in, and what they may do there. At an embedded authorization server programs sign in by their own keys (OAuth 2
 * client credentials with private_key_jwt), and people by passkeys in the portal (authorization code with PKCE); the API itself trusts nothing but an issuer, its keys and an audience, so
 * that an external issuer takes the embedded one's place by configuration.
 */
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../clock/index.ts'
import type { Database } from '../database/index.ts'
import type { Http } from '../http/index.ts'
import { authenticate, type Door, type RequestHead } from './authenticate.ts'
import { ownClaimNames, type Caller, type ClaimNames, type Environment } from './caller.ts'
import { embeddedIssuerKeys, externalIssuerKeys } from './issuer-keys.ts'
import { authorizationKeys, type AuthorizationKeys } from './key-file.ts'
import { loadAuthorizationServer } from './load-authorization-server.ts'
import { endPerson, findPerson, registerPerson } from './people/people.ts'
import type { Person } from './people/person.ts'
import { disableProgram, registerProgram, type Program } from './programs.ts'
import { createProofOfPossession } from './proof-of-possession.ts'
import { forbidden, unauthenticated, wrongEnvironment } from './refusals.ts'
import { accessRoutes } from './routes.ts'
import { carries, registerRights, type EndpointRights, type Right, type Role } from './roles.ts'
import { createTokenVerifier, type TrustedIssuer } from './token-verifier.ts'

export type { RequestHead } from './authenticate.ts'
export type { Caller, ClaimNames, Environment } from './caller.ts'
export { makePrivateKey, writePrivately } from './key-file.ts'
export type { Person } from './people/person.ts'
export type { Program } from './programs.ts'
export type { EndpointRights, Right, Role } from './roles.ts'
export { portalClientId } from './sign-in/portal-client.ts'

export interface ExternalIssuer {
  readonly issuer: string
  readonly jwksUri?: string
  readonly claimNames?: ClaimNames
  /** `at+jwt` (RFC 9068) unless said otherwise; 'any' for issuers that write `JWT` or nothing. */
  readonly tokenType?: string
}

export interface AccessOptions {
  readonly database: Database
  readonly clock: Clock
  /** Where callers reach this server, e.g. `http://127.0.0.1:8080`, without a slash at the end. */
  readonly origin: string
  readonly dataFolder: string
  /** What each endpoint asks of a caller; the business's own table, handed in. */
  readonly endpointRights: EndpointRights
  /** The resource that tokens must be for; the origin unless said otherwise. */
  readonly audience?: string
  /** Set to trust this issuer instead of the embedded one. */
  readonly externalIssuer?: ExternalIssuer
  /** Which credentials this server takes at all. */
  readonly environments?: readonly Environment[]
  /** Whose credentials may change the registers that test and production share: a test credential must not empower anyone in production. */
  readonly registersOf?: Environment
  /** Importer numbers that are the organisation itself, from the party directory; the same array while nothing changed. */
  readonly ownedBy?: (organisation: string) => readonly string[]
  /** The agency that an organisation speaks for, from the party directory. */
  readonly agencyOf?: (organisation: string) => string | undefined
  /** What an organisation is called, from the party directory; undefined for one that is not registered. */
  readonly organisationName?: (organisation: string) => string | undefined
  /** Lets the people who are invented for a sandbox be chosen without proof. */
  readonly sandbox?: boolean
}

export interface Access {
  readonly issuer: string
  readonly audience: string
  /** Who asks; throws a 401 Problem. */
  authenticate(request: RequestHead): Promise<Caller>
  /** Throws a 403 Problem unless the caller holds one of the roles. */
  requireRole(caller: Caller, ...roles: readonly Role[]): void
  /** Throws a 403 Problem unless one of the caller's roles carries the right. */
  requireRight(caller: Caller, right: Right): void
  /** Throws a 403 Problem unless the credential is of that environment. */
  requireEnvironment(caller: Caller, environment: Environment): void
  /**
   * An onRequest hook: who asks, and whether they hold the right that `endpointRights` names for this endpoint. A request is
   * refused before its body is read, and an endpoint that is not listed is refused too. The handler then asks `callerOf`.
   */
  readonly guard: (request: FastifyRequest) => Promise<void>
  /** Who sent a request that passed `guard`; undefined where it did not, or none was asked. */
  passedGuard(request: FastifyRequest): Caller | undefined
  /** Who sent a request that passed `guard`. */
  callerOf(request: FastifyRequest): Caller
  /** Who one is; and, unless an external issuer is trusted, the authorization server under /oauth and the people who sign in there. */
  routes(http: Http): void
  registerProgram(program: Program): Promise<void>
  disableProgram(clientId: string): Promise<void>
  /** Adds the person, or replaces what they may do. */
  registerPerson(person: Person): Promise<void>
  findPerson(subject: string): Promise<Person | undefined>
  endPerson(subject: string): Promise<boolean>
}

export async function createAccess(options: AccessOptions): Promise<Access> {
  const keys = options.externalIssuer === undefined ? await authorizationKeys(options.dataFolder) : undefined
  const authorizationServer = keys && (await loadAuthorizationServer())
  const trusted = trustedIssuer(options, keys)
  const nowSeconds = () => Math.floor(options.clock.now().getTime() / 1000)
  const door: Door = { origin: options.origin, tokens: createTokenVerifier(trusted, nowSeconds), proofs: createProofOfPossession(nowSeconds) }
  const identify = identifier(options, door, trusted.issuer)
  const callers = new WeakMap<FastifyRequest, Caller>()
  const access: Access = {
    issuer: trusted.issuer,
    audience: trusted.audience,
    authenticate: identify,
    requireRole,
    requireRight,
    requireEnvironment,
    async guard(request) {
      const caller = await identify(request)
      const right = rightOf(options.endpointRights, request)
      requireRight(caller, right)
      if (registerRights.includes(right)) requireEnvironment(caller, options.registersOf ?? 'production')
      callers.set(request, caller)
    },
    passedGuard: (request) => callers.get(request),
    callerOf(request) {
      const caller = callers.get(request)
      if (caller === undefined) throw new Error(`Cannot tell who sent a request to ${request.routeOptions.url ?? 'a path'}: its route has no access.guard`)
      return caller
    },
    routes(http) {
      const admission = { sandbox: options.sandbox ?? false, environments: environmentsOf(options) }
      const embedded = keys === undefined || authorizationServer === undefined ? {} : { embedded: { keys, authorizationServer } }
      const organisationName = options.organisationName ?? (() => undefined)
      accessRoutes(http, { access, database: options.database, origin: options.origin, admission, organisationName, ...embedded })
    },
    registerProgram: (program) => registerProgram(options.database, program),
    disableProgram: (clientId) => disableProgram(options.database, clientId),
    registerPerson: (person) => registerPerson(options.database, person),
    findPerson: (subject) => findPerson(options.database, subject),
    endPerson: (subject) => endPerson(options.database, subject),
  }
  return access
}

function environmentsOf({ environments }: AccessOptions): readonly Environment[] {
  return environments ?? ['test', 'production']
}

function trustedIssuer(options: AccessOptions, keys: AuthorizationKeys | undefined): TrustedIssuer {
  const audience = options.audience ?? options.origin
  if (keys !== undefined)
    return { issuer: `${options.origin}/oauth`, audience, keys: embeddedIssuerKeys(keys), claimNames: ownClaimNames, tokenType: 'at+jwt' }
  const external = options.externalIssuer
  if (external === undefined) throw new TypeError('Cannot trust an issuer: none is configured and there are no keys of our own')
  const tokenType = external.tokenType ?? 'at+jwt'
  return {
    issuer: external.issuer,
    audience,
    keys: externalIssuerKeys(external.issuer, external.jwksUri),
    claimNames: external.claimNames ?? ownClaimNames,
    tokenType: tokenType === 'any' ? undefined : tokenType,
  }
}

function identifier(options: AccessOptions, door: Door, issuer: string) {
  const environments = environmentsOf(options)
  const ownedBy = options.ownedBy ?? (() => [])
  return async (request: RequestHead): Promise<Caller> => {
    const result = await authenticate(door, request)
    if ('refused' in result) throw unauthenticated(issuer, result.refused === 'no-token' ? undefined : result.refused)
    if (!environments.includes(result.caller.environment)) throw wrongEnvironment()
    return withDirectory(result.caller, { owned: ownedBy(result.caller.organisation), agency: result.caller.roles.includes('agency-officer') ? options.agencyOf?.(result.caller.organisation) : undefined })
  }
}

/** The caller with what the party directory says of its organisation. */
function withDirectory(caller: Caller, { owned, agency }: { readonly owned: readonly string[]; readonly agency: string | undefined }): Caller {
  // Whoever acts for customs sees everything as it is.
  const speaksFor = caller.scope.role === 'authority' ? undefined : agency
  if (owned.length === 0 && speaksFor === undefined) return caller
  return { ...caller, scope: { ...caller.scope, ...(owned.length > 0 && { owned }), ...(speaksFor !== undefined && { agency: speaksFor }) } }
}

function requireRole(caller: Caller, ...roles: readonly Role[]): void {
  if (!roles.some((role) => caller.roles.includes(role))) throw forbidden()
}

function requireEnvironment(caller: Caller, environment: Environment): void {
  if (caller.environment !== environment) throw wrongEnvironment()
}

function requireRight(caller: Caller, right: Right): void {
  if (!carries(caller.roles, right)) throw forbidden()
}

function rightOf(endpointRights: EndpointRights, request: FastifyRequest): Right {
  const endpoint = `${request.method === 'HEAD' ? 'GET' : request.method} ${request.routeOptions.url ?? ''}`
  const right = endpointRights[endpoint]
  if (right === undefined) throw new Error(`Cannot admit a request to ${endpoint}: it is not listed among the endpoint rights`)
  return right
}
