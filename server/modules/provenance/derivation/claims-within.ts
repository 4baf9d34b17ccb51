import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'

/** What is claimed within each member of a list by itself, by the place of the member, with what is claimed of the whole. */
export function claimsWithin(claims: CredentialClaims, list: string): readonly (readonly [place: string, claims: CredentialClaims])[] {
  const parts = {
    parties: byMember(claims.parties, list), documents: byMember(claims.documents, list), goods: byMember(claims.goods, list),
    places: byMember(claims.places, list), dates: byMember(claims.dates, list), attestations: byMember(claims.attestations, list),
  }
  const members = new Set(Object.values(parts).flatMap((part) => [...part.keys()]).filter((member) => member !== whole))
  return [...members].map((member) => [member, {
    parties: both(parts.parties, member), documents: both(parts.documents, member), goods: both(parts.goods, member),
    places: both(parts.places, member), dates: both(parts.dates, member), attestations: both(parts.attestations, member),
  }])
}

/** Stands for what is in no member. */
const whole = ''

function byMember<Claim extends { readonly pointer: string }>(claims: readonly Claim[], list: string): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const start = claim.pointer.indexOf(`/${list}/`)
    const member = start < 0 ? whole : placeAt(claim.pointer.slice(start + list.length + 2))
    const known = found.get(member)
    if (known === undefined) found.set(member, [claim])
    else known.push(claim)
  }
  return found
}

/** A single value is a list of one, as JSON-LD reads it. */
function placeAt(rest: string): string {
  return /^\d+(?=\/|$)/.exec(rest)?.[0] ?? '0'
}

function both<Claim>(claims: ReadonlyMap<string, readonly Claim[]>, member: string): readonly Claim[] {
  return [...(claims.get(member) ?? []), ...(claims.get(whole) ?? [])]
}
