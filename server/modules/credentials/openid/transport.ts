import { createCollecting } from './collecting/transport.ts'
import { walletMetadata } from './issuer-metadata.ts'
import { createOffering } from './offering/transport.ts'
import { protocolLibrary } from './protocol-library.ts'
import { createRequesting } from './requesting/transport.ts'
import type { WalletNeeds } from './wallet-needs.ts'
import type { Wallets } from './wallets.ts'

/** Opens what wallets need: the protocol library, and the types as its metadata has them. */
export function openWallets(opening: Omit<WalletNeeds, 'library' | 'metadata'>): Wallets {
  const library = protocolLibrary({ now: () => opening.clock.now(), publicUrl: opening.publicUrl })
  const metadata = walletMetadata(library, opening)
  const needs = { ...opening, library, metadata }
  return { metadata, offering: createOffering(needs), collecting: createCollecting(needs), requesting: createRequesting(needs) }
}
