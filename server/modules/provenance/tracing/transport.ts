import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { linkedLots, readRecorded, walkEvents, type Direction } from './store.ts'
import { traceConditions } from './trace-conditions.ts'
import { traceOf, type Trace } from './trace.ts'

/** How many events one trace follows. */
export const tracedEventsMax = 50_000

interface TraceRequest {
  readonly lot: LotId
  readonly direction: Direction
  readonly asOf: string
}

/** What leads back from a lot or forward, as far as the caller may see it. It walks only over links that are the caller's, and says where others go on. */
export async function traceLot(database: Database, { scope, environment }: Pick<Caller, 'scope' | 'environment'>, { lot, direction, asOf }: TraceRequest): Promise<Trace> {
  const trace = await database.read(scope, async (sql) => {
    const walked = await walkEvents(sql, { environment, lots: [lot], direction, asOf, eventsMax: tracedEventsMax })
    const read = await readRecorded(sql, walked.keys, asOf)
    return traceOf(read.recorded, { lot, direction, asOf, isCut: walked.isCut || read.isCut })
  })
  if (scope.role === 'authority' || trace.events.length === 0) return trace
  const further = await database.system((sql) => linkedLots(sql, { environment, lots: trace.openEnds, direction, asOf }))
  const onward = trace.openEnds.filter((end) => further.has(end))
  const last = trace.events[0]?.event.id ?? ''
  return { ...trace, findings: [...trace.findings, ...onward.map((end) => findingOfEvent(traceConditions.notYours, { event: last, lot: end }))] }
}
