import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JWK } from 'jose'
import type { Credentials } from '../modules/credentials/index.ts'
import type { Parties } from '../modules/parties/index.ts'
import { makePrivateKey, writePrivately, type Access } from '../platform/access/index.ts'
import type { Database } from '../platform/database/index.ts'
import { recogniseSandboxIssuers } from './sandbox-issuers.ts'
import { sandboxParties } from './sandbox-parties.ts'
import { sandboxPeople } from './sandbox-people.ts'
import { sandboxPrograms, type SandboxProgram } from './sandbox-programs.ts'

export interface SandboxNeeds {
  readonly database: Database
  readonly access: Access
  readonly parties: Parties
  /** Left out where a part is tried that has no credentials. */
  readonly credentials?: Pick<Credentials, 'dids' | 'recogniseUnlessPresent'>
  readonly dataFolder: string
}

export interface SeededSandbox {
  /** Whether this start put the parties in; false when there were some already. */
  readonly isNew: boolean
  readonly keyFolder: string
}

/** Where a sandbox program's private key is: `<data>/sandbox/keys/<client>.jwk.json`. */
export function sandboxKeyFile(dataFolder: string, clientId: string): string {
  return join(dataFolder, 'sandbox', 'keys', `${clientId}.jwk.json`)
}

/**
 * Fills an empty store with the invented parties, gives each sandbox program its key and admits the invented people. Call it at every start
 * of a sandbox and never elsewhere: parties are only put into an empty store, and a program gets a new key only where its file is gone.
 */
export async function seedSandbox({ database, access, parties, credentials, dataFolder }: SandboxNeeds): Promise<SeededSandbox> {
  const isNew = await database.system((sql) => parties.takeOver(sql, sandboxParties))
  await Promise.all(sandboxPrograms.map((program) => admitProgram(access, program, sandboxKeyFile(dataFolder, program.clientId))))
  // One after the other, so that they are listed in the order of their table.
  for (const person of sandboxPeople) await access.registerPerson(person)
  await database.system((sql) => parties.refresh(sql))
  if (credentials !== undefined) await recogniseSandboxIssuers(credentials)
  return { isNew, keyFolder: join(dataFolder, 'sandbox', 'keys') }
}

async function admitProgram(access: Access, program: SandboxProgram, path: string): Promise<void> {
  const key = readKey(path) ?? (await makeKey(program.clientId, path))
  const { kty, crv, x, y, kid, alg, use } = key
  // Picked by name: a key in the file that has further private members must not carry them into the database.
  await access.registerProgram({ ...program, publicKeys: [withoutAbsent({ kty, crv, x, y, kid, alg, use })] })
}

function readKey(path: string): JWK | undefined {
  try {
    // Written by this program below.
    return JSON.parse(readFileSync(path, 'utf8')) as JWK
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new Error(`Cannot read the sandbox key ${path}; remove the file to have a new one made`, { cause })
  }
}

async function makeKey(clientId: string, path: string): Promise<JWK> {
  // The file names its client, so that a program needs nothing else to sign in.
  const made = { ...(await makePrivateKey()), client_id: clientId }
  return writePrivately(path, made) ? made : (readKey(path) ?? made)
}

function withoutAbsent(key: Record<string, unknown>): JWK {
  return Object.fromEntries(Object.entries(key).filter(([, value]) => value !== undefined))
}
