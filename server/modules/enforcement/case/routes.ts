import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { ActRight } from '../actions/action-kind.ts'
import { actionKind } from '../actions/registry.ts'
import type { EnforcementNeeds, RouteAccess } from '../enforcement.ts'
import { openCase } from '../opening/transport.ts'
import { filingsSeen } from '../own-part/transport.ts'
import { signalsSeen, takeSignals } from '../signals/transport.ts'
import { actionsOpen, caseClosed, clockNotRunning, extensionTooEarly, stillHeld } from './case-conditions.ts'
import type { CaseOnFile } from './case-on-file.ts'
import { caseShown, listedCase } from './case-shown.ts'
import type { NewStep } from './case-step.ts'
import { foldCase } from './fold-case.ts'
import { actSchema, assignmentSchema, caseParams, caseSchema, closingSchema, extensionSchema, listedCaseSchema, noteSchema, openingSchema } from './schemas.ts'
import { listCases, stepsOf } from './store.ts'
import { caseUnderWay, recordSteps, refusedByRules, takeAct, takerOf, type CaseUnderWay } from './transport.ts'

export const about = { tags: ['enforcement'], security: [{ oauth: [] }] }
export const problems = { 401: problemSchema, 403: problemSchema, 404: problemSchema }
export const changeProblems = { ...problems, 400: problemSchema, 409: problemSchema, 422: problemSchema }
const house = 'Rules of this single window for cases'

type Under = CaseUnderWay & { readonly state: CaseOnFile }

/** What caller may do, by their rights. */
export function holdsOf({ requireRight }: Pick<RouteAccess, 'requireRight'>, caller: Caller): (right: ActRight) => boolean {
  return (right) => {
    try {
      requireRight(caller, right)
      return true
    } catch (error) {
      if (error instanceof Problem) return false
      throw error
    }
  }
}

/** Changes a case of the caller's own authority, once. */
export async function changeCase<T extends object>(needs: EnforcementNeeds, asked: { readonly caller: Caller; readonly request: FastifyRequest; readonly id: string }, change: (sql: Sql, under: Under) => Promise<T>): Promise<T> {
  const { caller, request, id } = asked
  const seen = await needs.database.read(caller.scope, (sql) => stepsOf(sql, id, caller.environment))
  if (seen.length === 0) throw notFound()
  return needs.database.system((sql) => actOnce(sql, { module: 'enforcement', caller, request }, async () => change(sql, await caseUnderWay(sql, id, caller.environment))))
}

/** A case as its officers see it. */
export async function shownCase({ database }: Pick<EnforcementNeeds, 'database'>, access: RouteAccess, { caller, id }: { readonly caller: Caller; readonly id: string }) {
  return database.read(caller.scope, async (sql) => {
    const steps = await stepsOf(sql, id, caller.environment)
    const state = foldCase(id, steps)
    if (state === undefined) throw notFound()
    return caseShown(state, steps, holdsOf(access, caller))
  })
}

/** Cases as officers list, read, open and conduct them. */
export function caseRoutes(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  serveCases(http, access, needs)
  serveOpening(http, access, needs)
  serveActs(http, access, needs)
  serveAssignment(http, access, needs)
  serveTimes(http, access, needs)
  serveClosing(http, access, needs)
}

function serveCases(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.get('/cases', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listCases', summary: 'Cases of your authority, the next last day first',
      querystring: Type.Object({ open: Type.Optional(Type.Boolean({ default: true })), officer: Type.Optional(Type.String({ maxLength: 100 })), filing: Type.Optional(Type.String({ format: 'uuid' })), after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ cases: Type.Array(listedCaseSchema), next: Type.Optional(Type.String()) }), 401: problemSchema, 403: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { limit = 50, open = true, ...filter } = request.query
    const found = await needs.database.read(scope, (sql) => listCases(sql, { ...filter, isOpen: open, environment, limit }))
    const last = found.at(-1)
    return { cases: found.map(listedCase), ...(found.length < limit || last === undefined ? {} : { next: last.id }) }
  })
  http.get('/cases/:id', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readCase', summary: 'A case with its steps, times, evidence and what you could do now', params: caseParams, response: { 200: caseSchema, ...problems } },
  }, async (request) => shownCase(needs, access, { caller: access.callerOf(request), id: request.params.id }))
}

function serveOpening(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/cases', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'openCase', summary: 'Open a case from a filing, a signal or an audit', headers: idempotencyHeaders, body: openingSchema, response: { 201: Type.Object({ id: Type.String(), number: Type.String() }), ...changeProblems } },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const { title, source, filings: ids = [], signals = [], goods = '', why } = request.body
    const filings = await filingsSeen(needs, caller, [...new Set([...ids, ...signals.map(({ filing }) => filing)])])
    const items = await signalsSeen(needs, caller, signals)
    const owner = { organisation: caller.organisation, environment: caller.environment }
    const by = takerOf(caller, 'officer')
    const { id, number } = await needs.database.system((sql) => actOnce(sql, { module: 'enforcement', caller, request }, async () => {
      const opened = await openCase(sql, needs, { owner, opened: { title, source, filings, goods, concerned: [], by, why, authority: '19 U.S.C. 1509; 19 CFR 161.2', also: () => [] } })
      await takeSignals(sql, needs, { state: opened, owner, by, items })
      return { id: opened.id, number: opened.number }
    }))
    return reply.code(201).send({ id, number })
  })
}

