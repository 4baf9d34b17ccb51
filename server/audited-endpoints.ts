import type { AuditedEndpoints } from './platform/audit/index.ts'

/**
 * What the audit names people for, in the one place where it can be read. Filing is not here: every filing is in the ledger and in the
 * facts already, with its filer.
 */
export const auditedEndpoints: AuditedEndpoints = {
  'POST /provenance/disclosures': { kind: 'disclosure', target: 'body.event' },
  'GET /filings/:id': { kind: 'sight', target: 'params.id', isSight: true },
  'GET /filings/:id/messages/:message/files/:place': { kind: 'sight', target: 'params.id', isSight: true },
  'POST /determinations/:id/decisions': { kind: 'decision', target: 'params.id' },
  'POST /determinations/:id/decisions/:decision/confirmation': { kind: 'decision', target: 'params.id' },
  'POST /filings/:id/agency-dispositions': { kind: 'decision', target: 'params.id' },
  'POST /filings/:id/messages': { kind: 'message', target: 'params.id' },
  'POST /recognised-issuers': { kind: 'recognition', target: 'body.issuer' },
  'POST /recognised-issuers/:id/ending': { kind: 'recognition', target: 'params.id' },
  'POST /tariff/revisions': { kind: 'reference-data', target: 'query.name' },
  'POST /tariff/tables/fee-notices': { kind: 'reference-data' },
  'POST /tariff/tables/agriculture-fees': { kind: 'reference-data' },
  'POST /tariff/tables/case-rates': { kind: 'reference-data' },
  'POST /tariff/tables/note-rates': { kind: 'reference-data' },
  'POST /tariff/tables/exchange-rates': { kind: 'reference-data' },
  'POST /tariff/tables/measures': { kind: 'reference-data' },
  'POST /contexts': { kind: 'reference-data', target: 'body.url' },
  'POST /people': { kind: 'people', target: 'body.subject' },
  'POST /people/:subject/enrolments': { kind: 'people', target: 'params.subject' },
  'POST /people/:subject/ending': { kind: 'people', target: 'params.subject' },
  'POST /organisations': { kind: 'parties', target: 'body.id' },
  'POST /importers': { kind: 'parties', target: 'body.number' },
  'POST /powers-of-attorney': { kind: 'parties', target: 'body.importerNumber' },
  'POST /powers-of-attorney/:id/revocation': { kind: 'parties', target: 'params.id' },
  'POST /bonds': { kind: 'parties', target: 'body.number' },
  'POST /bonds/:number/termination': { kind: 'parties', target: 'params.number' },
  'POST /signing-keys': { kind: 'keys' },
  'POST /signing-keys/:id/retirement': { kind: 'keys', target: 'params.id' },
  'POST /webhook-subscriptions': { kind: 'webhooks', target: 'body.url' },
  'DELETE /webhook-subscriptions/:id': { kind: 'webhooks', target: 'params.id' },
  'POST /data-model/requests/:id/decisions': { kind: 'data-model', target: 'params.id' },
  'POST /data-model/versions': { kind: 'data-model' },
  'POST /data-model/guides': { kind: 'data-model' },
  'POST /data-model/message-sets': { kind: 'data-model' },
}
