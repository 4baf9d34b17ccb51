import type { TradeLine } from '../trade-line.ts'
import type { Feature, FeatureGround, FeatureValue } from './feature.ts'
import { robustDistance } from './robust.ts'
import { logKilogramValue, logPrice, logUnitMass } from './sketch-of-line.ts'
import { figure } from './figure.ts'

type PriceKind = 'route' | 'commodity-origin' | 'importer-commodity' | 'commodity'

interface Against {
  readonly name: string
  readonly kind: PriceKind
  readonly peers: string
  /** What a distance of three is worth. */
  readonly weight: number
}

const source = 'Robust z-score by median and MAD (Iglewicz and Hoaglin 1993); the peer group by measurement on the EU crude oil register: route before type before month'

const dollarsFor = (unit: string) => (unit === '' ? 'dollars for a unit' : `dollars for one ${unit}`)

function told(peers: string, what: string): Feature['words'] {
  return ({ value, found = 0, expected = 0 }) => `${figure(found)} ${what}, where ${peers} had ${figure(expected)}: ${value < 0 ? 'less' : 'more'} by ${figure(Math.abs(found / expected - 1) * 100)} %`
}

function compared(own: number | undefined, peers: readonly number[] | undefined): FeatureValue | undefined {
  const compared = robustDistance(own, peers)
  return compared === undefined || own === undefined ? undefined : { value: compared.distance, expected: Math.exp(compared.middle), found: Math.exp(own) }
}

/** Too low a price speaks for a low declared value; too high a one speaks less, for value moved abroad. */
function weighed(most: number): Feature['weight'] {
  return ({ value }) => (value < 0 ? Math.min(most, Math.max(0, (-value - 2) * most * 0.5)) : Math.min(most / 2, Math.max(0, (value - 4) * most * 0.25)))
}

function priceAgainst({ name, kind, peers, weight }: Against): Feature {
  return {
    name, source, unit: 'usual distances from the median of the logarithm',
    of: ({ line, earlier }) => compared(logPrice(line), earlier(kind).prices),
    words: (value, line: TradeLine) => told(peers, dollarsFor(line.unit))(value, line),
    weight: weighed(weight),
  }
}

function kilogramValue({ line, earlier }: FeatureGround): FeatureValue | undefined {
  return compared(logKilogramValue(line), earlier('commodity-origin').kilogramValues)
}

export const priceFeatures: readonly Feature[] = [
  priceAgainst({ name: 'price-against-route', kind: 'route', peers: 'the last lines of this commodity on this route', weight: 2.5 }),
  priceAgainst({ name: 'price-against-commodity-origin', kind: 'commodity-origin', peers: 'the last lines of this commodity and origin', weight: 1.5 }),
  priceAgainst({ name: 'price-against-own', kind: 'importer-commodity', peers: 'this importer’s own last lines of this commodity', weight: 1.5 }),
  priceAgainst({ name: 'price-against-commodity', kind: 'commodity', peers: 'the last lines of this commodity', weight: 1 }),
  {
    name: 'mass-per-unit', unit: 'usual distances from the median of the logarithm', source,
    of: ({ line, earlier }) => compared(logUnitMass(line), earlier('commodity').unitMasses),
    words: (value, line) => told('the last lines of this commodity', line.unit === '' ? 'kilograms for a unit' : `kilograms for one ${line.unit}`)(value, line),
    weight: ({ value }) => Math.min(1.5, Math.max(0, (Math.abs(value) - 3) * 0.4)),
  },
  {
    name: 'value-per-kilogram', unit: 'usual distances from the median of the logarithm', source,
    of: kilogramValue,
    words: told('the last lines of this commodity and origin', 'dollars for a kilogram'),
    weight: weighed(1),
  },
]
