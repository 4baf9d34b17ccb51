import { Type, type Static } from 'typebox'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../../platform/access/index.ts'
import { Problem, problemSchema, type Http } from '../../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../../platform/idempotency/index.ts'
import type { RouteAccess } from '../../routes.ts'
import { bulkAnswerSchema, outcomeSchema } from '../../schemas.ts'
import { requireOthersFiling, type DeterminationNeeds } from '../../transport.ts'
import { answerByAgency, ownReview } from '../transport.ts'

const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const answered = Type.Object({ filing: Type.String({ format: 'uuid' }), outcome: Type.Optional(outcomeSchema), refused: Type.Optional(Type.String({ description: 'Why it was not answered; the others were' })) })

type BulkAnswer = Static<typeof bulkAnswerSchema>

/** One answer of an agency about lines of many filings. */
export function bulkAnswerRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.post('/agency-queue/answers', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'answerAgencyQueue', summary: 'An agency lets lines of many filings proceed, for one reason', description: 'Each filing is answered by itself: one that cannot be says why and keeps back none of the others.',
      headers: idempotencyHeaders, body: bulkAnswerSchema, response: { 200: Type.Object({ answers: Type.Array(answered) }), 400: problemSchema, 401: problemSchema, 403: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const answers: OneAnswered[] = []
    for (const filing of request.body.filings) answers.push(await answerOne(needs, { caller, request, filing, body: request.body }))
    return { answers }
  })
}

type OneAnswered = Static<typeof answered>

interface OneOfMany {
  readonly caller: Caller
  readonly request: Pick<FastifyRequest, 'headers' | 'method' | 'url'>
  readonly filing: BulkAnswer['filings'][number]
  readonly body: BulkAnswer
}

async function answerOne(needs: DeterminationNeeds, { caller, request, filing: { filing, lines }, body: { reason, authority } }: OneOfMany): Promise<OneAnswered> {
  const key = request.headers['idempotency-key']
  const order = { disposition: 'may-proceed' as const, reason, authority, ...(lines !== undefined && { lines }) }
  try {
    const seen = await ownReview(needs, caller, filing)
    requireOthersFiling(caller, seen)
    // Each filing has its own part of the key, so that a repeated request answers none twice.
    const once = { headers: typeof key === 'string' ? { 'idempotency-key': `${key}:${filing}` } : {}, method: request.method, url: request.url, body: { filing, order } }
    const { outcome } = await needs.database.system((sql) => actOnce(sql, { module: 'determinations', caller, request: once }, async () => ({ outcome: (await answerByAgency(sql, needs, { caller, seen, order })).determination.outcome })))
    return { filing, outcome }
  } catch (error) {
    if (!(error instanceof Problem) || error.status === 400) throw error
    return { filing, refused: error.detail ?? error.title }
  }
}
