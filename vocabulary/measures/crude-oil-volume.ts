import { compareDecimals, type Decimal, decimal, multiply } from './decimal.ts'
import { decimalFromFixed, exponential, fixed, type FixedPoint, over, times } from './fixed-point.ts'

/** What the standard covers: -50 to 150 °C, and crude oil of 610.6 to 1163.5 kg/m³ at 60 °F (API MPMS 11.1-2004, 11.1.2.3). */
const temperatureMin = decimal('-50')
const temperatureMax = decimal('150')
const densityMin = fixed(decimal('610.6'))
const densityMax = fixed(decimal('1163.5'))

/** Of crude oil (commodity group A), and the shift between the temperature scales of 1968 and 1990. */
const k0 = fixed(decimal('341.0957'))
const shift = fixed(decimal('0.01374979547'))
const base = fixed(decimal('60.0068749'))
const [one, two] = [fixed(decimal('1')), fixed(decimal('2'))]
const [eightTenths, sixteenTenths] = [fixed(decimal('0.8')), fixed(decimal('1.6'))]

/** Coefficients of the difference between ITS-90 and IPTS-68, in powers of t/630, the first power first. */
const scaleCoefficients = ['-0.148759', '-0.267408', '1.080760', '1.269056', '-4.089591', '-1.871251', '7.438081', '-3.536296'].map((text) => fixed(decimal(text)))

/**
 * How a volume of crude oil at one temperature becomes its volume at another, by the generalized correlation of API MPMS 11.1-2004
 * (ASTM D1250-08), for atmospheric pressure: the volume at `toCelsius` is the volume at `fromCelsius` times the factor. `density`: in
 * kilograms per cubic metre at 15 °C. Factors of correction to and from 60 °F are rounded to five digits after the point as the standard
 * rounds CTL; undefined for what it does not cover: below -50 or above 150 °C, lighter than 610.6 or heavier than 1163.5 kg/m³ at 60 °F.
 */
export function crudeOilFactor({ density, fromCelsius, toCelsius }: { readonly density: Decimal; readonly fromCelsius: Decimal; readonly toCelsius: Decimal }): { readonly numerator: Decimal; readonly denominator: Decimal } | undefined {
  const isCovered = [fromCelsius, toCelsius].every((at) => compareDecimals(at, temperatureMin) >= 0 && compareDecimals(at, temperatureMax) <= 0)
  const atSixty = isCovered && density.units > 0n ? densityAtSixty(fixed(density)) : undefined
  if (atSixty === undefined) return undefined
  return { numerator: rounded(fromCelsius, atSixty), denominator: rounded(toCelsius, atSixty) }
}

function rounded(celsius: Decimal, atSixty: FixedPoint): Decimal {
  return decimalFromFixed(correction(fixed(celsius), atSixty), 5)
}

/** The density at 60 °F of an oil of which it is known at 15 °C: found by turns, each closer (11.1.6.2). */
function densityAtSixty(atFifteen: FixedPoint): FixedPoint | undefined {
  const fifteen = fixed(decimal('15'))
  let atSixty = atFifteen
  for (let turn = 0; turn < 8; turn += 1) {
    if (atSixty < densityMin || atSixty > densityMax) return undefined
    atSixty = over(atFifteen, correction(fifteen, atSixty))
  }
  return atSixty
}

/** CTL: the volume at 60 °F of what has the volume 1 at a temperature (11.1.6.1). */
function correction(celsius: FixedPoint, atSixty: FixedPoint): FixedPoint {
  const a = times(shift / 2n, over(over(k0, atSixty), atSixty))
  // With K1 and K2 nought, B of the standard is two.
  const shifted = times(atSixty, one + over(exponential(times(a, one + times(eightTenths, a))) - one, one + times(times(a, one + times(sixteenTenths, a)), two)))
  const alpha = over(over(k0, shifted), shifted)
  const difference = onOldScale(celsius) - base
  return exponential(-times(times(alpha, difference), one + times(times(eightTenths, alpha), difference + shift)))
}

/** Degrees Fahrenheit on the scale of 1968, which the correlation was fitted on, of degrees Celsius of today (11.1.5.3). */
function onOldScale(celsius: FixedPoint): FixedPoint {
  const scaled = celsius / 630n
  const correctionCelsius = scaleCoefficients.reduceRight((sum, coefficient) => times(sum + coefficient, scaled), 0n)
  return times(celsius - correctionCelsius, fixed(decimal('1.8'))) + fixed(decimal('32'))
}

/** A volume times a factor of crudeOilFactor. */
export function timesFactor(volume: Decimal, { numerator, denominator }: { readonly numerator: Decimal; readonly denominator: Decimal }): Decimal {
  return decimalFromFixed(over(fixed(multiply(volume, numerator)), fixed(denominator)), 12)
}
