import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { EntryFact, SummaryData } from '../events.ts'
import { firstVersion, nextMajor, nextMinor } from './version-number.ts'
import type { VersionNumber } from './version-number.ts'

/** An entry summary as it is on file; words of the Entry Summary Query chapter (JC-record). */
export interface SummaryOnFile {
  readonly data: SummaryData
  /** Trade: the filer may still replace or delete it. CBP: only CBP's rejection or a correction opens it again. */
  readonly control: 'trade' | 'cbp' | 'inactive'
  readonly status: 'accepted' | 'rejected' | 'cancelled'
  readonly version: VersionNumber
  readonly filedAt: MomentText
  readonly isOnStatement: boolean
  /** Taken off its statement since it was last filed: its next replacement is a new major version. */
  readonly wasTakenOffStatement: boolean
  readonly isPaid: boolean
  readonly isUnderReview: boolean
  /** Whether the last filing was a post summary correction. */
  readonly isCorrected: boolean
  readonly liquidationOn?: DateText
}

/** The summary after a fact. A deleted one is gone: its number may be filed again. */
export function summaryAfter(before: SummaryOnFile | undefined, fact: EntryFact, at: MomentText): SummaryOnFile | undefined {
  if (fact.type === 'EntrySummaryFiled') return filed(fact.data, at)
  if (fact.type === 'EntrySummaryDeleted' || before === undefined) return fact.type === 'EntrySummaryDeleted' ? undefined : before
  // What CBP has cancelled stays as it was.
  if (before.status === 'cancelled') return before
  return refiled(before, fact, at) ?? handled(before, fact)
}

function filed(data: SummaryData, at: MomentText): SummaryOnFile {
  return {
    data, control: 'trade', status: 'accepted', version: firstVersion, filedAt: at,
    isOnStatement: false, wasTakenOffStatement: false, isPaid: false, isUnderReview: false, isCorrected: false,
  }
}

/** What a filer's transaction does to the summary. */
function refiled(before: SummaryOnFile, fact: EntryFact, at: MomentText): SummaryOnFile | undefined {
  if (fact.type === 'EntrySummaryCorrected') return { ...before, data: fact.data, filedAt: at, isCorrected: true }
  if (fact.type !== 'EntrySummaryReplaced') return undefined
  return {
    ...before,
    data: fact.data,
    version: before.status === 'rejected' || before.wasTakenOffStatement ? nextMajor(before.version) : before.version,
    // A returned summary stays in CBP's control once it was paid; otherwise the filer has it again.
    control: before.isPaid ? 'cbp' : 'trade',
    status: 'accepted', filedAt: at, isOnStatement: false, wasTakenOffStatement: false,
  }
}

/** What customs, or the statement, does to the summary. */
function handled(before: SummaryOnFile, fact: EntryFact): SummaryOnFile {
  if (fact.type === 'EntrySummaryTakenOffStatement') return before.isPaid ? before : { ...before, ...changes.EntrySummaryTakenOffStatement }
  if (fact.type === 'EntrySummaryPutUnderReview') return { ...before, control: 'cbp', isUnderReview: fact.data.isUnderReview }
  if (fact.type === 'EntrySummaryModifiedByCustoms') return { ...before, version: nextMinor(before.version) }
  if (fact.type === 'EntrySummaryLiquidationScheduled') return { ...before, liquidationOn: fact.data.on }
  const change = changes[fact.type]
  return change === undefined ? before : { ...before, ...change }
}

/** What these facts always make of a summary. */
const changes: Partial<Record<EntryFact['type'], Partial<SummaryOnFile>>> = {
  EntrySummaryScheduled: { isOnStatement: true, control: 'cbp' },
  EntrySummaryTakenOffStatement: { isOnStatement: false, wasTakenOffStatement: true, control: 'trade' },
  EntrySummaryTakenUnderControl: { control: 'cbp' },
  EntrySummaryRejectedByCustoms: { control: 'cbp', status: 'rejected', isUnderReview: false },
  EntrySummaryPaid: { control: 'cbp', isPaid: true },
  EntrySummaryCancelledByCustoms: { control: 'inactive', status: 'cancelled' },
}
