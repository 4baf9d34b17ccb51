import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customsCountries } from '@customhouse/vocabulary/codes/country-code.table.ts'
import { countryPositions } from './country-positions.table.ts'
import { positionOf } from './place-position.ts'
import { portPositions } from './port-positions.table.ts'

describe('positionOf()', () => {
  it('takes coordinates before a code, and a code before a country', () => {
    const locode = { scheme: 'un-locode', value: 'USLRD' }
    expect(positionOf({ identifiers: [locode, { scheme: 'latitude', value: '24.8091' }, { scheme: 'longitude', value: '-107.5012' }], country: 'MX' })).toEqual({ longitude: -107.5012, latitude: 24.8091, known: 'spot' })
    expect(positionOf({ identifiers: [locode], country: 'US' })).toEqual({ longitude: -99.5, latitude: 27.5, known: 'port' })
    expect(positionOf({ identifiers: [{ scheme: 'gln', value: '9521234100017' }], country: 'MX' })).toEqual({ longitude: -102, latitude: 24, known: 'country' })
    expect(positionOf({ identifiers: [{ scheme: 'uri', value: 'geo:29.7,-95.3' }] })).toEqual({ longitude: -95.3, latitude: 29.7, known: 'spot' })
  })

  it('shows a code that is not in the table by its country', () => {
    expect(positionOf({ identifiers: [{ scheme: 'unlocode', value: 'MXQQQ' }] })?.known).toBe('country')
    expect(positionOf({ identifiers: [{ scheme: 'us-port', value: '9999' }] })).toEqual({ longitude: -98, latitude: 39, known: 'country' })
  })

  it('knows no position of words alone, and never one off the map', () => {
    expect(positionOf({ name: 'Foothill receipt', identifiers: [] })).toBeUndefined()
    fc.assert(fc.property(fc.string(), fc.string(), (latitude, longitude) => {
      const found = positionOf({ identifiers: [{ scheme: 'latitude', value: latitude }, { scheme: 'longitude', value: longitude }] })
      expect(found === undefined || (Math.abs(found.latitude) <= 90 && Math.abs(found.longitude) <= 180)).toBe(true)
    }))
  })

  it('has tables that can be read, with countries that customs knows', () => {
    const known = new Set(customsCountries.flatMap((line) => line.split(';')).map((entry) => entry.slice(0, 2)))
    for (const entry of [...countryPositions, ...portPositions].flatMap((line) => line.split(';'))) expect(entry).toMatch(/^(?:[A-Z]{2}|[A-Z]{5}|\d{4}) -?\d+(?:\.\d)? -?\d+(?:\.\d)?$/)
    const strange = countryPositions.flatMap((line) => line.split(';')).map((entry) => entry.slice(0, 2)).filter((code) => !known.has(code))
    expect(strange.filter((code) => !['US', 'AS', 'GU', 'PR', 'VI', 'PS', 'XK'].includes(code))).toEqual([])
  })
})
