import { Type } from 'typebox'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { RouteAccess } from '../routes.ts'
import { determinationSchema, dispositionGivenSchema, dispositionToGiveSchema, filingParams, reviewSchema } from '../schemas.ts'
import { determinationShown, levelOf, placeOf, readPlace } from '../shown.ts'
import { requireOthersFiling, type DeterminationNeeds } from '../transport.ts'
import { dispositionsOf, listReviews, ownAgency, reviewsOf, type DispositionGiven, type ReviewOnFile } from './store.ts'
import { answerByAgency, ownReview } from './transport.ts'

const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50

/** What other agencies have to say about their lines. */
export function agencyRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  serveQueue(http, access, needs)
  serveDispositions(http, access, needs)
  serveAnswering(http, access, needs)
}

function serveQueue(http: Http, access: RouteAccess, { database, clock }: DeterminationNeeds): void {
  http.get('/agency-queue', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listAgencyQueue', summary: 'Filings with lines that concern your agency, the most urgent first', description: 'An agency sees its own lines alone. Empty for whoever speaks for no agency.',
      querystring: Type.Object({ settled: Type.Optional(Type.Boolean({ default: false, description: 'Those that your agency answered finally' })), port: Type.Optional(Type.String({ maxLength: 4 })), after: Type.Optional(Type.String({ maxLength: 80 })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ agency: Type.Optional(Type.String()), items: Type.Array(reviewSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { after, limit = defaultLimit, settled = false, port } = request.query
    const place = readPlace(after)
    const { agency, items } = await database.read(scope, async (sql) => {
      const own = await ownAgency(sql)
      return { agency: own, items: own === undefined ? [] : await listReviews(sql, { environment, agency: own, settled, limit, ...(port === undefined ? {} : { port }), ...(place === undefined ? {} : { after: place }) }) }
    })
    const last = items.at(-1)
    const now = clock.now()
    return { ...(agency === undefined ? {} : { agency }), items: items.map((item) => reviewShown(item, now)), ...(items.length < limit || last === undefined ? {} : { next: placeOf(last) }) }
  })
}

function serveDispositions(http: Http, access: RouteAccess, { database, clock, filings }: DeterminationNeeds): void {
  http.get('/filings/:id/agency-dispositions', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listAgencyDispositions', summary: 'Which lines concern which agency, and what each agency said of them', description: 'The filer and customs see all agencies; an agency sees its own.',
      params: filingParams, response: { 200: Type.Object({ reviews: Type.Array(reviewSchema), dispositions: Type.Array(dispositionGivenSchema) }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { id } = request.params
    const found = await database.read(scope, async (sql) => ((await filings.filing(sql, id, environment)) === undefined ? undefined : { reviews: await reviewsOf(sql, id, environment), dispositions: await dispositionsOf(sql, id, environment) }))
    if (found === undefined) throw notFound()
    const now = clock.now()
    return { reviews: found.reviews.map((review) => reviewShown(review, now)), dispositions: found.dispositions.map(givenShown) }
  })
}

function serveAnswering(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.post('/filings/:id/agency-dispositions', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'giveAgencyDisposition', summary: 'An agency says of its lines: may proceed, under review, documents, hold, or refused',
      description: 'A hold of an agency keeps the release back until that agency says otherwise; no one else lifts it, and it lifts nobody else’s. The filer hears it at once.',
      params: filingParams, headers: idempotencyHeaders, body: dispositionToGiveSchema,
      response: { 200: Type.Object({ disposition: dispositionGivenSchema, determination: determinationSchema }), 400: problemSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const seen = await ownReview(needs, caller, request.params.id)
    requireOthersFiling(caller, seen)
    const { disposition, determination } = await needs.database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, () => answerByAgency(sql, needs, { caller, seen, order: request.body })))
    return { disposition: givenShown(disposition), determination: determinationShown(determination) }
  })
}

function reviewShown({ organisation: _organisation, client: _client, environment: _environment, tier, lines, standing, ...review }: ReviewOnFile, now: Date) {
  return { ...review, level: levelOf({ tier, attentionBy: review.attentionBy }, now), lines: lines.map((line) => ({ ...line, codes: [...line.codes], programs: [...line.programs] })), standing: [...standing] }
}

function givenShown({ lines, ...given }: DispositionGiven) {
  return { ...given, lines: [...lines] }
}
