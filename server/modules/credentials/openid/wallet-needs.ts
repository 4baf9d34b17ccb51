import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { Outbox } from '../../../platform/outbox/index.ts'
import type { Identities } from '../identity/transport.ts'
import type { Engine } from '../engine/transport.ts'
import type { ProtocolLibrary } from './protocol-library.ts'
import type { WalletMetadata } from './issuer-metadata.ts'
import type { WalletAddresses } from './wallet-addresses.ts'

/** What the parts for wallets are built from. */
export interface WalletNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish'>
  readonly identities: Identities
  readonly engine: Engine
  readonly retentionDays: number
  readonly publicUrl: string
  readonly addresses: WalletAddresses
  readonly library: ProtocolLibrary
  readonly metadata: WalletMetadata
}
