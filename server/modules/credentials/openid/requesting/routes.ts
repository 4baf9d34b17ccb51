import { type Static, Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../../platform/http/index.ts'
import { idParams, momentSchema, typeNameSchema } from '../../schemas.ts'
import { forEveryone, malformed, problems, security } from '../../transport.ts'
import { type WalletFormat, walletFormats } from '../wallet-format.ts'
import { membersOf, walletScope } from '../wallet-scope.ts'
import { formBody, refusals } from '../wallet-schemas.ts'
import type { WalletRouteNeeds } from '../wallets.ts'
import type { DcqlQuery } from './dcql-query.ts'
import { type PresentationResult, requestMinutes, requestMinutesMax, stateOfRequest } from './presentation-request.ts'
import { readRequest } from './store.ts'

const tags = ['wallets']

/** Requests to wallets to present credentials: made and read by an organisation's programs, fetched and answered by wallets. */
export function requestingRoutes(http: Http, needs: WalletRouteNeeds): void {
  serveRequesting(http, needs)
  serveOne(http, needs)
  serveToWallets(http, needs)
  walletScope(http, (scope) => { serveAnswer(scope, needs) })
}

const queryId = Type.String({ pattern: '^[A-Za-z0-9_-]{1,100}$' })
const text = Type.String({ minLength: 1, maxLength: 500 })
const texts = Type.Array(text, { minItems: 1, maxItems: 50 })
const ids = Type.Array(queryId, { minItems: 1, maxItems: 20 })
const querySchema = Type.Unsafe<DcqlQuery>(Type.Object({
  credentials: Type.Array(Type.Object({
    id: queryId,
    format: Type.Unsafe<WalletFormat>(Type.Union(walletFormats.map((one) => Type.Literal(one)))),
    multiple: Type.Optional(Type.Boolean()),
    meta: Type.Object({ vct_values: Type.Optional(texts), type_values: Type.Optional(Type.Array(texts, { minItems: 1, maxItems: 20 })) }, { additionalProperties: false }),
    claims: Type.Optional(Type.Array(Type.Object({
      id: Type.Optional(queryId),
      path: Type.Array(Type.Union([text, Type.Integer({ minimum: 0 }), Type.Null()]), { minItems: 1, maxItems: 20 }),
      values: Type.Optional(Type.Array(Type.Union([Type.String({ maxLength: 500 }), Type.Number(), Type.Boolean()]), { minItems: 1, maxItems: 50 })),
    }, { additionalProperties: false }), { minItems: 1, maxItems: 50 })),
    claim_sets: Type.Optional(Type.Array(ids, { minItems: 1, maxItems: 20 })),
  }, { additionalProperties: false }), { minItems: 1, maxItems: 60 }),
  credential_sets: Type.Optional(Type.Array(Type.Object({
    options: Type.Array(ids, { minItems: 1, maxItems: 20 }), required: Type.Optional(Type.Boolean()), purpose: Type.Optional(text),
  }, { additionalProperties: false }), { minItems: 1, maxItems: 20 })),
}, { additionalProperties: false, description: 'A DCQL query (OpenID4VP 1.0, section 6), without trusted_authorities: who is recognised is decided here' }))

const requestBody = Type.Object({
  types: Type.Optional(Type.Array(typeNameSchema, { minItems: 1, maxItems: 10, uniqueItems: true, description: 'One credential of each, in any of the formats; instead of a query' })),
  query: Type.Optional(querySchema),
  purpose: Type.String({ minLength: 1, maxLength: 300, description: 'Why, for the holder to read', examples: ['To release heat 4711 at the port of Norrfolk'] }),
  minutes: Type.Optional(Type.Integer({ minimum: 1, maximum: requestMinutesMax, default: requestMinutes })),
  signing: Type.Optional(Type.Union([Type.Literal('signed'), Type.Literal('unsigned')], { description: 'signed unless said otherwise: under your organisation’s DID. unsigned is for wallets that know no DIDs; it does not show who asks' })),
}, { additionalProperties: false })

function serveRequesting(http: Http, { access, wallets }: WalletRouteNeeds): void {
  http.post('/presentation-requests', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'requestPresentation', summary: 'Ask a wallet to present credentials (OpenID4VP 1.0, direct_post)',
      description: 'Show the link as a QR code, or open it on the holder’s device. It is answered once. The fact PresentationAnswered tells when, GET /presentation-requests/{id} what it came to.',
      body: requestBody, response: { 201: Type.Object({ id: Type.String({ format: 'uuid' }), link: Type.String({ examples: ['openid4vp://?client_id=…&request_uri=…'] }), expiresAt: momentSchema }), ...problems },
    },
  }, async (request, reply) => {
    const { types, query, purpose, minutes, signing } = request.body
    const made = await (await wallets()).requesting.request(access.callerOf(request), {
      purpose, ...(types === undefined ? {} : { types }), ...(query === undefined ? {} : { query }), ...(minutes === undefined ? {} : { minutes }), ...(signing === undefined ? {} : { signing }),
    })
    if (!made.ok) throw malformed(made.findings)
    return reply.code(201).send({ id: made.value.request.id, link: made.value.link, expiresAt: made.value.request.expiresAt })
  })
}

