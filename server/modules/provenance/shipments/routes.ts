import type { ShipmentAssessment } from '../provenance.ts'
import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { asOfQuery, findingsSchema, recordedEventSchema, shipmentParams } from '../schemas.ts'
import { momentAsked, problems, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import { shipmentDocumentKinds } from './shipment-document-kinds.table.ts'
import { assessmentOf } from './shipment-view.ts'
import { lotsBeginning, readShipments } from './store.ts'
import { twinSeen } from './transport.ts'

const anyObject = Type.Object({}, { additionalProperties: true })
const twinSchema = Type.Unsafe<DigitalTwin>(Type.Object({
  shipment: Type.String(), asOf: Type.String({ format: 'date-time' }), lots: Type.Array(anyObject), place: Type.Optional(anyObject), custodian: Type.Optional(anyObject), owner: Type.Optional(anyObject),
  events: Type.Array(recordedEventSchema), filings: Type.Array(anyObject), balance: Type.Array(anyObject), findings: findingsSchema,
  supports: Type.Union([Type.Literal('full'), Type.Literal('partial'), Type.Literal('nothing')], { description: 'What the twin can carry' }),
}))
const assessmentSchema = Type.Unsafe<ShipmentAssessment>(Type.Object({
  shipment: Type.String(),
  origin: Type.Object({ claim: Type.Union([anyObject, Type.Null()]), status: Type.Union([Type.Literal('supported'), Type.Literal('unsupported'), Type.Literal('contradicted')]), path: Type.Array(anyObject), findings: findingsSchema }),
  findings: findingsSchema, balance: Type.Array(anyObject), areas: Type.Array(anyObject), twin: twinSchema,
}))

/** Shipments: what is known of them, and what follows from it. */
export function shipmentRoutes(http: Http, needs: ProvenanceRouteNeeds): void {
  serveList(http, needs)
  serveTwin(http, needs)
  serveAssessment(http, needs)
  serveLots(http, needs)
}

function serveList(http: Http, { access, database }: ProvenanceRouteNeeds): void {
  http.get('/provenance/shipments', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'listShipments', summary: 'Shipments that events name, the one that something was last heard of first', description: 'By the numbers of their bills, tickets and entries. A page at a time: give `next` as `before`.',
      querystring: Type.Object({ before: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$', description: 'The `next` of the page before' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'How many at most' })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ shipments: Type.Array(Type.Object({ kind: Type.String(), number: Type.String(), recordedAt: Type.String({ format: 'date-time' }) })), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { limit = 50, before } = request.query
    const found = await database.read(scope, (sql) => readShipments(sql, { environment, kinds: shipmentDocumentKinds, limit: limit + 1, ...(before !== undefined && { before }) }))
    const page = found.slice(0, limit)
    const last = page.at(-1)
    return { shipments: page.map(({ kind, number, recordedAt }) => ({ kind, number, recordedAt })), ...(found.length > limit && last !== undefined && { next: last.position }) }
  })
}

function serveTwin(http: Http, needs: ProvenanceRouteNeeds): void {
  const { access, clock } = needs
  http.get('/provenance/shipments/:id', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'readDigitalTwin', summary: 'The digital twin of a shipment: what it is, where, who holds and owns it, what proves each, and what is missing or contradictory',
      description: 'Ask by any number that the shipment is known by: a bill, a shipment, an entry, a ticket, an invoice; or by a lot. It is there from the first event on, long before any filing.',
      params: shipmentParams, querystring: Type.Object({ asOf: asOfQuery }, { additionalProperties: false }), response: { 200: twinSchema, ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const twin = await twinSeen(needs, { scope, environment, shipment: request.params.id, asOf: momentAsked(request.query.asOf, clock.now()) })
    if (twin === undefined) throw notFound()
    return twin
  })
}

function serveAssessment(http: Http, needs: ProvenanceRouteNeeds): void {
  const { access, clock } = needs
  http.get('/provenance/shipments/:id/assessment', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'assessShipment', summary: 'What follows from a shipment’s provenance for its origin, with the path that shows it, and for the trades that it is of',
      description: 'The claim is that of the certification of origin, unless another is asked about.',
      params: shipmentParams,
      querystring: Type.Object({
        asOf: asOfQuery,
        agreement: Type.Optional(Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 60, description: 'The agreement that preference is claimed under, in place of the one that the certification names', examples: ['usmca'] })),
        country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', description: 'The country of origin that is claimed (ISO 3166-1 alpha-2)', examples: ['MX'] })),
        criterion: Type.Optional(Type.String({ maxLength: 20, description: 'The origin criterion that is claimed; of USMCA A to D (Annex 5-A)', examples: ['B'] })),
        commodityCode: Type.Optional(Type.String({ pattern: '^[0-9]{4,10}$', description: 'The commodity code that is claimed, four digits or more', examples: ['730630'] })),
      }, { additionalProperties: false }),
      response: { 200: assessmentSchema, ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { asOf, ...claim } = request.query
    const twin = await twinSeen(needs, { scope, environment, shipment: request.params.id, asOf: momentAsked(asOf, clock.now()) })
    if (twin === undefined) throw notFound()
    return assessmentOf(twin, claim)
  })
}

function serveLots(http: Http, { access, database }: ProvenanceRouteNeeds): void {
  http.get('/provenance/lots', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'findLots', summary: 'Lots whose identity begins as asked', description: 'In the order of their identities, of the events that you may see.',
      querystring: Type.Object({ q: Type.String({ minLength: 3, maxLength: 300, description: 'How the identity of the lot begins', examples: ['heat-number:HT-26'] }), after: Type.Optional(Type.String({ maxLength: 300, description: 'The last lot of the page before' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'How many at most' })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ lots: Type.Array(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { q: prefix, after, limit = 50 } = request.query
    const lots = await database.read(scope, (sql) => lotsBeginning(sql, { environment, prefix, limit, ...(after !== undefined && { after }) }))
    return { lots: [...lots] }
  })
}
