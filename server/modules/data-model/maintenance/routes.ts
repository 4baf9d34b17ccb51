import { type Static, Type } from 'typebox'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Caller } from '../../../platform/access/index.ts'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { DataModelRouteNeeds } from '../data-model.ts'
import type { DataModelFact } from '../events.ts'
import { changeProblems, decided, problems, recordStep, refusedByRules, security } from '../transport.ts'
import { createVersionShelf } from '../versions/transport.ts'
import { decideRequest } from './decide-request.ts'
import { examineRequest } from './examine-request.ts'
import { formFocusGroup } from './form-focus-group.ts'
import { stepConditions } from './maintenance-conditions.ts'
import type { Actor, MaintenanceRequest } from './maintenance-request.ts'
import { proposeChange } from './propose-change.ts'
import { decisionSchema, examinationSchema, focusGroupSchema, proposalSchema, requestSchema, stateSchema, withdrawalSchema } from './request-schemas.ts'
import { countRequests, insertRequest, lockRequest, nextRequestNumber, readRequest, readRequests, updateRequest } from './store.ts'
import { withdrawRequest } from './withdraw-request.ts'

const tags = ['data model']
const idParams = Type.Object({ id: Type.String({ format: 'uuid' }) })

/** Maintenance requests, from the proposal to the decision. A version that carries them is released by versions/routes.ts. */
export function maintenanceRoutes(http: Http, needs: DataModelRouteNeeds): void {
  serveList(http, needs)
  serveOne(http, needs)
  serveProposing(http, needs)
  serveFocusGroup(http, needs)
  serveExamining(http, needs)
  serveDeciding(http, needs)
  serveWithdrawing(http, needs)
}

function serveList(http: Http, { access, database }: DataModelRouteNeeds): void {
  http.get('/data-model/requests', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'listMaintenanceRequests', summary: 'Proposals to change the dictionary, by number, and how many there are in each state',
      querystring: Type.Object({ state: Type.Optional(stateSchema), after: Type.Optional(Type.Integer({ minimum: 0, description: 'The number of the last request of the page before' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ counts: Type.Record(Type.String(), Type.Integer()), requests: Type.Array(requestSchema) }), ...problems },
    },
  }, async (request) => {
    const { limit = 50, ...query } = request.query
    return database.read(access.callerOf(request).scope, async (sql) => ({ counts: await countRequests(sql), requests: (await readRequests(sql, { ...query, limit })).map(shown) }))
  })
}

function serveOne(http: Http, { access, database }: DataModelRouteNeeds): void {
  http.get('/data-model/requests/:id', {
    onRequest: access.guard,
    schema: { tags, security, operationId: 'readMaintenanceRequest', summary: 'A proposal with what was said of it and decided', params: idParams, response: { 200: requestSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const found = await database.read(access.callerOf(request).scope, (sql) => readRequest(sql, request.params.id))
    if (found === undefined) throw notFound()
    return shown(found)
  })
}

function serveProposing(http: Http, needs: DataModelRouteNeeds): void {
  const { access, clock, database } = needs
  const shelf = createVersionShelf(database)
  http.post('/data-model/requests', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'proposeDictionaryChange', summary: 'Propose to add, change or deprecate places of the dictionary, or codes of its lists',
      description: 'Any organisation may. Each change is tried against the latest version, and refused with every finding where it is not possible.',
      headers: idempotencyHeaders, body: proposalSchema, response: { 201: requestSchema, ...changeProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const at = clock.now()
    const proposed = await database.system((sql) => actOnce(sql, { module: 'data-model', caller, request }, async () => {
      const latest = await shelf.openWith(sql)
      if (latest === undefined) throw notFound()
      const made = decided(proposeChange(request.body, { id: uuidV7(), number: await nextRequestNumber(sql), by: actorOf(caller), at, latest: latest.version }))
      await insertRequest(sql, made)
      const { id, number, title, need, legalBase, impact, changes } = made
      await recordStep(sql, { kind: 'maintenance-request-proposed', subject: id, facts: { number, title, need, legalBase, impact, changes }, fact: { type: 'MaintenanceRequestProposed', data: { id, number, title } } }, { needs, caller, at })
      return made
    }))
    return reply.code(201).send(shown(proposed))
  })
}

function serveFocusGroup(http: Http, needs: DataModelRouteNeeds): void {
  const { access, parties } = needs
  http.post('/data-model/requests/:id/focus-group', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'formFocusGroup', summary: 'Name the organisations that examine a request', description: 'Role: administrator. Members named before stay.',
      params: idParams, body: focusGroupSchema, response: { 200: requestSchema, ...changeProblems },
    },
  }, async (request) => {
    const { members } = request.body
    const strangers = members.flatMap((member, at) => (parties.directory().organisation(member) === undefined ? [findingAt(stepConditions.memberUnknown, `/members/${String(at)}`)] : []))
    if (strangers.length > 0) throw refusedByRules(strangers)
    return takeStep(needs, { id: request.params.id, caller: access.callerOf(request) }, {
      kind: 'focus-group-formed', facts: { members }, decide: (found) => formFocusGroup(found, members),
      factOf: ({ id, number, focusGroup }) => ({ type: 'FocusGroupFormed', data: { id, number, members: focusGroup } }),
    })
  })
}

