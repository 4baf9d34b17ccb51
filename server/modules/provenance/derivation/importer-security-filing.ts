import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { DerivableCredential, Derivation } from './derivation.ts'
import { goodsTold } from './event-claimed.ts'
import { makersTold, makersWithin } from './makers-told.ts'
import { paperClaimed, partiesTold, placesTold } from './paper-claimed.ts'

/**
 * The importer's ten elements about containers on a ship (19 CFR 149.3(a)): who sells, buys, makes, stuffs and receives, and from which country
 * the importer says that each of the goods is. It names no lots and proves no origin. The elements that it leaves open stand in `elements-missing`:
 * where the container was stuffed, and by whom, may follow until a day before arrival (19 CFR 149.2(b)), in a later filing. Nobody but
 * importer, filer and customs learns of it (19 CFR 103.31a), so that it hands nothing from one to another.
 */
export const importerSecurityFiling: Derivation = {
  type: 'ImporterSecurityFilingCredential',
  derive: (credential) => paperClaimed(credential, {
    process: 'importer-security-filing',
    attributes: {
      ...partiesTold(credential.claims, 'seller', 'buyer', 'importer', 'consignee', 'ship-to', 'consolidator'), ...placesTold(credential.claims, 'place-of-stuffing'),
      ...makersTold(credential, credential.claims), ...missingElements(credential),
    },
  }),
}

function missingElements(credential: DerivableCredential): Readonly<Record<string, string>> {
  const { claims } = credential
  const goods = goodsTold(credential, claims)
  const ofAll = (isSaid: (one: CredentialClaims['goods'][number]) => boolean): boolean => goods.length > 0 && goods.every(isSaid)
  const said: readonly (readonly [element: string, isSaid: boolean])[] = [
    ...['seller', 'buyer', 'importer', 'consignee'].map((role) => [role, isNamed(claims, role)] as const),
    ['manufacturer', ofAll((one) => makersWithin(one, claims).length > 0)],
    ['ship-to', isNamed(claims, 'ship-to')],
    ['country-of-origin', ofAll(({ countryOfOrigin }) => countryOfOrigin !== undefined)],
    ['commodity-code', ofAll(({ commodityCode }) => commodityCode !== undefined && commodityCode.length >= 6)],
    ['place-of-stuffing', claims.places.some(({ role }) => role === 'place-of-stuffing')],
    ['consolidator', isNamed(claims, 'consolidator')],
  ]
  const missing = said.filter(([, isSaid]) => !isSaid).map(([element]) => element)
  return missing.length === 0 ? {} : { 'elements-missing': missing.join(', ') }
}

function isNamed({ parties }: Pick<CredentialClaims, 'parties'>, role: string): boolean {
  return parties.some((party) => party.role === role && party.pointer !== '/issuer')
}
