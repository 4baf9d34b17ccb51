/** Provenance: where goods come from, by whose proof, and what follows from it. See README.md. */
import type { Scope } from '../../platform/database/index.ts'
import { batchRoutes } from './batches/routes.ts'
import { disclosureRoutes } from './disclosures/routes.ts'
import { epcisRoutes } from './epcis/routes.ts'
import { eventRoutes } from './events-on-file/routes.ts'
import { createEventLog } from './events-on-file/transport.ts'
import { credentialIntakeRoutes } from './intake/routes.ts'
import { askTogether } from './known-numbers/transport.ts'
import { prepareEntrySummaryRoutes } from './prepare-entry-summary/routes.ts'
import { prepareFilingRoutes } from './prepare-filing/routes.ts'
import type { Provenance, ProvenanceNeeds } from './provenance.ts'
import { qualityRoutes } from './quality/routes.ts'
import { recallRoutes } from './recall/routes.ts'
import { goodsNamed } from './search/store.ts'
import { shipmentRoutes } from './shipments/routes.ts'
import { assessmentOf } from './shipments/shipment-view.ts'
import { twinSeen } from './shipments/transport.ts'
import { followCredentials } from './standings/jobs.ts'
import { standingRoutes } from './standings/routes.ts'
import { traceRoutes } from './tracing/routes.ts'

export { prepareFiling } from './prepare-filing/prepare-filing.ts'
export type { PreparedFiling } from './prepare-filing/prepared-filing.ts'
export type { Provenance, ProvenanceNeeds, ShipmentAssessment } from './provenance.ts'

export function createProvenance(needs: ProvenanceNeeds): Provenance {
  const log = createEventLog(needs)
  const { clock, credentials, database } = needs
  const now = () => clock.now().toISOString()
  const seen = async (scope: Scope, environment: 'test' | 'production', { shipment, asOf }: { readonly shipment: string; readonly asOf?: string | undefined }) => twinSeen(needs, { scope, environment, shipment, asOf: asOf ?? now() })
  const assessed = async (...asked: Parameters<typeof seen>) => {
    const twin = await seen(...asked)
    return twin === undefined ? undefined : assessmentOf(twin)
  }
  const customs = (): Scope => ({ organisation: credentials.dids.organisationOf(credentials.dids.authority) ?? '', clients: 'all', role: 'authority' })
  return {
    twin: ({ scope, environment }, shipment, asOf) => seen(scope, environment, { shipment, asOf }),
    assess: ({ scope, environment }, shipment, asOf) => assessed(scope, environment, { shipment, asOf }),
    documentsKnown: askTogether(database),
    named: goodsNamed,
    assessForCustoms: (environment, shipment, asOf) => assessed(customs(), environment, { shipment, asOf }),
    jobs: () => { followCredentials(needs) },
    routes(http, access) {
      const route = { ...needs, access, log }
      for (const routes of [eventRoutes, credentialIntakeRoutes, epcisRoutes, traceRoutes, recallRoutes, shipmentRoutes, standingRoutes, disclosureRoutes, batchRoutes, prepareEntrySummaryRoutes, prepareFilingRoutes, qualityRoutes]) routes(http, route)
    },
  }
}
