import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Revision, RevisionChoice, TariffLine } from './tariff-line.ts'

/** The loaded revisions of the tariff, immutable: what a pure assessment looks numbers up in. */
export interface Schedule {
  /** Changes whenever a revision is loaded. */
  readonly version: string
  /** Oldest first. */
  readonly revisions: readonly Revision[]
  /** The revision that speaks for a date: the newest that began on or before it, else the earliest, provisionally. */
  revisionOn(on: DateText): RevisionChoice
  /** The rows of the revision that speaks for a date, packed, in the order printed. */
  rowsOn(on: DateText): readonly string[]
  /** A number of eight or ten digits as that revision has it; undefined when it does not. */
  line(code: string, on: DateText): TariffLine | undefined
}
