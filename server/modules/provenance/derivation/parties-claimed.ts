import type { ClaimedParty, ClaimedPlace, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { EventPlace, PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** The party of the first of these roles that is claimed. */
export function partyClaimed({ parties }: Pick<CredentialClaims, 'parties'>, ...roles: readonly string[]): PartyReference | undefined {
  const found = firstOf(parties, roles)
  return found && partyReferenceOf(found)
}

/** A claimed party by whatever names it: its DID first, its name where nothing else does. */
export function partyReferenceOf({ name, identifiers, country }: ClaimedParty): PartyReference | undefined {
  const dids = identifiers.filter(({ scheme }) => scheme === 'did')
  const others = identifiers.filter(({ scheme }) => scheme !== 'did')
  const known = [...dids, ...others, ...(identifiers.length === 0 && name !== undefined ? [{ scheme: 'name', value: name }] : [])]
  return known.length === 0 ? undefined : { ...(name !== undefined && { name }), identifiers: known, ...(country !== undefined && { country }) }
}

/** The issuer of a credential, by its DID, with what the credential says of it. */
export function issuerClaimed({ parties }: Pick<CredentialClaims, 'parties'>, issuer: string): PartyReference {
  const said = parties.find(({ pointer }) => pointer === '/issuer')
  return { ...(said?.name !== undefined && { name: said.name }), identifiers: [{ scheme: 'did', value: issuer }], ...(said?.country !== undefined && { country: said.country }) }
}

/** The place of the first of these roles that is claimed. */
export function placeClaimed({ places }: Pick<CredentialClaims, 'places'>, ...roles: readonly string[]): EventPlace | undefined {
  const found = firstOf(places, roles)
  if (found === undefined) return undefined
  const { name, identifiers, country }: ClaimedPlace = found
  return { ...(name !== undefined && { name }), identifiers, ...(country !== undefined && { country }) }
}

function firstOf<One extends { readonly role: string }>(all: readonly One[], roles: readonly string[]): One | undefined {
  for (const role of roles) {
    const found = all.find((one) => one.role === role)
    if (found !== undefined) return found
  }
  return undefined
}
