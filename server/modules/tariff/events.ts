import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** A revision of the tariff schedule was loaded; assessments from its day on rest on it. */
export interface TariffRevisionLoaded {
  readonly type: 'TariffRevisionLoaded'
  readonly data: { readonly name: string; readonly asOf: DateText; readonly sha256: string; readonly rows: number }
}

/** Everything that this module publishes. */
export type TariffFact = TariffRevisionLoaded
