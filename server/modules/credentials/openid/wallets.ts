import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { Identities } from '../identity/transport.ts'
import type { Collecting } from './collecting/wallet-call.ts'
import type { WalletMetadata } from './issuer-metadata.ts'
import type { Offering } from './offering/offering.ts'
import type { Requesting } from './requesting/requesting.ts'
import type { WalletAddresses } from './wallet-addresses.ts'

/** What this server does with wallets, by OpenID4VCI 1.0 and OpenID4VP 1.0. */
export interface Wallets {
  readonly metadata: WalletMetadata
  readonly offering: Offering
  readonly collecting: Collecting
  readonly requesting: Requesting
}

/** What the routes for wallets take: the rest is loaded when the first wallet comes. */
export interface WalletRouteNeeds {
  readonly access: Access
  readonly clock: Clock
  readonly database: Database
  readonly identities: Identities
  readonly addresses: WalletAddresses
  readonly wallets: () => Promise<Wallets>
}
