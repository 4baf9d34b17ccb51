import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { FilingContext } from '../filing-context.ts'
import { refused } from '../lifecycle.ts'
import type { LifecycleOutcome } from '../lifecycle.ts'
import { consolidations, entryFindings } from './file-entry-summary.ts'
import { summaryConditions } from './summary-conditions.ts'
import { summaryData } from './summary-data.ts'
import type { SummaryOnFile } from './summary-on-file.ts'

/** Decides whether an entry summary that is on file is replaced. */
export function replaceEntrySummary(context: FilingContext, before: SummaryOnFile): LifecycleOutcome {
  const { declaration } = context
  const barred = bar(before)
  if (barred !== undefined) return refused(barred)
  const findings: Finding[] = entryFindings(context)
  if (declaration.functionCode === 'add' && (declaration.functionalReference ?? '') !== (before.data.functionalReference ?? ''))
    findings.push(finding(summaryConditions.referenceMismatch, '/functionalReference'))
  if (before.data.portOfEntry !== declaration.portOfEntry) findings.push(finding(summaryConditions.otherPort, '/portOfEntry'))
  if (before.control === 'cbp') findings.push(...returnedFindings(declaration, before))
  const data = { ...summaryData(declaration), ...keptConsolidation(before) }
  return {
    findings,
    facts: [{ type: 'EntrySummaryReplaced', data: { entryNumber: declaration.entryNumber, ...data } }, ...consolidations(context)],
  }
}

/** Why the summary on file cannot be replaced at all. */
function bar(before: SummaryOnFile): Finding | undefined {
  if (before.status === 'cancelled') return finding(summaryConditions.cancelled, '/entryNumber')
  if (before.isCorrected) return finding(summaryConditions.correctionOnFile, '/functionCode')
  if (before.liquidationOn !== undefined) return finding(summaryConditions.liquidated, '/functionCode')
  if (before.control === 'cbp' && before.status !== 'rejected') return finding(summaryConditions.underControl, '/functionCode')
  return undefined
}

/** What must be left out when CBP has returned the summary (usage notes y and z). */
function returnedFindings(declaration: Declaration, before: SummaryOnFile): Finding[] {
  const findings: Finding[] = []
  if (before.isPaid && declaration.payment !== undefined) findings.push(finding(summaryConditions.paymentNotAllowed, '/payment'))
  if (declaration.indicators.consolidatedSummary !== undefined) findings.push(finding(summaryConditions.consolidationNotAllowed, '/indicators/consolidatedSummary'))
  return findings
}

function keptConsolidation(before: SummaryOnFile): { isConsolidated?: boolean; releases?: readonly string[] } {
  return before.control === 'cbp' && before.data.isConsolidated ? { isConsolidated: true, releases: before.data.releases } : {}
}
