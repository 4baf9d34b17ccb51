import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../run-command.ts'

const program = fileURLToPath(new URL('../customhouse.mjs', import.meta.url))
const ours = /^(?:PORT|DATABASE_URL|CUSTOMHOUSE_.*|VITEST.*|NODE_ENV)$/
const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a command said and ended with. */
export interface CommandRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `customhouse` as a user does, from the repository's folder, with nothing of our own settings but those given. */
export async function customhouse(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<CommandRun> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
  const child = spawn(process.execPath, [program, ...words], { cwd: root, env: { ...inherited, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
  await once(child, 'close')
  return { status: child.exitCode, stdout, stderr }
}

/**
 * Runs a command of `customhouse` within this process: for all that it says, where how it starts and ends is not what is tried. A process of
 * its own for each call costs a second.
 */
export async function customhouseWithin(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<CommandRun> {
  const before = { environment: { ...process.env }, exitCode: process.exitCode, stdout: process.stdout.write, stderr: process.stderr.write }
  const said = { stdout: '', stderr: '' }
  const into = (output: keyof typeof said): typeof process.stdout.write => (text: Uint8Array | string) => {
    said[output] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    return true
  }
  for (const name of Object.keys(process.env).filter((one) => ours.test(one))) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, environment)
  process.exitCode = undefined
  process.stdout.write = into('stdout')
  process.stderr.write = into('stderr')
  try {
    await runCommand(words)
    return { status: statusOf(process.exitCode), ...said }
  } finally {
    process.stdout.write = before.stdout
    process.stderr.write = before.stderr
    process.exitCode = before.exitCode
    for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before.environment)
  }
}

/** What a process ends with that set this. */
function statusOf(exitCode: typeof process.exitCode): number {
  return Number(exitCode ?? 0)
}

/** Runs `customhouse` for a reader that has seen enough before it has said anything, as `| head` may. */
export async function customhouseUnread(words: readonly string[]): Promise<CommandRun> {
  const child = spawn(process.execPath, [program, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
  await once(child, 'close')
  return { status: child.exitCode, stdout: '', stderr }
}

/** The JSON object on the last line of what a command printed. */
export function lastJson({ stdout }: CommandRun): Record<string, unknown> {
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>
}
