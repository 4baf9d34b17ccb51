import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { FilingContext } from '../filing-context.ts'
import { refused } from '../lifecycle.ts'
import type { LifecycleOutcome } from '../lifecycle.ts'
import { cargoReleaseData } from './cargo-release-data.ts'
import { entryConditions } from './entry-conditions.ts'
import { isUnderReview } from './replace-entry.ts'

/**
 * Decides what an entry summary that asks for cargo release does to the entry under its number (usage note ee): it creates
 * the entry, or replaces one that is on file and not yet released.
 */
export function certifyEntry({ declaration, onFile }: FilingContext): LifecycleOutcome {
  const before = onFile?.cargoRelease
  const data = { entryNumber: declaration.entryNumber, ...cargoReleaseData(declaration) }
  if (before === undefined) return { findings: [], facts: [{ type: 'EntryFiled', data }] }
  if (before.status === 'cancelled') return refused(finding(entryConditions.numberSpent, '/entryNumber'))
  if (before.releasedAt !== undefined) return { findings: [], facts: [] }
  if (before.typeCode === '06') return refused(finding(entryConditions.zoneEntryNotReplaced, '/indicators/requestsCargoRelease'))
  // AE SE13-record: mandatory when a replacement asks for cargo release and an entry is on file.
  const findings = declaration.functionCode === 'replace' && declaration.contact === undefined ? [finding(entryConditions.contactMissing, '/contact')] : []
  if (!isUnderReview(before)) return { findings, facts: [{ type: 'EntryReplaced', data }] }
  return { findings: [...findings, finding(entryConditions.correctionRequested, '/indicators/requestsCargoRelease')], facts: [{ type: 'EntryCorrectionRequested', data }] }
}
