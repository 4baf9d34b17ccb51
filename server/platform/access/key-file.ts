import { randomBytes, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** The authorization server's secrets: it signs with the first key and still publishes the others, so that keys can be replaced. */
export interface AuthorizationKeys {
  readonly keys: readonly JWK[]
  readonly cookieKeys: readonly string[]
}

/** Reads the keys of this installation, or makes them at the first start. Only the operating user may read the file. */
export async function authorizationKeys(dataFolder: string): Promise<AuthorizationKeys> {
  const path = join(dataFolder, 'keys', 'authorization-server.json')
  return readKeys(path) ?? (await makeKeys(path))
}

function readKeys(path: string): AuthorizationKeys | undefined {
  try {
    // This program wrote the file; another shape would be damage, and the authorization server refuses it by itself.
    return JSON.parse(readFileSync(path, 'utf8')) as AuthorizationKeys
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new Error(`Cannot read the authorization server's keys from ${path}`, { cause })
  }
}

async function makeKeys(path: string): Promise<AuthorizationKeys> {
  const made = { keys: [await makePrivateKey()], cookieKeys: [randomBytes(32).toString('base64url')] }
  return writePrivately(path, made) ? made : (readKeys(path) ?? made)
}

/** A new ES256 private key as a JWK with its own id. */
export async function makePrivateKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES256', use: 'sig' }
}

/** Writes a secret as JSON with mode 0600; false when the file is there already. Whole or not at all, so that two processes starting together agree. */
export function writePrivately(path: string, secret: unknown): boolean {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, `${JSON.stringify(secret, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false
    throw cause
  } finally {
    rmSync(draft)
  }
}
