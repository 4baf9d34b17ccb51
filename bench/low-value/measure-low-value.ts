import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../server/platform/database/index.ts'
import { lineOfParcel } from '../../server/journeys/test-parcels.ts'
import { cpuSecondsOf, postgresProcesses } from '../intake/cpu-time.ts'
import { startProgram, type StartedProgram } from '../intake/start-program.ts'

/** What filing parcels of low value in bulk came to. */
export interface MeasuredLowValue {
  readonly parcels: number
  /** As the filer waits. */
  readonly seconds: number
  readonly parcelsPerSecond: number
  /** How long a day of a million parcels takes at this rate. */
  readonly minutesForMillion: number
  readonly programCpuSeconds: number
  readonly postgresCpuSeconds: number
  /** Rates of the first and the last tenth: whether it slows as the day fills. */
  readonly firstTenthPerSecond: number
  readonly lastTenthPerSecond: number
  readonly released: number
  readonly splits: number
}

/** Lines of one call. */
const linesOfCall = 10_000

/**
 * Files parcels of one day over HTTP with the program and its database on this machine, each checked, decided, counted by consignee and
 * seller, put on file and answered. One in a hundred consignees gets several parcels, some of them more than an informal entry may be of.
 */
export async function measureLowValue({ parcels, say }: { readonly parcels: number; readonly say: (line: string) => void }): Promise<MeasuredLowValue> {
  const folder = await mkdtemp(join(tmpdir(), 'customhouse-bench-'))
  const ends: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    const postgres = await startPostgres({ url: undefined, folder: join(folder, 'database'), onProgress: say })
    ends.unshift(() => postgres.stop())
    const program = await startProgram(folder, postgres.connection)
    ends.unshift(() => program.stop())
    await fileCall(program, linesFrom(9_000_000, linesOfCall))
    return await measure(program, { parcels, say })
  } finally {
    for (const end of ends) await end()
  }
}

async function measure(program: StartedProgram, { parcels, say }: { readonly parcels: number; readonly say: (line: string) => void }): Promise<MeasuredLowValue> {
  const before = { program: await cpuSecondsOf([program.pid]), postgres: await cpuSecondsOf(await postgresProcesses()) }
  const calls: { readonly parcels: number; readonly seconds: number; readonly released: number; readonly splits: number }[] = []
  for (let filed = 0; filed < parcels; filed += linesOfCall) {
    const count = Math.min(linesOfCall, parcels - filed)
    const body = linesFrom(filed, count)
    const start = performance.now()
    const summary = await fileCall(program, body)
    calls.push({ parcels: count, seconds: (performance.now() - start) / 1000, released: summary.outcomes.release ?? 0, splits: summary.splits })
    say(`${String(filed + count)}/${String(parcels)} parcels: ${rate(calls.slice(-1)).toFixed(0)} a second`)
  }
  const seconds = calls.reduce((sum, call) => sum + call.seconds, 0)
  const tenth = Math.max(1, Math.floor(calls.length / 10))
  return {
    parcels, seconds, parcelsPerSecond: Math.round(parcels / seconds), minutesForMillion: Math.round((1_000_000 / (parcels / seconds) / 60) * 10) / 10,
    programCpuSeconds: (await cpuSecondsOf([program.pid])) - before.program, postgresCpuSeconds: (await cpuSecondsOf(await postgresProcesses())) - before.postgres,
    firstTenthPerSecond: Math.round(rate(calls.slice(0, tenth))), lastTenthPerSecond: Math.round(rate(calls.slice(-tenth))),
    released: calls.reduce((sum, { released }) => sum + released, 0), splits: calls.reduce((sum, { splits }) => sum + splits, 0),
  }
}

function rate(calls: readonly { readonly parcels: number; readonly seconds: number }[]): number {
  return calls.reduce((sum, { parcels }) => sum + parcels, 0) / calls.reduce((sum, { seconds }) => sum + seconds, 0)
}

function linesFrom(first: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `${lineOfParcel(first + index, first + index < 9_000_000 ? statedOf(first + index) : { arrival: '2026-08-02' })}\n`).join('')
}

/** Goods whose duty the tariff of the sandbox says, of many values. */
function statedOf(serial: number): Readonly<Record<string, unknown>> {
  return { goods: [{ description: 'Stoneware mug', commodityCode: '6912003950', origin: 'VN', value: `${String(5 + (serial % 200))}.40`, pieces: String(1 + (serial % 7)), gtin: '9521234001232' }], ...repeatedConsignee(serial) }
}

/** One in ten parcels goes to one of few consignees. */
function repeatedConsignee(serial: number): Readonly<Record<string, unknown>> {
  if (serial % 10 !== 0) return {}
  return { consignee: { name: `Robin Sample ${String(serial % 20_000)}`, line: `${String(serial % 20_000)} Invented Avenue`, city: 'Newark', postalCode: '07102', country: 'US' }, goods: [{ description: 'Hooded rain jacket', commodityCode: '6201402010', origin: 'VN', value: '1300.00' }] }
}

interface Summary {
  readonly outcomes: { readonly release?: number }
  readonly splits: number
}

async function fileCall({ port, token }: StartedProgram, body: string): Promise<Summary> {
  const response = await fetch(`http://127.0.0.1:${String(port)}/low-value-filings`, { method: 'POST', headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/x-ndjson' }, body })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`Parcels were not taken: ${String(response.status)} ${text.slice(0, 500)}`)
  const last = text.trimEnd().split('\n').at(-1) ?? ''
  return (JSON.parse(last) as { readonly summary: Summary }).summary
}
