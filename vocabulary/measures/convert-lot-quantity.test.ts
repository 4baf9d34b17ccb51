import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitCodes } from '../codes/unit-code.table.ts'
import type { LotQuantity, QuantityConditions } from '../provenance/provenance-event.ts'
import { recommendation20Units } from '../dictionary/recommendation-20-unit.table.ts'
import { type ConversionTarget, convertLotQuantity, gasReferences } from './convert-lot-quantity.ts'
import { crudeOilFactor } from './crude-oil-volume.ts'
import { decimal, formatDecimal, formatShortest } from './decimal.ts'
import { baseUnitOf, convertUnits, inBaseUnit, quantityKind, quantityUnit } from './quantity-unit.ts'
import { quantityUnits } from './quantity-unit.table.ts'

const result = (quantity: LotQuantity, target: ConversionTarget) => {
  const conversion = convertLotQuantity(quantity, target)
  return 'refused' in conversion ? conversion.refused.code : formatShortest(conversion.amount)
}
const of = (value: string, unit: string, conditions?: QuantityConditions): LotQuantity => ({ value, unit, ...(conditions !== undefined && { conditions }) })

describe('units', () => {
  it('are of Recommendation 20, each once', () => {
    const listed = new Set(recommendation20Units.flatMap((line) => line.split(' ')))
    expect(quantityUnits.filter(({ code }) => !listed.has(code)).map(({ code }) => code)).toEqual([])
    expect(new Set(quantityUnits.map(({ code }) => code)).size).toBe(quantityUnits.length)
  })
  it('agree with the factors of the codes of CBP', () => {
    const bases: Readonly<Record<string, string>> = { KG: 'KGM', L: 'LTR', M3: 'MTQ', M: 'MTR', M2: 'MTK', NO: 'C62' }
    const same = [['LB', 'LBR'], ['OZ', 'ONZ'], ['TOZ', 'APZ'], ['STN', 'STN'], ['TON', 'LTN'], ['T', 'TNE'], ['CAR', 'CTM'], ['BBL', 'BLL'], ['GAL', 'GLL'], ['CFT', 'FTQ'], ['CYD', 'YDQ'], ['FOZ', 'OZA'], ['PTL', 'PTL'], ['QTL', 'QTL'], ['FT', 'FOT'], ['YD', 'YRD'], ['SFT', 'FTK'], ['DOZ', 'DZN'], ['GR', 'GRO']] as const
    for (const [cbp, code] of same) {
      const { of: base = '', factor = '' } = unitCodes.find((unit) => unit.code === cbp) ?? {}
      expect([code, formatShortest(convertUnits(decimal(factor), bases[base] ?? '', code) ?? decimal('0'))]).toEqual([code, '1'])
    }
  })
  it('convert exactly', () => {
    expect([result(of('1', 'BLL'), { unit: 'BLL' }), result(of('2.5', 'TNE'), { unit: 'KGM' }), result(of('100', 'LBR'), { unit: 'KGM' }), result(of('1', 'BTU'), { unit: 'JOU' }), result(of('1', 'DTN'), { unit: 'KGM' })]).toEqual(['1', '2500', '45.359237', '1055.05585262', '100'])
    expect(formatShortest(convertUnits(decimal('1'), 'BLL', 'LTR') ?? decimal('0'))).toBe('158.987294928')
    expect([quantityKind('GV'), quantityKind('__proto__'), quantityUnit('KGM')?.name, baseUnitOf('energy'), inBaseUnit(decimal('1'), 'nothing')]).toEqual(['energy', undefined, 'kilograms', 'JOU', undefined])
  })
  it('come back as they went', () => {
    fc.assert(fc.property(fc.constantFrom(...quantityUnits), fc.integer({ min: 0, max: 1_000_000_000 }), (unit, units) => {
      const base = inBaseUnit({ units: BigInt(units), scale: 3 }, unit.code)
      const back = base === undefined ? undefined : convertUnits(base, baseUnitOf(unit.kind), unit.code)
      expect(back === undefined ? '' : formatShortest(back)).toBe(formatShortest({ units: BigInt(units), scale: 3 }))
    }))
  })
})

