import type { MappingRow } from './mapping-row.ts'

const status = 'response/status'
const subject = 'response/subjectInterchange'
const segmentError = 'response/status/segmentError'
const elementError = 'response/status/segmentError/elementError'

/**
 * CONTRL (ISO 9735-10): the interchange that is answered is the reference of the response; what became of it and of each group and message
 * is a status, with the errors of its segments and their elements by position.
 */
export const contrlMapping: readonly MappingRow[] = [
  ['UCI', '*', '0020', 'response/functionalReferenceId'],
  ['UCI', '*', 'S002.0004', `${subject}/senderId`],
  ['UCI', '*', 'S002.0007', `${subject}/senderIdentificationTypeCode`],
  ['UCI', '*', 'S003.0010', `${subject}/recipientId`],
  ['UCI', '*', 'S003.0007', `${subject}/recipientIdentificationTypeCode`],
  ['UCI', '*', '0083', `${subject}/actionCode`],
  ['UCI', '*', '0085', `${subject}/validationCode`],
  ['UCI', '*', '0135', `${subject}/segmentId`],
  ...messageRows('SG1'),
  ...segmentRows('SG2'),
]

function messageRows(group: string): readonly MappingRow[] {
  return [
    [`${group}/UCM`, '*', 'open', status],
    [`${group}/UCM`, '*', '0062', `${status}/message/id`],
    [`${group}/UCM`, '*', 'S009.0065', `${status}/message/typeCode`],
    [`${group}/UCM`, '*', 'S009.0052', `${status}/message/versionId`],
    [`${group}/UCM`, '*', 'S009.0054', `${status}/message/releaseId`],
    [`${group}/UCM`, '*', 'S009.0051', `${status}/message/agencyCode`],
    [`${group}/UCM`, '*', 'S009.0057', `${status}/message/associationCode`],
    [`${group}/UCM`, '*', '0083', `${status}/nameCode`],
    [`${group}/UCM`, '*', '0085', `${status}/validationCode`],
    [`${group}/UCM`, '*', '0135', `${status}/segmentId`],
  ]
}

function segmentRows(group: string): readonly MappingRow[] {
  return [
    [`${group}/UCS`, '*', 'open', segmentError],
    [`${group}/UCS`, '*', '0096', `${segmentError}/sequenceNumeric`],
    [`${group}/UCS`, '*', '0085', `${segmentError}/validationCode`],
    [`${group}/UCD`, '*', 'open', elementError],
    [`${group}/UCD`, '*', '0085', `${elementError}/validationCode`],
    [`${group}/UCD`, '*', 'S011.0098', `${elementError}/elementNumeric`],
    [`${group}/UCD`, '*', 'S011.0104', `${elementError}/componentNumeric`],
  ]
}
