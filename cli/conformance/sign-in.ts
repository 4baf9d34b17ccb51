import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientCredentials, type ProgramKey } from '@customhouse/sdk/sign-in/client-credentials.ts'
import { dataFolder } from '../single-window/settings.ts'
import { CommandFailure } from '../terminal/command-failure.ts'

/** How to sign in to the platform under test. */
export interface SignInOptions {
  readonly token?: string
  readonly clientKey?: string
  /** False: not at all. */
  readonly signIn: boolean
}

/**
 * `fetch` as the platform wants it: with a bearer token; signed in by a private key (OAuth 2 client credentials with private_key_jwt) at
 * CUSTOMHOUSE_ISSUER or the platform’s /oauth; as the sandbox’s own program where its key is at hand and the platform is on this machine;
 * or as anybody.
 */
export async function signedInFetch(url: string, options: SignInOptions): Promise<typeof globalThis.fetch> {
  if (!options.signIn) return globalThis.fetch
  const { token } = options
  if (token !== undefined) return (input, init) => fetch(input, { ...init, headers: withToken(init, token) })
  const path = keyPath(url, options)
  if (path === undefined) return globalThis.fetch
  const program = clientCredentials({ issuer: process.env['CUSTOMHOUSE_ISSUER'] ?? `${url}/oauth`, key: await readKey(path) })
  // Signed in at once: that it does not work is no fault of what is tested.
  await program.accessToken().catch(couldNotSignIn)
  return (input, init) => program.fetch(input instanceof Request ? input.url : input, init)
}

function couldNotSignIn(cause: unknown): never {
  throw new CommandFailure(cause instanceof Error ? cause.message : 'Cannot sign in', { remedy: 'Give --token, another --client-key, CUSTOMHOUSE_ISSUER with the URL of the authorization server, or --no-sign-in', cause })
}

function withToken(init: RequestInit | undefined, token: string): Headers {
  const headers = new Headers(init?.headers)
  headers.set('authorization', `Bearer ${token}`)
  return headers
}

/** A key is sent nowhere, but what it signs is: a sandbox’s own goes only to this machine without being asked for. */
function keyPath(url: string, { clientKey }: SignInOptions): string | undefined {
  const named = clientKey ?? process.env['CUSTOMHOUSE_CLIENT_KEY']
  if (named !== undefined) return named
  const own = join(dataFolder(), 'sandbox', 'keys', 'meridian-filer.jwk.json')
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
  return isHere && existsSync(own) ? own : undefined
}

async function readKey(path: string): Promise<ProgramKey> {
  try {
    // A key that is not one is refused by the sign-in, which names what is wrong with it.
    return JSON.parse(await readFile(path, 'utf8')) as ProgramKey
  } catch (cause) {
    throw new CommandFailure(`Cannot read the key ${path}: it is not a JWK file`, { cause })
  }
}
