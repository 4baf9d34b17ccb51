import type { ClaimedIdentifier, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { parseDigitalLink } from '@customhouse/vocabulary/identifiers/gs1-digital-link.ts'
import type { EventDocument } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Derivation } from '../../derivation/derivation.ts'
import { partyClaimed } from '../../derivation/parties-claimed.ts'
import { gs1OrganisationData, gs1ProductData as productData } from './e-commerce-words.ts'
import { paperEvent } from './paper-event.ts'

/** What a company says of the product that it numbers: found by the product, and resting on the key that numbers it. */
export const gs1ProductData: Derivation = {
  type: 'GS1DataCredential',
  derive: (credential) => paperEvent(credential, { process: productData }),
}

/** Who has a location number: found by the number, from the licences that name it as their holder's. */
export const gs1OrganizationData: Derivation = {
  type: 'GS1OrganizationDataCredential',
  derive: (credential) => paperEvent(credential, {
    process: gs1OrganisationData, to: partyClaimed(credential.claims, 'described-organisation'),
    documents: numbered('described-organisation', credential.claims.parties.filter(({ role }) => role === 'described-organisation').flatMap(({ identifiers }) => identifiers)),
  }),
}

/** The location numbers that a key declares: it says something of the organisation that has them. */
export function locationsOf({ goods }: CredentialClaims): readonly EventDocument[] {
  return numbered('described-organisation', goods.flatMap(({ identifiers }) => identifiers))
}

/** The location numbers of those who hold a licence. */
export function holdersOf({ parties }: CredentialClaims): readonly EventDocument[] {
  return numbered('licence-holder', parties.filter(({ role }) => role === 'licence-holder').flatMap(({ identifiers }) => identifiers))
}

function numbered(kind: string, identifiers: readonly ClaimedIdentifier[]): readonly EventDocument[] {
  return identifiers.flatMap(({ scheme, value }) => {
    const number = scheme === 'gln' ? value : parseDigitalLink(value)?.gln
    return number === undefined ? [] : [{ kind, number }]
  })
}
