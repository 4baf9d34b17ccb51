import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { claimsWithin } from './claims-within.ts'
import type { DerivableCredential, Derivation } from './derivation.ts'
import { eventClaimed } from './event-claimed.ts'
import { issuerClaimed, partyClaimed } from './parties-claimed.ts'

/** A carrier receives goods from the one who sends them (Hague-Visby Rules, article III.3): custody changes, ownership does not. */
export const billsOfLading: readonly Derivation[] = ['BillOfLadingCredential', 'MasterBillOfLadingCredential', 'HouseBillOfLadingCredential', 'MultiModalBillOfLadingCredential']
  .map((type): Derivation => ({ type, derive: receipt }))

/** A carrier lists bills: each is told by itself, for two bills of one voyage have nothing else in common. */
export const manifests: readonly Derivation[] = [['FreightManifestCredential', 'billsOfLading'], ['SeaCargoManifestCredential', 'transportDocumentInformation']]
  .map(([type = '', member = '']): Derivation => ({ type, derive: (credential) => listed(credential, member) }))

const loading = ['place-of-receipt', 'port-of-loading'] as const

function receipt(credential: DerivableCredential): readonly ProvenanceEvent[] {
  const { claims, issuer } = credential
  return eventClaimed(credential, {
    kind: 'custody-transfer', process: 'shipping', dated: ['shipped'], placed: loading,
    from: partyClaimed(claims, 'consignor', 'consignee'), to: partyClaimed(claims, 'carrier') ?? issuerClaimed(claims, issuer), attributes: routeOf(claims),
  })
}

function listed(credential: DerivableCredential, member: string): readonly ProvenanceEvent[] {
  return claimsWithin(credential.claims, member).flatMap(([place, claims]) => eventClaimed(credential, {
    kind: 'inspection', process: 'manifesting', name: `bill-${place}`, claims, dated: ['departure-estimated'], placed: loading,
    from: partyClaimed(claims, 'consignor'), to: partyClaimed(claims, 'carrier'), attributes: routeOf(claims),
  }))
}

/** Whither, and to whom: the consignee, and the ports by their codes. */
function routeOf(claims: CredentialClaims): Readonly<Record<string, string>> {
  const consignee = partyClaimed(claims, 'consignee')
  const found = [
    ...['port-of-loading', 'port-of-unlading', 'place-of-transhipment', 'place-of-delivery'].map((role) => [role, codeOf(claims, role)] as const),
    ...['place-of-transhipment', 'port-of-loading', 'port-of-unlading'].map((role) => [`${role}-country`, claims.places.find((place) => place.role === role)?.country] as const),
    ['consignee', consignee?.identifiers[0]?.value ?? consignee?.name] as const,
  ]
  return Object.fromEntries(found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))
}

function codeOf({ places }: CredentialClaims, role: string): string | undefined {
  const place = places.find((one) => one.role === role)
  return place?.identifiers[0]?.value ?? place?.name
}
