import type { ClaimedIdentifier } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { EventDocument } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Derivation } from '../../derivation/derivation.ts'
import { partyClaimed } from '../../derivation/parties-claimed.ts'
import { pesticideEstablishment, pesticideRegistration } from './e-commerce-words.ts'
import { paperEvent } from './paper-event.ts'

/** The agency registers a pesticide for somebody (7 U.S.C. 136a): found by its number, and by the products that it is sold as. */
export const registeredPesticide: Derivation = {
  type: 'EPARegisteredPesticideCredential',
  derive: (credential) => {
    const number = credential.claims.goods.flatMap(({ identifiers }) => identifiers).find(({ scheme }) => scheme === 'epa-registration')?.value
    return paperEvent(credential, {
      process: pesticideRegistration, to: partyClaimed(credential.claims, 'registrant'),
      documents: number === undefined ? [] : [{ kind: 'registered-pesticide', number: agencyNumber(number) }],
      ...(number !== undefined && { attributes: { 'epa-registration': number } }),
    })
  },
}

/** The agency registers an establishment that produces pesticides (7 U.S.C. 136e): found by its number. */
export const registeredEstablishment: Derivation = {
  type: 'EPAProducerEstablishmentCredential',
  derive: (credential) => paperEvent(credential, {
    process: pesticideEstablishment, to: partyClaimed(credential.claims, 'manufacturer'), placed: ['place-of-production'],
    documents: credential.claims.attestations.filter(({ kind }) => kind === 'epa-establishment').map(({ value }) => ({ kind: 'producer-establishment', number: agencyNumber(value) })),
  }),
}

/** The registrations that a notice of arrival names. */
export function registrationDocuments(identifiers: readonly ClaimedIdentifier[]): readonly EventDocument[] {
  return identifiers.map(({ scheme, value }) => ({ kind: scheme, number: agencyNumber(value) }))
}

/** A number of the agency as it is compared: `099999-PHL-002` and `99999-PHL-2` are the same. */
export function agencyNumber(number: string): string {
  return number.trim().toUpperCase().split('-').map((part) => part.replace(/^0+(?=\d)/, '')).join('-')
}
