import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import { date, hundredths, tenThousandths, text, twoWay, whole, word, writingOf, type Form } from '../mapping/form.ts'
import { mapRecord, repeat, type Repetition, type Row } from '../mapping/record-mapping.ts'
import { invoiceRanges } from './header-mapping.ts'

const chapter = 'entry-summary'
const map = (key: string, rows: readonly Row[], repetitions: readonly Repetition[] = []) => mapRecord(chapter, key, rows, repetitions)
const times = (key: string, list: string, table: { times: number; rows: readonly Row[] }) => repeat(chapter, key, { list, ...table })

/** Article parties of the 47-record by the role that the canonical declaration gives them. */
export const articlePartyRoles = { M: 'MF', C: 'DP', S: 'BY', E: 'EX' } as const

export const line = map('40', [
  ['Line Item Identifier', 'lineIdentifier', text],
  ['Article Set Indicator', 'articleSet', text],
  ['Country of Origin Code', 'origin', text],
  ['Country of Export Code', 'countryOfExport', text],
  ['Date of Exportation', 'exportation', date],
  ['Date of Exportation (for Textiles)', 'textileExportation', date],
  ['Trade Agreement/Special Program Claim Code', 'specialProgram', text],
  ['Charges Amount', 'charges', whole],
  ['Foreign Port of Lading Code', 'portOfLading', text],
  ['Gross Shipping Weight', 'grossWeightKilograms', whole],
  ['Category Code (for Textiles)', 'textileCategory', text],
  ['Product Claim Code', 'productClaim', text],
  ['Related Party Indicator', 'relatedParty', text],
  ['NAFTA Net Cost Indicator', 'netCost', text],
  ['Fee Exemption Code', 'feeExemption', text],
  ['AD Case Non-Reimbursement Statement', 'nonReimbursement', text],
])

export const zoneStatus = map('41', [
  ['FTZ Merchandise Status Code', 'zoneStatus/status', text],
  ['Privileged FTZ Merchandise Filing Date', 'zoneStatus/privilegedFiling', date],
  ['FTZ Line Item Quantity', 'zoneStatus/quantity', whole],
])

export const invoice = map('42', [
  ['Supplier ID Code', 'supplier', text],
  ['Invoice Number', 'number', text],
], [invoiceRanges])

export const ruling = map('43', [], [{ list: ['rulings'], items: [map('43', [
  ['Ruling Type Code', 'type', text],
  ['Ruling Number', 'number', text],
]).elements] }])

export const description = map('44', [], [{ list: ['descriptions'], items: [map('44', [['Commercial Description Text', '', text]]).elements] }])

export const articleParty = map('47', [
  ['Article Party Type Code', 'role', word(articlePartyRoles)],
  [['Article Party Type Code', 'Article Party Identifier'], 'identifier/qualifier', partyQualifier],
  ['Article Party Identifier', 'identifier/value', text],
])

export const tariff = map('50', [
  ['HTS Number', 'code', text],
  ['Duty Amount', 'duty', hundredths],
  ['Value of Goods Amount', 'value', whole],
], [times('50', 'quantities', { times: 3, rows: [
  ['Quantity', 'value', hundredths],
  ['Unit of Measure Code', 'unit', text],
] })])

export const sanctionDisclaim = map('SE60', [['Sanction Disclaim Indicator', 'sanctionDisclaim', text]])

export const currentTariff = map('SE61', [['Current HTS Number for PF Status Merchandise', 'currentCode', text]])

export const visa = map('51', [['Standard Visa Number', 'visaNumber', text]])

export const licence = map('52', [
  ['License/Certificate/Permit Type Code', 'type', text],
  ['License Number/Certificate Number/Permit Number', 'number', text],
])

export const tradeRemedyCase = map('53', [
  ['Case Number', 'caseNumber', text],
  ['Bond/Cash Claim Code', 'claim', text],
  ['Case Deposit Rate', 'rate', hundredths],
  ['Case Rate Type Qualifier Code', 'rateType', text],
  ['AD/CVD Value of Goods Amount', 'value', stated(whole)],
  ['AD/CVD Quantity', 'quantity', stated(tenThousandths)],
  ['AD/CVD Duty Amount', 'duty', hundredths],
  ['AD/CVD Non-Reimbursement Declaration Identifier', 'nonReimbursementDeclaration', text],
])

const internalRevenueFields = [['Accounting Class Code', 'classCode', text], ['IR Tax Amount', 'amount', hundredths]] as const
const otherRevenueFields = [['Accounting Class Code', 'classCode', text], ['Other Revenue Amount', 'amount', hundredths]] as const

export const internalRevenueTax = map('60', internalRevenueFields)
export const otherRevenue = map('61', otherRevenueFields)
export const userFee = map('62', [['Accounting Class Code', 'classCode', text], ['User Fee Amount', 'amount', hundredths]])

export const sanctionsQuestion = map('SE62', [
  ['Record ID', 'group', text],
  ['Record Type', 'type', text],
  ['Field Name', 'field', text],
])

export const sanctionsAnswer = map('SE63', [['Field Value', 'value', text]])

export const lineReasons = map('63', [], [times('63', 'correctionReasons', { times: 5, rows: [['Post Summary Correction Line Reason Code', '', text]] })])

export const censusOverrides = map('CW02', [], [times('CW02', 'censusOverrides', { times: 7, rows: [
  ['Census Warning Condition Code', 'condition', text],
  ['Census Warning Condition Override Code', 'override', text],
] })])

/** Manufacturers and exporters are named by MID, the others by an importer number (Entry Summary usage note f). */
function partyQualifier(codeAndNumber: string): string {
  if (codeAndNumber.startsWith('M') || codeAndNumber.startsWith('E')) return 'MID'
  return parseImporterNumber(codeAndNumber.slice(1))?.qualifier ?? 'EI'
}

/** Zero stands for `does not apply` here (53-record), so it is not a value. */
function stated(form: Form): Form {
  const read: Form = (found) => (/^0*$/.test(found) ? undefined : form(found))
  const writing = writingOf(form)
  return writing ? twoWay(read, writing) : read
}
