import type { MappingRow } from './mapping-row.ts'

const report = 'conveyanceReport'

/** A code of 1001 for a report; one character is a kind of manifest in the list of another standard (X12 256). */
export const documentName = /^..+$/

/** What CUSCAR and CUSREP say alike of the report as a whole. */
export const bodyOfReport: readonly MappingRow[] = [
  ['BGM', '*', 'C106.1004', `${report}/id`],
  ['BGM', '*', 'C106.1056', `${report}/versionId`],
  ['BGM', '*', '1225', `${report}/functionCode`, { default: '9' }],
  ['DTM', '137', 'C507.2380', `${report}/issueDateTime`, { date: '203' }],
  ['FTX', 'AAI', 'C108.4440*', `${report}/remarks`],
  ['FTX', '*', 'open', `${report}/additionalInformation`],
  ['FTX', '*', '4451', `${report}/additionalInformation/statementTypeCode`, { default: 'ACB' }],
  ['FTX', '*', 'C107.4441', `${report}/additionalInformation/statementCode`],
  ['FTX', '*', 'C108.4440*', `${report}/additionalInformation/statementDescription`],
]
