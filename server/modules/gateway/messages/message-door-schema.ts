import { messageFormats } from '@customhouse/formats/message-formats.ts'
import { Type, type TProperties } from 'typebox'
import { findingSchema } from '../../filings/index.ts'

const text = Type.String()
const bytes = { type: 'string', description: 'An interchange as it is: X12, EDIFACT, XML or any other format of messages; where the media type does not tell, its beginning does' }
const unread = Type.Array(Type.Object({ source: text, reason: text }), { description: 'What in the bytes the data model has no place for, at most 500' })

/** The body of a door that takes any format of messages; what stands for JSON is described by the kind. */
export function anyFormatBody(json: { readonly description: string; readonly examples: readonly object[] }) {
  return { content: Object.fromEntries([...messageFormats.flatMap(({ mediaTypes }) => mediaTypes).map((mediaType) => [mediaType, { schema: mediaType.endsWith('json') ? json : bytes }] as const), ['application/octet-stream', { schema: bytes }]]) }
}

export const idempotencyHeaders = Type.Object({ 'idempotency-key': Type.Optional(Type.String({ description: 'Required: 1 to 200 printable characters, new for each interchange, the same when the call is repeated' })) })

/** The answer of such a door: its messages under the name of the list, each with its id under a name of its own. */
export function filedMessagesSchema(names: { readonly list: string; readonly id: string }, members: TProperties) {
  return Type.Object({
    interchange: Type.String({ format: 'uuid' }), receivedAt: Type.String({ format: 'date-time' }), format: text,
    [names.list]: Type.Array(Type.Object({ [names.id]: Type.String({ format: 'uuid' }), ...members, accepted: Type.Boolean(), findings: Type.Array(findingSchema), receipt: Type.String({ description: 'C2SP tlog-proof' }) })),
    others: Type.Optional(Type.Array(Type.Object({ message: Type.Integer({ description: 'Place in the interchange, counted from 1' }), findings: Type.Array(findingSchema) }), { description: 'Messages of another kind: they were not filed' })),
    findings: Type.Array(findingSchema, { description: 'Of the interchange as a whole' }), unread, answers: Type.Object({ mediaType: text, content: Type.String({ description: 'The answer in the format of the interchange; empty where it has none' }) }),
    acknowledgement: Type.Optional(Type.Object({ mediaType: text, content: Type.String() }, { description: 'What acknowledges the syntax of the interchange: X12 997, EDIFACT CONTRL. Where the answer is asked for in the format alone, it comes before it. A refusal carries it too.' })),
  })
}
