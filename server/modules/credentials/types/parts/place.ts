import type { ClaimedIdentifier, ClaimedPlace } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { countryAt, identifiersAt, type IdentifierScheme } from './identifiers.ts'
import { at, each, textOf, type Passage } from './passage.ts'
import { all, perhapsTyped, text, thing } from './thing.ts'

const addressLines = all(text, 'name', 'streetAddress', 'addressLocality', 'addressRegion', 'addressCountry',
  'crossStreet', 'countyCode', 'postalCode', 'postOfficeBoxNumber', 'plantOrSiteName')

/** A postal address; each part of it may be missing. */
export const postalAddress = thing('PostalAddress', {}, addressLines)

/** Latitude and longitude, decimal degrees as text (WGS 84). */
export const geoCoordinates = thing('GeoCoordinates', all(text, 'latitude', 'longitude'))

const placeCodes = all(text, 'globalLocationNumber', 'unLocode', 'iataAirportCode', 'locationName', 'usPortCode', 'firmsCode')

/** A place: by address, by coordinates or by a code. */
export const place = thing('Place', {}, {
  address: postalAddress,
  geo: geoCoordinates,
  ...placeCodes,
})

/** A place that need not say that it is one, nor its address what that is. */
export const loosePlace = perhapsTyped('Place', {}, { address: perhapsTyped('PostalAddress', {}, addressLines), geo: geoCoordinates, ...placeCodes })

const placeSchemes: readonly IdentifierScheme[] = [
  ['unlocode', 'unLocode'], ['iata-airport', 'iataAirportCode'], ['us-port', 'usPortCode'], ['firms', 'firmsCode'], ['gln', 'globalLocationNumber'],
]

/** The places that a passage names, one or several, each an object of the vocabulary or plain text; none where it names none. */
export function placesAt(passage: Passage, role: string): readonly ClaimedPlace[] {
  return each(passage).flatMap((one) => {
    const named = typeof one.value === 'string' ? textOf(one) : nameOf(one)
    const identifiers = [...identifiersAt(one, placeSchemes), ...coordinatesAt(one)]
    const country = countryAt(at(one, 'address', 'addressCountry'))
    if (named === undefined && identifiers.length === 0 && country === undefined) return []
    return [{ role, pointer: one.pointer, ...(named === undefined ? {} : { name: named }), identifiers, ...(country === undefined ? {} : { country }) }]
  })
}

/** A port that stands there as a bare code, told by its form: `USMOB` is a UN/LOCODE, `2704` a port of CBP (Schedule D); other text is its name. */
export function portsAt(passage: Passage, role: string): readonly ClaimedPlace[] {
  return each(passage).flatMap((one) => {
    const said = textOf(one)
    if (said === undefined) return []
    const scheme = /^\d{4}$/.test(said) ? 'us-port' : /^[A-Z]{2}[A-Z2-9]{3}$/.test(said) ? 'unlocode' : undefined
    return [{ role, pointer: one.pointer, ...(scheme === undefined ? { name: said, identifiers: [] } : { identifiers: [{ scheme, value: said }] }) }]
  })
}

/** A country that stands there as its code, as a place of that role; none where it is written otherwise. */
export function countriesAt(passage: Passage, role: string): readonly ClaimedPlace[] {
  return each(passage).flatMap((one) => {
    const country = countryAt(one)
    return country === undefined ? [] : [{ role, pointer: one.pointer, identifiers: [], country }]
  })
}

function nameOf(place: Passage): string | undefined {
  const names = [at(place, 'locationName'), at(place, 'name'), at(place, 'address', 'plantOrSiteName'), at(place, 'address', 'name'), at(place, 'address', 'addressLocality')]
  return names.map(textOf).find((name) => name !== undefined)
}

function coordinatesAt(place: Passage): readonly ClaimedIdentifier[] {
  const geo = at(place, 'geo')
  return identifiersAt(geo, [['latitude', 'latitude'], ['longitude', 'longitude']])
}