describe('crude oil', () => {
  it('expands as the tables of ASTM D1250 print it, to the fifth digit', () => {
    // Table 54A (1980) is the metric form of the same correlation: exp(-a·dt·(1 + 0.8·a·dt)), a = 613.9723 / density².
    for (const [density, celsius] of [['850', '30'], ['920', '45'], ['780', '-10'], ['1000', '60'], ['825.3', '20'], ['870', '5']] as const) {
      const factor = crudeOilFactor({ density: decimal(density), fromCelsius: decimal(celsius), toCelsius: decimal('15') })
      const alpha = 613.9723 / Number(density) ** 2
      const difference = Number(celsius) - 15
      const table = Math.exp(-alpha * difference * (1 + 0.8 * alpha * difference))
      const ours = factor === undefined ? 0 : Number(formatDecimal(factor.numerator)) / Number(formatDecimal(factor.denominator))
      expect(Math.abs(ours - table)).toBeLessThan(0.000011)
    }
  })
  it('is known from -50 to 150 °C and from light to heavy', () => {
    const factor = (density: string, fromCelsius: string) => crudeOilFactor({ density: decimal(density), fromCelsius: decimal(fromCelsius), toCelsius: decimal('15') })
    expect([factor('850', '151'), factor('850', '-51'), factor('500', '20'), factor('1200', '20'), factor('0', '20'), factor('-5', '20')]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
    expect(factor('850', '15')).toMatchObject({ numerator: { units: 100047n, scale: 5 } })
  })
  it('in barrels becomes cubic metres and tonnes by its density', () => {
    const oil = { densityKilogramsPerCubicMetre: '850', standard: 'API MPMS 11.1' }
    expect(result(of('1000', 'BLL', oil), { unit: 'MTQ', conditions: { temperatureCelsius: '15' } })).toBe('158.912606003179')
    expect(result(of('1000', 'BLL', oil), { unit: 'TNE' })).toBe('135.075715102702')
    expect(result(of('100', 'MTQ', oil), { unit: 'TNE' })).toBe('85')
    expect(result(of('85', 'TNE', oil), { unit: 'MTQ' })).toBe('100')
  })
  it('is not compared without what it takes', () => {
    expect(result(of('1000', 'BLL'), { unit: 'MTQ' })).toBe('provenance-conversion-density-missing')
    expect(result(of('1000', 'LTR'), { unit: 'KGM' })).toBe('provenance-conversion-density-missing')
    expect(result(of('1000', 'KGM'), { unit: 'LTR' })).toBe('provenance-conversion-density-missing')
    expect(result(of('1000', 'BLL', { densityKilogramsPerCubicMetre: '850' }), { unit: 'MTQ' })).toBe('provenance-conversion-expansion-unknown')
    expect(result(of('1', 'C62'), { unit: 'KGM' })).toBe('provenance-conversion-kinds-differ')
    expect(result(of('1', 'CT'), { unit: 'KGM' })).toBe('provenance-conversion-kinds-differ')
  })
})

describe('gas', () => {
  it('changes its volume with the reference', () => {
    expect(result(of('1000', 'MTQ', gasReferences['metric standard']), { unit: 'MTQ', conditions: gasReferences.normal })).toBe('947.943779281624')
    expect(result(of('1000', 'MTQ', gasReferences['metric standard']), { unit: 'FTQ', conditions: gasReferences['united states'], substance: 'natural-gas' })).toBe('35300.959655794077')
    expect(result(of('1000', 'MTQ'), { unit: 'MTQ', conditions: gasReferences.normal })).toBe('provenance-conversion-reference-missing')
  })
  it('becomes energy by its heating value', () => {
    const gas = { ...gasReferences['metric standard'], heatingValueMegajoulesPerCubicMetre: '38.5' }
    expect(result(of('1000', 'MTQ', gas), { unit: 'GV' })).toBe('38.5')
    expect(result(of('38.5', 'GV', gas), { unit: 'MTQ', conditions: gasReferences['metric standard'] })).toBe('1000')
    expect(result(of('1000', 'MTQ'), { unit: 'GV' })).toBe('provenance-conversion-heating-value-missing')
    expect(result(of('1000', 'GV'), { unit: 'MTQ' })).toBe('provenance-conversion-heating-value-missing')
  })
})

describe('hostile quantities', () => {
  it('are refused and never thrown at', () => {
    const texts = fc.oneof(fc.string(), fc.constantFrom('-1', '9'.repeat(1000), '1e9', '', 'NaN', '0', '-0', '__proto__', '1'.repeat(60)))
    const units = fc.oneof(fc.constantFrom('KGM', 'MTQ', 'BLL', 'GV', 'C62', '__proto__', 'constructor'), fc.string())
    fc.assert(fc.property(fc.record({ value: texts, unit: units, condition: texts, wanted: units }), ({ value, unit, condition, wanted }) => {
      const conditions = { temperatureCelsius: condition, pressureKilopascals: condition, densityKilogramsPerCubicMetre: condition, heatingValueMegajoulesPerCubicMetre: condition, standard: 'API MPMS 11.1' }
      expect(typeof result({ value, unit, conditions }, { unit: wanted, conditions: { temperatureCelsius: condition } })).toBe('string')
      expect(typeof result({ value, unit, conditions: { densityKilogramsPerCubicMetre: condition } }, { unit: wanted })).toBe('string')
    }), { numRuns: 300 })
    expect([result(of('-1', 'KGM'), { unit: 'TNE' }), result(of('9'.repeat(100_000), 'KGM'), { unit: 'TNE' }), result(of('1', 'MTQ', { temperatureCelsius: '-300' }), { unit: 'MTQ' })]).toEqual(Array.from({ length: 3 }, () => 'provenance-conversion-unreadable'))
  })
})
