import { Type } from 'typebox'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { RouteAccess } from '../routes.ts'
import { determinationSchema, dispositionGivenSchema, dispositionToGiveSchema, filingParams, reviewSchema } from '../schemas.ts'
import { determinationShown } from '../shown.ts'
import { requireOthersFiling, type DeterminationNeeds } from '../transport.ts'
import { bulkAnswerRoutes } from './bulk/routes.ts'
import { agencyQueueRoutes } from './queue/routes.ts'
import { givenShown, reviewShown, seenByAgency } from './review-shown.ts'
import { dispositionsOf, reviewsOf } from './store.ts'
import { answerByAgency, ownReview } from './transport.ts'

const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }

/** What other agencies have to say about their lines. */
export function agencyRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  agencyQueueRoutes(http, access, needs)
  bulkAnswerRoutes(http, access, needs)
  serveDispositions(http, access, needs)
  serveAnswering(http, access, needs)
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
    const found = await database.read(scope, async (sql) => {
      const reviews = await reviewsOf(sql, id, environment)
      // An agency sees its reviews, and no filing as a whole.
      const isSeen = reviews.length > 0 || (await filings.filing(sql, id, environment)) !== undefined
      return isSeen ? { reviews, dispositions: await dispositionsOf(sql, id, environment) } : undefined
    })
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
    return { disposition: givenShown(disposition), determination: determinationShown(seenByAgency(determination, seen.agency)) }
  })
}
