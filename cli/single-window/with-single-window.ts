import { readFile } from 'node:fs/promises'
import { createSingleWindowClient, type SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { clientCredentials, SignInRefused, type ProgramKey } from '@customhouse/sdk/sign-in/client-credentials.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { clientKeyFile } from './settings.ts'
import { reachSingleWindow } from './start-for-call.ts'

/** Runs a command against the single window, signed in as a program of the sandbox where no other key is named, and stops what was started for it, whatever happens. */
export async function withSingleWindow<Result>(program: string, work: (client: SingleWindowClient) => Promise<Result>): Promise<Result> {
  const reached = await reachSingleWindow()
  try {
    const key = await readKey(clientKeyFile(program))
    const issuer = process.env['CUSTOMHOUSE_ISSUER'] ?? `${reached.url}/oauth`
    return await work(createSingleWindowClient({ url: reached.url, signIn: clientCredentials({ issuer, key }) }))
  } catch (failure) {
    throw asCommandFailure(failure)
  } finally {
    await reached.stop()
  }
}

async function readKey(path: string): Promise<ProgramKey> {
  try {
    // A key that is not one is refused by the sign-in, which names what is wrong with it.
    return JSON.parse(await readFile(path, 'utf8')) as ProgramKey
  } catch (cause) {
    throw new CommandFailure(`Cannot read the key ${path}: it is not a JWK file`, { cause })
  }
}

function asCommandFailure(failure: unknown): unknown {
  if (failure instanceof Refusal)
    return new CommandFailure(`The single window answered ${String(failure.status)}: ${failure.message}`, { findings: failure.findings, cause: failure })
  if (failure instanceof SignInRefused)
    return new CommandFailure(failure.message, { remedy: 'The key belongs to another single window: set CUSTOMHOUSE_DATA to its data folder, or CUSTOMHOUSE_CLIENT_KEY to a key that it knows', cause: failure })
  return failure
}
