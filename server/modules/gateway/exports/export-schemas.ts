import { Type } from 'typebox'
import { exampleExport } from '../../filings/index.ts'
import { anyFormatBody, filedMessagesSchema, idempotencyHeaders } from '../messages/message-door-schema.ts'

const text = Type.String()

/** The description of POST /export-declarations, without the problems that it may answer. */
export const exportsSchema = {
  operationId: 'fileExportDeclarations', tags: ['exports'], security: [{ oauth: [] }], summary: 'File export declarations',
  description:
    'Electronic export information (15 CFR part 30) in the data model, export declarations of the Customs Declaration Service in WCO XML, CUSDEC, or any other format of messages; and what replaces, amends, presents or takes back a declaration on file, named by its number. An accepted declaration is given its number, and what to annotate on the loading document (15 CFR 30.7). With `exemptionCode` the shipment leaves without export information: the claim is checked, and answered with its legend. Each message is accepted or rejected as a whole, logged and receipted.',
  body: anyFormatBody({ description: 'A document of the data model with declaration, or several', examples: [exampleExport] }),
  headers: idempotencyHeaders,
  response: {
    201: filedMessagesSchema({ list: 'exportDeclarations', id: 'filing' }, {
      reference: Type.Optional(text), act: Type.Optional(text), number: Type.Optional(Type.String({ description: 'Internal transaction number or movement reference number', examples: ['X20261122000001'] })),
      status: Type.Optional(text), annotation: Type.Optional(Type.String({ description: 'For the bill of lading or waybill', examples: ['NOEEI § 30.37(a)'] })),
    }),
  },
}
