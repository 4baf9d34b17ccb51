import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { conversionCases } from './formats/conversion-suite.ts'
import { formatVectors } from './formats/format-suite.ts'
import type { Measured } from './formats/measured.ts'
import { streamCases, type StreamMeasured } from './formats/stream-suite.ts'

/**
 * Reading and writing of every format of messages by CPU time on one core, beside the best known library for the job or a bound that none can be
 * faster than, in turns in one run; conversions beside reading and writing alone; and the memory that conversions of long interchanges take.
 * `--gigabytes` says how long these are.
 */
export async function benchFormats({ json, rounds, gigabytes = 1 }: { readonly json: boolean; readonly rounds: number; readonly gigabytes?: number }): Promise<void> {
  const suites = [
    ...formatVectors.map(([subject]) => ['format', subject] as const),
    ['validation', 'wco-xml by schemas'] as const,
    ['records', 'catair records'] as const,
    ...Object.keys(conversionCases).map((subject) => ['conversion', subject] as const),
  ]
  const results: Measured[] = []
  for (const [suite, subject] of suites) results.push(...await measuredAlone<readonly Measured[]>([suite, subject, String(rounds)]))
  const streams: StreamMeasured[] = []
  for (const subject of gigabytes > 0 ? Object.keys(streamCases) : []) streams.push(await measuredAlone<StreamMeasured>(['stream', subject, String(gigabytes)]))
  if (json) console.log(JSON.stringify({ results, streams, rounds }))
  else print(results, streams)
}

const measureProcess = fileURLToPath(new URL('./formats/measure-process.ts', import.meta.url))

async function measuredAlone<Result>(words: readonly [suite: string, subject: string, amount: string]): Promise<Result> {
  console.error(words[1])
  const { stdout } = await promisify(execFile)(process.execPath, ['--single-threaded', '--import', 'tsx', measureProcess, ...words])
  return JSON.parse(stdout) as Result
}

function print(results: readonly Measured[], streams: readonly StreamMeasured[]): void {
  console.log(['subject'.padEnd(34), 'operation'.padEnd(17), 'messages/s'.padStart(10), 'MB/s'.padStart(7), 'peer'.padEnd(17), 'MB/s'.padStart(7), '× its time'.padStart(10)].join(' '))
  for (const { subject, operation, messagesPerCpuSecond, megabytesPerCpuSecond, peer = '', peerMegabytesPerCpuSecond = '', timesPeer = '', note } of results) {
    const figures = [String(messagesPerCpuSecond).padStart(10), String(megabytesPerCpuSecond).padStart(7), peer.padEnd(17), String(peerMegabytesPerCpuSecond).padStart(7), String(timesPeer).padStart(10)]
    console.log([subject.padEnd(34), operation.padEnd(17), ...figures, ...(note === undefined ? [] : [note])].join(' '))
  }
  for (const { subject, gigabytes, documents, megabytesPerCpuSecond, mostAtTenthMegabytes, mostMegabytes } of streams) {
    console.log(`${subject}: ${String(gigabytes)} GB, ${String(documents)} messages, ${String(megabytesPerCpuSecond)} MB/s; at most ${String(mostAtTenthMegabytes)} MB of memory after a tenth, ${String(mostMegabytes)} MB in all`)
  }
}
