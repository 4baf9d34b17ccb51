import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../server/main.ts', import.meta.url))

/**
 * Seconds from starting the program until /healthz answers 200: on an empty data folder, again after a clean end, and after kill -9.
 * Beside them, in the same run, what Node itself and the TypeScript loader take to start and do nothing.
 */
export async function benchStart({ json, rounds }: { readonly json: boolean; readonly rounds: number }): Promise<void> {
  const measured: { first: number; later: number; afterKill: number; bareNode: number }[] = []
  for (let count = 0; count < rounds; count += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'customhouse-start-'))
    try {
      measured.push({
        first: await secondsToReady(folder, 'SIGTERM'),
        later: await secondsToReady(folder, 'SIGKILL'),
        afterKill: await secondsToReady(folder, 'SIGTERM'),
        bareNode: await secondsOfBareNode(),
      })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  const median = (of: (one: (typeof measured)[number]) => number): number => measured.map(of).toSorted((a, b) => a - b)[Math.floor(measured.length / 2)] ?? Number.NaN
  const figures = {
    firstSeconds: median((one) => one.first),
    laterSeconds: median((one) => one.later),
    afterKillSeconds: median((one) => one.afterKill),
    bareNodeSeconds: median((one) => one.bareNode),
    slowestSeconds: Math.max(...measured.flatMap(({ first, later, afterKill }) => [first, later, afterKill])),
    rounds,
  }
  if (json) console.log(JSON.stringify(figures))
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(28)} ${String(value)}`)
}

async function secondsToReady(folder: string, end: NodeJS.Signals): Promise<number> {
  const begun = performance.now()
  const program = spawn(process.execPath, ['--import', 'tsx', main, '--json'], { env: { ...process.env, PORT: '0', CUSTOMHOUSE_DATA: folder }, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(program, 'exit')
  // It says its address when it is ready; then it is asked.
  const [line] = (await Promise.race([once(program.stdout, 'data'), ended.then(() => { throw new Error('The program ended before it was ready') })])) as [Buffer]
  const { url } = JSON.parse(line.toString()) as { readonly url: string }
  const health = await fetch(`${url}/healthz`)
  const seconds = rounded(begun)
  program.kill(end)
  await ended
  if (!health.ok) throw new Error(`The program said that it was ready and answered ${String(health.status)}`)
  return seconds
}

async function secondsOfBareNode(): Promise<number> {
  const begun = performance.now()
  await once(spawn(process.execPath, ['--import', 'tsx', '--eval', ''], { stdio: 'ignore' }), 'exit')
  return rounded(begun)
}

function rounded(begun: number): number {
  return Math.round(performance.now() - begun) / 1000
}
