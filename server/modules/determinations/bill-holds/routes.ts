import { Type } from 'typebox'
import { problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { billHoldKindNames, billHoldKinds, type BillHold } from '../../filings/index.ts'
import type { DeterminationNeeds } from '../transport.ts'
import { holdBill, holdSeen, keyOfBill, liftBill, requireHoldRight, type RouteAccess } from './transport.ts'

const about = { tags: ['manifests'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const actProblems = { 400: problemSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema }
const text = Type.String()
const moment = Type.String({ format: 'date-time' })
const disposition = Type.Object({ code: Type.String({ examples: ['51'] }), words: text })
const holdSchema = Type.Object({
  id: Type.String({ format: 'uuid' }), bill: text, kind: Type.Enum([...billHoldKindNames]), why: text, authority: text, placedAt: moment, disposition,
  placedBy: Type.Optional(Type.String({ description: 'To customs alone' })), lifted: Type.Optional(Type.Object({ at: moment, why: text, by: Type.Optional(text) })),
})
const said = (maxLength: number, description: string) => Type.String({ minLength: 3, maxLength, pattern: '^[^\\u0000]*$', description })
const defaultLimit = 50

/** Holds on bills of lading. */
export function billHoldRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  serveHolds(http, access, needs)
  servePlacing(http, access, needs)
  serveLifting(http, access, needs)
}

function serveHolds(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.get('/bill-holds', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listBillHolds', summary: 'Holds on bills of lading, newest first', description: 'Customs sees all of them, a carrier those on its bills. Whoever enters goods of a held bill reads it in the status of the bill (51, 52) and in the determination.',
      querystring: Type.Object({
        bill: Type.Optional(Type.String({ maxLength: 110 })), isOpen: Type.Optional(Type.Boolean()), after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: defaultLimit })),
      }, { additionalProperties: false }),
      response: { 200: Type.Object({ holds: Type.Array(holdSchema), next: Type.Optional(text) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { bill, limit = defaultLimit, ...page } = request.query
    const found = await needs.database.read(scope, (sql) => needs.filings.billHolds.listed(sql, { ...page, environment, limit, ...(bill !== undefined && { bill: keyOfBill(bill) }) }))
    const last = found.at(-1)
    return { holds: found.map((hold) => shown(hold, scope.role === 'authority')), ...(found.length < limit || last === undefined ? {} : { next: last.id }) }
  })
}

function servePlacing(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.post('/bills/:bill/holds', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'holdBill', summary: 'Hold all goods of a bill of lading, whether it is on a manifest or entered yet or not',
      description: 'Every entry of its goods stands at hold, those filed later too; a hold on a master holds its houses. The carrier hears `BillHeld`, filers of entries the status 51 or 52 of the bill.',
      params: Type.Object({ bill: Type.String({ minLength: 3, maxLength: 110, description: 'Issuer and number together, e.g. ZZSB260300101' }) }), headers: idempotencyHeaders,
      body: Type.Object({ kind: Type.Enum([...billHoldKindNames], { description: 'Which right it needs, and which code it has' }), why: said(500, 'The carrier and the filers read it'), authority: Type.Optional(said(300, 'The law that you act under, where it is not the usual one')) }, { additionalProperties: false }),
      response: { 201: holdSchema, ...actProblems },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    requireHoldRight(access, caller, request.body.kind)
    const hold = await needs.database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, () => holdBill(sql, needs, { ...request.body, bill: request.params.bill, caller })))
    return reply.code(201).send(shown(hold, true))
  })
}

function serveLifting(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  http.post('/bill-holds/:hold/lifting', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'liftBillHold', summary: 'Lift a hold on a bill of lading', description: 'Whoever may place such a hold may lift it: one of agriculture is an agriculture specialist’s.',
      params: Type.Object({ hold: Type.String({ format: 'uuid' }) }), headers: idempotencyHeaders, body: Type.Object({ why: said(500, 'The carrier and the filers read it') }, { additionalProperties: false }), response: { 200: holdSchema, ...actProblems },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const hold = await holdSeen(needs, caller, request.params.hold)
    requireHoldRight(access, caller, hold.kind)
    return shown(await needs.database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, () => liftBill(sql, needs, { caller, hold, why: request.body.why }))), true)
  })
}

/** A hold as it is answered: who placed it is customs' own. */
function shown({ id, bill, kind, why, authority, placedAt, placedBy, lifted }: BillHold, isCustoms: boolean) {
  return {
    id, bill, kind, why, authority, placedAt, disposition: { ...billHoldKinds[kind][lifted === undefined ? 'placed' : 'removed'] }, ...(isCustoms && { placedBy }),
    ...(lifted !== undefined && { lifted: { at: lifted.at, why: lifted.why, ...(isCustoms && { by: lifted.by }) } }),
  }
}
