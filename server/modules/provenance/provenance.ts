import type { AreaAssessment, DigitalTwin, NodeBalance, OriginAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Access, Caller } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Outbox } from '../../platform/outbox/index.ts'
import type { Credentials } from '../credentials/index.ts'
import type { Filings } from '../filings/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Parties } from '../parties/index.ts'
import type { GoodsNamed } from './search/store.ts'

/** What provenance is built from. */
export interface ProvenanceNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish' | 'subscribe'>
  readonly parties: Parties
  readonly ledger: Ledger
  readonly credentials: Credentials
  readonly filings: Filings
}

/** Everything that is known of a shipment, and what follows from it for origin. */
export interface ShipmentAssessment {
  readonly shipment: string
  readonly twin: DigitalTwin
  readonly origin: OriginAssessment
  readonly areas: readonly AreaAssessment[]
  /** Those of the twin, of the origin and of the areas, each once. */
  readonly findings: readonly Finding[]
  readonly balance: readonly NodeBalance[]
}

/** Where goods come from: what happened to them by whose proof, and what follows from it. */
export interface Provenance {
  /** Undefined where nothing that the caller may see names the shipment. */
  twin(caller: Caller, shipment: string, asOf?: MomentText): Promise<DigitalTwin | undefined>
  assess(caller: Caller, shipment: string, asOf?: MomentText): Promise<ShipmentAssessment | undefined>
  /** Which of these document numbers events name. Cheap, and asked once for a whole interchange: nearly all filings name none. */
  documentsKnown(environment: 'test' | 'production', numbers: readonly string[]): Promise<ReadonlySet<string>>
  /** Shipments and lots by a number, as the transaction's asker may see them. */
  named(sql: Sql, text: string, asked: { readonly environment: 'test' | 'production'; readonly limit: number }): Promise<GoodsNamed>
  /** As `assess`, as customs sees it: for decisions about filings. */
  assessForCustoms(environment: 'test' | 'production', shipment: string, asOf?: MomentText): Promise<ShipmentAssessment | undefined>
  /** Subscribes to facts: proofs that are taken back. */
  jobs(): void
  routes(http: Http, access: Access): void
}
