import { importJWK, SignJWT, type CryptoKey, type JWK } from 'jose'
import { askedOnce } from './asked-once.ts'

/** A private key as a sandbox key file or an operator gives it: a JWK, which may name its client in `client_id`. */
export type ProgramKey = JWK & { readonly client_id?: string }

export interface ClientCredentialsOptions {
  /** The issuer's URL, e.g. `http://127.0.0.1:8080/oauth`; its metadata is read from `/.well-known/openid-configuration`. */
  readonly issuer: string
  readonly key: ProgramKey
  /** The client id; the key's own `client_id` where absent. */
  readonly clientId?: string
  /** The resource to ask for (RFC 8707) where the issuer serves several. */
  readonly resource?: string
  readonly fetch?: typeof globalThis.fetch
}

/** A signed-in program. */
export interface ClientCredentials {
  /** A valid access token; asked for once and kept until shortly before it expires. `renew` asks anew. */
  accessToken(renew?: boolean): Promise<string>
  /** `fetch` with the token. A 401 is tried once more with a new token, unless the body is a stream, which cannot be sent twice. */
  fetch(input: string | URL, init?: RequestInit): Promise<Response>
}

/** The issuer answered that it gives no token; `code` is OAuth's error, such as `invalid_client`. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused'
  readonly code: string
  readonly status: number

  constructor(code: string, status: number) {
    super(`Cannot sign in: the authorization server answered ${String(status)} ${code}`)
    this.code = code
    this.status = status
  }
}

const renewSecondsBeforeExpiry = 30
const assertionSeconds = 60
const algorithms: Readonly<Record<string, string>> = { EC: 'ES256', OKP: 'EdDSA', RSA: 'PS256' }

/**
 * Signs a program in by its own private key: OAuth 2 client credentials with private_key_jwt (RFC 6749 section 4.4, RFC 7523).
 * Throws a TypeError when no client id is given, SignInRefused when the issuer refuses, and what `fetch` throws.
 *
 * @example
 * const program = clientCredentials({ issuer: 'http://127.0.0.1:8080/oauth', key: JSON.parse(await readFile(path, 'utf8')) })
 * const answer = await program.fetch('http://127.0.0.1:8080/importers')
 */
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  const clientId = options.clientId ?? options.key.client_id
  if (clientId === undefined) throw new TypeError('Cannot sign in: neither the options nor the key file name the client id')
  const send = options.fetch ?? globalThis.fetch
  const program: Program = { ...options, clientId, send, assertionKey: askedOnce(() => importKey(options.key)), tokenEndpoint: askedOnce(() => discover(send, options.issuer)) }
  let current: Promise<Token> | undefined
  const ask = (): Promise<Token> => {
    const asked = signIn(program)
    current = asked
    asked.catch(() => { if (current === asked) current = undefined })
    return asked
  }
  const accessToken = async (renew = false): Promise<string> => {
    const before = current
    const known = before === undefined || renew ? undefined : await before
    if (known !== undefined && known.renewAt > Date.now()) return known.value
    // Someone else may have asked while we waited; one new token serves all.
    return (await (current === before || current === undefined ? ask() : current)).value
  }
  return {
    accessToken,
    async fetch(input, init = {}) {
      const first = await send(input, authorised(init, await accessToken()))
      if (first.status !== 401 || init.body instanceof ReadableStream) return first
      await first.body?.cancel()
      return send(input, authorised(init, await accessToken(true)))
    },
  }
}

interface Program extends ClientCredentialsOptions {
  readonly clientId: string
  readonly send: typeof globalThis.fetch
  readonly assertionKey: () => Promise<{ readonly key: CryptoKey; readonly algorithm: string }>
  readonly tokenEndpoint: () => Promise<string>
}

interface Token {
  readonly value: string
  readonly renewAt: number
}

async function signIn(program: Program): Promise<Token> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: program.clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertion(program),
    ...(program.resource === undefined ? {} : { resource: program.resource }),
  })
  const answer = await program.send(await program.tokenEndpoint(), { method: 'POST', body, redirect: 'error' })
  const members: unknown = await answer.json().catch(() => undefined)
  const value = member(members, 'access_token')
  if (!answer.ok || typeof value !== 'string') throw new SignInRefused(errorOf(members), answer.status)
  const seconds = Number(member(members, 'expires_in') ?? 60)
  return { value, renewAt: Date.now() + Math.max(seconds - renewSecondsBeforeExpiry, seconds / 2) * 1000 }
}

/** Addressed to the issuer alone, so that no other server can use it (RFC 7523 section 3, as its revision narrows it). */
async function assertion({ assertionKey, clientId, issuer, key }: Program): Promise<string> {
  const signing = await assertionKey()
  return new SignJWT({})
    .setProtectedHeader({ alg: signing.algorithm, ...(key.kid === undefined ? {} : { kid: key.kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setJti(globalThis.crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${String(assertionSeconds)}s`)
    .sign(signing.key)
}

async function importKey(key: ProgramKey): Promise<{ readonly key: CryptoKey; readonly algorithm: string }> {
  const algorithm = key.alg ?? algorithms[key.kty ?? '']
  const imported = algorithm === undefined ? undefined : await importJWK(key, algorithm)
  if (algorithm === undefined || imported === undefined || imported instanceof Uint8Array) throw new TypeError('Cannot sign in: the key is not a private EC, OKP or RSA key')
  return { key: imported, algorithm }
}

async function discover(send: typeof globalThis.fetch, issuer: string): Promise<string> {
  const answer = await send(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { redirect: 'error' })
  const metadata: unknown = answer.ok ? await answer.json() : undefined
  const endpoint = member(metadata, 'token_endpoint')
  if (member(metadata, 'issuer') !== issuer || typeof endpoint !== 'string') throw new Error(`Cannot sign in: ${issuer} does not describe itself as an authorization server`)
  return endpoint
}

function errorOf(members: unknown): string {
  const error = member(members, 'error')
  return typeof error === 'string' ? error : 'without a token'
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
}

function authorised(init: RequestInit, token: string): RequestInit {
  const headers = new Headers(init.headers)
  headers.set('authorization', `Bearer ${token}`)
  return { ...init, headers }
}
