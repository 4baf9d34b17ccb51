import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { moment } from './verification/test-verification.ts'

const here = import.meta.dirname
const vector = readFileSync(join(here, 'verification/vectors/mill-test-report.eddsa-rdfc-2022.json'))

it('has an example in its README that runs as it stands', async () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(here, 'README.md'), 'utf8')) ?? []
  const names: Record<string, unknown> = {}
  for (const [, name = '', path = ''] of example.matchAll(/^import \{ (\w+) \} from '(.+)'$/gm)) {
    const module: unknown = await import(path.replace('@customhouse/proofs', here))
    names[name] = (module as Readonly<Record<string, unknown>>)[name]
  }
  const told: unknown[] = []
  const Today = class extends Date { constructor() { super(moment.getTime()) } }
  const scope = { ...names, Date: Today, readFile: () => Promise.resolve(vector), console: { log: (...values: readonly unknown[]) => told.push(...values) } }
  await (runInNewContext(`(async () => {${example.replace(/^import .*$/gm, '')}})()`, scope) as Promise<void>)
  expect(told).toEqual([true, []])
})
