import { agenciesToSpeak } from './agencies-to-speak/rule.ts'
import { agencyDataMissing } from './agency-data-missing/rule.ts'
import { billHold } from './bill-hold/rule.ts'
import { censusWarning } from './census-warning/rule.ts'
import { importerAndBond } from './importer-and-bond/rule.ts'
import { licenceMissing } from './licence-missing/rule.ts'
import { listedParty } from './listed-party/rule.ts'
import { metalsDeclaration } from './metals-declaration/rule.ts'
import { missingDocuments } from './missing-documents/rule.ts'
import { officerRequest } from './officer-request/rule.ts'
import { provenanceContradicted } from './provenance-contradicted/rule.ts'
import { provisionalAssessment } from './provisional-assessment/rule.ts'
import { quota } from './quota/rule.ts'
import { rejectedFiling } from './rejected-filing/rule.ts'
import { requiredData } from './required-data/rule.ts'
import type { Rule } from './rule.ts'
import { sandboxReference } from './sandbox-reference/rule.ts'
import { standingOrders } from './standing-orders/rule.ts'
import { selectedForExamination } from './selected-for-examination/rule.ts'
import { tradeRemedyCaseMissing } from './trade-remedy-case-missing/rule.ts'
import { withdrawn } from './withdrawn/rule.ts'

/** The rules in their order: reasons are given in it, and the strictest outcome of all decides. */
export const rules: readonly Rule[] = [
  sandboxReference, standingOrders, billHold, rejectedFiling, requiredData, importerAndBond, tradeRemedyCaseMissing, metalsDeclaration, licenceMissing, quota, agencyDataMissing, agenciesToSpeak,
  missingDocuments, provenanceContradicted, listedParty, selectedForExamination, officerRequest, withdrawn, censusWarning, provisionalAssessment,
]
