import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const envelope = 'ISO 9735-1, 7 and annex C'
const directory = 'UN/EDIFACT directory of the message'

export const interchangeMissing = fatal('edifact-interchange-missing', {
  message: 'No interchange begins in these bytes', authority: envelope, remedy: 'Send text that begins with UNA or UNB',
})
export const serviceStringMissing = fatal('edifact-service-string-missing', {
  message: 'UNB is divided by other characters than those of the standard, and no UNA names them', authority: 'ISO 9735-1, 7.1',
  remedy: 'Send UNA before UNB, or divide by the standard characters',
})
export const serviceStringInvalid = fatal('edifact-service-string-invalid', {
  message: 'Two of the six characters of UNA are the same, or one is a letter, a digit or no ASCII', authority: 'ISO 9735-1, 7.1', remedy: 'Choose six characters that data do not need',
})
export const segmentTooLong = fatal('edifact-segment-too-long', {
  message: 'A segment is longer than 65,536 bytes', authority: 'limit of this reader', remedy: 'See that segments end with the terminator that UNA names',
})
export const messageTooLong = fatal('edifact-message-too-long', {
  message: 'A message has more than 500,000 segments', authority: 'limit of this reader', remedy: 'Send several messages',
})
export const messageTooLarge = fatal('edifact-message-too-large', {
  message: 'A message is larger than 32 MiB', authority: 'limit of this reader', remedy: 'Send several messages',
})
export const interchangeTruncated = fatal('edifact-interchange-truncated', {
  message: 'The interchange ends before its UNZ segment', authority: envelope, remedy: 'Send the whole interchange again',
})
export const segmentTruncated = fatal('edifact-segment-truncated', {
  message: 'The last segment has no terminator', authority: 'ISO 9735-1, 8.3', remedy: 'Send the whole interchange again',
})
export const repertoireUnsupported = fatal('edifact-repertoire-unsupported', {
  message: 'The character repertoire that UNB names cannot be read', authority: 'ISO 9735-1, data element 0001', remedy: 'Send UNOA to UNOK or UNOW',
})
export const versionUnsupported = fatal('edifact-version-unsupported', {
  message: 'The syntax version that UNB names is none of 1 to 4', authority: 'ISO 9735-1, data element 0002', remedy: 'Send syntax version 3 or 4',
})
export const characterUndecodable = warning('edifact-character-undecodable', {
  message: 'Bytes are no characters of the repertoire that UNB names', authority: 'ISO 9735-1, 6', remedy: 'Name the repertoire that is used',
})
export const characterOutsideRepertoire = warning('edifact-character-outside-repertoire', {
  message: 'There are characters that the syntax level does not have, such as lower case letters in UNOA', authority: 'ISO 9735-1, 6', remedy: 'Name UNOC or UNOW where such characters are used',
})
export const segmentMisplaced = fatal('edifact-envelope-out-of-order', {
  message: 'A segment stands where the envelope does not let it stand', authority: envelope, remedy: 'Put messages between UNH and UNT, groups between UNG and UNE, all between UNB and UNZ',
})
export const segmentCountWrong = fatal('edifact-segment-count-wrong', {
  message: 'UNT counts another number of segments than the message has', authority: 'ISO 9735-1, UNT, data element 0074', remedy: 'Count UNH and UNT too; a wrong count tells that segments are lost',
})
export const messageReferenceWrong = fatal('edifact-message-reference-wrong', {
  message: 'UNT names another message than UNH', authority: 'ISO 9735-1, UNT, data element 0062', remedy: 'Give UNH and UNT the same reference',
})
export const messageReferenceRepeated = warning('edifact-message-reference-repeated', {
  message: 'Two messages of the interchange have the same reference', authority: 'ISO 9735-1, UNH, data element 0062', remedy: 'Number messages within an interchange',
})
export const groupCountWrong = fatal('edifact-group-count-wrong', {
  message: 'UNE counts another number of messages than the group has', authority: 'ISO 9735-1, UNE, data element 0060', remedy: 'Count the messages of the group',
})
export const groupReferenceWrong = fatal('edifact-group-reference-wrong', {
  message: 'UNE names another group than UNG', authority: 'ISO 9735-1, UNE, data element 0048', remedy: 'Give UNG and UNE the same reference',
})
export const interchangeCountWrong = fatal('edifact-interchange-count-wrong', {
  message: 'UNZ counts another number of groups or messages than the interchange has', authority: 'ISO 9735-1, UNZ, data element 0036', remedy: 'Count groups, or messages where there are no groups',
})
export const interchangeReferenceWrong = fatal('edifact-interchange-reference-wrong', {
  message: 'UNZ names another interchange than UNB', authority: 'ISO 9735-1, UNZ, data element 0020', remedy: 'Give UNB and UNZ the same reference',
})
export const envelopeElementMissing = fatal('edifact-envelope-element-missing', {
  message: 'The interchange header lacks its sender, recipient, preparation or reference', authority: 'ISO 9735-1, UNB', remedy: 'Fill S002, S003, S004 and 0020',
})
export const textAround = warning('edifact-text-around-interchange', {
  message: 'There is text outside the interchange that is not read', authority: envelope, remedy: 'None is needed for headings of a teletype network; send messages of another format as a file of their own',
})
export const linesWrapped = notice('edifact-lines-wrapped', {
  message: 'Segments are broken into lines; the line ends were taken out', authority: 'ISO 9735-1, 6', remedy: 'Send segments without line ends in them',
})
export const tagWithSpaces = warning('edifact-tag-with-spaces', {
  message: 'A segment tag has spaces about it', authority: 'ISO 9735-1, 8.5', remedy: 'Send three letters',
})
export const messageUnknown = fatal('edifact-message-unknown', {
  message: 'The message is none that can be read', authority: 'ISO 9735-1, UNH, data element 0065', remedy: 'Send CUSCAR, CUSDEC, CUSREP, CUSRES, PAXLST or CONTRL',
})
export const segmentUnknown = warning('edifact-segment-unknown', {
  message: 'The message has no such segment at this place or after it', authority: directory, remedy: 'Leave it out, or send the segments in their order',
})
export const segmentOutOfOrder = warning('edifact-segment-out-of-order', {
  message: 'A segment stands after segments that it should precede', authority: directory, remedy: 'Send the segments in the order of the directory',
})
export const segmentMissing = fatal('edifact-segment-missing', {
  message: 'A segment that the message must have is missing', authority: directory, remedy: 'Send it',
})
export const segmentTooOften = warning('edifact-segment-too-often', {
  message: 'A segment or a group stands more often than the directory lets it', authority: directory, remedy: 'Send it in several messages',
})
export const elementTooLong = warning('edifact-element-too-long', {
  message: 'A value is longer than its data element', authority: 'UN/EDIFACT data element directory', remedy: 'Shorten it',
})
export const numberInvalid = warning('edifact-number-invalid', {
  message: 'A value is no number', authority: 'ISO 9735-1, 10', remedy: 'Send digits with at most one decimal mark and a leading minus sign',
})
export const dateInvalid = warning('edifact-date-invalid', {
  message: 'A date does not have the form that its format code names', authority: 'UN/EDIFACT, data element 2379', remedy: 'Send as many digits as the format has',
})
export const repetitionNotAllowed = warning('edifact-repetition-not-allowed', {
  message: 'An element that may not be repeated is repeated', authority: 'ISO 9735-1, 8.8', remedy: 'Release the repetition separator where it is data',
})
export const controlTotalWrong = warning('edifact-control-total-wrong', {
  message: 'A control total differs from what the message has', authority: 'UN/EDIFACT, CNT, data element 6069', remedy: 'Correct the total or send what is missing',
})
export const rootUnsupported = fatal('edifact-message-not-suitable', {
  message: 'No message that can be written carries this document', authority: 'UN/EDIFACT message directory', remedy: 'Choose a message of its kind: PAXLST, CUSCAR and CUSREP for conveyances, CUSDEC for declarations, CUSRES and CONTRL for responses',
})
