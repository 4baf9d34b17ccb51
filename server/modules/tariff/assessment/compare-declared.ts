import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Remark } from './assessment-finding.ts'
import { compareDuty } from './compare-duty.ts'
import { compareHeaderFees } from './compare-header-fees.ts'
import { compareLineFees } from './compare-line-fees.ts'
import { compareTaxesAndCases } from './compare-taxes-and-cases.ts'
import { compareTotals } from './compare-totals.ts'
import type { EntryOutcome } from './entry-outcome.ts'

/**
 * Compares what the filer computed with what was assessed, as customs does when it takes a summary. A declaration that
 * states no duty, fee or total is an enquiry, and is not compared.
 */
export function compareDeclared(declaration: Declaration, outcome: EntryOutcome): readonly Remark[] {
  if (declaration.kind !== 'entry-summary' || declaration.functionCode === 'cancel' || !isSelfAssessed(declaration)) return []
  return [
    ...compareDuty(declaration, outcome),
    ...compareLineFees(declaration, outcome),
    ...compareHeaderFees(declaration, outcome),
    ...compareTaxesAndCases(declaration, outcome),
    ...compareTotals(declaration, outcome),
  ]
}

function isSelfAssessed(declaration: Declaration): boolean {
  if (declaration.totals !== undefined || declaration.headerFees.length > 0) return true
  return declaration.goodsItems.some((item) => item.fees.length > 0 || item.commodities.some(({ duty }) => duty !== undefined))
}
