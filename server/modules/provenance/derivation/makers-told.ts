import type { ClaimedGoods, ClaimedParty, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { DerivableCredential } from './derivation.ts'
import { goodsTold } from './event-claimed.ts'

/** Whom a line names as the maker of its goods: `goods-1-manufacturer`, and its first number in `goods-1-manufacturer-id`. */
export function makersTold(credential: Pick<DerivableCredential, 'issuer'>, claims: CredentialClaims): Readonly<Record<string, string>> {
  return Object.fromEntries(goodsTold(credential, claims).flatMap((goods, index) => {
    const [maker] = makersWithin(goods, claims)
    const said = [['', maker?.name ?? maker?.identifiers[0]?.value], ['-id', maker?.identifiers[0]?.value]] as const
    return said.flatMap(([suffix, value]) => (value === undefined ? [] : [[`goods-${String(index + 1)}-manufacturer${suffix}`, value] as const]))
  }))
}

/** The makers that stand within a line of goods. */
export function makersWithin({ pointer }: Pick<ClaimedGoods, 'pointer'>, { parties }: Pick<CredentialClaims, 'parties'>): readonly ClaimedParty[] {
  return parties.filter((party) => (party.role === 'manufacturer' || party.role === 'producer') && party.pointer.startsWith(`${pointer}/`))
}
