import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { SummaryData } from '../events.ts'
import { importerOf } from '../importer-of.ts'

/** What a declaration says in summary, as far as later filings are judged by it. */
export function summaryData(declaration: Declaration): SummaryData {
  const { dates, payment, reconciliation } = declaration
  return {
    importer: importerOf(declaration),
    typeCode: declaration.typeCode,
    portOfEntry: declaration.portOfEntry ?? '',
    isConsolidated: declaration.indicators.consolidatedSummary === 'Y',
    releases: declaration.releases,
    isFlaggedForReconciliation: reconciliation?.issueCode !== undefined || reconciliation?.tradeAgreement !== undefined,
    ...(declaration.functionalReference === undefined ? {} : { functionalReference: declaration.functionalReference }),
    ...(payment?.statementPrintDate === undefined ? {} : { statementPrintDate: payment.statementPrintDate }),
    ...(dates.estimatedEntry === undefined ? {} : { entryDate: dates.estimatedEntry }),
    ...(dates.importation === undefined ? {} : { importation: dates.importation }),
  }
}
