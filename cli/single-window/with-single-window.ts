import { createSingleWindowClient, type SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import { createSignIn } from '@customhouse/sdk/sign-in/client-credentials.ts'
import { clientKeyFile } from './settings.ts'
import { reachSingleWindow } from './start-for-call.ts'

/** Who of the sandbox signs in for a command, where no other key is named. */
type Program = 'meridian-filer' | 'administrator'

/** Runs a command against the single window, signed in, and stops what was started for it, whatever happens. */
export async function withSingleWindow<Result>(program: Program, work: (client: SingleWindowClient) => Promise<Result>): Promise<Result> {
  const reached = await reachSingleWindow()
  try {
    return await work(createSingleWindowClient({ url: reached.url, signIn: createSignIn({ url: reached.url, keyFile: clientKeyFile(program) }) }))
  } finally {
    await reached.stop()
  }
}
