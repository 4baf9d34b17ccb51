import { Type } from 'typebox'
import type { Http } from '../../../platform/http/index.ts'
import { exampleSecurityFiling, type Filings } from '../../filings/index.ts'
import { anyFormatBody, filedMessagesSchema, idempotencyHeaders } from '../messages/message-door-schema.ts'
import { messageDoorRoutes, type MessageRouteNeeds } from '../messages/routes.ts'
import { securityFilingKind } from './transport.ts'

const text = Type.String()

/** POST /security-filings: importer security filings, ten elements or five, in any format of messages. */
export function securityFilingDoorRoutes(http: Http, needs: MessageRouteNeeds & { readonly filings: Filings }): void {
  const kind = securityFilingKind(needs)
  messageDoorRoutes(http, {
    kind,
    schema: {
      operationId: 'fileSecurityFilings', tags: ['manifests'], security: [{ oauth: [] }], summary: 'File importer security filings',
      description: 'Ten elements for cargo by vessel that is to be entered, five for what stays aboard or passes through (19 CFR part 149); what replaces or deletes a filing names its number. A filing is matched with the bills that carriers have on file, and again whenever their manifests change.',
      body: anyFormatBody({ description: 'A document of the data model with declaration/unitedStates/securityFiling, or several', examples: [exampleSecurityFiling] }),
      headers: idempotencyHeaders,
      response: { 201: filedMessagesSchema(kind.names, { reference: Type.Optional(text), kind: Type.Optional(text), number: Type.Optional(Type.String({ examples: ['ZZ9-00000000001'] })), status: Type.Optional(text) }) },
    },
    receiptSchema: { operationId: 'readSecurityFilingReceipt', tags: ['manifests'], summary: 'The receipt of a message of a security filing' },
  }, needs)
}
