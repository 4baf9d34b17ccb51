import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { TradeLine } from '../trade-line.ts'

/** What every row has, of whatever file. */
interface DatasetRow {
  /** The row's own identifier (column hid, else id), or the number of its line. */
  readonly hid: string
  /** Line in the file, from 1. */
  readonly place: number
  readonly date: DateText
}

/** A declaration of Korea Customs' synthetic data: category by column, and its numbers. */
export interface DeclarationRow extends DatasetRow {
  readonly categories: Readonly<Record<DeclarationColumn, string>>
  readonly taxRate: number
  readonly mass: number
  readonly price: number
  /** What an inspection came to; undefined where it is not known. */
  readonly isIllicit: boolean | undefined
}

export type DeclarationColumn = 'office' | 'declarant' | 'importer' | 'seller' | 'hs10' | 'dep' | 'origin' | 'taxrate' | 'taxtype' | 'mass'

/** A month's imports of one kind over one route, with a price for a unit. */
export interface PriceRow extends DatasetRow {
  readonly reporter: string
  readonly origin: string
  readonly type: string
  readonly volume: number
  readonly price: number
}

/** What was declared to have passed a point of a pipeline in a month. */
export interface VolumeRow extends DatasetRow {
  /** Pipeline, point, direction and product. */
  readonly flow: string
  readonly declared: number
  /** What a meter or a nomination says of the same. */
  readonly metered?: number
  readonly capacity?: number
}

/** A line of trade, with its outcome where it was inspected. */
export interface LabelledLine extends DatasetRow {
  readonly line: TradeLine
  readonly isIllicit: boolean | undefined
  /** When the outcome was known; where the file does not say, it is taken to be a week after filing. */
  readonly inspectedOn: DateText
}

/** Rows of a file in the order of their days. */
export type Dataset =
  | { readonly kind: 'declarations'; readonly rows: readonly DeclarationRow[] }
  | { readonly kind: 'prices'; readonly rows: readonly PriceRow[] }
  | { readonly kind: 'volumes'; readonly rows: readonly VolumeRow[] }
  | { readonly kind: 'trade-lines'; readonly rows: readonly LabelledLine[] }
