import { Type } from 'typebox'
import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { eventStandings } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { findingsSchema, shipmentParams } from '../schemas.ts'
import { problems, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import { verifyAgain } from './transport.ts'

const verifiedAgainSchema = Type.Object({
  credential: Type.Optional(Type.String()),
  issuer: Type.String(),
  events: Type.Array(Type.String()),
  standing: Type.Unsafe<EventStanding>(Type.Union(eventStandings.map((standing) => Type.Literal(standing)))),
  isChanged: Type.Boolean(),
  findings: findingsSchema,
})

/** Whether the proofs of a chain still hold. */
export function standingRoutes(http: Http, needs: ProvenanceRouteNeeds): void {
  http.post('/provenance/shipments/:id/verifications', {
    onRequest: needs.access.guard,
    schema: {
      tags, security, operationId: 'verifyShipmentAgain', summary: 'Verify once more every credential that a shipment rests on',
      description: 'As far as you may see them and their content is still kept; at most 500. A proof that its issuer took back lowers what its events stand for from now on; the question `asOf` earlier answers as before.',
      params: shipmentParams, response: { 200: Type.Object({ credentials: Type.Array(verifiedAgainSchema) }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const verified = await verifyAgain(needs, needs.access.callerOf(request), request.params.id)
    if (verified === undefined) throw notFound()
    return { credentials: verified.map((one) => ({ ...one, events: [...one.events] })) }
  })
}
