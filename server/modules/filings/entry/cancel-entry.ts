import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { FilingContext } from '../filing-context.ts'
import { refused } from '../lifecycle.ts'
import type { LifecycleOutcome } from '../lifecycle.ts'
import { entryConditions } from './entry-conditions.ts'
import { isUnderReview } from './replace-entry.ts'

/** SE13 note 1: reasons 02 to 04 name what replaces the entry, by the qualifier of its SE20 reference. */
const replacementQualifiers: Readonly<Record<string, string>> = { '02': 'IB', '03': 'EN', '04': 'FTZ' }
const weeklyZoneReason = '12'

/** Decides whether an entry for cargo release is cancelled, or its cancellation becomes a request for an officer. */
export function cancelEntry({ declaration, onFile }: FilingContext): LifecycleOutcome {
  const before = onFile?.cargoRelease
  if (before === undefined) return refused(finding(entryConditions.notOnFile, '/entryNumber'))
  if (before.status === 'cancelled') return refused(finding(entryConditions.numberSpent, '/entryNumber'))
  const findings: Finding[] = reasonFindings(declaration)
  if (declaration.contact === undefined) findings.push(finding(entryConditions.contactMissing, '/contact'))
  const data = { entryNumber: declaration.entryNumber, reason: declaration.changeReason ?? '' }
  if (before.releasedAt === undefined && !isUnderReview(before)) return { findings, facts: [{ type: 'EntryCancelled', data }] }
  findings.push(finding(entryConditions.cancellationRequested, '/functionCode'))
  return { findings, facts: [{ type: 'EntryCancellationRequested', data }] }
}

function reasonFindings(declaration: Declaration): Finding[] {
  const reason = declaration.changeReason ?? ''
  if (!/^(?:0[1-9]|1[0-2])$/.test(reason) || (reason === weeklyZoneReason && declaration.typeCode !== '06'))
    return [finding(entryConditions.reasonMissing, '/changeReason')]
  const qualifier = replacementQualifiers[reason]
  if (qualifier === undefined || declaration.references.some((reference) => reference.qualifier === qualifier && reference.identifier !== '')) return []
  return [finding(entryConditions.replacementReferenceMissing, '/references')]
}