function serveActs(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/cases/:id/acts', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'actInCase', summary: 'Take a step in an action of a case: ask, detain, claim, decide',
      description: 'The case says which steps are offered, by which authority, and what each has to state. A step may serve a notice, start and end times, and hold the goods or let go of them.',
      params: caseParams, headers: idempotencyHeaders, body: actSchema, response: { 200: caseSchema, ...changeProblems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { particulars = {}, ...asked } = request.body
    // The right is that of the act itself; an act that is not known is refused by the rules.
    const right = actionKind(asked.kind)?.acts.find(({ name }) => name === asked.act)?.right
    if (right !== undefined) access.requireRight(caller, right)
    const { id } = request.params
    await changeCase(needs, { caller, request, id }, async (sql, under) => ({ steps: (await takeAct(sql, needs, { under, by: takerOf(caller, 'officer'), asked: { ...asked, particulars } })).steps }))
    return shownCase(needs, access, { caller, id })
  })
}

function serveAssignment(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/cases/:id/assignments', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'assignCase', summary: 'Give a case to an officer or a team', params: caseParams, headers: idempotencyHeaders, body: assignmentSchema, response: { 200: caseSchema, ...changeProblems } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { officer, team, why } = request.body
    const act: NewStep['act'] = { type: 'assigned', ...(officer === undefined ? {} : { officer }), ...(team === undefined ? {} : { team }) }
    await step(needs, { caller, request }, () => ({ why, act }))
    return shownCase(needs, access, { caller, id: request.params.id })
  })
  http.post('/cases/:id/notes', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'noteInCase', summary: 'Note something in a case, for officers alone', params: caseParams, headers: idempotencyHeaders, body: noteSchema, response: { 200: caseSchema, ...changeProblems } },
  }, async (request) => {
    const caller = access.callerOf(request)
    await step(needs, { caller, request }, () => ({ why: 'Noted', act: { type: 'noted', words: request.body.words } }))
    return shownCase(needs, access, { caller, id: request.params.id })
  })
}

function serveTimes(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/cases/:id/times/:time/extension', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'extendTime', summary: 'Give more time in a case', params: Type.Object({ ...caseParams.properties, time: Type.String({ maxLength: 120, description: 'The time that runs, by its id' }) }), headers: idempotencyHeaders, body: extensionSchema, response: { 200: caseSchema, ...changeProblems } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { params: { time }, body: { to, why } } = request
    await step(needs, { caller, request }, ({ clocks }) => {
      const clock = clocks.find(({ id, state }) => id === time && state === 'running')
      // What the law gives customs is not for customs to lengthen.
      if (clock?.whose !== 'trader') throw refusedByRules([finding(clockNotRunning, '/time')])
      if (to <= clock.dueOn) throw refusedByRules([finding(extensionTooEarly, '/to')])
      return { why, authority: clock.authority, act: { type: 'clock-extended', clock: time, to } }
    })
    return shownCase(needs, access, { caller, id: request.params.id })
  })
}

function serveClosing(http: Http, access: RouteAccess, needs: EnforcementNeeds): void {
  http.post('/cases/:id/closing', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'closeCase', summary: 'Close a case whose actions have ended', params: caseParams, headers: idempotencyHeaders, body: closingSchema, response: { 200: caseSchema, ...changeProblems } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { outcome, why } = request.body
    await step(needs, { caller, request }, ({ held, actions }) => {
      const isOpen = actions.some(({ kind, stage }) => !(actionKind(kind)?.ended.includes(stage) ?? true))
      const against = [...(held.length > 0 ? [finding(stillHeld, '')] : []), ...(isOpen ? [finding(actionsOpen, '')] : [])]
      if (against.length > 0) throw refusedByRules(against)
      return { why, act: { type: 'closed', outcome } }
    })
    return shownCase(needs, access, { caller, id: request.params.id })
  })
}

type Stepping = Pick<NewStep, 'why' | 'act'> & { readonly authority?: string }

/** One step of an officer in a case that is open. */
async function step(needs: EnforcementNeeds, { caller, request }: { readonly caller: Caller; readonly request: FastifyRequest }, make: (state: CaseOnFile) => Stepping): Promise<void> {
  const { id } = request.params as { readonly id: string }
  await changeCase(needs, { caller, request, id }, async (sql, under) => {
    if (under.state.closed !== undefined) throw refusedByRules([finding(caseClosed, '')])
    const { authority = house, ...made } = make(under.state)
    return { steps: (await recordSteps(sql, needs, { under, steps: [{ ...made, authority, by: takerOf(caller, 'officer') }] })).steps }
  })
}
