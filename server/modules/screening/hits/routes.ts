import { Type } from 'typebox'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import { saveClearance } from '../clearances/store.ts'
import type { HitsChanged } from '../events.ts'
import { hitOrderSchema, hitSchema, hitState } from '../schemas.ts'
import type { ScreeningAccess, ScreeningNeeds } from '../screening.ts'
import type { HitOnFile } from './hit-on-file.ts'
import { settleHit, type HitOrder } from './settle-hit.ts'
import { hitsOf, listHits, lockHit, saveSettlement } from './store.ts'

const about = { tags: ['screening'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50
const hitParams = Type.Object({ id: Type.String({ format: 'uuid' }) })

/** What filings resemble on the lists, and what officers say of it. */
export function hitRoutes(http: Http, access: ScreeningAccess, needs: ScreeningNeeds): void {
  serveHits(http, access, needs)
  serveSettlement(http, access, needs)
}

function serveHits(http: Http, access: ScreeningAccess, { database }: ScreeningNeeds): void {
  http.get('/screening/hits', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listScreeningHits', summary: 'Parties of filings that resemble listed ones, newest first', description: 'Customs’ own: a filer reads of a hold in the determination.',
      querystring: Type.Object({ state: Type.Optional(hitState), list: Type.Optional(Type.String({ maxLength: 60, pattern: '^[^\\u0000]*$' })), after: Type.Optional(Type.String({ format: 'uuid' })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) }, { additionalProperties: false }),
      response: { 200: Type.Object({ hits: Type.Array(hitSchema), next: Type.Optional(Type.String()) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const limit = request.query.limit ?? defaultLimit
    const found = await database.read(scope, (sql) => listHits(sql, { ...request.query, environment, limit }))
    const last = found.at(-1)
    return { hits: found.map(hitShown), ...(found.length < limit || last === undefined ? {} : { next: last.id }) }
  })
  http.get('/filings/:id/screening-hits', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listScreeningHitsOfFiling', summary: 'What the parties of a filing resemble on the lists', params: hitParams, response: { 200: Type.Object({ hits: Type.Array(hitSchema) }), ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    return { hits: (await database.read(scope, (sql) => hitsOf(sql, request.params.id, environment))).map(hitShown) }
  })
}

function serveSettlement(http: Http, access: ScreeningAccess, needs: ScreeningNeeds): void {
  http.post('/screening/hits/:id/settlement', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'settleScreeningHit', summary: 'Clear a hit, confirm it, or open it again',
      description: 'Cleared, with a clearance until a day where one is given, the filing is determined anew without it. Confirmed, it stands.',
      params: hitParams, headers: idempotencyHeaders, body: hitOrderSchema, response: { 200: hitSchema, 400: problemSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    return needs.database.system((sql) => actOnce(sql, { module: 'screening', caller, request }, () => settle(sql, needs, { caller, id: request.params.id, order: request.body })))
  })
}

async function settle(sql: Sql, { clock, outbox }: ScreeningNeeds, { caller, id, order }: { readonly caller: Caller; readonly id: string; readonly order: HitOrder }): Promise<ReturnType<typeof hitShown>> {
  const hit = await lockHit(sql, id, caller.environment)
  if (hit === undefined) throw notFound()
  requireOthersHit(caller, hit)
  const now = clock.now()
  const at = now.toISOString()
  const by = { subject: caller.subject, ...(caller.name !== undefined && { name: caller.name }) }
  const settled = settleHit(hit, order, { by, at, today: easternDate(now), newId: uuidV7(now.getTime()) })
  if ('refused' in settled) throw new Problem({ status: 409, title: 'The hit cannot be settled so', detail: settled.refused })
  const { state, settlement, clearance } = settled
  await saveSettlement(sql, id, { state, ...(settlement !== undefined && { settlement }) })
  if (clearance !== undefined) await saveClearance(sql, clearance)
  const data: HitsChanged['data'] = { entryNumber: hit.entryNumber, because: 'settled', why: order.why, by: caller.subject }
  await outbox.publish(sql, [{ type: 'HitsChanged', module: 'screening', organisation: '', client: '', subject: hit.filing, occurredAt: at, environment: caller.environment, data }])
  const { settlement: _before, ...unsettled } = hit
  return hitShown({ ...unsettled, state, ...(settlement !== undefined && { settlement }) })
}

/** Nobody settles what was found in the filings of their own organisation, whatever roles they hold. Throws a 403 Problem. */
function requireOthersHit({ organisation, scope }: Caller, hit: Pick<HitOnFile, 'organisation' | 'client'>): void {
  if (hit.organisation !== organisation && !(scope.owned ?? []).includes(hit.client)) return
  throw new Problem({ status: 403, type: 'urn:customhouse:problem:own-filing', title: 'Your own organisation’s filing', detail: 'Nobody settles what was found in a filing of their own organisation: an officer of another one does' })
}

function hitShown({ programs, explanation, organisation: _filer, environment: _environment, ...hit }: HitOnFile) {
  return { ...hit, programs: [...programs], explanation: [...explanation] }
}
