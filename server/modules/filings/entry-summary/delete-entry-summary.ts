import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { FilingContext } from '../filing-context.ts'
import { refused } from '../lifecycle.ts'
import type { LifecycleOutcome } from '../lifecycle.ts'
import { summaryConditions } from './summary-conditions.ts'

/** Decides whether an entry summary is deleted: only while the filer controls it (usage note a). */
export function deleteEntrySummary({ declaration, onFile }: FilingContext): LifecycleOutcome {
  const before = onFile?.summary
  if (before === undefined) return refused(finding(summaryConditions.notFoundForDelete, '/entryNumber'))
  if (before.status === 'cancelled') return refused(finding(summaryConditions.cancelled, '/entryNumber'))
  if (before.liquidationOn !== undefined) return refused(finding(summaryConditions.liquidated, '/functionCode'))
  if (before.control !== 'trade') return refused(finding(summaryConditions.underControl, '/functionCode'))
  const findings = carriesContent(declaration) ? [finding(summaryConditions.extraneousData, '')] : []
  if (before.data.portOfEntry !== declaration.portOfEntry) findings.push(finding(summaryConditions.otherPort, '/portOfEntry'))
  return { findings, facts: [{ type: 'EntrySummaryDeleted', data: { entryNumber: declaration.entryNumber, isImplicit: false } }] }
}

function carriesContent(declaration: Declaration): boolean {
  return declaration.goodsItems.length > 0 || declaration.importerOfRecord !== undefined || declaration.payment !== undefined || declaration.bonds.length > 0 || declaration.totals !== undefined
}
