/** The gateway: the traders' door. See README.md. */
import type { Access, Caller } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Jobs } from '../../platform/jobs/index.ts'
import type { MessageToSend, WholeFiling } from '../filings/index.ts'
import { conversionRoutes } from './conversions/routes.ts'
import { correspondenceRoutes } from './correspondence/routes.ts'
import { record, type Sent } from './correspondence/transport.ts'
import { decidedRoutes } from './decided/routes.ts'
import { takeReleasesBack } from './decided/transport.ts'
import { eventStreamRoutes } from './event-stream/routes.ts'
import { evidenceRoutes } from './evidence/routes.ts'
import { exportJobs } from './exports/jobs.ts'
import { exportDoorRoutes } from './exports/routes.ts'
import { filedMessageRoutes } from './filed-messages/routes.ts'
import { inBondJobs } from './in-bond/jobs.ts'
import { inBondDoorRoutes } from './in-bond/routes.ts'
import { intakeRoutes } from './intake/routes.ts'
import { takeTurn } from './intake/store.ts'
import { createSequencer, type IntakeNeeds } from './intake/transport.ts'
import { lowValueDeclarationRoutes } from './low-value/declarations/routes.ts'
import { lowValueDoorRoutes } from './low-value/routes.ts'
import { manifestDoorRoutes } from './manifests/routes.ts'
import { notificationRoutes } from './notifications/routes.ts'
import { preLoadingDoorRoutes } from './pre-loading/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { securityFilingDoorRoutes } from './security-filings/routes.ts'
import { progressiveJobs } from './progressive/jobs.ts'
import { progressiveRoutes } from './progressive/routes.ts'
import { receiptRoutes } from './receipts/routes.ts'
import { recognitionRoutes } from './recognition/routes.ts'
import { webhookJobs } from './webhooks/jobs.ts'
import { webhookRoutes } from './webhooks/routes.ts'

export interface GatewayNeeds extends IntakeNeeds {
  readonly access: Access
  readonly clock: Clock
  readonly jobs: Jobs
}

export interface Gateway {
  routes(http: Http): void
  /** Names who delivers webhooks and who takes releases back; call it before the relay and the workers start. */
  jobs(): void
  /** Puts a message about a filing on the record, as part of a decision. Needs its system transaction. */
  recordMessage(sql: Sql, said: { readonly caller: Caller; readonly filing: WholeFiling; readonly message: MessageToSend }): Promise<Sent>
  /** Waits until nothing else files, until the transaction ends. */
  takeTurn(sql: Sql): Promise<void>
  /** Resolves when everything that was taken in is committed and answered; nothing more is taken. */
  drain(): Promise<void>
}

/** Wires the gateway. */
export function createGateway(needs: GatewayNeeds): Gateway {
  const sequencer = createSequencer(needs)
  return {
    routes: (http) => {
      intakeRoutes(http, { ...needs, sequencer })
      manifestDoorRoutes(http, needs)
      inBondDoorRoutes(http, needs)
      exportDoorRoutes(http, needs)
      securityFilingDoorRoutes(http, needs)
      preLoadingDoorRoutes(http, needs)
      lowValueDoorRoutes(http, needs)
      lowValueDeclarationRoutes(http, needs)
      progressiveRoutes(http, { ...needs, sequencer })
      conversionRoutes(http, needs)
      recognitionRoutes(http, needs)
      receiptRoutes(http, needs)
      filedMessageRoutes(http, needs)
      searchRoutes(http, needs)
      evidenceRoutes(http, needs)
      decidedRoutes(http, needs)
      correspondenceRoutes(http, needs)
      notificationRoutes(http, needs)
      eventStreamRoutes(http, needs)
      webhookRoutes(http, needs)
    },
    jobs: () => {
      webhookJobs(needs)
      inBondJobs(needs)
      exportJobs(needs)
      takeReleasesBack(needs)
      progressiveJobs(needs)
    },
    recordMessage: (sql, said) => record(sql, said, needs),
    takeTurn,
    drain: () => sequencer.drain(),
  }
}
