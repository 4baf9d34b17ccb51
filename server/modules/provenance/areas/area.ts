import type { AreaAssessment, DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** What a trade's knowledge goes by, apart from the twin. */
export interface AreaContext {
  /** The day that law is asked for: of arrival where it is known, else today. */
  readonly on: DateText
}

/** One trade that provenance knows: a folder here and a line in registry.ts. Pure. */
export interface Area {
  /** The folder: `steel`, `crude-oil`, `natural-gas`, `food-safety`, `e-commerce`. */
  readonly name: string
  readonly title: string
  /** Whether the goods are of this trade, by commodity code or by what credentials name. */
  appliesTo(twin: DigitalTwin): boolean
  assess(twin: DigitalTwin, context: AreaContext): AreaAssessment
}
