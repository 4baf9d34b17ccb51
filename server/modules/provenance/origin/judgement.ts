import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Agreement } from './agreement.ts'
import type { Draw } from './commingled-stock.ts'
import type { LotEvidence } from './lot-evidence.ts'
import type { Qualification } from './qualification.ts'

/** What lots are judged by. */
export interface Judgement {
  readonly agreement: Agreement
  readonly evidence: LotEvidence
  /** The day that the law is asked for. */
  readonly on: DateText
  /** What was taken from commingled stocks, by stock: filled as they are asked for. */
  readonly draws: Map<LotId, ReadonlyMap<string, Draw>>
  /** How a lot that was met before qualifies; undefined while it waits for itself. */
  qualificationOf(lot: LotId): Qualification | undefined
}
