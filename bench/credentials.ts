import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { benchDocuments } from './credentials/bench-document.ts'
import { benchSuites } from './credentials/bench-suite.ts'
import type { Measured } from './credentials/measure-suite.ts'
import { measureThreads, type Scaling } from './credentials/measure-threads.ts'

/**
 * Issuing and verifying credentials per CPU second on one core, for each suite and document, beside the widely used libraries with
 * their stock suites and beside Node's own signature of 64 bytes, in turns in one run. Documents are distinct; only contexts, keys and
 * status lists are warm. Then verification over worker threads.
 */
export async function benchCredentials({ json, rounds }: { readonly json: boolean; readonly rounds: number }): Promise<void> {
  const documents = benchDocuments()
  const results: Measured[] = []
  for (const document of documents)
    for (const suite of benchSuites) {
      console.error(`${suite.name}, ${document.name}`)
      results.push(...await measuredAlone([suite.name, document.name, String(rounds)]))
    }
  const threads = await measureThreads('eddsa-rdfc-2022', rounds)
  if (json) console.log(JSON.stringify({ results, threads, rounds }))
  else print(results, threads)
}

const measureProcess = fileURLToPath(new URL('./credentials/measure-process.ts', import.meta.url))

async function measuredAlone(words: readonly string[]): Promise<readonly Measured[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--single-threaded', '--import', 'tsx', measureProcess, ...words])
  return JSON.parse(stdout) as readonly Measured[]
}

function print(results: readonly Measured[], threads: Scaling): void {
  console.log(['suite'.padEnd(18), 'document'.padEnd(26), 'operation'.padEnd(19), 'per CPU s'.padStart(10), 'stock'.padStart(9), '× stock'.padStart(9), 'raw'.padStart(9), 'of raw'.padStart(7)].join(' '))
  for (const { suite, document, operation, perCpuSecond, stockPerCpuSecond, rawPerCpuSecond } of results) {
    const times = stockPerCpuSecond === undefined ? '' : (perCpuSecond / stockPerCpuSecond).toFixed(1)
    const cells = [String(Math.round(perCpuSecond)).padStart(10), String(stockPerCpuSecond ?? '').padStart(9), times.padStart(9), String(Math.round(rawPerCpuSecond)).padStart(9), (perCpuSecond / rawPerCpuSecond).toFixed(2).padStart(7)]
    console.log([suite.padEnd(18), document.padEnd(26), operation.padEnd(19), ...cells].join(' '))
  }
  console.log(`${threads.suite}, verify: ${String(threads.perSecondByOne)}/s by one thread, ${String(threads.perSecondByAll)}/s by ${String(threads.threads)} (× ${String(threads.ratio)})`)
}
