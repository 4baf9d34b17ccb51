import { compareDecimals, decimal, percentOf, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText, DecimalText } from '@customhouse/vocabulary/measures/texts.ts'
import { isWithin, type Period } from '@customhouse/vocabulary/measures/calendar.ts'

/** A rate of exchange that customs publishes: certified for a quarter, or certified daily by the Federal Reserve Bank of New York (31 U.S.C. 5151). */
export interface ExchangeRate extends Period {
  /** ISO 4217 code. */
  readonly currency: string
  readonly dollarsPerUnit: DecimalText
  readonly kind: 'quarterly' | 'daily'
  readonly authority: string
}

const variancePercent = decimal('5')

/**
 * The rate for a currency on the date of exportation: the quarter's, unless the day's varies from it by five per cent or
 * more (19 CFR 159.34, 159.35). Undefined where none is loaded.
 */
export function exchangeRateOn(rates: readonly ExchangeRate[], currency: string, on: DateText): ExchangeRate | undefined {
  const inForce = rates.filter((rate) => rate.currency === currency && isWithin(rate, on))
  const quarterly = inForce.find((rate) => rate.kind === 'quarterly')
  const daily = inForce.find((rate) => rate.kind === 'daily')
  if (quarterly === undefined || daily === undefined) return quarterly ?? daily
  return varies(decimal(quarterly.dollarsPerUnit), decimal(daily.dollarsPerUnit)) ? daily : quarterly
}

/** Whether a daily rate differs from the quarterly by at least five per cent of the quarterly. */
function varies(quarterly: Decimal, daily: Decimal): boolean {
  const difference = subtract(daily, quarterly)
  const distance = difference.units < 0n ? subtract(zero, difference) : difference
  return compareDecimals(distance, percentOf(variancePercent, quarterly)) >= 0
}

