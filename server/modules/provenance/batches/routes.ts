import { Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { problems, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import { readBatch } from './store.ts'

/** Proof of what was recorded when. */
export function batchRoutes(http: Http, { access, database, ledger }: ProvenanceRouteNeeds): void {
  http.get('/provenance/batches/:id', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'readProvenanceBatch', summary: 'What was recorded together, with its receipt of the ledger: no event can be backdated',
      description: 'The receipt is a C2SP tlog-proof. The digest in its statement covers the canonical JSON (RFC 8785) of the list of `sha256` of the events in the order given; each of these covers an event with its confidential terms.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      response: {
        200: Type.Object({ id: Type.String(), organisation: Type.String(), recordedAt: Type.String({ format: 'date-time' }), factsSha256: Type.String(), events: Type.Array(Type.Object({ id: Type.String(), sha256: Type.String() })), receipt: Type.Optional(Type.String()) }),
        ...problems, 404: problemSchema,
      },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const found = await database.read(scope, (sql) => readBatch(sql, request.params.id, environment))
    if (found === undefined) throw notFound()
    const receipt = await ledger.receipt({ ...scope, clients: 'all' }, found.id)
    return { ...found, events: [...found.events], ...(receipt !== undefined && { receipt: receipt.text }) }
  })
}
