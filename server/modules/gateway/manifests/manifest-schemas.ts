import { messageFormats } from '@customhouse/formats/message-formats.ts'
import { Type } from 'typebox'
import { findingSchema } from '../../filings/index.ts'
import { exampleManifest } from './manifest-examples.table.ts'

const text = Type.String()
const bytes = { type: 'string', description: 'An interchange as it is: X12, EDIFACT, XML or any other format of messages; where the media type does not tell, its beginning does' }
const json = { description: 'A document of the data model with conveyanceReport, or several', examples: [exampleManifest] }

const answers = Type.Object({ mediaType: text, content: Type.String({ description: 'The answer in the format of the interchange; empty where it has none' }) })
const unread = Type.Array(Type.Object({ source: text, reason: text }), { description: 'What in the bytes the data model has no place for, at most 500' })

/** The description of POST /manifests, without the problems that it may answer. */
export const manifestsSchema = {
  operationId: 'fileManifests', tags: ['manifests'], security: [{ oauth: [] }], summary: 'File what a carrier reports of a conveyance',
  description:
    'Manifests with master and house bills, their amendment, and departure, arrival and unlading, in any format of messages. The interchange is read as it arrives; with a fault of its envelope nothing of it is filed (422). Each message is then accepted or rejected as a whole, logged and receipted, and entries that state its bills are matched anew in the same step. Ask for the media type of the body in Accept to get the answer in its format alone.',
  body: { content: Object.fromEntries([...messageFormats.flatMap(({ mediaTypes }) => mediaTypes).map((mediaType) => [mediaType, { schema: mediaType.endsWith('json') ? json : bytes }] as const), ['application/octet-stream', { schema: bytes }]]) },
  headers: Type.Object({ 'idempotency-key': Type.Optional(Type.String({ description: 'Required: 1 to 200 printable characters, new for each interchange, the same when the call is repeated' })) }),
  response: {
    201: Type.Object({
      interchange: Type.String({ format: 'uuid' }), receivedAt: Type.String({ format: 'date-time' }), format: text,
      manifests: Type.Array(Type.Object({ manifest: Type.String({ format: 'uuid' }), reference: Type.Optional(text), action: Type.Optional(text), accepted: Type.Boolean(), bills: Type.Integer(), findings: Type.Array(findingSchema), receipt: Type.String({ description: 'C2SP tlog-proof' }) })),
      others: Type.Optional(Type.Array(Type.Object({ message: Type.Integer({ description: 'Place in the interchange, counted from 1' }), findings: Type.Array(findingSchema) }), { description: 'Messages that are no reports: they were not filed' })),
      findings: Type.Array(findingSchema, { description: 'Of the interchange as a whole' }), unread, answers,
    }),
  },
}
