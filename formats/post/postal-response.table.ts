import type { MappingRow } from '../wire-tree/mapping.ts'
import { pointerRows } from '../wire-tree/pointer-rows.ts'

const item = 'response/declaration'
const goodsItem = `${item}/goodsShipment/governmentAgencyGoodsItem[]`
const duty = `${goodsItem}/commodity/dutyTaxFee[]`

/** What customs answers about one postal item: how it was assessed, what is asked for, what is wrong, what is owed. The names are ours. */
export const postalResponseRows: readonly MappingRow[] = [
  ['itemId', `${item}/id`],
  ['messageFunction', 'response/functionCode'],
  ['messageReference', 'response/functionalReferenceId'],
  ['itemReference', `${item}/functionalReferenceId`],
  ['version', `${item}/versionId`],
  ['issued', 'response/issueDateTime'],
  ['accepted', `${item}/acceptanceDateTime`],
  ['rejected', `${item}/rejectionDateTime`],
  ['cancelled', `${item}/cancellationDateTime`],
  ['assessments[]/code', 'response/status[]/nameCode'],
  ['assessments[]/effective', 'response/status[]/effectiveDateTime'],
  ['assessments[]/released', 'response/status[]/releaseDateTime'],
  ...pointerRows('assessments[]', 'response/status[]'),
  ['referrals[]/code', 'response/additionalInformation[]/statementCode'],
  ['referrals[]/type', 'response/additionalInformation[]/statementTypeCode'],
  ['referrals[]/text', 'response/additionalInformation[]/statementDescription'],
  ['referrals[]/answerBy', 'response/additionalInformation[]/limitDateTime'],
  ...pointerRows('referrals[]', 'response/additionalInformation[]'),
  ['errors[]/code', 'response/error[]/validationCode'],
  ['errors[]/text', 'response/error[]/description'],
  ...pointerRows('errors[]', 'response/error[]'),
  ['duties[]/reference', `${item}/dutyTaxFee[]/payment/referenceId`],
  ['duties[]/assessed', `${item}/dutyTaxFee[]/payment/taxAssessedAmount`],
  ['duties[]/due', `${item}/dutyTaxFee[]/payment/dueDateTime`],
  ['duties[]/paid', `${item}/dutyTaxFee[]/payment/paymentAmount`],
  ['contents[]/sequenceNumber', `${goodsItem}/sequenceNumeric`, { as: 'number' }],
  ['contents[]/duties[]/type', `${duty}/typeCode`],
  ['contents[]/duties[]/base', `${duty}/adValoremTaxBaseAmount`],
  ['contents[]/duties[]/rate', `${duty}/taxRateNumeric`, { as: 'number' }],
  ['contents[]/duties[]/assessed', `${duty}/payment/taxAssessedAmount`],
  ['contents[]/duties[]/paid', `${duty}/payment/paymentAmount`],
  ['contactOffices[]/identifier', 'response/contactOffice[]/id'],
  ['contactOffices[]/communication[]/number', 'response/contactOffice[]/communication[]/id'],
  ['contactOffices[]/communication[]/type', 'response/contactOffice[]/communication[]/typeCode'],
  ['appealOffice', 'response/appealOffice/id'],
]