const recognitionState = Type.Union([Type.Literal('recognised'), Type.Literal('not-recognised'), Type.Literal('not-asked')])
const codes = Type.Array(Type.String(), { description: 'The codes of what stands against it' })
const requestSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  state: Type.Union([Type.Literal('waiting'), Type.Literal('answered'), Type.Literal('declined'), Type.Literal('expired')]),
  purpose: Type.String(),
  madeAt: Type.String(),
  expiresAt: Type.String(),
  answeredAt: Type.Optional(Type.String()),
  declined: Type.Optional(Type.String({ description: 'What the wallet said instead of answering, e.g. access_denied' })),
  satisfied: Type.Optional(Type.Boolean({ description: 'Whether everything presented is verified, and is what was asked for' })),
  recognition: Type.Optional(recognitionState),
  faults: Type.Optional(codes),
  presentations: Type.Optional(Type.Array(Type.Object({
    query: Type.String(), verification: Type.String({ format: 'uuid', description: 'GET /verifications/{id} has the findings, and what was presented' }), verified: Type.Boolean(), recognition: recognitionState,
    holder: Type.Optional(Type.String()), types: Type.Array(Type.String()), faults: codes,
  }))),
})

function serveOne(http: Http, { access, clock, database }: WalletRouteNeeds): void {
  http.get('/presentation-requests/:id', {
    onRequest: access.guard,
    schema: { tags, security, operationId: 'readPresentationRequest', summary: 'Whether a wallet answered, and what its answer came to', params: idParams, response: { 200: requestSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const { scope, organisation, environment } = access.callerOf(request)
    const found = await database.read(scope, (sql) => readRequest(sql, { organisation, environment, id: request.params.id }))
    if (found === undefined) throw notFound()
    const { id, purpose, madeAt, expiresAt, answeredAt, declined, result } = found
    return {
      id, state: stateOfRequest(found, clock.now()), purpose, madeAt, expiresAt, ...(answeredAt === undefined ? {} : { answeredAt }), ...(declined === undefined ? {} : { declined }), ...shownResult(declined === undefined ? result : undefined),
    }
  })
}

function shownResult(result: PresentationResult | undefined): Partial<Static<typeof requestSchema>> {
  if (result === undefined) return {}
  const { satisfied, recognition, faults, presentations } = result
  return { satisfied, recognition, faults: [...faults], presentations: presentations.map((one) => ({ ...one, types: [...one.types], faults: [...one.faults] })) }
}

const referenceParams = Type.Object({ reference: Type.String({ maxLength: 100 }) })

function serveToWallets(http: Http, { wallets }: WalletRouteNeeds): void {
  http.get('/wallet/requests/:reference', {
    schema: {
      tags, security: [], operationId: 'fetchPresentationRequest', summary: 'The signed request behind a link, for the wallet that has it (OpenID4VP 1.0)', params: referenceParams,
      produces: ['application/oauth-authz-req+jwt'], response: { 200: Type.String(), 404: problemSchema },
    },
  }, async (request, reply) => {
    const signed = await (await wallets()).requesting.fetch(request.params.reference)
    if (signed === undefined) throw notFound()
    return reply.type('application/oauth-authz-req+jwt').headers(forEveryone).send(signed)
  })
}

function serveAnswer(http: Http, { wallets }: WalletRouteNeeds): void {
  http.post<{ Params: { reference: string } }>('/wallet/responses/:reference', {
    schema: {
      tags, security: [], operationId: 'answerPresentationRequest', summary: 'What a wallet presents, or that it does not (OpenID4VP 1.0, direct_post)', params: referenceParams,
      body: formBody({ vp_token: 'JSON: for each query the presentations that answer it', state: 'From the request', error: 'Where the wallet does not answer: access_denied, for instance' }),
      response: { 200: Type.Object({}), ...refusals },
    },
  }, async (request, reply) => {
    await (await wallets()).requesting.answer(request.params.reference, membersOf(request.body))
    return reply.headers(forEveryone).send({})
  })
}
