import type { Condition } from '../finding/condition.ts'
import type { LotQuantity, QuantityConditions } from '../provenance/provenance-event.ts'
import { densityMissing, expansionUnknown, heatingValueMissing, kindsDiffer, quantityUnreadable, referenceMissing } from './conversion-conditions.ts'
import { crudeOilFactor, timesFactor } from './crude-oil-volume.ts'
import { add, compareDecimals, type Decimal, decimal, divideRounded, formatDecimal, multiply, parseDecimal, subtract } from './decimal.ts'
import { convertUnits, inBaseUnit, quantityKind } from './quantity-unit.ts'

/** What a quantity is to be stated in. */
export interface ConversionTarget {
  /** UN/ECE Recommendation 20. */
  readonly unit: string
  /** Of a volume: at which temperature, and of a gas at which absolute pressure. */
  readonly conditions?: Pick<QuantityConditions, 'temperatureCelsius' | 'pressureKilopascals'>
  /** What the goods are: volumes of crude oil expand as API MPMS 11.1 says, of natural gas as an ideal gas. */
  readonly substance?: 'crude-oil' | 'natural-gas'
}

/** The amount in the wanted unit and by which standard, or what it lacks. */
export type Conversion = { readonly amount: Decimal; readonly standards: readonly string[] } | { readonly refused: Condition }

/** 60 °F in degrees Celsius: the temperature of barrels. */
export const sixtyFahrenheit = '15.5555555555555556'

/** Reference conditions that gas is traded at: temperature in °C, absolute pressure in kPa (ISO 13443; volumes of gas at 14.73 psia: 18 CFR 156.4(b)). */
export const gasReferences = {
  'metric standard': { temperatureCelsius: '15', pressureKilopascals: '101.325' },
  normal: { temperatureCelsius: '0', pressureKilopascals: '101.325' },
  /** 14.73 psia; 1 psi is 6.894757293168 kPa. */
  'united states': { temperatureCelsius: sixtyFahrenheit, pressureKilopascals: '101.55977492836464' },
} as const

const oilStandard = 'API MPMS 11.1-2004'
const places = 12

/**
 * A quantity in another unit, at other conditions, or as mass or energy, by what it states itself: density (volume and mass), density and
 * temperature of crude oil, temperature and pressure of gas, heating value (gas and energy). What lacks is refused with a condition that
 * names it, never guessed: kilograms do not become litres as if everything were water. Volumes without stated temperature are at 60 °F in
 * barrels, at 15 °C otherwise. Exact, but for divisions and temperature factors: 12 digits after the point.
 */
export function convertLotQuantity(quantity: LotQuantity, target: ConversionTarget): Conversion {
  const value = parseDecimal(quantity.value)
  if (value === undefined || value.units < 0n || !areReadable(quantity.conditions)) return { refused: quantityUnreadable }
  const convert = converterOf(quantity.unit, target.unit)
  return convert({ quantity, target, value, inBase: inBaseUnit(value, quantity.unit) ?? value })
}

interface Source {
  readonly quantity: LotQuantity
  readonly target: ConversionTarget
  readonly value: Decimal
  /** The amount in kilograms, cubic metres or joules. */
  readonly inBase: Decimal
}

const converters: ReadonlyMap<string, (source: Source) => Conversion> = new Map([
  ['volume to volume', volumeToVolume], ['volume to mass', volumeToMass], ['mass to volume', massToVolume],
  ['volume to energy', volumeToEnergy], ['energy to volume', energyToVolume],
])

function converterOf(unit: string, wanted: string): (source: Source) => Conversion {
  const [from = 'unknown', to = 'unknown'] = [quantityKind(unit), quantityKind(wanted)]
  return (from === to && from !== 'volume' ? sameKind : converters.get(`${from} to ${to}`)) ?? (() => ({ refused: kindsDiffer }))
}

function sameKind({ quantity, target, value }: Source): Conversion {
  return converted(convertUnits(value, quantity.unit, target.unit))
}

function areReadable(conditions: QuantityConditions = {}): boolean {
  const { temperatureCelsius, pressureKilopascals, densityKilogramsPerCubicMetre, heatingValueMegajoulesPerCubicMetre } = conditions
  const positive = [pressureKilopascals, densityKilogramsPerCubicMetre, heatingValueMegajoulesPerCubicMetre].every((text) => text === undefined || (parseDecimal(text)?.units ?? 0n) > 0n)
  const kelvin = temperatureCelsius === undefined ? zeroCelsius : kelvinOf(temperatureCelsius)
  return positive && kelvin !== undefined && kelvin.units > 0n
}

function converted(amount: Decimal | undefined, ...standards: readonly string[]): Conversion {
  return amount === undefined ? { refused: kindsDiffer } : { amount, standards }
}

function volumeToVolume(source: Source): Conversion {
  const { quantity, target, value } = source
  const [from, to] = [temperatureOf(quantity.unit, quantity.conditions), temperatureOf(target.unit, target.conditions)]
  const [pressure, wanted] = [quantity.conditions?.pressureKilopascals, target.conditions?.pressureKilopascals]
  if (isSameTemperature(from, to) && isSamePressure(pressure, wanted)) return converted(convertUnits(value, quantity.unit, target.unit))
  if (target.substance === 'natural-gas' || pressure !== undefined || wanted !== undefined) return gasVolume(source)
  return oilVolume(source, { from, to })
}

