import { Type } from 'typebox'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { RouteAccess, RouteNeeds } from '../route-needs.ts'
import { scoreSchema } from '../schemas.ts'
import { scoreShown } from '../shown.ts'
import { scoresOf, unusualLines } from './store.ts'

const about = { tags: ['anomalies'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const code = (maxLength: number) => Type.Optional(Type.String({ maxLength, pattern: '^[^\\u0000]*$' }))
const day = Type.Optional(Type.String({ format: 'date' }))
const defaultLimit = 50

/** What is unusual in the lines of filings, for officers of customs alone. */
export function lineRoutes(http: Http, access: RouteAccess, { database }: RouteNeeds): void {
  http.get('/filings/:id/line-scores', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'readLineScores', summary: 'How unusual the lines of a filing are, with reasons', description: 'It advises and decides nothing. As it was known when the filing came in.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }), response: { 200: Type.Object({ lines: Type.Array(scoreSchema) }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const lines = await database.read(scope, (sql) => scoresOf(sql, environment, request.params.id))
    if (lines.length === 0) throw notFound()
    return { lines: lines.map(scoreShown) }
  })
  http.get('/unusual-lines', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listUnusualLines', summary: 'Lines that stand, the most unusual first', description: 'By the probability of the model in force when they were filed, or by stated weights, which are known without any model.',
      querystring: Type.Object({
        by: Type.Optional(Type.Enum(['score', 'unusualness'])), from: day, to: day, importer: code(40), commodity: Type.Optional(Type.String({ pattern: '^[0-9]{0,10}$' })), origin: code(2), port: code(5),
        after: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000, description: 'So many are left out: `next` of the page before' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
      }, { additionalProperties: false }),
      response: { 200: Type.Object({ lines: Type.Array(scoreSchema), next: Type.Optional(Type.Integer()) }), 400: problemSchema, ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { by = 'unusualness', after = 0, limit = defaultLimit, ...filter } = request.query
    const lines = await database.read(scope, (sql) => unusualLines(sql, { ...filter, environment, by, after, limit }))
    return { lines: lines.map(scoreShown), ...(lines.length < limit ? {} : { next: after + lines.length }) }
  })
}
