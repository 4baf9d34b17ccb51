import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { isLotSeen, linkedLots, readRecorded, walkEvents, type Direction } from './store.ts'
import { traceConditions } from './trace-conditions.ts'
import { traceOf, type Trace } from './trace.ts'

/** How many events one trace follows. */
export const tracedEventsMax = 50_000

interface TraceRequest {
  readonly lot: LotId
  readonly direction: Direction
  readonly asOf: string
}

/**
 * What leads back from a lot or forward, as far as the caller may see it; undefined where no event names the lot that the caller may see. It
 * walks only over links that are the caller's, and says where others go on.
 */
export async function traceLot(database: Database, { scope, environment }: Pick<Caller, 'scope' | 'environment'>, { lot, direction, asOf }: TraceRequest): Promise<Trace | undefined> {
  const trace = await database.read(scope, async (sql) => {
    const walked = await walkEvents(sql, { environment, lots: [lot], direction, asOf, eventsMax: tracedEventsMax })
    if (walked.keys.length === 0 && !await isLotSeen(sql, { environment, lot, asOf })) return undefined
    const read = await readRecorded(sql, walked.keys, asOf)
    return traceOf(read.recorded, { lot, direction, asOf, isCut: walked.isCut || read.isCut })
  })
  if (scope.role === 'authority' || trace === undefined) return trace
  const further = await database.system((sql) => linkedLots(sql, { environment, lots: trace.openEnds, direction, asOf }))
  const onward = trace.openEnds.filter((end) => further.has(end))
  const link = trace.events[0] === undefined ? '' : `event ${trace.events[0].event.id} `
  return { ...trace, findings: [...trace.findings, ...onward.map((end) => ({ ...traceConditions.notYours, pointer: { source: `${link}lot ${end}` } }))] }
}
