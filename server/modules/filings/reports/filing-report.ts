import type { FilingsOfDay, FindingRate, LinesOwed, ReleaseTimes, SummaryTotals } from './store.ts'

/** Bounds in seconds by which releases are counted: from a minute to a week. */
export const releaseBounds: readonly number[] = [60, 3_600, 14_400, 86_400, 259_200, 604_800]

export interface ReportGround {
  readonly days: readonly FilingsOfDay[]
  readonly outcomes: readonly { readonly outcome: string; readonly filings: number }[]
  readonly owed: { readonly chapters: readonly LinesOwed[]; readonly origins: readonly LinesOwed[] }
  readonly totals: SummaryTotals
  readonly times: ReleaseTimes
  readonly findings: readonly FindingRate[]
}

/** The report of a period from what was counted: the largest duty first. */
export function filingReport({ days, outcomes, owed, totals, times, findings }: ReportGround) {
  const total = outcomes.reduce((sum, { filings }) => sum + filings, 0)
  const rejected = days.reduce((sum, day) => sum + day.rejected, 0)
  return {
    days: [...days],
    filings: { total, accepted: total - rejected, rejected },
    outcomes: Object.fromEntries(outcomes.map(({ outcome, filings }) => [outcome, filings])),
    chapters: owed.chapters.toSorted(byDuty).map(({ key: chapter, lines, value, duty }) => ({ chapter, lines, value, duty })),
    origins: owed.origins.toSorted(byDuty).map(({ key: origin, lines, value, duty }) => ({ origin, lines, value, duty })),
    totals,
    release: releaseShown(times),
    findings: findings.map((finding) => ({ ...finding, share: total === 0 ? 0 : finding.filings / total })),
  }
}

/** By cents, which no amount of these is too large for. */
function byDuty(one: LinesOwed, other: LinesOwed): number {
  const [left, right] = [cents(one.duty), cents(other.duty)]
  return left === right ? one.key.localeCompare(other.key, 'en') : left < right ? 1 : -1
}

function cents(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}

function releaseShown({ released, waiting, median, p75, p90, p99, within }: ReleaseTimes) {
  const hasTimes = median !== null && p75 !== null && p90 !== null && p99 !== null
  return {
    released, waiting, ...(hasTimes ? { seconds: { median, p75, p90, p99 } } : {}),
    within: releaseBounds.map((seconds, place) => ({ seconds, entries: within[place] ?? 0 })),
  }
}
