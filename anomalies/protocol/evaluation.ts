import type { RankingFigures } from '../figures/ranking-figures.ts'

/** What an evaluation measured, and how. */
export interface Evaluation extends RankingFigures {
  /** In words: what was held apart, planted and compared. */
  readonly protocol: string
  /** The same figures of parts, e.g. of each quarter, or at another size of what was planted. */
  readonly parts: readonly { readonly name: string; readonly figures: RankingFigures }[]
  /** Figures that other methods are known to reach on the same, to judge these by. */
  readonly anchors: readonly string[]
}
