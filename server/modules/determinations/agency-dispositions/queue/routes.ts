import { Type } from 'typebox'
import { notFound, problemSchema, type Http } from '../../../../platform/http/index.ts'
import { selectionsOf } from '../../../agencies/index.ts'
import type { RouteAccess } from '../../routes.ts'
import { concernSchema, dispositionGivenSchema, filingParams, reviewSchema, selectionSchema } from '../../schemas.ts'
import type { DeterminationNeeds } from '../../transport.ts'
import { givenShown, reviewShown } from '../review-shown.ts'
import { dispositionsOf } from '../store.ts'
import { ownReview } from '../transport.ts'
import { readQueuePlace, writeQueuePlace } from './queue-place.ts'
import { countByProgram, listReviews } from './store.ts'

const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50

/** What waits for an agency, and one review with all that was filed for it. */
export function agencyQueueRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  serveQueue(http, access, needs)
  serveReview(http, access, needs)
}

const queueQuery = Type.Object({
  settled: Type.Optional(Type.Boolean({ default: false, description: 'Those that your agency answered finally' })),
  waiting: Type.Optional(Type.Enum(['awaited', 'overdue'], { description: 'awaited: goods wait for your agency; overdue: its time has run. Left out: also those that its policy let proceed' })),
  program: Type.Optional(Type.String({ maxLength: 4, description: 'Program of the PGA message set' })),
  port: Type.Optional(Type.String({ maxLength: 4 })), after: Type.Optional(Type.String({ maxLength: 80 })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
}, { additionalProperties: false })
const programCount = Type.Object({ program: Type.String(), open: Type.Integer(), awaited: Type.Integer({ description: 'Goods wait for it' }), overdue: Type.Integer({ description: 'Its time has run' }) })

function serveQueue(http: Http, access: RouteAccess, { database, clock }: DeterminationNeeds): void {
  http.get('/agency-queue', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listAgencyQueue', summary: 'Filings with lines that concern your agency: what is overdue first, then the most urgent', description: 'An agency sees its own lines alone. Empty for whoever speaks for no agency.',
      querystring: queueQuery,
      response: { 200: Type.Object({ agency: Type.Optional(Type.String()), items: Type.Array(reviewSchema), programs: Type.Array(programCount, { description: 'How many are open, by program' }), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { agency } = scope
    if (agency === undefined) return { items: [], programs: [] }
    const { after, limit = defaultLimit, settled = false, ...filter } = request.query
    const place = readQueuePlace(after)
    const at = clock.now()
    const now = at.toISOString()
    const { items, programs } = await database.read(scope, async (sql) => ({
      items: await listReviews(sql, { ...filter, environment, agency, settled, limit, now, ...(place !== undefined && { after: place }) }),
      programs: await countByProgram(sql, { environment, agency, now }),
    }))
    const last = items.at(-1)
    return { agency, items: items.map((item) => reviewShown(item, at)), programs: [...programs], ...(items.length === limit && last !== undefined && { next: writeQueuePlace({ ...last, isOverdue: last.dueAt !== undefined && last.dueAt <= now }) }) }
  })
}

function serveReview(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.get('/agency-queue/:id', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'readAgencyReview', summary: 'What of a filing concerns your agency: its lines with all data filed for it, what it said of them, and why it looks',
      description: 'The filing as far as it concerns the agency: no values, no duty, and no data for other agencies. 404 where nothing of it does.',
      params: filingParams, response: { 200: Type.Object({ review: reviewSchema, data: concernSchema, selections: Type.Array(selectionSchema), dispositions: Type.Array(dispositionGivenSchema) }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { id } = request.params
    const review = await ownReview(needs, caller, id)
    if (review.filing !== id) throw notFound()
    const { selections, dispositions } = await needs.database.read(caller.scope, async (sql) => ({ selections: await selectionsOf(sql, id, caller.environment), dispositions: await dispositionsOf(sql, id, caller.environment) }))
    return { review: reviewShown(review, needs.clock.now()), data: review.data, selections: selections.map((one) => ({ ...one, lines: [...one.lines] })), dispositions: dispositions.map(givenShown) }
  })
}
