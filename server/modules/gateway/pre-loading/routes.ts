import { Type } from 'typebox'
import type { Http } from '../../../platform/http/index.ts'
import { examplePreLoading, type Filings } from '../../filings/index.ts'
import { anyFormatBody, filedMessagesSchema, idempotencyHeaders } from '../messages/message-door-schema.ts'
import { messageDoorRoutes, type MessageRouteNeeds } from '../messages/routes.ts'
import { preLoadingKind } from './transport.ts'

/** POST /pre-loading-reports: air cargo before it is laden, assessed at once. */
export function preLoadingDoorRoutes(http: Http, needs: MessageRouteNeeds & { readonly filings: Filings }): void {
  const kind = preLoadingKind(needs)
  messageDoorRoutes(http, {
    kind, wholeOrganisation: 'Air cargo is reported by who acts for all of its organisation',
    schema: {
      operationId: 'filePreLoadingReports', tags: ['manifests'], security: [{ oauth: [] }], summary: 'Report air cargo before it is laden',
      description: 'Data of the Air Cargo Advance Screening (19 CFR 122.48b) in JSON or XML, by the carrier or another eligible filer. Each waybill is assessed at once: assessment complete (ACC), a referral for information (RFI) or for screening (RFS), or do not load (DNL). The manifest of the flight is joined to it by the number of the waybill.',
      body: anyFormatBody({ description: 'A preLoadingReport of air-manifest-json, or a conveyanceReport of type PLD in the data model', examples: [examplePreLoading] }),
      headers: idempotencyHeaders,
      response: { 201: filedMessagesSchema(kind.names, { reference: Type.Optional(Type.String()), assessments: Type.Array(Type.Object({ bill: Type.String(), assessment: Type.String({ description: 'ACC, RFI, RFS or DNL' }) })) }) },
    },
    receiptSchema: { operationId: 'readPreLoadingReceipt', tags: ['manifests'], summary: 'The receipt of a report of air cargo before loading' },
  }, needs)
}
