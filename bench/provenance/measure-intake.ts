import type pg from 'pg'
import { median } from '../credentials/cpu-rate.ts'
import { cpuSecondsOf, firstThreadSecondsOf, postgresProcesses } from '../intake/cpu-time.ts'
import type { Mill, ReportSecuring } from './mill-test-reports.ts'
import type { ProvenanceClient } from './provenance-client.ts'

/** What taking up credentials came to; medians over the rounds. */
export interface MeasuredIntake {
  readonly securing: ReportSecuring
  /** Of wall-clock time: verified, recognised, read, derived, put on file and in the ledger, answered. */
  readonly eventsPerSecond: number
  readonly programCpuMsPerEvent: number
  /** Of that the thread that runs JavaScript: a thousand by it is the highest rate of one process, however many cores there are. */
  readonly firstThreadCpuMsPerEvent: number
  readonly postgresCpuMsPerEvent: number
  readonly loadCpuMsPerEvent: number
  /** The same bytes in bare rows, as many a statement and a transaction, in the same database. */
  readonly bareInsertsPerSecond: number
  readonly postgresCpuMsPerBareInsert: number
  readonly events: number
}

interface Round {
  readonly seconds: number
  readonly program: number
  readonly firstThread: number
  readonly postgres: number
  readonly load: number
  readonly bareSeconds: number
  readonly barePostgres: number
}

export interface IntakeNeeds {
  readonly client: ProvenanceClient
  readonly mill: Mill
  readonly securing: ReportSecuring
  readonly program: number
  readonly bare: pg.Client
  readonly rounds: number
  readonly say: (line: string) => void
}

/** Credentials of one call; callers that each have one call under way; calls of a round. */
const callCredentials = 500
const callers = 4
const callsOfRound = 16

/** Takes up mill test reports, each of them once, and puts the same bytes in bare rows beside it, in turns. */
export async function measureIntake(needs: IntakeNeeds): Promise<MeasuredIntake> {
  await measureRound(needs)
  const rounds: Round[] = []
  for (let count = 1; count <= needs.rounds; count += 1) {
    const round = await measureRound(needs)
    rounds.push(round)
    needs.say(`${needs.securing}, round ${String(count)}/${String(needs.rounds)}: ${(eventsOfRound / round.seconds).toFixed(0)} events/s, CPU ms/event: program ${String(ms(round.program))} (first thread ${String(ms(round.firstThread))}), PostgreSQL ${String(ms(round.postgres))}`)
  }
  const middle = (of: (round: Round) => number): number => median(rounds.map(of))
  return {
    securing: needs.securing, eventsPerSecond: Math.round(middle(({ seconds }) => eventsOfRound / seconds)),
    programCpuMsPerEvent: ms(middle(({ program }) => program)), firstThreadCpuMsPerEvent: ms(middle(({ firstThread }) => firstThread)), postgresCpuMsPerEvent: ms(middle(({ postgres }) => postgres)), loadCpuMsPerEvent: ms(middle(({ load }) => load)),
    bareInsertsPerSecond: Math.round(middle(({ bareSeconds }) => eventsOfRound / bareSeconds)), postgresCpuMsPerBareInsert: ms(middle(({ barePostgres }) => barePostgres)),
    events: eventsOfRound * rounds.length,
  }
}

const eventsOfRound = callCredentials * callsOfRound

async function measureRound({ client, mill, program, bare }: IntakeNeeds): Promise<Round> {
  const bodies: Buffer[] = []
  for (let made = 0; made < callsOfRound; made += 1) bodies.push(Buffer.from(JSON.stringify({ credentials: await mill.reports(callCredentials) })))
  const postgres = await postgresProcesses()
  const before = { program: await cpuSecondsOf([program]), firstThread: await firstThreadSecondsOf(program), postgres: await cpuSecondsOf(postgres), load: process.cpuUsage() }
  const seconds = await takeUp(client, bodies)
  const load = process.cpuUsage(before.load)
  // Connections that were opened meanwhile count too.
  const after = { program: await cpuSecondsOf([program]), firstThread: await firstThreadSecondsOf(program), postgres: await cpuSecondsOf(await postgresProcesses()) }
  const bareSeconds = await insertBare(bare, bodies)
  const barePostgres = await cpuSecondsOf(await postgresProcesses())
  return { seconds, program: after.program - before.program, firstThread: after.firstThread - before.firstThread, postgres: after.postgres - before.postgres, load: (load.user + load.system) / 1e6, bareSeconds, barePostgres: barePostgres - after.postgres }
}

async function takeUp(client: ProvenanceClient, bodies: readonly Buffer[]): Promise<number> {
  const left = bodies.values()
  const begun = performance.now()
  const answers: Buffer[] = []
  // One iterator for all: who is free takes the next.
  await Promise.all(Array.from({ length: callers }, async () => {
    for (const body of left) answers.push((await client.post('/provenance/credentials', body)).body)
  }))
  const seconds = (performance.now() - begun) / 1000
  for (const answer of answers) {
    const { recorded, credentials } = JSON.parse(answer.toString('utf8')) as { readonly recorded: readonly string[]; readonly credentials: readonly { readonly standing?: string; readonly findings: readonly object[] }[] }
    if (recorded.length !== callCredentials || credentials.some(({ standing }) => standing !== 'verified')) throw new Error(`Cannot measure: ${String(recorded.length)} events of ${String(callCredentials)} recorded, ${JSON.stringify(credentials[0]).slice(0, 500)}`)
  }
  return seconds
}

async function insertBare(bare: pg.Client, bodies: readonly Buffer[]): Promise<number> {
  const rows = bodies.map((body) => (JSON.parse(body.toString('utf8')) as { readonly credentials: readonly (object | string)[] }).credentials.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))))
  const begun = performance.now()
  for (const each of rows) await bare.query({ name: 'bare', text: 'insert into bench.bare (body) select body from unnest($1::text[]) as made (body)', values: [each] })
  return (performance.now() - begun) / 1000
}

/** Milliseconds for each event of a round that took so many seconds. */
function ms(seconds: number): number {
  return Math.round((seconds / eventsOfRound) * 1e6) / 1000
}
