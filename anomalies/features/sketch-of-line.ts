import type { TradeLine } from '../trade-line.ts'
import type { KeyKind } from './line-keys.ts'
import type { Sketch } from './sketch.ts'
import { weekOf } from './days.ts'

type Member = (line: TradeLine) => Partial<Sketch>

const members: Readonly<Record<KeyKind, readonly Member[]>> = {
  all: [],
  importer: [({ date }) => ({ first: date, weeks: { [weekOf(date)]: 1 } })],
  filer: [],
  port: [],
  commodity: [prices, unitMasses, kilogramValues],
  'commodity-origin': [prices, kilogramValues],
  route: [prices],
  'importer-commodity': [prices, origins, departures, ports],
  maker: [origins],
  parties: [({ date, id, value = 0 }) => ({ consignments: [[date, id, value]] })],
  circle: [({ date, importer, origin, departure }) => ({ routes: [[date, importer, origin, departure]] })],
  credential: [({ importer, quantity = 0 }) => ({ quantity, importers: { [importer]: 1 } })],
}

/** What one line adds to what is remembered by a kind of key. */
export function sketchOfLine(line: TradeLine, kind: KeyKind): Sketch {
  return Object.assign({ lines: 1 }, ...members[kind].map((member) => member(line))) as Sketch
}

/** Logarithm of dollars for a unit; undefined where either is not known or not positive. */
export function logPrice({ value, quantity }: TradeLine): number | undefined {
  return logRatio(value, quantity)
}

export function logUnitMass({ mass, quantity }: TradeLine): number | undefined {
  return logRatio(mass, quantity)
}

export function logKilogramValue({ value, mass }: TradeLine): number | undefined {
  return logRatio(value, mass)
}

const digits = 1e5

/** To five places: what is kept stays short, and is the same to the digit wherever it is worked out. */
export function logRatio(above: number | undefined, below: number | undefined): number | undefined {
  if (above === undefined || below === undefined || !(above > 0) || !(below > 0)) return undefined
  const ratio = Math.round(Math.log(above / below) * digits) / digits
  return Number.isFinite(ratio) ? ratio : undefined
}

function prices(line: TradeLine): Partial<Sketch> {
  const price = logPrice(line)
  return price === undefined ? {} : { prices: [price] }
}

function unitMasses(line: TradeLine): Partial<Sketch> {
  const mass = logUnitMass(line)
  return mass === undefined ? {} : { unitMasses: [mass] }
}

function kilogramValues(line: TradeLine): Partial<Sketch> {
  const value = logKilogramValue(line)
  return value === undefined ? {} : { kilogramValues: [value] }
}

function origins({ origin, date }: TradeLine): Partial<Sketch> {
  return origin === '' ? {} : { origins: { [origin]: { lines: 1, first: date } } }
}

function departures({ departure }: TradeLine): Partial<Sketch> {
  return departure === '' ? {} : { departures: { [departure]: 1 } }
}

function ports({ port }: TradeLine): Partial<Sketch> {
  return port === '' ? {} : { ports: { [port]: 1 } }
}
