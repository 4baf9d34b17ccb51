import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { noClaims, type CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { partiesAt } from './party.ts'
import { at, each, wholeOf, type Passage } from './passage.ts'
import { datesAt } from './references.ts'
import { hasTooManyValues } from './value-count.ts'

/** How a type's claims are read: what the issuer is to the goods, and what each subject says. */
export interface ClaimsReading {
  /** The issuer's role, e.g. `manufacturer` for a mill. */
  readonly issuer: string
  subject(subject: Passage, credential: Passage): Partial<CredentialClaims>
}

/** The reader of a type's claims: those of all subjects together, with the issuer in its role and the credential's validity. None of a credential too large to read. */
export function claimsFrom(reading: ClaimsReading): (credential: JsonObject) => CredentialClaims {
  return (credential) => {
    if (hasTooManyValues(credential)) return noClaims
    const whole = wholeOf(credential)
    const said = each(at(whole, 'credentialSubject')).map((subject) => reading.subject(subject, whole))
    const all = joinedClaims(said)
    return {
      ...all,
      parties: [...partiesAt(at(whole, 'issuer'), reading.issuer), ...all.parties],
      dates: [
        // The VC Data Model 2.0 and 1.1 name the same two ends of validity differently.
        ...['validFrom', 'issuanceDate'].flatMap((member) => datesAt(at(whole, member), 'valid-from')),
        ...['validUntil', 'expirationDate'].flatMap((member) => datesAt(at(whole, member), 'valid-until')),
        ...all.dates,
      ],
    }
  }
}

/** Claims of several readings as one, in their order. */
export function joinedClaims(said: readonly Partial<CredentialClaims>[]): CredentialClaims {
  return {
    parties: said.flatMap(({ parties }) => parties ?? []),
    documents: said.flatMap(({ documents }) => documents ?? []),
    goods: said.flatMap(({ goods }) => goods ?? []),
    places: said.flatMap(({ places }) => places ?? []),
    dates: said.flatMap(({ dates }) => dates ?? []),
    attestations: said.flatMap(({ attestations }) => attestations ?? []),
  }
}