function serveExamining(http: Http, needs: DataModelRouteNeeds): void {
  const { access } = needs
  http.post('/data-model/requests/:id/examinations', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'examineMaintenanceRequest', summary: 'Comment on a request as a member of its focus group, or recommend', params: idParams, body: examinationSchema,
      response: { 200: requestSchema, ...changeProblems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { comment, recommendation } = request.body
    const said = { comment, ...(recommendation === undefined ? {} : { recommendation }) }
    return takeStep(needs, { id: request.params.id, caller }, {
      kind: 'maintenance-request-examined', facts: said, decide: (found, at) => examineRequest(found, { ...said, by: actorOf(caller), at }),
      factOf: ({ id, number }) => ({ type: 'MaintenanceRequestExamined', data: { id, number, member: caller.organisation, ...(recommendation === undefined ? {} : { recommendation }) } }),
    })
  })
}

function serveDeciding(http: Http, needs: DataModelRouteNeeds): void {
  const { access } = needs
  http.post('/data-model/requests/:id/decisions', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'decideMaintenanceRequest', summary: 'Approve, defer or reject a request, with reasons',
      description: 'Role: administrator, for the maintainer. Approval needs a recommendation; nobody decides alone on a request of their own.',
      params: idParams, body: decisionSchema, response: { 200: requestSchema, ...changeProblems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { decision, reasons } = request.body
    return takeStep(needs, { id: request.params.id, caller }, {
      kind: 'maintenance-request-decided', facts: { decision, reasons }, decide: (found, at) => decideRequest(found, { by: actorOf(caller), at, decision, reasons }),
      factOf: ({ id, number }) => ({ type: 'MaintenanceRequestDecided', data: { id, number, decision } }),
    })
  })
}

function serveWithdrawing(http: Http, needs: DataModelRouteNeeds): void {
  const { access } = needs
  http.post('/data-model/requests/:id/withdrawal', {
    onRequest: access.guard,
    schema: {
      tags, security, operationId: 'withdrawMaintenanceRequest', summary: 'Take a request of your own organisation back, with reasons', params: idParams, body: withdrawalSchema,
      response: { 200: requestSchema, ...changeProblems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { reasons } = request.body
    return takeStep(needs, { id: request.params.id, caller }, {
      kind: 'maintenance-request-withdrawn', facts: { reasons }, decide: (found, at) => withdrawRequest(found, { by: actorOf(caller), at, reasons }),
      factOf: ({ id, number }) => ({ type: 'MaintenanceRequestDecided', data: { id, number, decision: 'withdrawn' } }),
    })
  })
}

interface StepAsked {
  readonly kind: string
  readonly facts: object
  readonly decide: (found: MaintenanceRequest, at: Date) => Outcome<MaintenanceRequest>
  readonly factOf: (after: MaintenanceRequest) => DataModelFact
}

/** Takes one step of a request's life: locked, decided, kept and recorded in one transaction. */
async function takeStep(needs: DataModelRouteNeeds, { id, caller }: { readonly id: string; readonly caller: Caller }, { kind, facts, decide, factOf }: StepAsked): Promise<Static<typeof requestSchema>> {
  const at = needs.clock.now()
  return needs.database.system(async (sql) => {
    const found = await lockRequest(sql, id)
    if (found === undefined) throw notFound()
    const after = decided(decide(found, at))
    await updateRequest(sql, after)
    await recordStep(sql, { kind, subject: id, facts: { number: after.number, ...facts }, fact: factOf(after) }, { needs, caller, at })
    return shown(after)
  })
}

function actorOf({ organisation, subject }: Caller): Actor {
  return { organisation, subject }
}

/** As the answer's schema types it: lists that may be written. Who within an organisation acted is its own business. */
function shown(request: MaintenanceRequest): Static<typeof requestSchema> {
  const { changes, focusGroup, examinations, decisions, proposedBy, ...others } = request
  return { ...others, proposedBy: { organisation: proposedBy.organisation }, changes: [...changes], focusGroup: [...focusGroup], examinations: [...examinations], decisions: [...decisions] }
}
