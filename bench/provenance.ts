import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../server/platform/database/index.ts'
import { benchKey } from './credentials/bench-key.ts'
import { median, ratePerCpuSecond } from './credentials/cpu-rate.ts'
import { rawLimit } from './credentials/raw-limit.ts'
import { startProgram, type StartedProgram } from './intake/start-program.ts'
import { measureLowValue } from './low-value/measure-low-value.ts'
import { fillStore } from './provenance/fill-store.ts'
import { measureApportioning } from './provenance/measure-apportioning.ts'
import { measureIntake, type MeasuredIntake } from './provenance/measure-intake.ts'
import { measureTraces, type MeasuredTraces } from './provenance/measure-traces.ts'
import { openMill, reportSecurings, type Mill } from './provenance/mill-test-reports.ts'
import { openClient, type ProvenanceClient } from './provenance/provenance-client.ts'
import { stateTracedLots } from './provenance/traced-lots.ts'

const parcels = 50_000
const rawBatch = 2_000

interface Opened {
  readonly program: StartedProgram
  readonly client: ProvenanceClient
  readonly database: pg.Client
}

interface Asked {
  readonly events: number
  readonly rounds: number
  readonly say: (line: string) => void
}

/**
 * Events of mill test reports taken up with their proofs; traces and a recall at 10,000 events, ten times and a hundred times as many, up to
 * `events`; months of a pipeline apportioned; parcels of low value. Beside them what Node's own signature check, bare inserts and a bare walk
 * in the same database do in the same run.
 */
export async function benchProvenance({ json, rounds, events = 1_000_000 }: { readonly json: boolean; readonly rounds: number; readonly events?: number }): Promise<void> {
  const say = (line: string): void => { console.error(line) }
  const asked: Asked = { events, rounds, say }
  const rawVerificationsPerCpuSecond = await rawVerifications(rounds)
  const apportioning = measureApportioning()
  say(`apportioned ${String(apportioning.months)} months`)
  const stored = await withProgram(asked, (opened) => measureStore(opened, asked))
  const lowValue = await measureLowValue({ parcels, say })
  const figures = { ...stored, rawVerificationsPerCpuSecond, apportioning, lowValue, rounds }
  if (json) console.log(JSON.stringify(figures))
  else print(figures)
}

async function withProgram<Measured>({ say }: Asked, measure: (opened: Opened) => Promise<Measured>): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'customhouse-bench-'))
  const ends: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    const postgres = await startPostgres({ url: undefined, folder: join(folder, 'database'), onProgress: say })
    ends.unshift(() => postgres.stop())
    const program = await startProgram(folder, postgres.connection)
    ends.unshift(() => program.stop())
    const client = openClient(program)
    ends.unshift(() => { client.close(); return Promise.resolve() })
    const database = new pg.Client(postgres.connection)
    await database.connect()
    ends.unshift(() => database.end())
    await database.query('create schema bench; create table bench.bare (id bigint generated always as identity primary key, body text not null)')
    return await measure({ program, client, database })
  } finally {
    for (const end of ends) await end()
  }
}

interface MeasuredStore {
  readonly intake: readonly MeasuredIntake[]
  /** Again, with all events in the store. */
  readonly intakeWhenFull: MeasuredIntake
  readonly traces: readonly MeasuredTraces[]
}

async function measureStore(opened: Opened, { events, rounds, say }: Asked): Promise<MeasuredStore> {
  const { program, client, database } = opened
  const othersToken = await program.tokenOf('harborline-filer')
  const take = async (securing: (typeof reportSecurings)[number]) => measureIntake({ client, mill: await recognised(opened, openMill(securing)), securing, program: program.pid, bare: database, rounds, say })
  const intake: MeasuredIntake[] = []
  for (const securing of reportSecurings) intake.push(await take(securing))
  await stateTracedLots(client)
  const traces: MeasuredTraces[] = []
  let filled = 0
  for (const size of [10_000, 100_000, 1_000_000].filter((each) => each <= events)) {
    await fillStore(database, { from: filled, to: size, say })
    filled = size
    traces.push(await measureTraces({ client, database, program: program.pid, events: size, othersToken }))
    say(JSON.stringify(traces.at(-1)))
  }
  return { intake, intakeWhenFull: await take('VC-JWT ES256'), traces }
}

/** The authority says that the mill may issue its reports. */
async function recognised({ program, client }: Opened, mill: Mill): Promise<Mill> {
  await client.post('/recognised-issuers', JSON.stringify({ issuer: mill.did, name: 'Bench Example Mill', standing: 'issuer', types: ['MillTestReportCredential'], from: '2020-01-01T00:00:00Z', basis: 'Invented, to measure by' }), await program.tokenOf('administrator'))
  return mill
}

/** What Node's own crypto verifies of 64 bytes in a second of CPU time: nobody can be faster who calls it. */
async function rawVerifications(rounds: number): Promise<Readonly<Record<string, number>>> {
  const rates = []
  for (const [name, type] of [['ES256', 'P-256'], ['EdDSA', 'Ed25519']] as const) {
    const limit = rawLimit(benchKey(type))
    const measured: number[] = []
    for (let count = 0; count <= rounds; count += 1) measured.push(await ratePerCpuSecond(Array.from({ length: rawBatch }, () => limit.signedBytes()), (signed) => { limit.verify(signed) }))
    rates.push([name, Math.round(median(measured.slice(1)))] as const)
  }
  return Object.fromEntries(rates)
}

function print({ intake, intakeWhenFull, traces, ...others }: MeasuredStore & Readonly<Record<string, unknown>>): void {
  for (const one of [...intake, { ...intakeWhenFull, securing: `${intakeWhenFull.securing}, full store` }]) console.log(`${one.securing.padEnd(26)} ${String(one.eventsPerSecond).padStart(6)} events/s; CPU ms: program ${String(one.programCpuMsPerEvent)}, PostgreSQL ${String(one.postgresCpuMsPerEvent)}; bare ${String(one.bareInsertsPerSecond)}/s`)
  for (const { events, ...one } of traces) console.log(`${String(events).padStart(9)} events: ${Object.entries(one).map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(', ')}`)
  for (const [name, value] of Object.entries(others)) console.log(`${name.padEnd(28)} ${JSON.stringify(value)}`)
}
