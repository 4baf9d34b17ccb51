import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Caller } from '../../../../platform/access/index.ts'
import type { Offer, OfferOptions } from './offer.ts'

/** An offer as it is told to its issuer, once: what leads to it is not kept. */
export interface OfferMade {
  readonly offer: Offer
  /** What the link ends with. */
  readonly reference: string
  readonly transactionCode?: string
  readonly findings: readonly Finding[]
}

/** Offers of credentials to wallets. */
export interface Offering {
  /** Offers a credential, or says everything that stands against issuing it. */
  offer(caller: Caller, credential: JsonObject, options: OfferOptions): Promise<Outcome<OfferMade>>
  /** The offer behind a link, as wallets read it; undefined where there is none that may still be answered. */
  fetch(reference: string): Promise<Readonly<Record<string, unknown>> | undefined>
}
