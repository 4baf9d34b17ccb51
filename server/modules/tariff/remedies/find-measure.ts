import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DatedPercent, Measure, MeasureScope } from './measure.ts'

const indexes = new WeakMap<readonly Measure[], ReadonlyMap<string, readonly Measure[]>>()

/** The measure behind a chapter 99 number on a day; where none was in force that day, the one that uses the number at all. */
export function findMeasure(measures: readonly Measure[], code: string, on: DateText): Measure | undefined {
  const candidates = indexOf(measures).get(code.slice(0, 8))
  return candidates?.find((measure) => isWithin(measure, on)) ?? candidates?.[0]
}

/** The additional rate that a measure has on a day, where it is confirmed here. */
export function measureRateOn(measure: Measure, on: DateText): DatedPercent | undefined {
  return measure.certainty === 'confirmed' ? measure.rates.find((rate) => isWithin(rate, on)) : undefined
}

/** Whether a scope reaches an article, as far as heading and origin tell. */
export function reaches(scope: MeasureScope, code: string, country: string | undefined): boolean {
  if (country !== undefined && scope.exceptOrigins.includes(country)) return false
  if (scope.origins !== 'any' && (country === undefined || !scope.origins.includes(country))) return false
  return scope.headings.length === 0 || scope.headings.some((heading) => code.startsWith(heading))
}

function indexOf(measures: readonly Measure[]): ReadonlyMap<string, readonly Measure[]> {
  const known = indexes.get(measures)
  if (known !== undefined) return known
  const index = new Map<string, Measure[]>()
  for (const measure of measures) for (const code of measure.codes) index.set(code, [...index.get(code) ?? [], measure])
  indexes.set(measures, index)
  return index
}
