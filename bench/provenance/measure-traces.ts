import type pg from 'pg'
import type { ProvenanceClient } from './provenance-client.ts'
import { chainSteps, fanOut, tracedLots } from './traced-lots.ts'

/** How long answers take as the filer waits for them, over HTTP, the same lots at each size of the store. */
export interface MeasuredTraces {
  /** Events in the store. */
  readonly events: number
  /** Back over the chain of 300 events. */
  readonly backTraceP50Ms: number
  readonly backTraceP99Ms: number
  /** The same, of whole answers of other lots with ten events each: what most are. */
  readonly shortTraceP99Ms: number
  /** The same walk as bare SQL in one statement on one connection, by an asker whom no policy binds, without its events. */
  readonly bareWalkMs: number
  /** Forward to the 10,000 lots of 10,000 events. */
  readonly forwardTraceMs: number
  /** A recall of 10,000 lots with a notice to each of 1,000 customers. */
  readonly recallMs: number
}

const backTraces = 300
const wideTraces = 7

/** Asks for the same lots, at whatever size the store has now. */
export async function measureTraces(client: ProvenanceClient, database: pg.Client, { events, othersToken }: { readonly events: number; readonly othersToken: string }): Promise<MeasuredTraces> {
  const asked = (lot: string, what: string, { eventsMin, token }: { readonly eventsMin: number; readonly token?: string }) => async () => {
    const { milliseconds, body } = await client.get(`/provenance/lots/${encodeURIComponent(lot)}/${what}`, token)
    const { events: found, affected } = JSON.parse(body.toString('utf8')) as { readonly events?: readonly object[]; readonly affected?: readonly object[] }
    const answered = (found ?? affected ?? []).length
    if (answered < eventsMin) throw new Error(`Cannot measure: ${lot} led to ${String(answered)}`)
    return milliseconds
  }
  const back = asked(tracedLots.chainEnd, 'trace?direction=back', { eventsMin: chainSteps })
  // Once for the compiler and the caches, then for the figures.
  await times(20, back)
  const backward = await times(backTraces, back)
  const short = await times(backTraces, (at) => asked(`product-number:B${String(((at * 7_919) % Math.floor(events / 10)) * 10 + 9)}@did:web:others.example`, 'trace?direction=back', { eventsMin: 10, token: othersToken })())
  return {
    events,
    backTraceP50Ms: quantile(backward, 0.5), backTraceP99Ms: quantile(backward, 0.99), shortTraceP99Ms: quantile(short, 0.99),
    bareWalkMs: quantile(await times(50, () => bareWalk(database)), 0.5),
    forwardTraceMs: quantile(await times(wideTraces, asked(tracedLots.fannedOut, 'trace?direction=forward', { eventsMin: fanOut })), 0.5),
    recallMs: quantile(await times(wideTraces, asked(tracedLots.recalled, 'recall', { eventsMin: fanOut })), 0.5),
  }
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
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN) * 10) / 10
}
