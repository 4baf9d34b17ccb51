import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
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
  return billsWithin(credential.claims, `/${member}/`).flatMap(([name, claims]) => eventClaimed(credential, {
    kind: 'inspection', process: 'manifesting', name, claims, dated: ['departure-estimated'], placed: loading,
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

/** What is claimed within each member of a list by itself, with what is claimed of the whole. */
function billsWithin(claims: CredentialClaims, list: string): readonly (readonly [name: string, claims: CredentialClaims])[] {
  const parts = {
    parties: byBill(claims.parties, list), documents: byBill(claims.documents, list), goods: byBill(claims.goods, list),
    places: byBill(claims.places, list), dates: byBill(claims.dates, list), attestations: byBill(claims.attestations, list),
  }
  const bills = new Set(Object.values(parts).flatMap((part) => [...part.keys()]).filter((bill) => bill !== whole))
  return [...bills].map((bill) => [`bill-${bill}`, {
    parties: both(parts.parties, bill), documents: both(parts.documents, bill), goods: both(parts.goods, bill),
    places: both(parts.places, bill), dates: both(parts.dates, bill), attestations: both(parts.attestations, bill),
  }])
}

/** Stands for what is in no bill. */
const whole = ''

function byBill<Claim extends { readonly pointer: string }>(claims: readonly Claim[], list: string): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const start = claim.pointer.indexOf(list)
    const bill = start < 0 ? whole : (claim.pointer.slice(start + list.length).split('/', 1)[0] ?? whole)
    const known = found.get(bill)
    if (known === undefined) found.set(bill, [claim])
    else known.push(claim)
  }
  return found
}

function both<Claim>(claims: ReadonlyMap<string, readonly Claim[]>, bill: string): readonly Claim[] {
  return [...(claims.get(bill) ?? []), ...(claims.get(whole) ?? [])]
}
