import type { ShipmentAssessed } from '@customhouse/sdk/client/provenance-calls.ts'
import type { DigitalTwin, NodeBalance } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { amountText } from './amount-text.ts'
import { derivedLines, earlyDecisionLines, neededLines } from './area-lines.ts'
import { eventLine } from './event-line.ts'
import { findingCount, groupedFindingLines } from './grouped-finding-lines.ts'
import { originLines } from './origin-lines.ts'
import { twinLines } from './twin-lines.ts'

const eventsShown = 30
const balanceShown = 20

/** What is known of a shipment for a person: what, where, whose; its origin; what would be decided; what stands against it, what is missing, and what happened. */
export function assessmentLines({ shipment, twin, origin, findings, balance, areas }: ShipmentAssessed): readonly string[] {
  const sections = [
    [`Shipment ${printable(shipment)}`, ...twinLines(twin)],
    originLines(origin),
    earlyDecisionLines(areas),
    findings.length === 0 ? [] : [`Findings: ${findingCount(findings)}`, ...groupedFindingLines(findings)],
    neededLines(areas), derivedLines(areas), balanceLines(balance), historyLines(twin),
  ]
  return sections.filter((lines) => lines.length > 0).flatMap(([heading = '', ...lines], index) => [...(index === 0 ? [] : ['']), coloured('bold', heading), ...lines])
}

/** Only what does not add up. */
function balanceLines(balance: readonly NodeBalance[]): readonly string[] {
  const broken = balance.filter(({ holds }) => !holds)
  if (broken.length === 0) return []
  const more = broken.length - balanceShown
  return [
    `Balance: ${String(broken.length)} of ${String(balance.length)} do not hold`,
    ...broken.slice(0, balanceShown).map((node) => `  ${printable(node.lot ?? node.event)}: in ${node.in}, out ${node.out}, losses ${node.losses}; out exceeds in by ${amountText({ value: node.difference, unit: node.unit })}`),
    ...(more > 0 ? [`  and ${String(more)} more; --json tells all`] : []),
  ]
}

function historyLines({ events }: DigitalTwin): readonly string[] {
  if (events.length === 0) return []
  const heading = events.length > eventsShown ? `What happened (${String(events.length)} events, the last ${String(eventsShown)})` : 'What happened'
  return [heading, ...events.slice(-eventsShown).map((one) => `  - ${eventLine(one)}`)]
}
