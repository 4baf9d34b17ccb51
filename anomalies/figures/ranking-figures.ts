/** Scores, the higher the more suspicious, and what rows turned out to be. */
export interface RankedRows {
  readonly scores: ArrayLike<number>
  readonly labels: ArrayLike<number>
}

/** How well scores tell rows apart. */
export interface RankingFigures {
  readonly n: number
  readonly positives: number
  readonly auc: number
  /** 95 % interval by DeLong, DeLong and Clarke-Pearson (1988). */
  readonly auc95: readonly [number, number]
  /** Share of positives among the highest so many percent; rows with equal scores count by their share. */
  readonly precisionAt: Readonly<Record<string, number>>
}

/** Figures of a ranking; AUC is NaN where all rows are alike. */
export function rankingFigures(ranked: RankedRows, percents: readonly number[] = [1, 3, 5, 10]): RankingFigures {
  const { auc, variance, positives } = delong(ranked)
  const half = 1.96 * Math.sqrt(variance)
  return {
    n: ranked.labels.length, positives, auc,
    auc95: [Math.max(0, auc - half), Math.min(1, auc + half)],
    precisionAt: Object.fromEntries(percents.map((percent) => [String(percent), precisionAt(ranked, percent)])),
  }
}

/** Share of positives among the highest `percent` of rows, at least one. */
export function precisionAt({ scores, labels }: RankedRows, percent: number): number {
  const order = orderOf(scores).reverse()
  const taken = Math.max(1, Math.round((order.length * percent) / 100))
  let [found, done] = [0, 0]
  while (done < Math.min(taken, order.length)) {
    const score = scores[order[done] ?? 0]
    let [end, positives] = [done, 0]
    while (end < order.length && scores[order[end] ?? 0] === score) {
      positives += labels[order[end] ?? 0] === 1 ? 1 : 0
      end += 1
    }
    found += positives * Math.min(1, (taken - done) / (end - done))
    done = end
  }
  return order.length === 0 ? Number.NaN : found / Math.min(taken, order.length)
}

/** Area under the curve by mid-ranks, and its variance by placements (Sun and Xu 2014). */
function delong({ scores, labels }: RankedRows): { readonly auc: number; readonly variance: number; readonly positives: number } {
  const order = orderOf(scores)
  const isPositive = (row: number): boolean => labels[row] === 1
  const [yes, no] = [order.filter(isPositive), order.filter((row) => !isPositive(row))]
  const [all, within, without] = [midRanks(order, scores), midRanks(yes, scores), midRanks(no, scores)]
  const yesPlacements = yes.map((row) => ((all.get(row) ?? 0) - (within.get(row) ?? 0)) / no.length)
  const noPlacements = no.map((row) => 1 - ((all.get(row) ?? 0) - (without.get(row) ?? 0)) / yes.length)
  const auc = mean(yesPlacements)
  return { auc, variance: spread(yesPlacements) / yes.length + spread(noPlacements) / no.length, positives: yes.length }
}

function orderOf(scores: ArrayLike<number>): number[] {
  return Array.from({ length: scores.length }, (_, row) => row).sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0))
}

function midRanks(order: readonly number[], scores: ArrayLike<number>): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>()
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to += 1
    for (const row of order.slice(from, to)) ranks.set(row, (from + 1 + to) / 2)
    from = to
  }
  return ranks
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function spread(values: readonly number[]): number {
  if (values.length < 2) return 0
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}
