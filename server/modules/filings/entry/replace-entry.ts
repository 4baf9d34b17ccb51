import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { EntryOnFile } from '../entry-on-file.ts'
import type { FilingContext } from '../filing-context.ts'
import { refused } from '../lifecycle.ts'
import type { LifecycleOutcome } from '../lifecycle.ts'
import { cargoReleaseData } from './cargo-release-data.ts'
import type { CargoReleaseOnFile } from './cargo-release-on-file.ts'
import { entryConditions } from './entry-conditions.ts'

/** Decides whether an entry for cargo release is replaced, or its replacement becomes a request for an officer. */
export function replaceEntry({ declaration, onFile }: FilingContext): LifecycleOutcome {
  const before = onFile?.cargoRelease
  if (before === undefined) return refused(finding(entryConditions.notOnFile, '/entryNumber'))
  if (before.status === 'cancelled') return refused(finding(entryConditions.numberSpent, '/entryNumber'))
  if (before.releasedAt !== undefined) return refused(finding(entryConditions.released, '/functionCode'))
  const findings: Finding[] = []
  if (declaration.contact === undefined) findings.push(finding(entryConditions.contactMissing, '/contact'))
  if (isPortBound(declaration, onFile)) findings.push(finding(entryConditions.portBoundToSummary, '/portOfEntry'))
  if (withdrawsImmediateDelivery(declaration, onFile)) findings.push(finding(entryConditions.immediateDeliveryFixed, '/indicators/immediateDelivery'))
  const data = { entryNumber: declaration.entryNumber, ...cargoReleaseData(declaration) }
  if (!isUnderReview(before)) return { findings, facts: [{ type: 'EntryReplaced', data }] }
  findings.push(finding(entryConditions.correctionRequested, '/functionCode'))
  return { findings, facts: [{ type: 'EntryCorrectionRequested', data }] }
}

/** Whether the port would change under an entry summary that is on file. */
export function isPortBound({ portOfEntry }: Declaration, onFile: EntryOnFile | undefined): boolean {
  return onFile?.summary !== undefined && portOfEntry !== undefined && portOfEntry !== onFile.summary.data.portOfEntry
}

/** SE11 note 9: the request stays once the entry summary is on file. */
function withdrawsImmediateDelivery({ indicators }: Declaration, onFile: EntryOnFile | undefined): boolean {
  return onFile?.summary !== undefined && onFile.cargoRelease?.isImmediateDelivery === true && indicators.immediateDelivery !== true
}

/** Whether CBP has asked for something, so that a change needs an officer (documents required, exam, hold, review). */
export function isUnderReview(entry: CargoReleaseOnFile): boolean {
  return entry.request !== undefined || (entry.outcome !== undefined && entry.outcome !== 'release' && entry.outcome !== 'reject')
}
