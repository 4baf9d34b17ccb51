import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { MappingRow } from './mapping.ts'

/** Members of a party on the wire and in the dictionary, in the order of an address label. */
const members: readonly (readonly [wire: string, canonical: string])[] = [
  ['name', 'name'],
  ['identifier', 'id'],
  ['contactName', 'contact/name'],
  ['address/type', 'address/typeCode'],
  ['address/street', 'address/line'],
  ['address/city', 'address/cityName'],
  ['address/region', 'address/countrySubDivisionName'],
  ['address/regionCode', 'address/countrySubDivisionCode'],
  ['address/postcode', 'address/postcodeId'],
  ['address/country', 'address/countryCode'],
]

/** Rows of a party that stands as `wire` in a message and at `canonical` in the dictionary: of what the dictionary knows of such a party. */
export function partyRows(wire: string, canonical: string): MappingRow[] {
  const rows = members.flatMap(([name, path]): MappingRow[] => (isPlace(`${canonical}/${path}`) ? [[`${wire}/${name}`, `${canonical}/${path}`]] : []))
  return [...rows, ...communicationRows(wire, canonical)]
}

function communicationRows(wire: string, canonical: string): MappingRow[] {
  const place = dictionaryPlaces.get(plain(`${canonical}/communication`))
  if (!place) return []
  const [name, path] = place.isList ? ['communication[+]', 'communication[]'] : ['communication', 'communication']
  return [[`${wire}/${name}/number`, `${canonical}/${path}/id`], [`${wire}/${name}/type`, `${canonical}/${path}/typeCode`]]
}

function isPlace(canonical: string): boolean {
  return dictionaryPlaces.has(plain(canonical))
}

function plain(canonical: string): string {
  return canonical.replaceAll(/\[[^\]]*\]/g, '')
}
