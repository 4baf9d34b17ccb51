import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/**
 * One line of a declaration, as far as statistics look at it: plain numbers, since nothing is decided or paid by them. A text that is
 * not known is empty, a number that is not known is absent; neither is ever guessed.
 */
export interface TradeLine {
  readonly id: string
  /** Number of the line in its filing, from 1. */
  readonly line: number
  /** Day of filing; features look at lines of earlier days alone. */
  readonly date: DateText
  readonly importer: string
  readonly filer: string
  readonly seller: string
  readonly manufacturer: string
  /** Ten, eight or fewer digits. */
  readonly commodity: string
  readonly origin: string
  /** Country that the goods were shipped from. */
  readonly departure: string
  readonly port: string
  readonly mode: string
  readonly carrier: string
  /** Net quantity in `unit`, and gross mass in kilograms. */
  readonly quantity?: number
  readonly unit: string
  readonly mass?: number
  /** Dollars. */
  readonly value?: number
  readonly tariffRate?: number
  readonly specialProgram: string
  /** Digests of credentials that bear the line out. */
  readonly credentials: readonly string[]
  /** What a meter, or a nomination, says of the same movement, in `unit`. */
  readonly metered?: number
  readonly capacity?: number
}

/** What an inspection of a line came to. */
export interface InspectedLine extends TradeLine {
  /** Known from this day on. */
  readonly inspectedOn: DateText
  readonly isIllicit: boolean
  /** Dollars of revenue that it recovered. */
  readonly recovered?: number
}
