import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../server/platform/database/index.ts'
import { cpuSecondsOf, postgresProcesses } from './intake/cpu-time.ts'
import { distinctFilings } from './intake/distinct-filings.ts'
import { connectClients, type LoadClient } from './intake/load-clients.ts'
import { startProgram } from './intake/start-program.ts'

const clients = 64
const roundMilliseconds = 4_000
const warmUpMilliseconds = 10_000

interface Round {
  readonly filings: number
  readonly filingSeconds: number
  readonly programCpuSeconds: number
  readonly postgresCpuSeconds: number
  readonly loadCpuSeconds: number
  readonly bare: number
  readonly bareSeconds: number
}

/**
 * Filings acknowledged end to end by 64 clients (check, assess, decide, log, commit), beside bare transactions: one single-row
 * INSERT of the same bytes each, same driver, same clients, same durability, on the same database, in turns.
 */
export async function benchIntake({ json, rounds }: { readonly json: boolean; readonly rounds: number }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'customhouse-bench-'))
  const say = (line: string): void => { console.error(line) }
  const ends: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    const postgres = await startPostgres({ url: undefined, folder: join(folder, 'database'), onProgress: say })
    ends.unshift(() => postgres.stop())
    const program = await startProgram(folder, postgres.connection)
    ends.unshift(() => program.stop())
    const load = await connectClients(program, clients)
    ends.unshift(() => { for (const client of load) client.close(); return Promise.resolve() })
    const bare = await openBare(postgres.connection)
    ends.unshift(async () => { await Promise.all(bare.map((connection) => connection.end())) })
    await measure({ program: program.pid, load, bare, next: distinctFilings(), latencies: [] }, { json, rounds, say })
  } finally {
    for (const end of ends) await end()
  }
}

async function measure(needs: RoundNeeds, { json, rounds, say }: { readonly json: boolean; readonly rounds: number; readonly say: (line: string) => void }): Promise<void> {
  // Long enough for the compiler to have seen the whole path: a server runs for weeks.
  await fileFor(warmUpMilliseconds, needs.load, { next: needs.next, latencies: [] })
  await insertFor(1_000, needs.bare, needs.next)
  const measured: Round[] = []
  for (let count = 1; count <= rounds; count += 1) {
    const last = await measureRound(needs)
    measured.push(last)
    say(`round ${String(count)}/${String(rounds)}: ${(last.filings / last.filingSeconds).toFixed(0)} filings/s, ${(last.bare / last.bareSeconds).toFixed(0)} bare transactions/s`)
  }
  report(measured, needs.latencies, json)
}

interface RoundNeeds {
  readonly program: number
  readonly load: readonly LoadClient[]
  readonly bare: readonly pg.Client[]
  readonly next: () => Buffer
  readonly latencies: number[]
}

async function measureRound({ program, load, bare, next, latencies }: RoundNeeds): Promise<Round> {
  const before = { program: await cpuSecondsOf([program]), postgres: await cpuSecondsOf(await postgresProcesses()), load: process.cpuUsage() }
  const filed = await fileFor(roundMilliseconds, load, { next, latencies })
  const spent = process.cpuUsage(before.load)
  const after = { program: await cpuSecondsOf([program]), postgres: await cpuSecondsOf(await postgresProcesses()) }
  const inserted = await insertFor(roundMilliseconds, bare, next)
  return {
    filings: filed.count,
    filingSeconds: filed.seconds,
    programCpuSeconds: after.program - before.program,
    postgresCpuSeconds: after.postgres - before.postgres,
    loadCpuSeconds: (spent.user + spent.system) / 1e6,
    bare: inserted.count,
    bareSeconds: inserted.seconds,
  }
}

/** Every client files one after the other until the time is up; what is under way is waited for and counted. */
async function fileFor(milliseconds: number, load: readonly LoadClient[], { next, latencies }: { readonly next: () => Buffer; readonly latencies: number[] }): Promise<{ count: number; seconds: number }> {
  return forWhile(milliseconds, load, async (client) => {
    const begun = performance.now()
    await client.file(next())
    latencies.push(performance.now() - begun)
  })
}

async function insertFor(milliseconds: number, bare: readonly pg.Client[], next: () => Buffer): Promise<{ count: number; seconds: number }> {
  return forWhile(milliseconds, bare, async (connection) => {
    await connection.query({ name: 'bare', text: 'insert into bench.bare (body) values ($1)', values: [next()] })
  })
}

async function forWhile<Worker>(milliseconds: number, workers: readonly Worker[], work: (worker: Worker) => Promise<void>): Promise<{ count: number; seconds: number }> {
  const begun = performance.now()
  let count = 0
  await Promise.all(workers.map(async (worker) => {
    while (performance.now() - begun < milliseconds) {
      await work(worker)
      count += 1
    }
  }))
  return { count, seconds: (performance.now() - begun) / 1000 }
}

async function openBare(connection: pg.ClientConfig): Promise<readonly pg.Client[]> {
  const opened = await Promise.all(Array.from({ length: clients }, async () => {
    const client = new pg.Client(connection)
    await client.connect()
    return client
  }))
  await opened[0]?.query('create schema bench; create table bench.bare (id bigint generated always as identity primary key, body bytea not null)')
  const settings = await opened[0]?.query<{ fsync: string; commit: string }>(`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`)
  if (settings?.rows[0]?.fsync !== 'on' || settings.rows[0].commit !== 'on') throw new Error('Cannot compare: the database does not flush at commit')
  return opened
}

function report(rounds: readonly Round[], latencies: readonly number[], json: boolean): void {
  const median = (of: (round: Round) => number): number => {
    const sorted = rounds.map(of).toSorted((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  }
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (share: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
  const figures = {
    filingsPerSecond: round(median((one) => one.filings / one.filingSeconds)),
    cpuMsPerFiling: round(median((one) => (one.programCpuSeconds * 1000) / one.filings)),
    p99Ms: at(0.99),
    bareTransactionsPerSecond: round(median((one) => one.bare / one.bareSeconds)),
    shareOfBare: round(median((one) => one.filings / one.filingSeconds / (one.bare / one.bareSeconds))),
    p50Ms: at(0.5),
    postgresCpuMsPerFiling: round(median((one) => (one.postgresCpuSeconds * 1000) / one.filings)),
    loadCpuMsPerFiling: round(median((one) => (one.loadCpuSeconds * 1000) / one.filings)),
    clients,
    filings: rounds.reduce((sum, one) => sum + one.filings, 0),
  }
  if (json) console.log(JSON.stringify(figures))
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(28)} ${String(value)}`)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
