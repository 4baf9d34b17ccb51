import type { MappingRow } from './mapping-row.ts'

const response = 'response'
const tax = 'response/declaration/dutyTaxFee'

/**
 * CUSRES: what it answers, whether that was accepted, its errors. Qualifiers: RFF ABT number of the declaration, ABE declarant's reference;
 * DTM 137 issue; FTX AAO description of an error. The section of released documents (DOC) is not read. BGM 4343 holds AP, RE and the like.
 */
export const cusresMapping: readonly MappingRow[] = [
  ['BGM', '*', 'C002.1001', `${response}/typeCode`, { default: '963' }],
  ['BGM', '*', 'C106.1004', `${response}/functionalReferenceId`],
  ['BGM', '*', '1225', `${response}/functionCode`, { default: '11' }],
  ['BGM', '*', '4343', `${response}/responseTypeCode`],
  ['DTM', '137', 'C507.2380', `${response}/issueDateTime`],
  ['FTX', '*', 'open', `${response}/additionalInformation`],
  ['FTX', '*', '4451', `${response}/additionalInformation/statementTypeCode`, { default: 'AAI' }],
  ['FTX', '*', 'C107.4441', `${response}/additionalInformation/statementCode`],
  ['FTX', '*', 'C108.4440*', `${response}/additionalInformation/statementDescription`],
  ['GEI', '4', 'open', `${response}/status`],
  ['GEI', '4', 'C012.7365', `${response}/status/nameCode`],
  ['SG3/RFF', 'ABT', 'C506.1154', `${response}/declaration/id`],
  ['SG3/RFF', 'ABE', 'C506.1154', `${response}/declaration/functionalReferenceId`],
  ['SG4/ERP', '*', 'open', `${response}/error`],
  ['SG4/ERP', '*', 'open', `${response}/error/pointer`],
  ['SG4/ERP', '*', 'C701.1049', `${response}/error/pointer/documentSectionCode`],
  ['SG4/ERP', '*', 'C701.1052', `${response}/error/itemId`],
  ['SG4/ERP', '*', 'C701.1054', `${response}/error/pointer/sequenceNumeric`],
  ['SG4/ERC', '*', 'C901.9321', `${response}/error/validationCode`],
  ['SG4/FTX', 'AAO', 'C108.4440*', `${response}/error/description`],
  ['SG5/TAX', '1', 'open', tax],
  ['SG5/MOA', '55', 'C516.5004', `${tax}/payment/taxAssessedAmount`],
]
