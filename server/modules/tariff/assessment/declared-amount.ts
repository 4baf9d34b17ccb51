import { parseDecimal, roundHalfUp, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'

/** An amount as declared; nought when it is absent or no number (the form's own check reports that). */
export function declaredAmount(text: string | undefined): Decimal {
  return text === undefined ? zero : parseDecimal(text) ?? zero
}

/** A value in whole dollars, half a dollar upwards (19 CFR 159.3; AE usage note hh). */
export function wholeDollars(text: string | undefined): Decimal {
  return roundHalfUp(declaredAmount(text), 0)
}
