import type { LotTrace } from '@customhouse/sdk/client/provenance-calls.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { printJson, printLine } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import type { AsOptions } from './signed-in-as.ts'
import { traceLines } from './trace-lines.ts'

export interface TraceOptions extends AsOptions {
  readonly forward?: boolean
  readonly asOf?: string
  readonly json?: boolean
}

/** Asks for the chain of a lot and prints it; answers the exit status. */
export async function traceLot(lot: string, { as, forward = false, asOf, json = false }: TraceOptions): Promise<number> {
  const trace = await withSingleWindow(as, (client) => client.trace(lot, { direction: forward ? 'forward' : 'back', ...(asOf !== undefined && { asOf }) }))
  if (json) printJson(trace)
  else for (const line of [...traceLines(trace), ...endLines(trace), ...trace.findings.flatMap(findingLines)]) printLine(line)
  return rejects(trace.findings) ? exitStatus.no : exitStatus.yes
}

const endsShown = 20

function endLines({ sources, deliveries, events }: LotTrace): readonly string[] {
  const ends = sources ?? deliveries ?? []
  const shown = ends.slice(0, endsShown).map(printable).join(', ')
  return [`${String(events.length)} events; ${String(ends.length)} ${sources === undefined ? 'deliveries' : 'sources'}: ${shown}${ends.length > endsShown ? ', …' : ''}`]
}
