import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** A measure that took effect on goods of one origin: an additional duty, a presumption, a prohibition. Those who would avoid it change the origin. */
export interface DatedMeasure {
  /** First digits of the tariff numbers that it covers. */
  readonly commodity: string
  readonly origin: string
  readonly from: DateText
  readonly name: string
  readonly authority: string
}

/** So long after it took effect a shift is put down to a measure. */
const yearsWatched = 3

/** The latest measure that a line of this commodity and day could be meant to avoid: one on goods of another origin. */
export function measureAvoided(measures: readonly DatedMeasure[], { commodity, origin, date }: { readonly commodity: string; readonly origin: string; readonly date: DateText }): DatedMeasure | undefined {
  const since = `${String(Number(date.slice(0, 4)) - yearsWatched)}${date.slice(4)}`
  return measures
    .filter((measure) => commodity.startsWith(measure.commodity) && measure.origin !== origin && measure.from <= date && measure.from > since)
    .reduce<DatedMeasure | undefined>((latest, measure) => (latest === undefined || measure.from > latest.from ? measure : latest), undefined)
}
