import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId, PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventReference } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { crossingOf, type Crossing } from './crossing.ts'
import { ownershipAt, type OwnershipChain } from './ownership-chain.ts'

/** An owner at the border: who may make entry, or have a broker make it (19 U.S.C. 1484(a)(2)(B)). */
export interface CrossingOwner {
  readonly party: PartyReference
  /** NN-NNNNNNNXX, where the proofs name it. */
  readonly importerNumber: string | undefined
  readonly evidence: readonly EventReference[]
}

/** Who owned what is shipped when it crossed the border. */
export interface CrossingOwners {
  readonly crossing: Crossing | undefined
  readonly owners: readonly CrossingOwner[]
  readonly chains: readonly { readonly lot: LotId; readonly chain: OwnershipChain }[]
  /** Whether some of it had no owner that the proofs name. */
  readonly unnamed: boolean
}

/** Each owner once, over all lots. */
export function importersOf({ events, lots }: Pick<DigitalTwin, 'events' | 'lots'>): CrossingOwners {
  const crossing = crossingOf(events)
  // Without the moment the whole chain is still followed, for what is wrong with it.
  const chains = lots.map(({ lot }) => ({ lot, chain: ownershipAt(events, lot, crossing?.at ?? '9999-12-31T23:59:59.999Z') }))
  const owners = new Map<string, CrossingOwner>()
  for (const { party, evidence } of crossing === undefined ? [] : chains.flatMap(({ chain }) => chain.owners)) {
    const key = party.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)[0] ?? party.name ?? ''
    const known = owners.get(key)
    owners.set(key, { party, importerNumber: known?.importerNumber ?? importerNumberOf(party), evidence: [...(known?.evidence ?? []), ...evidence] })
  }
  return { crossing, owners: [...owners.values()], chains, unnamed: chains.some(({ chain }) => chain.owners.length === 0) }
}

/** The number that CBP knows a party by: its importer number, or the tax number of an invoice where that has the form of one. */
export function importerNumberOf({ identifiers }: PartyReference): string | undefined {
  const stated = identifiers.find(({ scheme }) => scheme === 'importer-number') ?? identifiers.find(({ scheme, value }) => scheme === 'tax-number' && /^\d{2}-\d{7}(?:[A-Z0-9]{2})?$/.test(value))
  return stated?.value
}