function oilVolume({ quantity, target, inBase }: Source, { from, to }: { readonly from: string; readonly to: string }): Conversion {
  const density = quantity.conditions?.densityKilogramsPerCubicMetre
  if (density === undefined) return { refused: densityMissing }
  const isCrude = target.substance === 'crude-oil' || quantity.conditions?.standard?.startsWith('API MPMS 11.1') === true
  const factor = isCrude ? crudeOilFactor({ density: decimal(density), fromCelsius: decimal(from), toCelsius: decimal(to) }) : undefined
  if (factor === undefined) return { refused: expansionUnknown }
  return converted(convertUnits(timesFactor(inBase, factor), 'MTQ', target.unit), oilStandard)
}

/** Of an ideal gas: V2 = V1 · p1/p2 · T2/T1. What real gas differs between reference conditions so near is below one in a thousand (ISO 13443, 5). */
function gasVolume({ quantity, target, inBase }: Source): Conversion {
  const [from, to] = [stateOf(quantity.conditions), stateOf(target.conditions)]
  if (from === undefined || to === undefined) return { refused: referenceMissing }
  const atTarget = divideRounded(multiply(multiply(inBase, from.pressure), to.kelvin), multiply(to.pressure, from.kelvin), places)
  return converted(convertUnits(atTarget, 'MTQ', target.unit), 'ISO 13443:1996 (ideal gas)')
}

function stateOf(conditions: ConversionTarget['conditions']): { readonly kelvin: Decimal; readonly pressure: Decimal } | undefined {
  if (conditions?.temperatureCelsius === undefined || conditions.pressureKilopascals === undefined) return undefined
  const [kelvin, pressure] = [kelvinOf(conditions.temperatureCelsius), parseDecimal(conditions.pressureKilopascals)]
  return kelvin === undefined || pressure === undefined || kelvin.units <= 0n || pressure.units <= 0n ? undefined : { kelvin, pressure }
}

function volumeToMass({ quantity, target }: Source): Conversion {
  const density = quantity.conditions?.densityKilogramsPerCubicMetre
  if (density === undefined) return { refused: densityMissing }
  const atFifteen = convertLotQuantity(quantity, { ...target, unit: 'MTQ', conditions: { temperatureCelsius: '15' } })
  return 'refused' in atFifteen ? atFifteen : converted(convertUnits(multiply(atFifteen.amount, decimal(density)), 'KGM', target.unit), ...atFifteen.standards)
}

function massToVolume({ quantity, target, inBase }: Source): Conversion {
  const density = quantity.conditions?.densityKilogramsPerCubicMetre
  if (density === undefined) return { refused: densityMissing }
  const cubicMetres = divideRounded(inBase, decimal(density), places)
  const { standard } = quantity.conditions ?? {}
  const atFifteen = { value: formatDecimal(cubicMetres), unit: 'MTQ', conditions: { temperatureCelsius: '15', densityKilogramsPerCubicMetre: density, ...(standard !== undefined && { standard }) } }
  return convertLotQuantity(atFifteen, target)
}

function volumeToEnergy({ quantity, target, inBase }: Source): Conversion {
  const heatingValue = quantity.conditions?.heatingValueMegajoulesPerCubicMetre
  if (heatingValue === undefined) return { refused: heatingValueMissing }
  return converted(convertUnits(multiply(inBase, decimal(heatingValue)), '3B', target.unit), 'ISO 6976:2016')
}

/** The volume at the conditions that the heating value is stated at, then at the wanted ones. */
function energyToVolume({ quantity, target, inBase }: Source): Conversion {
  const { heatingValueMegajoulesPerCubicMetre: heatingValue, temperatureCelsius, pressureKilopascals } = quantity.conditions ?? {}
  if (heatingValue === undefined) return { refused: heatingValueMissing }
  const cubicMetres = divideRounded(inBase, multiply(decimal(heatingValue), decimal('1000000')), places)
  const stated = { ...(temperatureCelsius !== undefined && { temperatureCelsius }), ...(pressureKilopascals !== undefined && { pressureKilopascals }) }
  return convertLotQuantity({ value: formatDecimal(cubicMetres), unit: 'MTQ', conditions: stated }, { ...target, substance: 'natural-gas' })
}

/** Barrels are at 60 °F by the trade, everything else at 15 °C. */
function temperatureOf(unit: string, conditions: ConversionTarget['conditions']): string {
  return conditions?.temperatureCelsius ?? (unit === 'BLL' ? sixtyFahrenheit : '15')
}

/** 60 °F is written 15.6, 15.56 or longer in degrees Celsius: within five hundredths it is the same. */
function isSameTemperature(one: string, other: string): boolean {
  const [first, second] = [parseDecimal(one), parseDecimal(other)]
  if (first === undefined || second === undefined) return false
  const difference = subtract(first, second)
  return compareDecimals(difference.units < 0n ? subtract(second, first) : difference, decimal('0.05')) <= 0
}

function isSamePressure(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  const [first, second] = [parseDecimal(one), parseDecimal(other)]
  return first !== undefined && second !== undefined && compareDecimals(first, second) === 0
}

const zeroCelsius = decimal('273.15')

function kelvinOf(celsius: string): Decimal | undefined {
  const read = parseDecimal(celsius)
  return read === undefined ? undefined : add(read, zeroCelsius)
}
