import { Type } from 'typebox'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { asOfQuery, findingsSchema, lotSchema } from '../schemas.ts'
import { momentAsked, problems, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import type { Recall } from './recall.ts'
import { recallLot } from './transport.ts'

const party = Type.Object({ name: Type.Optional(Type.String()), identifiers: Type.Array(Type.Object({ scheme: Type.String(), value: Type.String() })), country: Type.Optional(Type.String()) })
const recallSchema = Type.Unsafe<Recall>(Type.Object({
  lot: Type.String(),
  asOf: Type.String({ format: 'date-time' }),
  affected: Type.Array(Type.Object({ lot: Type.String(), depth: Type.Integer(), description: Type.Optional(Type.String()), parties: Type.Integer() }), { description: 'The lot and everything that came of it' }),
  notices: Type.Array(Type.Object({
    party,
    lots: Type.Array(Type.Object({
      lot: Type.String(),
      state: Type.Union([Type.Literal('on-hand'), Type.Literal('in-transit'), Type.Literal('passed-on')]),
      description: Type.Optional(Type.String()),
      onHand: Type.Optional(Type.Object({ value: Type.String(), unit: Type.String() }, { description: 'What came in or was made, less what went on or was used up' })),
      since: Type.String(), passedTo: Type.Array(Type.String()), documents: Type.Array(Type.String()),
    })),
  }), { description: 'Whom to notify, and of what' }),
  sources: Type.Array(Type.Object({
    lot: Type.String(), isOpen: Type.Boolean(), process: Type.Optional(Type.String()), at: Type.Optional(Type.String()),
    place: Type.Optional(Type.Object({ name: Type.Optional(Type.String()), identifiers: party.properties.identifiers, country: Type.Optional(Type.String()) })),
    by: Type.Optional(party), event: Type.Optional(Type.String()), standing: Type.Optional(Type.String()),
  }), { description: 'Where the lot began; open where nobody says' }),
  findings: findingsSchema,
}))

/** Calling goods back: forward to everybody who has something of a lot or had, and back to where it began. */
export function recallRoutes(http: Http, { access, clock, database }: ProvenanceRouteNeeds): void {
  http.get('/provenance/lots/:lot/recall', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'recallLot', summary: 'Whom to notify where a lot must be called back, of which lots and how much of each, and where the lot came from',
      description: 'Forward from the lot to every delivery, with one notice for each party (21 CFR 7.49), and back to every source. At most 50,000 events each way. You see your own links of the chain.',
      params: Type.Object({ lot: lotSchema }), querystring: Type.Object({ asOf: asOfQuery }, { additionalProperties: false }), response: { 200: recallSchema, ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const recall = await recallLot(database, access.callerOf(request), { lot: request.params.lot, asOf: momentAsked(request.query.asOf, clock.now()) })
    if (recall === undefined) throw notFound()
    return recall
  })
}
