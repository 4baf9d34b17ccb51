import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DecimalText } from '@customhouse/vocabulary/measures/texts.ts'

/** How warm a traced food may be. */
export interface TemperatureLimit extends Period {
  /** Name in food-traceability-list.table.ts. */
  readonly food: string
  readonly celsiusMax: DecimalText
  /** `law` binds whoever holds the food; `model` is guidance, and only asks for attention. */
  readonly basis: 'law' | 'model'
  readonly authority: string
}

const modelCode = 'FDA Food Code 2022, 3-501.16(A)(2), a model for retail: time and temperature control'

/**
 * Limits that stand in law or guidance. What the parties of a shipment agreed comes before them: events state it as
 * `temperature-maximum-celsius` and `temperature-minimum-celsius`.
 */
export const temperatureLimits: readonly TemperatureLimit[] = [
  { food: 'shell-eggs', celsiusMax: '7.2', basis: 'law', from: '2010-07-09', authority: '21 CFR 118.4(e): 45 °F from 36 hours after laying' },
  { food: 'fresh-cut-produce', celsiusMax: '5', basis: 'model', from: '2023-01-18', authority: modelCode },
  { food: 'sprouts', celsiusMax: '5', basis: 'model', from: '2023-01-18', authority: modelCode },
  { food: 'deli-salads', celsiusMax: '5', basis: 'model', from: '2023-01-18', authority: modelCode },
  { food: 'soft-cheese', celsiusMax: '5', basis: 'model', from: '2023-01-18', authority: modelCode },
]
