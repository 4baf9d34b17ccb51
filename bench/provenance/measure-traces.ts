import type pg from 'pg'
import { cpuSecondsOf, postgresProcesses } from '../intake/cpu-time.ts'
import type { ProvenanceClient } from './provenance-client.ts'
import { chainSteps, fanOut, tracedLots } from './traced-lots.ts'

/** Answers to one question: as the filer waits for them over HTTP, and the CPU time of each. */
export interface MeasuredAnswers {
  readonly p50Ms: number
  readonly p99Ms: number
  readonly programCpuMs: number
  readonly postgresCpuMs: number
}

/** The same lots at each size of the store. */
export interface MeasuredTraces {
  /** Events in the store, and those of other parts of the run. */
  readonly events: number
  /** Back over the chain of 300 events. */
  readonly back: MeasuredAnswers
  /** Back over ten events, of other lots each time: what most are. */
  readonly short: MeasuredAnswers
  /** Forward to the 10,000 lots of 10,000 events. */
  readonly forward: MeasuredAnswers
  /** A recall of 10,000 lots with a notice to each of 1,000 customers. */
  readonly recall: MeasuredAnswers
  /** The walk of `back` as bare SQL in one statement on one connection, by an asker whom no policy binds, without its events. */
  readonly bareWalkMs: number
}

interface TraceNeeds {
  readonly client: ProvenanceClient
  readonly database: pg.Client
  readonly program: number
  readonly events: number
  readonly othersToken: string
}

const manyTimes = 300
const fewTimes = 9

/** Asks for the same lots, at whatever size the store has now. */
export async function measureTraces({ client, database, program, events, othersToken }: TraceNeeds): Promise<MeasuredTraces> {
  const asked = (lot: string, what: string, { eventsMin, token }: { readonly eventsMin: number; readonly token?: string }) => async () => {
    const { milliseconds, body } = await client.get(`/provenance/lots/${encodeURIComponent(lot)}/${what}`, token)
    const { events: found, affected } = JSON.parse(body.toString('utf8')) as { readonly events?: readonly object[]; readonly affected?: readonly object[] }
    const answered = (found ?? affected ?? []).length
    if (answered < eventsMin) throw new Error(`Cannot measure: ${lot} led to ${String(answered)}`)
    return milliseconds
  }
  const oneOfOthers = (at: number) => `product-number:B${String(((at * 7_919) % Math.floor(events / 10)) * 10 + 9)}@did:web:others.example`
  return {
    events,
    back: await answers(program, manyTimes, asked(tracedLots.chainEnd, 'trace?direction=back', { eventsMin: chainSteps })),
    short: await answers(program, manyTimes, (at) => asked(oneOfOthers(at), 'trace?direction=back', { eventsMin: 10, token: othersToken })()),
    forward: await answers(program, fewTimes, asked(tracedLots.fannedOut, 'trace?direction=forward', { eventsMin: fanOut })),
    recall: await answers(program, fewTimes, asked(tracedLots.recalled, 'recall', { eventsMin: fanOut })),
    bareWalkMs: quantile(await times(50, () => bareWalk(database)), 0.5),
  }
}

async function answers(program: number, count: number, ask: (at: number) => Promise<number>): Promise<MeasuredAnswers> {
  // For the compiler and the caches, before what counts.
  await times(Math.ceil(count / 5), ask)
  const before = { program: await cpuSecondsOf([program]), postgres: await cpuSecondsOf(await postgresProcesses()) }
  const taken = await times(count, ask)
  const spent = { program: await cpuSecondsOf([program]) - before.program, postgres: await cpuSecondsOf(await postgresProcesses()) - before.postgres }
  return { p50Ms: quantile(taken, 0.5), p99Ms: quantile(taken, 0.99), programCpuMs: rounded((spent.program * 1000) / count), postgresCpuMs: rounded((spent.postgres * 1000) / count) }
}

async function times(count: number, work: (at: number) => Promise<number>): Promise<readonly number[]> {
  const taken: number[] = []
  for (let at = 0; at < count; at += 1) taken.push(await work(at))
  return taken
}

async function bareWalk(database: pg.Client): Promise<number> {
  const begun = performance.now()
  const { rowCount } = await database.query({ name: 'walk', text: `
    with recursive met (lot) as (
      select $1::text collate "C"
      union
      select source.lot from met join provenance.event_lots made on made.environment = 'test' and made.lot = met.lot and made.side = 'out' join provenance.event_lots source on source.event = made.event and source.side = 'in'
    ) select lot from met`, values: [tracedLots.chainEnd] })
  if (rowCount !== chainSteps) throw new Error(`Cannot measure: the bare walk met ${String(rowCount)} lots`)
  return performance.now() - begun
}

/** The middle for 0.5. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
