import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { inspectedAfterCrossing } from './contradiction-conditions.ts'
import type { Contradiction } from './contradiction.ts'
import { isCertainlyBefore } from './moment-order.ts'

/** Processes in which a lot crosses the border, and inspections that have to come before. */
const crossings: ReadonlySet<string> = new Set(['border-crossing', 'importation', 'arrival'])
const inspectionsBefore: ReadonlySet<string> = new Set(['phytosanitary-certification', 'phytosanitary-inspection', 'preclearance-inspection', 'pre-shipment-inspection', 'export-inspection'])

/** Finds inspections for export that were made of goods that had left. */
export const inspectedAfterTheBorder: Contradiction = {
  name: 'inspected-after-crossing',
  title: 'An inspection that has to precede the border took place after it',
  find: (graph) => {
    const crossed = new Map<LotId, MomentText>()
    for (const { event } of graph.events) {
      if (!crossings.has(event.process ?? '')) continue
      for (const { lot } of event.about) if (!crossed.has(lot)) crossed.set(lot, event.occurredAt)
    }
    return graph.events.filter(({ event }) => event.kind === 'inspection' && inspectionsBefore.has(event.process ?? '')).flatMap(({ event }) => event.about.flatMap(({ lot }) => {
      const at = crossed.get(lot)
      return at !== undefined && isCertainlyBefore(at, event.occurredAt) ? [findingOfEvent(inspectedAfterCrossing, { event: event.id, lot })] : []
    }))
  },
}
