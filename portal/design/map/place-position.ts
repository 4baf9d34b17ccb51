import { countryPositions } from './country-positions.table.ts'
import { portPositions } from './port-positions.table.ts'

/** A place as events name it: by coordinates, by a code, by its country, or by words alone. */
export interface NamedPlace {
  readonly name?: string
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
  readonly country?: string
}

/** Where a place is, and how well that is known: at the spot, at its port or town, or in its country somewhere. */
export interface PlacePosition {
  readonly longitude: number
  readonly latitude: number
  readonly known: 'spot' | 'port' | 'country'
}

const ports = readPositions(portPositions)
const countries = readPositions(countryPositions)

/** Where a place is on the map, by the best that is known of it; undefined where it is known by words alone. Pure. */
export function positionOf(place: NamedPlace): PlacePosition | undefined {
  return spotOf(place) ?? portOf(place) ?? countryOf(place)
}

function spotOf({ identifiers }: NamedPlace): PlacePosition | undefined {
  const text = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.value
  const [, north, east] = /^(?:geo:)?(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/.exec(identifiers.find(({ value }) => value.startsWith('geo:'))?.value ?? text('geo') ?? '') ?? []
  const latitude = degrees(text('latitude') ?? north, 90)
  const longitude = degrees(text('longitude') ?? east, 180)
  return latitude === undefined || longitude === undefined ? undefined : { longitude, latitude, known: 'spot' }
}

function portOf({ identifiers }: NamedPlace): PlacePosition | undefined {
  for (const { scheme, value } of identifiers) {
    const at = /^(?:un-?locode|us-port)$/i.test(scheme) ? ports.get(value.replaceAll(/\s/g, '').toUpperCase()) : undefined
    if (at !== undefined) return { ...at, known: 'port' }
  }
  return undefined
}

function countryOf({ country, identifiers }: NamedPlace): PlacePosition | undefined {
  const [first] = identifiers.flatMap(({ scheme, value }) => (/^un-?locode$/i.test(scheme) ? [value.slice(0, 2).toUpperCase()] : scheme === 'us-port' ? ['US'] : []))
  const at = countries.get(country ?? first ?? '')
  return at === undefined ? undefined : { ...at, known: 'country' }
}

function degrees(text: string | undefined, most: number): number | undefined {
  if (text === undefined || !/^[+-]?\d{1,3}(?:\.\d+)?$/.test(text)) return undefined
  const value = Number(text)
  return Math.abs(value) <= most ? value : undefined
}

function readPositions(lines: readonly string[]): ReadonlyMap<string, { readonly longitude: number; readonly latitude: number }> {
  return new Map(lines.flatMap((line) => line.split(';')).map((entry) => {
    const [code = '', longitude, latitude] = entry.split(' ')
    return [code, { longitude: Number(longitude), latitude: Number(latitude) }] as const
  }))
}
