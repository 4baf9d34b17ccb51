import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Measure } from '../remedies/measure.ts'
import type { TariffLine } from '../schedule/tariff-line.ts'
import type { Remark } from './assessment-finding.ts'
import type { AssessmentTables } from './assessment-tables.ts'

/** One line of goods with all that its assessment rests on. */
export interface LineContext {
  readonly declaration: Declaration
  readonly item: GoodsItem
  /** JSON Pointer of the line, e.g. `/goodsItems/0`. */
  readonly at: string
  /** The day whose rates apply. */
  readonly on: DateText
  readonly receivedOn: DateText
  readonly tables: AssessmentTables
  /** Country of origin; a Canadian province counts as Canada. */
  readonly country: string | undefined
  report(remark: Remark): void
}

/** A tariff number as filed, with its line in the revision: of an article (chapters 1 to 97), a special provision (98) or a measure (99). */
export interface FiledNumber {
  readonly commodity: Commodity
  /** JSON Pointer, e.g. `/goodsItems/0/commodities/1`. */
  readonly at: string
  readonly role: 'article' | 'provision' | 'remedy'
  readonly line: TariffLine | undefined
  readonly measure: Measure | undefined
  /** Customs value in whole dollars. */
  readonly value: Decimal
}
