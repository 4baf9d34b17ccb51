import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clientCredentials, type ProgramKey } from '@customhouse/sdk/sign-in/client-credentials.ts'
import type pg from 'pg'

/** The program, running as a process of its own, and what a client needs to file there. */
export interface StartedProgram {
  readonly pid: number
  readonly port: number
  readonly token: string
  readonly mediaType: string
  /** A token of another sign-in of the sandbox. */
  tokenOf(program: string): Promise<string>
  stop(): Promise<void>
}

const port = 18_080
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Starts the program on a database that runs already, and signs in as the sandbox's filer. */
export async function startProgram(folder: string, database: pg.ClientConfig): Promise<StartedProgram> {
  const data = join(folder, 'data')
  const url = `postgresql://${String(database.user)}@/${String(database.database)}?host=${encodeURIComponent(String(database.host))}&port=${String(database.port)}`
  const child = spawn(process.execPath, await wordsOfStart(), {
    cwd: root,
    env: { ...process.env, PORT: String(port), CUSTOMHOUSE_DATA: data, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://127.0.0.1:${String(port)}`
  await untilReady(origin, () => child.exitCode)
  const tokenOf = async (program: string) => {
    const key = JSON.parse(await readFile(join(data, 'sandbox', 'keys', `${program}.jwk.json`), 'utf8')) as ProgramKey
    return clientCredentials({ issuer: `${origin}/oauth`, key }).accessToken()
  }
  const token = await tokenOf('meridian-filer')
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return {
    pid: child.pid ?? 0,
    port,
    token,
    tokenOf,
    mediaType: 'application/vnd.customhouse.catair',
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** With the options that `npm start` gives to Node. */
async function wordsOfStart(): Promise<readonly string[]> {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly scripts: { readonly start: string } }
  return scripts.start.split(' ').slice(1)
}

async function untilReady(origin: string, exitCode: () => number | null): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (exitCode() !== null) throw new Error('The program ended before it was ready')
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resume) => setTimeout(resume, 100))
  }
  throw new Error('The program was not ready within a minute')
}
