import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { missingLine, type TutorialStep, tutorialSteps } from './tutorial-steps.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'docs', 'tutorials')
// The ten rows that 03 loads take the place of the sandbox's whole tariff, as it says: whoever goes on after it begins with a new data folder.
const lastOfAll = '03-load-a-tariff.md'
const named = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== lastOfAll).toSorted()
const tutorials = [...named, lastOfAll].map((name) => join('docs', 'tutorials', name))

// One program for all of a kind, in their order, as a reader goes through them; they are written for a POSIX shell.
describe.skipIf(process.platform === 'win32').each([{ kind: 'README', names: ['README.md'] }, { kind: 'tutorials', names: tutorials }])('$kind', ({ names }) => {
  let server: StartedServer
  let webhookPort: number
  beforeAll(async () => {
    server = await startServer()
    webhookPort = await freePort()
  })
  afterAll(async () => server.remove())

  it.each(names)('%s does what it shows, step by step', { timeout: 120_000 }, async (name) => {
    const steps = tutorialSteps(readFileSync(join(root, name), 'utf8'))
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) {
      const { status, output } = await run(step)
      const missing = missingLine(step.printed, output)
      expect(missing, `${name}, block at line ${String(step.line)}, printed:\n${output}`).toBeUndefined()
      if (step.printed.length === 0) expect(status, output).toBe(0)
    }
  })

  /** Runs a block as it stands, but for the address, the data folder and the place of passing files, which are this test's own. */
  async function run({ script }: TutorialStep): Promise<{ readonly status: number | null; readonly output: string }> {
    const places: Readonly<Record<string, string>> = { 'http://127.0.0.1:8080': server.url, '8099': String(webhookPort), '.customhouse/': `${server.dataFolder}/`, '/tmp/': `${server.dataFolder}/` }
    const own = script.replaceAll(/http:\/\/127\.0\.0\.1:8080|8099|\.customhouse\/|\/tmp\//g, (place) => places[place] ?? place)
    const environment = { ...process.env, CUSTOMHOUSE_URL: server.url, CUSTOMHOUSE_DATA: server.dataFolder, NO_COLOR: '1', PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}` }
    const shell = spawn('bash', ['-c', `npx() { "$@"; }\n${own}`], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: string[] = []
    for (const output of [shell.stdout, shell.stderr]) output.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')))
    const status = await new Promise<number | null>((resolve) => { shell.once('close', resolve) })
    return { status, output: said.join('').replaceAll(`${server.dataFolder}/`, '/tmp/') }
  }
})

describe('missingLine()', () => {
  it('finds lines in order, with … for what varies', () => {
    expect(missingLine(['a … c', '…', 'd'], 'a b c\nx\nd\n')).toBeUndefined()
    expect(missingLine(['d', 'a'], 'a\nd\n')).toBe('a')
    expect(missingLine(['a.c'], 'abc')).toBe('a.c')
  })
})

async function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 0) })
    })
  })
}
