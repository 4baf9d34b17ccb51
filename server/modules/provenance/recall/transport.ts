import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { eventsTouching } from '../shipments/store.ts'
import { readRecorded, walkEvents } from '../tracing/store.ts'
import { strongestOfEach } from '../tracing/strongest-of-each.ts'
import { traceConditions } from '../tracing/trace-conditions.ts'
import { recallOf } from './recall-of.ts'
import type { Recall } from './recall.ts'

/** How many events one recall follows each way. */
const recalledEventsMax = 50_000

/** The recall of a lot as far as the caller may see it; undefined where no event that it may see touches the lot. */
export async function recallLot(database: Database, { scope, environment }: Pick<Caller, 'scope' | 'environment'>, { lot, asOf }: { readonly lot: LotId; readonly asOf: string }): Promise<Recall | undefined> {
  return database.read(scope, async (sql) => {
    const asked = { environment, asOf, eventsMax: recalledEventsMax }
    const back = await walkEvents(sql, { ...asked, lots: [lot], direction: 'back' })
    const forward = await walkEvents(sql, { ...asked, lots: [lot], direction: 'forward' })
    const touching = await eventsTouching(sql, [...new Set([lot, ...forward.lots])], asked)
    const read = await readRecorded(sql, [...new Set([...back.keys, ...forward.keys, ...touching.keys])], asOf)
    if (read.recorded.length === 0) return undefined
    const isCut = [back, forward, touching, read].some((one) => one.isCut)
    return recallOf({ lot, asOf, recorded: strongestOfEach(read.recorded), findings: isCut ? [{ ...traceConditions.cut, pointer: { source: `lot ${lot}` } }] : [] })
  })
}
