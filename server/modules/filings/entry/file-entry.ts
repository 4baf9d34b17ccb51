import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { FilingContext } from '../filing-context.ts'
import { refused } from '../lifecycle.ts'
import type { LifecycleOutcome } from '../lifecycle.ts'
import { cargoReleaseData } from './cargo-release-data.ts'
import { entryConditions } from './entry-conditions.ts'

/** Decides whether an entry for cargo release is filed for the first time. */
export function fileEntry({ declaration, onFile }: FilingContext): LifecycleOutcome {
  const before = onFile?.cargoRelease
  if (before?.status === 'cancelled') return refused(finding(entryConditions.numberSpent, '/entryNumber'))
  if (before !== undefined) return refused(finding(entryConditions.alreadyOnFile, '/functionCode'))
  return { findings: [], facts: [{ type: 'EntryFiled', data: { entryNumber: declaration.entryNumber, ...cargoReleaseData(declaration) } }] }
}
