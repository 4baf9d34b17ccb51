import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { Type } from 'typebox'
import type { Access } from '../../platform/access/index.ts'
import { notFound, problemSchema, type Http } from '../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../platform/idempotency/index.ts'
import { decisionOptions } from './decision-options.ts'
import { determinationSchema, filingParams, optionSchema, orderSchema, outcomeSchema, proposedSchema } from './schemas.ts'
import { determinationsOf, listDeterminations } from './store.ts'
import { determinationShown, proposalShown } from './shown.ts'
import { decisionGround, filingSeen, orderByOfficer, requireAct, requireOthersFiling, type DeterminationNeeds } from './transport.ts'

const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50

export type RouteAccess = Pick<Access, 'guard' | 'callerOf' | 'requireRight'>

/** Reads of determinations, and officers' decisions. */
export function determinationRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  serveDeterminations(http, access, needs)
  serveOptions(http, access, needs)
  serveDecisions(http, access, needs)
}

function serveDeterminations(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.get('/determinations', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listDeterminations', summary: 'Determinations, newest first',
      querystring: Type.Object({ outcome: Type.Optional(outcomeSchema), after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ determinations: Type.Array(determinationSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await needs.database.read(caller.scope, (sql) => listDeterminations(sql, { ...request.query, environment: caller.environment, limit }))
    const last = found.at(-1)
    return { determinations: found.map(determinationShown), ...(found.length < limit || last === undefined ? {} : { next: last.id }) }
  })
  http.get('/filings/:id/determinations', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readDeterminations', summary: 'What was determined about a filing, oldest first', params: filingParams, response: { 200: Type.Object({ determinations: Type.Array(determinationSchema) }), ...problems, 404: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const found = await needs.database.read(caller.scope, (sql) => determinationsOf(sql, request.params.id, caller.environment))
    if (found.length === 0) throw notFound()
    return { determinations: found.map(determinationShown) }
  })
}

function serveOptions(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.get('/determinations/:id/decision-options', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listDecisionOptions', summary: 'What an officer could decide now: what it would come to, under which authority, and whether a second officer is needed',
      description: 'Tried out, not done. What does not fit now says why.', params: filingParams, response: { 200: Type.Object({ options: Type.Array(optionSchema) }), ...problems, 404: problemSchema, 409: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const filing = await filingSeen(needs, caller, request.params.id)
    const now = needs.clock.now()
    const { before, holdRoles, request: asked } = await needs.database.system((sql) => decisionGround(sql, needs.filings, filing))
    const options = decisionOptions({ before, holdRoles, request: asked, on: easternDate(now), at: now.toISOString() })
    return { options: options.map(({ consequences, ...option }) => ({ ...option, consequences: [...consequences] })) }
  })
}

function serveDecisions(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.post('/determinations/:id/decisions', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'decideByOfficer', summary: 'An officer holds, examines, asks for documents, releases, or settles what the filer asks to change',
      description: 'The right to decide differs by role: port officers decide all of it, agriculture specialists place and lift holds, and order and record exams of agriculture. 202 where the rule asks for a second officer, who confirms or refuses. What is asked for by name in `documents` goes on the record as a message in the same act.',
      params: filingParams, headers: idempotencyHeaders, body: orderSchema, response: { 200: determinationSchema, 202: proposedSchema, 400: problemSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const right = requireAct(access, caller, request.body.act)
    const filing = await filingSeen(needs, caller, request.params.id)
    requireOthersFiling(caller, filing)
    const ordered = await needs.database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, () => orderByOfficer(sql, needs, { caller, filing, order: request.body, right })))
    if ('proposal' in ordered) return reply.code(202).send({ proposal: proposalShown(ordered.proposal) })
    return reply.send(determinationShown(ordered.determination))
  })
}
