import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { movementShown } from './movement-shown.ts'
import { inBondMovementSchema, inBondParamsSchema } from './schemas.ts'
import { listMovements, movementOnFile } from './store.ts'

export interface InBondRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
  readonly clock: Clock
}

const about = { tags: ['manifests'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50

/** Reads of movements in bond. Acts on them come in by the gateway. */
export function inBondRoutes(http: Http, { access, database, clock }: InBondRouteNeeds): void {
  http.get('/in-bond-movements', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listInBondMovements', summary: 'Goods that move in bond, by number',
      querystring: Type.Object({ status: Type.Optional(Type.Union([Type.Literal('authorised'), Type.Literal('arrived'), Type.Literal('closed'), Type.Literal('deleted')])), after: Type.Optional(Type.String({ maxLength: 12 })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ movements: Type.Array(inBondMovementSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await database.read(scope, (sql) => listMovements(sql, { ...request.query, environment, limit }))
    const last = found.at(-1)
    const today = easternDate(clock.now())
    return { movements: found.map((movement) => movementShown(movement, today)), ...(found.length < limit || last === undefined ? {} : { next: last.number }) }
  })
  http.get('/in-bond-movements/:number', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readInBondMovement', summary: 'One movement in bond: its bills, who answers for it, and until when', params: inBondParamsSchema, response: { 200: inBondMovementSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const movement = await database.read(scope, (sql) => movementOnFile(sql, request.params.number, environment))
    if (movement === undefined) throw notFound()
    return movementShown(movement, easternDate(clock.now()))
  })
}
