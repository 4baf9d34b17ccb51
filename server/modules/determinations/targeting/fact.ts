import type { Advice, AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { LineScore } from '@customhouse/vocabulary/advice/line-score.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'

/** `texts` has many values: a comparison holds where any of them does. */
export type FactType = 'text' | 'texts' | 'number' | 'boolean' | 'date'

export type FactValue = string | number | boolean | readonly string[]

/** What importers' past is, as far as rules look at it. */
export interface ImporterPast {
  /** Filings decided before this one. */
  readonly filings: number
  /** Of these, how many were not released at once. */
  readonly stopped: number
  /** Exams recorded, and of these, exams that did not pass. */
  readonly exams: number
  readonly examsFailed: number
  readonly firstFiledAt?: string
}

/** What facts are read from: a filing with what others advise, and one of its lines where the rule looks at lines. */
export interface FactGround {
  readonly asked: AdviceAsked
  readonly advice: Omit<Advice, 'risk'>
  readonly past: ImporterPast | undefined
  readonly item?: GoodsItem
  readonly score?: LineScore
}

/** One thing that a rule may look at. */
export interface Fact {
  readonly name: string
  /** A rule that looks at a line's fact is asked of each line, else once of the filing. */
  readonly of: 'filing' | 'line'
  readonly type: FactType
  readonly unit?: string
  readonly group: 'declaration' | 'goods' | 'parties' | 'data quality' | 'evidence' | 'history' | 'advice'
  readonly words: string
  readonly example: string
  /** Reads the past of the importer, which is read only where an active rule asks for it. */
  readonly needsPast?: true
  /** What is seen; undefined where it is not known, which is never guessed. */
  readonly read: (ground: FactGround) => FactValue | undefined
}
