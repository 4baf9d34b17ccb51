import { type Static, Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { type Outbox, uuidV7 } from '../../../platform/outbox/index.ts'
import { didSchema, idParams, momentSchema, pageMembers, typeNameSchema } from '../schemas.ts'
import { forEveryone, problems, published, refusedByRules, security } from '../transport.ts'
import { recordRecognition } from './record-recognition.ts'
import { endRecognised, insertRecognised, readRecognised } from './store.ts'

interface RecognitionRouteNeeds {
  readonly access: Access
  readonly clock: Clock
  readonly database: Database
  readonly outbox: Pick<Outbox, 'publish'>
  readonly knownTypes: () => Promise<ReadonlySet<string>>
}

const tags = ['recognised issuers']

const scopeSchema = Type.Object({
  countries: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), { maxItems: 250, description: 'Countries of origin or production for which it counts (ISO 3166-1)' })),
  commodities: Type.Optional(Type.Array(Type.String({ pattern: '^\\d{2,10}$' }), { maxItems: 500, description: 'First digits of commodity codes' })),
  agreement: Type.Optional(Type.String({ minLength: 1, maxLength: 100, examples: ['USMCA'] })),
  identifiers: Type.Optional(Type.Array(Type.String({ pattern: '^[a-z0-9-]+:.{1,200}$' }), { maxItems: 500, description: 'scheme:beginning', examples: [['heat-number:IV']] })),
}, { additionalProperties: false })

const recognitionFields = {
  issuer: didSchema,
  name: Type.String({ minLength: 1, maxLength: 200, examples: ['Ironvale Steel Works (sandbox)'] }),
  standing: Type.Union([Type.Literal('issuer'), Type.Literal('anchor')], { description: 'issuer: issues the types itself; anchor: says by credentials of its own who else may' }),
  types: Type.Array(typeNameSchema, { minItems: 1, maxItems: 100 }),
  from: momentSchema,
  until: Type.Optional(momentSchema),
  basis: Type.String({ minLength: 1, maxLength: 1000, description: 'The law, agreement, register or decision that it rests on', examples: ['19 CFR 360.101(b)'] }),
}
const recognitionBody = Type.Object({ ...recognitionFields, scope: Type.Optional(scopeSchema) }, { additionalProperties: false })
const recognitionAnswer = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ...recognitionFields,
  scope: scopeSchema,
  recognisedBy: Type.String(),
  recordedAt: Type.String(),
  endedAt: Type.Optional(Type.String()),
  endReason: Type.Optional(Type.String()),
})

/** Who may issue what: the public list, and what the authority adds to it and ends. */
export function recognitionRoutes(http: Http, needs: RecognitionRouteNeeds): void {
  serveList(http, needs)
  serveRecording(http, needs)
  serveEnding(http, needs)
}

function serveList(http: Http, { database }: RecognitionRouteNeeds): void {
  http.get('/recognised-issuers', {
    schema: {
      tags, security: [], operationId: 'listRecognisedIssuers', summary: 'Who is recognised to issue what, when, in what scope and on which ground',
      querystring: Type.Object({ type: Type.Optional(typeNameSchema), issuer: Type.Optional(didSchema), on: Type.Optional(momentSchema), ...pageMembers }, { additionalProperties: false }),
      response: { 200: Type.Object({ recognisedIssuers: Type.Array(recognitionAnswer) }) },
    },
  }, async (request, reply) => {
    const { limit = 50, ...query } = request.query
    const found = await database.system((sql) => readRecognised(sql, { ...query, limit }))
    return reply.headers({ ...forEveryone, 'cache-control': 'public, max-age=10' }).send({ recognisedIssuers: found.map(shown) })
  })
}

function serveRecording(http: Http, { access, clock, database, outbox, knownTypes }: RecognitionRouteNeeds): void {
  http.post('/recognised-issuers', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'recogniseIssuer', summary: 'Recognise an issuer, or an anchor, for types of credentials', description: 'Role: administrator.',
      body: recognitionBody, response: { 201: recognitionAnswer, ...problems, 422: problemSchema },
    },
  }, async (request, reply) => {
    const { organisation, subject } = access.callerOf(request)
    const at = clock.now()
    const known = await knownTypes()
    const { scope = {}, ...asked } = request.body
    const outcome = recordRecognition({ ...asked, scope }, { id: uuidV7(), by: organisation, at, isKnownType: (type) => known.has(type) })
    if (!outcome.ok) throw refusedByRules(outcome.findings)
    const { id, issuer, standing, types, from, until } = outcome.value
    await database.system(async (sql) => {
      await insertRecognised(sql, outcome.value, { subject })
      const data = { id, issuer, standing, types, from, ...(until === undefined ? {} : { until }) }
      await outbox.publish(sql, [published({ type: 'IssuerRecognised', data }, { organisation, subject: id }, at)])
    })
    return reply.code(201).send(shown(outcome.value))
  })
}

function serveEnding(http: Http, { access, clock, database, outbox }: RecognitionRouteNeeds): void {
  http.post('/recognised-issuers/:id/ending', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'endRecognition', summary: 'End a recognition: from now on it counts for nothing, whenever issued', description: 'Role: administrator.',
      params: idParams, body: Type.Object({ reason: Type.String({ minLength: 1, maxLength: 1000 }) }, { additionalProperties: false }),
      response: { 200: recognitionAnswer, ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { organisation } = access.callerOf(request)
    const at = clock.now()
    return database.system(async (sql) => {
      const ended = await endRecognised(sql, { id: request.params.id, at, reason: request.body.reason })
      if (ended === undefined) throw notFound()
      const { id, issuer, types } = ended
      await outbox.publish(sql, [published({ type: 'RecognitionEnded', data: { id, issuer, types, endedAt: at.toISOString() } }, { organisation, subject: id }, at)])
      return shown(ended)
    })
  })
}

/** As the answer's schema types it: the same, with lists that may be written. */
function shown(one: Parameters<typeof insertRecognised>[1]): Static<typeof recognitionAnswer> {
  const { countries, commodities, identifiers, agreement } = one.scope
  return {
    ...one,
    types: [...one.types],
    scope: {
      ...(countries === undefined ? {} : { countries: [...countries] }), ...(commodities === undefined ? {} : { commodities: [...commodities] }),
      ...(identifiers === undefined ? {} : { identifiers: [...identifiers] }), ...(agreement === undefined ? {} : { agreement }),
    },
  }
}
