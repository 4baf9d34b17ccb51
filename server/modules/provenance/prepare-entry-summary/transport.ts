import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Scope } from '../../../platform/database/index.ts'
import type { ShipmentAssessment } from '../provenance.ts'
import { assessmentOf } from '../shipments/shipment-view.ts'
import { twinSeen } from '../shipments/transport.ts'
import { readRecorded } from '../tracing/store.ts'
import { strongestOfEach } from '../tracing/strongest-of-each.ts'
import type { ProvenanceRouteNeeds } from '../transport.ts'
import type { StatedDelivery } from './entry-summary-request.ts'
import { statementsIn } from './store.ts'

/** Statements that one summary is prepared from: a pipeline states one for each day and port at most. */
export const deliveriesMax = 1_000

interface DeliveriesAsked {
  readonly scope: Scope
  readonly environment: 'test' | 'production'
  readonly period: { readonly from: DateText; readonly to: DateText }
  readonly asOf: string
}

/** What pipelines stated for a period, as far as the asker may see it, each with what provenance says of the shipment that it names. */
export async function statedDeliveries(needs: Pick<ProvenanceRouteNeeds, 'database' | 'filings'>, { scope, environment, period, asOf }: DeliveriesAsked): Promise<{ readonly deliveries: readonly StatedDelivery[]; readonly isCut: boolean }> {
  const { recorded, isCut } = await needs.database.read(scope, async (sql) => {
    const keys = await statementsIn(sql, { environment, period, limit: deliveriesMax + 1 })
    return { ...await readRecorded(sql, keys.slice(0, deliveriesMax), asOf), isCut: keys.length > deliveriesMax }
  })
  const statements = strongestOfEach(recorded).filter(({ standing }) => standing === 'verified')
  // Deliveries of one notification are of one shipment, which is assessed once.
  const assessments = new Map<string, ShipmentAssessment | undefined>()
  for (const shipment of new Set(statements.flatMap(shipmentsOf))) {
    const twin = await twinSeen(needs, { scope, environment, shipment, asOf })
    assessments.set(shipment, twin && assessmentOf(twin))
  }
  return { isCut, deliveries: statements.map((statement) => ({ statement, assessment: shipmentsOf(statement).map((shipment) => assessments.get(shipment)).find((one) => one !== undefined) })) }
}

function shipmentsOf({ event }: RecordedEvent): readonly string[] {
  return event.documents.filter(({ kind }) => kind === 'notification-of-shipment').map(({ number }) => number)
}
