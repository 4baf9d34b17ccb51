import type { LotTrace } from '@customhouse/sdk/client/provenance-calls.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { groupedFindingLines } from './grouped-finding-lines.ts'
import { knownOrFail } from './known-or-fail.ts'
import type { AsOptions } from './signed-in-as.ts'
import { traceLines } from './trace-lines.ts'

export interface TraceOptions extends AsOptions {
  readonly forward?: boolean
  readonly asOf?: string
  readonly json?: boolean
}

/** Asks for the chain of a lot and prints it; answers the exit status. */
export async function traceLot(lot: string, { as, forward = false, asOf, json = false }: TraceOptions): Promise<number> {
  const trace = await withSingleWindow(as, (client) => knownOrFail({ what: `lot ${lot}`, asOf }, client.trace(lot, { direction: forward ? 'forward' : 'back', ...(asOf !== undefined && { asOf }) })))
  if (json) printJson(trace)
  else for (const line of [...traceLines(trace), ...endLines(trace), ...groupedFindingLines(trace.findings)]) printLine(line)
  return rejects(trace.findings) ? exitStatus.no : exitStatus.yes
}

const endsShown = 10

function endLines({ sources, deliveries, events, lots }: LotTrace): readonly string[] {
  const ends = sources ?? deliveries ?? []
  const kind = sources === undefined ? ['delivery', 'deliveries'] : ['source', 'sources']
  const more = ends.length - endsShown
  return [
    `${counted(events.length, 'event', 'events')}, ${counted(lots.length, 'lot', 'lots')}; ${counted(ends.length, ...kind)}${ends.length === 0 ? '' : ':'}`,
    ...ends.slice(0, endsShown).map((lot) => `  ${printable(lot)}`),
    ...(more > 0 ? [`  and ${String(more)} more; --json tells all`] : []),
  ]
}

function counted(count: number, one = '', several = ''): string {
  return `${String(count)} ${count === 1 ? one : several}`
}
