import type { LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Agreement, ProductRule } from './agreement.ts'
import type { Material } from './material.ts'

/** A production as the rule of its goods judges it. */
export interface Production {
  readonly agreement: Agreement
  readonly rule: ProductRule
  readonly recorded: RecordedEvent
  readonly goods: LotPart
  readonly goodsCode: string
  /** Without those that are disregarded. */
  readonly materials: readonly Material[]
}
