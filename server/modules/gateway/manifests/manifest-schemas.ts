import { Type } from 'typebox'
import { exampleManifest } from '../../filings/index.ts'
import { anyFormatBody, filedMessagesSchema, idempotencyHeaders } from '../messages/message-door-schema.ts'

/** The description of POST /manifests, without the problems that it may answer. */
export const manifestsSchema = {
  operationId: 'fileManifests', tags: ['manifests'], security: [{ oauth: [] }], summary: 'File what a carrier reports of a conveyance',
  description:
    'Manifests with master and house bills, their amendment, and departure, arrival and unlading, in any format of messages. The interchange is read as it arrives; with a fault of its envelope nothing of it is filed (422). Each message is then accepted or rejected as a whole, logged and receipted, and entries that state its bills are matched anew in the same step. Ask for the media type of the body in Accept to get the answer in its format alone.',
  body: anyFormatBody({ description: 'A document of the data model with conveyanceReport, or several', examples: [exampleManifest] }),
  headers: idempotencyHeaders,
  response: {
    201: filedMessagesSchema({ list: 'manifests', id: 'manifest' }, { reference: Type.Optional(Type.String()), action: Type.Optional(Type.String()), bills: Type.Integer() }),
  },
}
