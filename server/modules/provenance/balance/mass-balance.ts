import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { NodeBalance } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import { eventBalance } from './event-balance.ts'
import { lotBalance } from './lot-balance.ts'
import { lotFlows } from './lot-flows.ts'
import { quantityFindings } from './quantity-findings.ts'

/** What goes in and comes out at every event and of every lot, and what stands against it. */
export interface MassBalance {
  readonly nodes: readonly NodeBalance[]
  readonly findings: readonly Finding[]
}

/**
 * Draws the balance of every event that turns lots into others, and of every lot over all events that made it and used it: forty pipes
 * cut of one coil on two bills may together weigh no more than the coil. Events are balanced kind by kind: what is weighed with what is
 * weighed, what is counted with what is counted.
 */
export function massBalance(graph: LotGraph): MassBalance {
  const flows = lotFlows(graph)
  const events = graph.events.map(({ event }) => eventBalance(event, flows))
  const lots = [...flows].map(([lot, flow]) => lotBalance(lot, flow))
  const drawn = [...events, ...lots]
  return {
    nodes: drawn.flatMap(({ nodes }) => nodes),
    findings: [...graph.events.flatMap(({ event }) => quantityFindings(event)), ...drawn.flatMap(({ findings }) => findings)],
  }
}
