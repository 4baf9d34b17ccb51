import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const ours = 'Customhouse: messages about filings (server/modules/filings/correspondence)'
const documents = '19 U.S.C. 1509(a); 19 CFR 163.6(a)'

export const requestIsCustoms = fatal('document-request-not-by-authority', { message: 'Only customs and other agencies ask for documents', authority: documents, remedy: 'Send it as a message' })
export const requestNamesNothing = fatal('document-request-empty', { message: 'The request names no document', authority: documents, remedy: 'Name each document that is asked for' })
export const dueInThePast = fatal('document-request-due-in-past', { message: 'The day until which the documents are asked for has passed', authority: documents, remedy: 'Give a day that is still to come' })
export const answersNothing = fatal('message-answers-nothing', { message: 'There is no such request for documents about this filing', authority: ours, remedy: 'Name the request that you answer, or send it as a message' })
export const answerIsFilers = fatal('message-answer-not-by-filer', { message: 'A request for documents is answered by who filed, or whom it was filed for', authority: documents, remedy: 'Send it as a message' })
export const answerIsEmpty = fatal('message-answer-without-document', { message: 'The answer has no document with it, and says nothing', authority: documents, remedy: 'Attach the documents, or say why there are none' })
export const fileTooLarge = fatal('attachment-too-large', { message: 'The file is larger than 1 megabyte', authority: ours, remedy: 'Send a smaller scan, or split the document' })
export const tooManyFiles = fatal('attachments-too-many', { message: 'More than five files come with the message', authority: ours, remedy: 'Send the rest with another message' })
export const fileOfOtherKind = fatal('attachment-of-other-kind', { message: 'The file is not of a kind that is taken, or not of the kind that it says it is', authority: ours, remedy: 'Send PDF, PNG, JPEG, plain text, CSV or JSON' })
export const emptyFile = fatal('attachment-empty', { message: 'The file is empty', authority: ours, remedy: 'Choose the file again' })
