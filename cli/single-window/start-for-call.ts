import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printProgress } from '../terminal/print.ts'
import { dataFolder, singleWindowUrl } from './settings.ts'

const longestStartMilliseconds = 60_000
// The cli reaches the server only over HTTP; it may start one for the length of a call, as its own process.
const serverProgram = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

/** A single window that answers, and what ends it again if this call began it. */
export interface ReachedSingleWindow {
  readonly url: string
  stop(): Promise<void>
}

/** Finds the single window at CUSTOMHOUSE_URL; where nothing answers, starts one on the data folder, quietly, on a free port. */
export async function reachSingleWindow(): Promise<ReachedSingleWindow> {
  const url = singleWindowUrl()
  if (await answers(url)) return { url, stop: () => Promise.resolve() }
  printProgress(`Nothing answers at ${url}: starting the single window on ${dataFolder()} for this call`)
  const port = await freePort()
  const server = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), serverProgram], {
    env: { ...process.env, PORT: String(port), CUSTOMHOUSE_DATA: dataFolder() },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  endWith(server)
  const said: string[] = []
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const started = `http://127.0.0.1:${String(port)}`
  await untilReady(started, server, said)
  return { url: started, stop: () => end(server) }
}

/** Whether a single window answers at CUSTOMHOUSE_URL; none is started. */
export async function isSingleWindowRunning(): Promise<boolean> {
  return answers(singleWindowUrl())
}

/** Whoever ends the command ends what it started; a command that hears a signal itself ends on its own. */
function endWith(server: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    if (process.listenerCount(signal) > 0) continue
    process.once(signal, () => {
      void end(server).finally(() => process.exit(exitStatus.couldNotRun))
    })
  }
}

async function untilReady(url: string, server: ChildProcess, said: readonly string[]): Promise<void> {
  const deadline = Date.now() + longestStartMilliseconds
  while (!(await answers(url))) {
    if (server.exitCode !== null || server.signalCode !== null || Date.now() > deadline) {
      await end(server)
      throw new CommandFailure(`Cannot start the single window on ${dataFolder()}`, { remedy: lastWords(said) })
    }
    await new Promise((resume) => setTimeout(resume, 100))
  }
}

/** What the program said last, without the places in its code that follow an error. */
function lastWords(said: readonly string[]): string {
  const lines = said.join('').split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  return lines.at(-1) ?? 'Start it with npm start and read what it says'
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resume) => server.once('exit', resume))
  server.kill('SIGTERM')
  await ended
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('Cannot find a free port'))
      })
    })
  })
}
