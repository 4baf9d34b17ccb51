import { Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { asOfQuery, shipmentParams } from '../schemas.ts'
import { assessmentOf } from '../shipments/shipment-view.ts'
import { twinSeen } from '../shipments/transport.ts'
import { momentAsked, problems, type ProvenanceRouteNeeds, security, tags } from '../transport.ts'
import type { PreparedFiling } from './prepared-filing.ts'
import { prepareFiling } from './prepare-filing.ts'

const anyObject = Type.Object({}, { additionalProperties: true })
const kindSchema = Type.Union([Type.Literal('entry'), Type.Literal('entry-summary')], { description: 'The entry (CBP 3461) or the entry summary (CBP 7501)' })

const preparedSchema = Type.Unsafe<PreparedFiling>(Type.Object({
  declaration: Type.Object({}, { additionalProperties: true, description: 'As POST /filings takes it; what is not known is left out' }),
  fields: Type.Array(anyObject, { description: 'Each datum with the events that it rests on' }),
  needed: Type.Array(anyObject, { description: 'What the trades still ask for: what, from whom, by when, by which law' }),
}))

/** A filing as far as the provenance of a shipment knows it; files nothing. */
export function prepareFilingRoutes(http: Http, needs: ProvenanceRouteNeeds): void {
  http.get('/provenance/shipments/:id/filing', {
    onRequest: needs.access.guard,
    schema: {
      tags, security, operationId: 'prepareFiling', summary: 'An entry or entry summary as far as what is known of a shipment tells it, each datum with its source',
      description: 'Nothing is filed. A filing that grows with the evidence begins at POST /progressive-filings.', params: shipmentParams,
      querystring: Type.Object({ kind: Type.Optional(kindSchema), asOf: asOfQuery }, { additionalProperties: false }), response: { 200: preparedSchema, ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = needs.access.callerOf(request)
    const { kind = 'entry-summary', asOf } = request.query
    const twin = await twinSeen(needs, { scope, environment, shipment: request.params.id, asOf: momentAsked(asOf, needs.clock.now()) })
    if (twin === undefined) throw notFound()
    return prepareFiling(assessmentOf(twin), kind)
  })
}
