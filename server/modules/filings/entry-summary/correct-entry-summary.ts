import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { daysBetween } from '@customhouse/vocabulary/measures/calendar.ts'
import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { isInformal } from '@customhouse/checks/entry-type.ts'
import type { FilingContext } from '../filing-context.ts'
import { importerOf } from '../importer-of.ts'
import { refused } from '../lifecycle.ts'
import type { LifecycleOutcome } from '../lifecycle.ts'
import { summaryConditions } from './summary-conditions.ts'
import { summaryData } from './summary-data.ts'
import type { SummaryOnFile } from './summary-on-file.ts'

/** Error dictionary B51: a correction is refused at 15 days or fewer (usage note gg says within 14; the dictionary is stricter). */
const daysBeforeLiquidation = 15
const typeChangeReasons = ['H01', 'H02', 'H14']

/** Decides whether a post summary correction replaces the data of a paid entry summary (usage note gg). */
export function correctEntrySummary({ declaration, onFile, receivedOn }: FilingContext): LifecycleOutcome {
  const before = onFile?.summary
  if (before === undefined) return refused(finding(summaryConditions.notFoundForCorrection, '/entryNumber'))
  if (declaration.functionCode === 'cancel') return refused(finding(summaryConditions.deleteByCorrection, '/functionCode'))
  const findings = [...stateConditions(before, receivedOn).map((condition) => finding(condition, '/correction')), ...changeFindings(declaration, before)]
  const data = { ...summaryData(declaration), isConsolidated: before.data.isConsolidated, releases: before.data.releases }
  return { findings, facts: [{ type: 'EntrySummaryCorrected', data: { entryNumber: declaration.entryNumber, ...data } }] }
}

function stateConditions(before: SummaryOnFile, receivedOn: DateText): Condition[] {
  if (before.status === 'cancelled') return [summaryConditions.correctionCancelled]
  if (before.control === 'trade') return [summaryConditions.correctionTooEarly]
  if (before.status === 'rejected') return [summaryConditions.correctionNotAccepted]
  const conditions: Condition[] = []
  if (!before.isPaid) conditions.push(summaryConditions.correctionNotPaid)
  if (before.isUnderReview) conditions.push(summaryConditions.correctionUnderReview)
  if (before.data.isFlaggedForReconciliation) conditions.push(summaryConditions.correctionReconciled)
  if (isInformal(before.data.typeCode)) conditions.push(summaryConditions.correctionInformal)
  if (before.liquidationOn !== undefined) conditions.push(...liquidationConditions(daysBetween(receivedOn, before.liquidationOn)))
  return conditions
}

function liquidationConditions(daysAhead: number): Condition[] {
  if (daysAhead <= 0) return [summaryConditions.correctionLiquidated]
  return daysAhead <= daysBeforeLiquidation ? [summaryConditions.correctionTooClose] : []
}

function changeFindings(declaration: Declaration, before: SummaryOnFile): Finding[] {
  const findings: Finding[] = []
  if (declaration.portOfEntry !== before.data.portOfEntry) findings.push(finding(summaryConditions.correctionPort, '/portOfEntry'))
  if (importerOf(declaration) !== before.data.importer) findings.push(finding(summaryConditions.correctionImporter, '/importerOfRecord/number'))
  const saysTypeChanges = declaration.correction?.headerReasons.some((reason) => typeChangeReasons.includes(reason)) === true
  if (declaration.typeCode !== before.data.typeCode && !saysTypeChanges) findings.push(finding(summaryConditions.typeChangeUnexplained, '/correction/headerReasons'))
  if (declaration.typeCode === before.data.typeCode && saysTypeChanges) findings.push(finding(summaryConditions.typeUnchanged, '/correction/headerReasons'))
  return findings
}
