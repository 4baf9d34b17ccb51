import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { daysBetween, easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { EntryUpdate } from '../events.ts'
import type { FilingContext } from '../filing-context.ts'
import { refused } from '../lifecycle.ts'
import type { LifecycleOutcome } from '../lifecycle.ts'
import { entryConditions } from './entry-conditions.ts'
import { isPortBound } from './replace-entry.ts'

const updateWindowDays = 15

/** Decides whether bill, manifest and port data of an entry for cargo release are updated. */
export function updateEntry({ declaration, onFile, receivedOn }: FilingContext): LifecycleOutcome {
  const before = onFile?.cargoRelease
  if (before === undefined) return refused(finding(entryConditions.notOnFile, '/entryNumber'))
  if (before.status === 'cancelled') return refused(finding(entryConditions.numberSpent, '/entryNumber'))
  const findings: Finding[] = []
  if (declaration.goodsItems.length > 0) findings.push(finding(entryConditions.updateCarriesOtherData, '/goodsItems'))
  if (declaration.parties.length > 0) findings.push(finding(entryConditions.updateCarriesOtherData, '/parties'))
  if (isTooLate(before.releasedAt, receivedOn)) findings.push(finding(entryConditions.updateTooLate, '/functionCode'))
  if (isPortBound(declaration, onFile)) findings.push(finding(entryConditions.portBoundToSummary, '/portOfEntry'))
  return { findings, facts: [{ type: 'EntryUpdated', data: { entryNumber: declaration.entryNumber, ...entryUpdate(declaration) } }] }
}

function isTooLate(releasedAt: string | undefined, receivedOn: string): boolean {
  return releasedAt !== undefined && daysBetween(easternDate(releasedAt), receivedOn) > updateWindowDays
}

function entryUpdate(declaration: Declaration): EntryUpdate {
  const carrierCode = declaration.conveyances[0]?.carrierCode
  return {
    ...(declaration.portOfEntry === undefined ? {} : { portOfEntry: declaration.portOfEntry }),
    ...(declaration.transportMode === undefined ? {} : { transportMode: declaration.transportMode }),
    ...(carrierCode === undefined ? {} : { carrierCode }),
  }
}
