import type { OwedAround, ReleaseTimesOf } from '../../filings/index.ts'
import type { AgencyTimes, RuleHits, YieldOf } from './store.ts'

export interface FiguresGround {
  readonly releases: readonly ReleaseTimesOf[]
  readonly yields: readonly YieldOf[]
  readonly owed: readonly OwedAround[]
  /** Whether more entries were found than were looked up. */
  readonly isCutShort: boolean
  readonly agencies: readonly AgencyTimes[]
  readonly hits: readonly RuleHits[]
}

/** A period of enforcement in figures. Pure. */
export function enforcementFigures({ releases, yields, owed, isCutShort, agencies, hits }: FiguresGround) {
  const yieldOf = (of: YieldOf['of']) => yields.filter((one) => one.of === of).map(({ of: _of, ...one }) => ({ ...one, share: share(one) }))
  const ofRule = new Map(yields.filter(({ of }) => of === 'rule').map((one) => [one.key, one]))
  return {
    releases: releases.map(({ median, p90, ...one }) => ({ ...one, ...(median !== null && { median }), ...(p90 !== null && { p90 }) })),
    exams: { all: yieldOf('all')[0] ?? { key: '', exams: 0, found: 0, lines: 0, seized: 0, share: 0 }, kinds: yieldOf('kind'), sites: yieldOf('site'), why: yieldOf('why'), discrepancies: yieldOf('discrepancy') },
    rules: rulesOf(hits, ofRule),
    revenue: revenueOf(owed, isCutShort),
    agencies: agencies.map(({ agency, reviews, answered, ...times }) => ({ agency, reviews, answered, ...stated(times) })),
  }
}

function share({ exams, found }: Pick<YieldOf, 'exams' | 'found'>): number {
  return exams === 0 ? 0 : found / exams
}

/** Rules that hit, and those whose exams were recorded in the period though they hit before it. */
function rulesOf(hits: readonly RuleHits[], examined: ReadonlyMap<string, YieldOf>) {
  const named = new Map(hits.map((hit) => [`${hit.rule} ${String(hit.version)}`, hit]))
  for (const { key } of examined.values()) {
    const [rule = '', version = '0'] = key.split(' ')
    if (!named.has(key)) named.set(key, { rule, version: Number(version), isRandom: false, hits: 0 })
  }
  return [...named].map(([key, hit]) => {
    const { exams = 0, found = 0 } = examined.get(key) ?? {}
    return { ...hit, exams, found, share: share({ exams, found }) }
  })
}

/**
 * At risk: duty as assessed on the lines whose exam found another quantity, description, classification, origin or value, or goods
 * undeclared. Recovered: by how much the total of the summary rose after the exam; a summary that was first filed after it rose by nothing.
 */
function revenueOf(owed: readonly OwedAround[], isCutShort: boolean) {
  const atRisk = owed.reduce((sum, { lines }) => sum + cents(lines), 0n)
  const rises = owed.map(({ before, now }) => (before === null ? 0n : cents(now) - cents(before))).filter((rise) => rise > 0n)
  return { entries: owed.length, assessed: owed.filter(({ now }) => now !== null).length, atRisk: dollars(atRisk), recovered: dollars(rises.reduce((sum, rise) => sum + rise, 0n)), corrected: rises.length, isCutShort }
}

function cents(amount: string | null): bigint {
  return amount === null ? 0n : BigInt(amount.replace('.', ''))
}

function dollars(amount: bigint): string {
  const digits = String(amount).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function stated({ median, p90, releaseMedian, releaseP90 }: Pick<AgencyTimes, 'median' | 'p90' | 'releaseMedian' | 'releaseP90'>) {
  return { ...(median !== null && { median }), ...(p90 !== null && { p90 }), ...(releaseMedian !== null && { releaseMedian }), ...(releaseP90 !== null && { releaseP90 }) }
}
