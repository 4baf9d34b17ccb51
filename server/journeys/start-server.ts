import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { bundledProgram } from './test-bundled-program.ts'

/** The real program as a process of its own, on a data folder that goes with it. */
export interface StartedServer {
  readonly url: string
  readonly dataFolder: string
  readonly pid: number
  /** What the program said so far, on both outputs. */
  said(): string
  /** Ends it as a power cut would, without a word of warning. */
  kill(): Promise<void>
  /** Starts it again on the same port and folder. */
  restart(): Promise<void>
  /** Asks it to end; answers its exit status. */
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<number | null>
  /** Stops it and removes its folder. */
  remove(): Promise<void>
}

export interface StartOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly dataFolder?: string
  readonly readyMillisecondsMax?: number
  /** By which name it is reached: passkeys are bound to one, and a network address is none. */
  readonly hostName?: 'localhost'
  /** Started as users start it, from its sources. */
  readonly isFromSources?: true
}

const program = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Starts the program on a free port and an empty folder, and waits until it is ready. */
export async function startServer(options: StartOptions = {}): Promise<StartedServer> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'ch-journey-'))
  const port = await freePort()
  const url = `http://${options.hostName ?? '127.0.0.1'}:${String(port)}`
  // Only journeys in a browser need the portal, and its build would take the others' time.
  const environment = { PORT: String(port), CUSTOMHOUSE_DATA: dataFolder, CUSTOMHOUSE_PORTAL: 'off', ...(options.hostName !== undefined && { CUSTOMHOUSE_PUBLIC_URL: url }), ...options.environment }
  const started = options.isFromSources === true ? asStarted : [await bundledProgram()]
  let run = runProgram(environment, [], started)
  await untilReady(url, run, options.readyMillisecondsMax ?? 60_000)
  return {
    url,
    dataFolder,
    get pid() { return run.child.pid ?? 0 },
    said: () => run.said.join(''),
    kill: async () => { await end(run.child, 'SIGKILL') },
    async restart() {
      run = runProgram(environment, [], started)
      await untilReady(url, run, options.readyMillisecondsMax ?? 60_000)
    },
    stop: async (signal = 'SIGTERM') => end(run.child, signal),
    async remove() {
      await end(run.child, 'SIGTERM')
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

export interface ProgramRun {
  readonly child: ChildProcess
  readonly said: string[]
}

/** As `npm start` runs the program. */
const asStarted = ['--import', import.meta.resolve('tsx'), program]

/** Runs the program with nothing of our own settings but those given. */
export function runProgram(environment: Readonly<Record<string, string>>, words: readonly string[] = [], started: readonly string[] = asStarted): ProgramRun {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:PORT|DATABASE_URL|CUSTOMHOUSE_.*|VITEST.*|NODE_ENV)$/.test(name)))
  const child = spawn(process.execPath, [...started, ...words], { env: { ...inherited, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')))
  return { child, said }
}

async function untilReady(url: string, { child, said }: ProgramRun, millisecondsMax: number): Promise<void> {
  const deadline = Date.now() + millisecondsMax
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      // What it said last may still be on its way.
      await sleep(100)
      throw new Error(`The program ended at its start: ${said.join('')}`)
    }
    const ready = await fetch(`${url}/healthz`).then(({ ok }) => ok, () => false)
    if (ready) return
    await sleep(30)
  }
  await end(child, 'SIGKILL')
  throw new Error(`The program was not ready in time: ${said.join('')}`)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return child.exitCode
}

async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
