import { Type } from 'typebox'
import { problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { notFound } from '../../../platform/http/index.ts'
import type { RouteAccess } from '../routes.ts'
import { confirmationSchema, decisionParams, proposalSchema, settledSchema } from '../schemas.ts'
import { determinationShown, proposalShown } from '../shown.ts'
import { filingSeen, requireAct, requireOthersFiling, type DeterminationNeeds } from '../transport.ts'
import { listProposals } from './store.ts'
import { settleBySecondOfficer } from './transport.ts'

const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50
const state = Type.Union([Type.Literal('open'), Type.Literal('confirmed'), Type.Literal('refused'), Type.Literal('overtaken')])

/** Decisions that one officer proposes and another confirms. */
export function twoOfficerRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.get('/proposed-decisions', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listProposedDecisions', summary: 'Decisions that wait for a second officer, and those that had one, newest first',
      querystring: Type.Object({ filing: Type.Optional(Type.String({ format: 'uuid' })), state: Type.Optional(state), after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ proposals: Type.Array(proposalSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await needs.database.read(scope, (sql) => listProposals(sql, { ...request.query, environment, limit }))
    const last = found.at(-1)
    return { proposals: found.map(proposalShown), ...(found.length < limit || last === undefined ? {} : { next: last.id }) }
  })
  http.post('/determinations/:id/decisions/:decision/confirmation', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'confirmDecision', summary: 'A second officer confirms or refuses what another proposed',
      description: 'Nobody confirms their own proposal. Where something else was decided meanwhile the proposal is overtaken, and nothing is done.',
      params: decisionParams, headers: idempotencyHeaders, body: confirmationSchema, response: { 200: settledSchema, 400: problemSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { id, decision } = request.params
    const filing = await filingSeen(needs, caller, id)
    requireOthersFiling(caller, filing)
    const [proposed] = await needs.database.read(caller.scope, (sql) => listProposals(sql, { environment: caller.environment, filing: id, limit: 200 })).then((all) => all.filter((one) => one.id === decision))
    if (proposed === undefined) throw notFound()
    const right = requireAct(access, caller, proposed.order.act)
    const { proposal, determination } = await needs.database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, () => settleBySecondOfficer(sql, needs, { caller, filing, decision, right, ...request.body })))
    return { proposal: proposalShown(proposal), ...(determination === undefined ? {} : { determination: determinationShown(determination) }) }
  })
}
