import type { MappingRow } from '../wire-tree/mapping.ts'
import { pointerRows } from '../wire-tree/pointer-rows.ts'
import { waybillRows } from './air-report.table.ts'

const reported = 'response/declaration'
const consignment = `${reported}/consignment`

/**
 * What an assessment before loading comes to (19 CFR 122.48b(a), (e) and (f)), by the codes that stand in an answer: a status, or a referral
 * that is to be answered. The letters are those in use among posts and carriers; CBP's own status codes are apart from them.
 */
export const preLoadingOutcomes = {
  assessmentComplete: { code: 'ACC', as: 'status' },
  doNotLoad: { code: 'DNL', as: 'status' },
  referralForInformation: { code: 'RFI', as: 'referral' },
  referralForScreening: { code: 'RFS', as: 'referral' },
} as const

/** What customs answers about a waybill before it is loaded. The names are ours. */
export const preLoadingAnswerRows: readonly MappingRow[] = [
  ['messageFunction', 'response/functionCode'],
  ['messageReference', 'response/functionalReferenceId'],
  ['issued', 'response/issueDateTime'],
  ['reportReference', `${reported}/functionalReferenceId`],
  ['reportNumber', `${reported}/id`],
  ['version', `${reported}/versionId`],
  ['carrier', `${reported}/carrier/id`],
  ['flight', `${reported}/borderTransportMeans/journeyId`],
  ['accepted', `${reported}/acceptanceDateTime`],
  ['rejected', `${reported}/rejectionDateTime`],
  ['cancelled', `${reported}/cancellationDateTime`],
  ...waybillRows('houseWaybill', `${consignment}/transportContractDocument[typeCode=703]`),
  ...waybillRows('airWaybill', `${consignment}/transportContractDocument[typeCode=740]`),
  ...waybillRows('masterWaybill', `${consignment}/transportContractDocument[typeCode=741]`),
  ['assessments[]/code', 'response/status[]/nameCode'],
  ['assessments[]/effective', 'response/status[]/effectiveDateTime'],
  ...pointerRows('assessments[]', 'response/status[]'),
  ['referrals[]/code', 'response/additionalInformation[]/statementCode'],
  ['referrals[]/type', 'response/additionalInformation[]/statementTypeCode'],
  ['referrals[]/text', 'response/additionalInformation[]/statementDescription'],
  ['referrals[]/answerBy', 'response/additionalInformation[]/limitDateTime'],
  ...pointerRows('referrals[]', 'response/additionalInformation[]'),
  ['errors[]/code', 'response/error[]/validationCode'],
  ['errors[]/text', 'response/error[]/description'],
  ...pointerRows('errors[]', 'response/error[]'),
  ['contactOffices[]/identifier', 'response/contactOffice[]/id'],
  ['contactOffices[]/communication[]/number', 'response/contactOffice[]/communication[]/id'],
  ['contactOffices[]/communication[]/type', 'response/contactOffice[]/communication[]/typeCode'],
]
