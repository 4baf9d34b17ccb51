import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { EntryFact } from './events.ts'
import type { Environment } from './filing-context.ts'
import type { CargoReleaseOnFile } from './entry/cargo-release-on-file.ts'
import { cargoReleaseAfter } from './entry/cargo-release-on-file.ts'
import type { SummaryOnFile } from './entry-summary/summary-on-file.ts'
import { summaryAfter } from './entry-summary/summary-on-file.ts'

/** What is on file under one entry number. Nothing changes it but facts. */
export interface EntryOnFile {
  readonly entryNumber: string
  /** Organisation that filed it, or that became its owner by a post summary correction. */
  readonly organisation: string
  /** Importer number in the one spelling that parties key by. */
  readonly importer: string
  /** A number lives in one environment only, so that test and production filings never meet. */
  readonly environment: Environment
  readonly cargoRelease?: CargoReleaseOnFile
  readonly summary?: SummaryOnFile
  /** The summary that consolidated this release. */
  readonly consolidatedUnder?: string
}

/** When a fact happened, and by whom it was filed. */
export interface FactOccasion {
  readonly organisation: string
  readonly environment: Environment
  readonly at: MomentText
}

/** The entry after a fact; undefined as long as there is none. Pure: the same facts always give the same entry. */
export function entryAfter(entry: EntryOnFile | undefined, fact: EntryFact, occasion: FactOccasion): EntryOnFile {
  const { cargoRelease: before, summary: summaryBefore, ...identity } = entry ?? identityOf(fact, occasion)
  const cargoRelease = cargoReleaseAfter(before, fact, occasion.at)
  const summary = summaryAfter(summaryBefore, fact, occasion.at)
  return {
    ...identity,
    ...ownershipAfter(fact, occasion),
    ...(cargoRelease === undefined ? {} : { cargoRelease }),
    ...(summary === undefined ? {} : { summary }),
  }
}

function identityOf(fact: EntryFact, occasion: FactOccasion): EntryOnFile {
  return { entryNumber: fact.data.entryNumber, organisation: occasion.organisation, importer: '', environment: occasion.environment }
}

/** A post summary correction makes its filer the owner (CATAIR AE usage note gg); a full filing states the importer anew. */
function ownershipAfter(fact: EntryFact, occasion: FactOccasion): { organisation?: string; importer?: string; consolidatedUnder?: string } {
  if (fact.type === 'EntryFiled' || fact.type === 'EntryReplaced' || fact.type === 'EntrySummaryFiled' || fact.type === 'EntrySummaryReplaced') return { importer: fact.data.importer }
  if (fact.type === 'EntrySummaryCorrected') return { organisation: occasion.organisation }
  return fact.type === 'EntryConsolidated' ? { consolidatedUnder: fact.data.under } : {}
}
