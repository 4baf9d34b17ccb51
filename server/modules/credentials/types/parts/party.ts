import type { ClaimedParty } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { countryAt, idAt, identifiersAt, type IdentifierScheme } from './identifiers.ts'
import { at, each, labelOf, textOf, type Passage } from './passage.ts'
import { loosePlace, place } from './place.ts'
import { all, text, thing, uri } from './thing.ts'

const contactPoint = thing('ContactPoint', {}, { place, ...all(text, 'name', 'email', 'phoneNumber', 'jobTitle') })

const organizationMembers = {
  contactPoint,
  logo: uri,
  ...all(text, 'id', 'name', 'legalName', 'leiCode', 'url', 'description', 'globalLocationNumber', 'email', 'phoneNumber', 'faxNumber',
    'taxId', 'iataCarrierCode', 'scac'),
}

/** An organisation; the vocabulary asks no more of it than to say that it is one. */
export const organization = thing('Organization', {}, { location: place, ...organizationMembers })

/** An organisation whose place need not say that it is one. */
export const looseOrganization = thing('Organization', {}, { location: loosePlace, ...organizationMembers })

/** The same, which must give its name. */
export const namedOrganization = thing('Organization', { name: text }, { location: loosePlace, ...organizationMembers })

/** An organisation that issues a credential: it must give its identifier. */
export const issuingOrganization = thing('Organization', { id: uri }, { location: loosePlace, ...organizationMembers })

/** A natural person. */
export const person = thing('Person', {}, { worksFor: organization, ...all(text, 'firstName', 'lastName', 'email', 'phoneNumber', 'jobTitle', 'taxId') })

const partySchemes: readonly IdentifierScheme[] = [
  ['lei', 'leiCode'], ['gln', 'globalLocationNumber'], ['tax-number', 'taxId'], ['scac', 'scac'], ['iata-carrier', 'iataCarrierCode'],
]

/** The parties that a passage names, one or several: objects of the vocabulary, bare identifiers or bare names; none where it names none. */
export function partiesAt(passage: Passage, role: string, schemes: readonly IdentifierScheme[] = []): readonly ClaimedParty[] {
  return each(passage).flatMap((one) => {
    if (typeof one.value !== 'object' && typeof one.value !== 'string') return []
    const identifiers = [...idAt(one), ...identifiersAt(one, [...partySchemes, ...schemes])]
    const name = typeof one.value === 'string' && identifiers.length === 0 ? textOf(one) : nameOf(one)
    if (name === undefined && identifiers.length === 0) return []
    const country = countryOf(one)
    return [{ role, pointer: one.pointer, ...(name === undefined ? {} : { name }), identifiers, ...(country === undefined ? {} : { country }) }]
  })
}

/** A party that stands there as a bare number or code: a SCAC, a manufacturer's or an importer's number. */
export function codedPartiesAt(passage: Passage, role: string, scheme: string): readonly ClaimedParty[] {
  return each(passage).flatMap((one) => {
    const value = labelOf(one)
    return value === undefined ? [] : [{ role, pointer: one.pointer, identifiers: [{ scheme, value }] }]
  })
}

/** The name, or that of a person: first name, last name. */
function nameOf(party: Passage): string | undefined {
  const person = [at(party, 'firstName'), at(party, 'lastName')].map(textOf).filter((name) => name !== undefined).join(' ')
  return textOf(at(party, 'name')) ?? textOf(at(party, 'legalName')) ?? (person === '' ? undefined : person)
}

/** The country of the first place that says one; parties write their places as `location`, `address` or both, one or many. */
function countryOf(party: Passage): string | undefined {
  const addresses = [...each(at(party, 'location')).map((location) => at(location, 'address')), at(party, 'address')]
  for (const address of addresses) {
    const country = countryAt(at(address, 'addressCountry'))
    if (country !== undefined) return country
  }
  return undefined
}
