import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../customhouse.mjs', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a command said and ended with. */
export interface CommandRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `customhouse` as a user does, from the repository's folder, with nothing of our own settings but those given. */
export async function customhouse(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<CommandRun> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:PORT|DATABASE_URL|CUSTOMHOUSE_.*|VITEST.*|NODE_ENV)$/.test(name)))
  const child = spawn(process.execPath, [program, ...words], { cwd: root, env: { ...inherited, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
  await once(child, 'close')
  return { status: child.exitCode, stdout, stderr }
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
