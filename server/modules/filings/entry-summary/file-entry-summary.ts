import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { CargoReleaseOnFile } from '../entry/cargo-release-on-file.ts'
import { entryConditions } from '../entry/entry-conditions.ts'
import type { EntryFact } from '../events.ts'
import type { FilingContext } from '../filing-context.ts'
import type { LifecycleOutcome } from '../lifecycle.ts'
import { summaryConditions } from './summary-conditions.ts'
import { summaryData } from './summary-data.ts'

/** Decides whether an entry summary is filed for the first time. An addition and a replacement do the same here (usage note a). */
export function fileEntrySummary(context: FilingContext): LifecycleOutcome {
  const { declaration } = context
  const data = summaryData(declaration)
  return {
    findings: entryFindings(context),
    facts: [{ type: 'EntrySummaryFiled', data: { entryNumber: declaration.entryNumber, ...data } }, ...consolidations(context)],
  }
}

/** What the entry for cargo release under the same number says against the summary. */
export function entryFindings({ declaration, onFile }: FilingContext): Finding[] {
  const taken = onFile?.consolidatedUnder === undefined ? [] : [finding(summaryConditions.alreadyConsolidated, '/entryNumber')]
  const entry = onFile?.cargoRelease
  if (entry === undefined) return taken
  if (entry.status === 'cancelled') return [...taken, finding(entryConditions.numberSpent, '/entryNumber')]
  return [...taken, ...againstEntry(declaration, entry)]
}

function againstEntry(declaration: Declaration, entry: CargoReleaseOnFile): Finding[] {
  const findings: Finding[] = []
  if (hasNoEntry(declaration.typeCode)) findings.push(finding(summaryConditions.typeHasNoEntry, '/typeCode'))
  if (entry.portOfEntry !== undefined && entry.portOfEntry !== declaration.portOfEntry) findings.push(finding(summaryConditions.entryInOtherPort, '/portOfEntry'))
  if (declaration.indicators.consolidatedSummary === 'Y' && !entry.isCertifiedFromSummary) findings.push(finding(summaryConditions.consolidatedAfterEntry, '/indicators/consolidatedSummary'))
  if (declaration.indicators.requestsCargoRelease === true && entry.isImmediateDelivery) findings.push(finding(summaryConditions.certifyWithImmediateDelivery, '/indicators/requestsCargoRelease'))
  return findings
}

/** Withdrawals from warehouse and military summaries have no entry for cargo release (usage note ee). */
export function hasNoEntry(typeCode: string): boolean {
  return typeCode.startsWith('3') || typeCode === '51'
}

/** The releases that a consolidated summary accounts for are taken from then on (usage note z). */
export function consolidations({ declaration, others }: FilingContext): EntryFact[] {
  if (declaration.indicators.consolidatedSummary !== 'Y' || others === undefined) return []
  return declaration.releases
    .filter((number) => others.has(number))
    .map((number) => ({ type: 'EntryConsolidated', data: { entryNumber: number, under: declaration.entryNumber } }))
}
