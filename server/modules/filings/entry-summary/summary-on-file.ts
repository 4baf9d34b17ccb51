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
  switch (fact.type) {
    case 'EntrySummaryReplaced':
      return {
        ...before,
        data: fact.data,
        version: before.status === 'rejected' || before.wasTakenOffStatement ? nextMajor(before.version) : before.version,
        // A returned summary stays in CBP's control once it was paid; otherwise the filer has it again.
        control: before.isPaid ? 'cbp' : 'trade',
        status: 'accepted', filedAt: at, isOnStatement: false, wasTakenOffStatement: false,
      }
    case 'EntrySummaryCorrected':
      return { ...before, data: fact.data, filedAt: at, isCorrected: true }
    default:
      return undefined
  }
}

/** What customs, or the statement, does to the summary. */
function handled(before: SummaryOnFile, fact: EntryFact): SummaryOnFile {
  switch (fact.type) {
    case 'EntrySummaryScheduled':
      return { ...before, isOnStatement: true, control: 'cbp' }
    case 'EntrySummaryTakenOffStatement':
      return before.isPaid ? before : { ...before, isOnStatement: false, wasTakenOffStatement: true, control: 'trade' }
    case 'EntrySummaryTakenUnderControl':
      return { ...before, control: 'cbp' }
    case 'EntrySummaryPutUnderReview':
      return { ...before, control: 'cbp', isUnderReview: fact.data.isUnderReview }
    case 'EntrySummaryRejectedByCustoms':
      return { ...before, control: 'cbp', status: 'rejected', isUnderReview: false }
    case 'EntrySummaryModifiedByCustoms':
      return { ...before, version: nextMinor(before.version) }
    case 'EntrySummaryPaid':
      return { ...before, control: 'cbp', isPaid: true }
    case 'EntrySummaryLiquidationScheduled':
      return { ...before, liquidationOn: fact.data.on }
    case 'EntrySummaryCancelledByCustoms':
      return { ...before, control: 'inactive', status: 'cancelled' }
    default:
      return before
  }
}
