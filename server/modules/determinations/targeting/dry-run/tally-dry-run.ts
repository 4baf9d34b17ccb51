import type { HeldCondition } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/** A past filing that a rule was asked of. */
export interface TriedFiling {
  readonly filing: string
  readonly entryNumber: string
  readonly client: string
  readonly port: string
  readonly outcome: Outcome
  readonly receivedAt: MomentText
  readonly lines: number
  readonly hit?: { readonly line?: number; readonly held: readonly HeldCondition[] }
  /** Whether an exam found something; absent where nobody examined the goods. */
  readonly examFound?: boolean
}

/** How often something was hit, of how many. */
export interface HitShare {
  readonly name: string
  readonly filings: number
  readonly hits: number
}

export interface SampleHit {
  readonly filing: string
  readonly entryNumber: string
  readonly client: string
  readonly port: string
  readonly outcome: Outcome
  readonly receivedAt: MomentText
  readonly line?: number
  readonly held: readonly HeldCondition[]
  readonly examFound?: boolean
}

/** What a rule would have come to. */
export interface DryRunResult {
  readonly filings: number
  readonly lines: number
  readonly hits: number
  /** Hits of all filings, 0 to 1. */
  readonly hitRate: number
  /** Of the hits: goods that were examined, exams that found something, and exams that found nothing. */
  readonly examined: number
  readonly found: number
  readonly falsePositives: number
  /** Exams that found something where the rule says nothing. */
  readonly missed: number
  readonly byPort: readonly HitShare[]
  readonly byImporter: readonly HitShare[]
  readonly byOutcome: readonly HitShare[]
  readonly byMonth: readonly HitShare[]
  readonly samples: readonly SampleHit[]
}

/** Counts filings as they come, a page at a time. */
export interface DryRunTally {
  add(tried: TriedFiling): void
  result(): DryRunResult
}

const samplesMax = 20
const sharesMax = 30

export function dryRunTally(): DryRunTally {
  const counted = { filings: 0, lines: 0, hits: 0, examined: 0, found: 0, missed: 0 }
  const groups = { byPort: new Map<string, Count>(), byImporter: new Map<string, Count>(), byOutcome: new Map<string, Count>(), byMonth: new Map<string, Count>() }
  const samples: SampleHit[] = []
  return {
    add(tried) {
      const { hit, examFound, lines, ...filing } = tried
      const isHit = hit !== undefined
      counted.filings++
      counted.lines += lines
      if (isHit) counted.hits++
      if (isHit && examFound !== undefined) counted.examined++
      if (examFound === true) counted[isHit ? 'found' : 'missed']++
      count(groups.byPort, tried.port, isHit)
      count(groups.byImporter, tried.client, isHit)
      count(groups.byOutcome, tried.outcome, isHit)
      count(groups.byMonth, tried.receivedAt.slice(0, 7), isHit)
      if (isHit && samples.length < samplesMax) samples.push({ ...filing, ...hit, ...(examFound !== undefined && { examFound }) })
    },
    result: () => ({
      ...counted, hitRate: counted.filings === 0 ? 0 : counted.hits / counted.filings, falsePositives: counted.examined - counted.found,
      byPort: sharesOf(groups.byPort), byImporter: sharesOf(groups.byImporter), byOutcome: sharesOf(groups.byOutcome), byMonth: sharesOf(groups.byMonth).toSorted((one, other) => one.name.localeCompare(other.name)), samples,
    }),
  }
}

interface Count {
  filings: number
  hits: number
}

function count(group: Map<string, Count>, name: string, isHit: boolean): void {
  const known = group.get(name) ?? { filings: 0, hits: 0 }
  known.filings++
  if (isHit) known.hits++
  group.set(name, known)
}

/** The most hit first; what nobody hit is left out where the list is long. */
function sharesOf(group: ReadonlyMap<string, Count>): readonly HitShare[] {
  return [...group].map(([name, { filings, hits }]) => ({ name, filings, hits })).sort((one, other) => other.hits - one.hits || other.filings - one.filings).slice(0, sharesMax)
}
