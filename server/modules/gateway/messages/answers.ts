import type { InterchangeWriter, MessageFormat, WriterOptions, WrittenPart } from '@customhouse/formats/message-format.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'

/** An answer in the format of the interchange; empty where it has no message for it. */
export interface FormattedAnswer {
  readonly mediaType: string
  readonly content: string
}

/** The message by which a family of several answers a report, by format. */
const answerMessages: ReadonlyMap<string, { readonly message: string }> = new Map([['x12', { message: '355' }], ['edifact', { message: 'CUSRES' }]])

/** The message by which a family acknowledges the syntax of what was sent, by format. */
const acknowledgements: ReadonlyMap<string, { readonly message: string }> = new Map([['x12', { message: '997' }], ['edifact', { message: 'CONTRL' }]])

/** Answers in the data model, written in the format that was sent. */
export function formattedAnswer(format: MessageFormat, documents: readonly CanonicalDocument[], preparedAt: string): FormattedAnswer {
  return written(format, documents, { preparedAt: new Date(preparedAt), ...answerMessages.get(format.name) })
}

/** Acknowledgements of syntax, written in the format that was sent; undefined where there are none. */
export function formattedAcknowledgement(format: MessageFormat, documents: readonly CanonicalDocument[], preparedAt: string): FormattedAnswer | undefined {
  return documents.length === 0 ? undefined : written(format, documents, { preparedAt: new Date(preparedAt), ...acknowledgements.get(format.name) })
}

function written(format: MessageFormat, documents: readonly CanonicalDocument[], options: WriterOptions): FormattedAnswer {
  const mediaType = format.mediaTypes[0] ?? 'application/octet-stream'
  if (documents.length === 0) return { mediaType, content: '' }
  const writer: InterchangeWriter = format.createWriter(options)
  const parts: WrittenPart[] = documents.map((document) => writer.add(document))
  parts.push(writer.end())
  const isWritten = parts.some(({ bytes }, index) => index < documents.length && bytes.length > 0) || parts.every(({ findings }) => findings.length === 0)
  return { mediaType, content: isWritten ? new TextDecoder().decode(Buffer.concat(parts.map(({ bytes }) => bytes))) : '' }
}

/** Whether the caller asks for the format's own message and not for the summary in JSON. */
export function acceptsOnly(accept: string | undefined, format: MessageFormat): boolean {
  return accept !== undefined && format.mediaTypes.some((mediaType) => accept.includes(mediaType)) && !accept.split(',').some((one) => one.trim().startsWith('application/json'))
}
