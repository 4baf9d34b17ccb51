import { findingAt, type Objection } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { attachmentBytesMax, attachmentKinds, attachmentsMax } from './attachment-kinds.table.ts'
import { answerIsEmpty, answerIsFilers, answersNothing, dueInThePast, emptyFile, fileOfOtherKind, fileTooLarge, requestIsCustoms, requestNamesNothing, tooManyFiles } from './correspondence-conditions.ts'
import type { FileSent, FilingMessage, MessageToSend, Side } from './filing-message.ts'

export interface MessageGround {
  readonly side: Side
  readonly today: DateText
  /** What is on the record about the filing. */
  readonly onRecord: readonly Pick<FilingMessage, 'id' | 'kind'>[]
}

/** What stands against putting a message on the record. Pure. */
export function checkMessage(message: MessageToSend, { side, today, onRecord }: MessageGround): readonly Finding[] {
  const isRequest = message.kind === 'document-request'
  const isAnswer = message.kind === 'answer'
  const isAnswerToSomething = onRecord.some(({ id, kind }) => id === message.answers && kind === 'document-request')
  const objections: readonly Objection[] = [
    [isRequest && side === 'filer', requestIsCustoms, '/kind'],
    [isRequest && message.documents.length === 0, requestNamesNothing, '/documents'],
    [isRequest && message.dueOn !== undefined && message.dueOn < today, dueInThePast, '/dueOn'],
    [isAnswer && side !== 'filer', answerIsFilers, '/kind'],
    [isAnswer ? !isAnswerToSomething : message.answers !== undefined, answersNothing, '/answers'],
    [isAnswer && message.files.length === 0 && message.words.trim() === '', answerIsEmpty, '/files'],
    [message.files.length > attachmentsMax, tooManyFiles, '/files'],
  ]
  return [
    ...objections.flatMap(([holds, condition, pointer]) => (holds ? [findingAt(condition, pointer)] : [])),
    ...message.files.flatMap((file, place) => wrongWith(file).map((condition) => findingAt(condition, `/files/${String(place)}`))),
  ]
}

function wrongWith({ mediaType, content }: FileSent) {
  if (content.byteLength === 0) return [emptyFile]
  if (content.byteLength > attachmentBytesMax) return [fileTooLarge]
  const kind = attachmentKinds.find((one) => one.mediaType === mediaType)
  const isOfKind = kind?.beginsWith.every((byte, at) => content[at] === byte) === true && (kind.beginsWith.length > 0 || isText(content))
  return isOfKind ? [] : [fileOfOtherKind]
}

/** Text has no zero bytes and is UTF-8. */
function isText(content: Uint8Array): boolean {
  if (content.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content)
    return true
  } catch {
    return false
  }
}
