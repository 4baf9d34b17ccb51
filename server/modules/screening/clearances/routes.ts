import { Type } from 'typebox'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { clearanceSchema } from '../schemas.ts'
import type { ScreeningAccess, ScreeningNeeds } from '../screening.ts'
import { endClearance, listClearances } from './store.ts'

const about = { tags: ['screening'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50

/** Names that are known not to be the listed ones. */
export function clearanceRoutes(http: Http, access: ScreeningAccess, { database, clock }: ScreeningNeeds): void {
  http.get('/screening/clearances', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listClearances', summary: 'Names that officers told apart from listed ones, newest first', description: 'Each holds until its day, for one importer or for all, and for one entry of one list.',
      querystring: Type.Object({ after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ clearances: Type.Array(clearanceSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const limit = request.query.limit ?? defaultLimit
    const found = await database.read(access.callerOf(request).scope, (sql) => listClearances(sql, { ...request.query, limit }))
    const last = found.at(-1)
    return { clearances: [...found], ...(found.length < limit || last === undefined ? {} : { next: last.id }) }
  })
  http.post('/screening/clearances/:id/ending', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'endClearance', summary: 'End a clearance before its day: the name is compared with the entry again from the next filing on',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }), headers: idempotencyHeaders, body: Type.Object({ why: Type.String({ minLength: 1, maxLength: 2_000, pattern: '^[^\\u0000]*$' }) }, { additionalProperties: false }),
      response: { 200: clearanceSchema, 400: problemSchema, ...problems, 404: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    return database.system((sql) => actOnce(sql, { module: 'screening', caller, request }, async () => {
      const ended = await endClearance(sql, request.params.id, { at: clock.now().toISOString(), by: caller.subject, why: request.body.why })
      if (ended === undefined) throw notFound()
      return ended
    }))
  })
}
