import { Type } from 'typebox'
import type { Http } from '../../../platform/http/index.ts'
import { asOfQuery, findingsSchema, lotSchema, recordedEventSchema } from '../schemas.ts'
import { momentAsked, problems, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import { notFound, problemSchema } from '../../../platform/http/index.ts'
import { traceLot } from './transport.ts'

const traceSchema = Type.Object({
  lot: Type.String(),
  direction: Type.Union([Type.Literal('back'), Type.Literal('forward')]),
  asOf: Type.String({ format: 'date-time' }),
  lots: Type.Array(Type.Object({ lot: Type.String(), depth: Type.Integer({ minimum: 0 }) }), { description: 'The lots of the chain with the fewest steps that each is away' }),
  events: Type.Array(recordedEventSchema),
  sources: Type.Optional(Type.Array(Type.String(), { description: 'Going back: where the chain begins, as far as you may see it' })),
  deliveries: Type.Optional(Type.Array(Type.String(), { description: 'Going forward: where the chain ends so far' })),
  findings: findingsSchema,
})

/** Back to every source, forward to every delivery. */
export function traceRoutes(http: Http, { access, clock, database }: ProvenanceRouteNeeds): void {
  http.get('/provenance/lots/:lot/trace', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'traceLot', summary: 'Back from a lot to every source, or forward to every delivery, as known at a moment',
      description: 'At most 50,000 events. You see your own links of the chain, and where it goes on by others.',
      params: Type.Object({ lot: lotSchema }),
      querystring: Type.Object({ direction: Type.Optional(Type.Union([Type.Literal('back'), Type.Literal('forward')], { default: 'back', description: 'Back to every source, or forward to every delivery' })), asOf: asOfQuery }, { additionalProperties: false }),
      response: { 200: traceSchema, ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { direction = 'back', asOf } = request.query
    const traced = await traceLot(database, access.callerOf(request), { lot: request.params.lot, direction, asOf: momentAsked(asOf, clock.now()) })
    if (traced === undefined) throw notFound()
    const { ends, openEnds: _open, lots, events, ...trace } = traced
    return { ...trace, lots: [...lots], events: [...events], ...(direction === 'back' ? { sources: [...ends] } : { deliveries: [...ends] }) }
  })
}
