import { Type } from 'typebox'
import type { Caller } from '../../../platform/access/index.ts'
import { notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { RouteAccess } from '../routes.ts'
import { filingParams, outcomeSchema, workSchema } from '../schemas.ts'
import { levelOf, placeOf, readPlace, reasonShown } from '../shown.ts'
import type { DeterminationNeeds } from '../transport.ts'
import { lapsedBefore } from './claim-time.ts'
import { claimWork, countWork, listWork, releaseWork, workOn, type WorkOnFile } from './store.ts'

const about = { tags: ['determinations'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const defaultLimit = 50

/** What waits for officers. */
export function workQueueRoutes(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  serveQueue(http, access, needs)
  serveClaims(http, access, needs)
}

function serveQueue(http: Http, access: RouteAccess, { database, clock }: DeterminationNeeds): void {
  http.get('/work-queue', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listWorkQueue', summary: 'What waits for a person: holds, exams, reviews and documents, the most urgent first',
      description: 'Goods that spoil come first, then by the time until which somebody should have looked; each item says why it is urgent and by which authority. `counts` and `ports` are of all that waits.',
      querystring: Type.Object({
        port: Type.Optional(Type.String({ maxLength: 4 })), kind: Type.Optional(Type.Union([Type.Literal('entry'), Type.Literal('entry-summary')])), outcome: Type.Optional(outcomeSchema),
        whose: Type.Optional(Type.Union([Type.Literal('mine'), Type.Literal('free')], { description: 'mine: what you took; free: what nobody has' })),
        after: Type.Optional(Type.String({ maxLength: 80 })), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
      }, { additionalProperties: false }),
      response: { 200: Type.Object({ items: Type.Array(workSchema), counts: Type.Record(Type.String(), Type.Integer()), ports: Type.Array(Type.String()), next: Type.Optional(Type.String({ description: 'Give it as `after` for the next page' })) }), ...problems },
    },
  }, async (request) => {
    const { scope, environment, subject } = access.callerOf(request)
    const { after, limit = defaultLimit, ...filter } = request.query
    const now = clock.now()
    const place = readPlace(after)
    const { items, counts, ports } = await database.read(scope, async (sql) => ({
      items: await listWork(sql, { ...filter, environment, subject, lapsedBefore: lapsedBefore(now), limit, ...(place === undefined ? {} : { after: place }) }), ...await countWork(sql, environment, filter.port),
    }))
    const last = items.at(-1)
    return { items: items.map((item) => shown(item, now)), counts, ports: [...ports], ...(items.length < limit || last === undefined ? {} : { next: placeOf(last) }) }
  })
}

function serveClaims(http: Http, access: RouteAccess, needs: DeterminationNeeds): void {
  const { database, clock } = needs
  http.post('/work-queue/:id/claim', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'claimWork', summary: 'Take a piece of work, so that no other officer does the same', description: 'It is yours until you give it back, decide it, or a shift of eight hours is over. 409 where another officer has it.',
      params: filingParams, headers: idempotencyHeaders, response: { 200: workSchema, 400: problemSchema, ...problems, 404: problemSchema, 409: problemSchema, 422: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const now = clock.now()
    return database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, async () => {
      const { environment, subject, name = subject } = caller
      const at = { environment, lapsedBefore: lapsedBefore(now) }
      const taken = await claimWork(sql, { ...at, filing: request.params.id, subject, name, at: now.toISOString() })
      if (taken === undefined) throw taking((await workOn(sql, request.params.id, at))?.claim)
      await needs.outbox.publish(sql, [factOf('WorkTaken', caller, { filing: request.params.id, at: now })])
      return shown(taken, now)
    }))
  })
  http.delete('/work-queue/:id/claim', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'giveWorkBack', summary: 'Give a piece of work back', params: filingParams, response: { 204: { type: 'null' }, ...problems } },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    await database.system(async (sql) => {
      if (await releaseWork(sql, request.params.id, caller)) await needs.outbox.publish(sql, [factOf('WorkGivenBack', caller, { filing: request.params.id, at: clock.now() })])
    })
    return reply.code(204).send(null)
  })
}

function taking(claim: WorkOnFile['claim']): Problem {
  if (claim === undefined) return notFound()
  return new Problem({ status: 409, type: 'urn:customhouse:problem:work-taken', title: 'Another officer has this work', detail: `${claim.name} took it at ${claim.at}` })
}

/** Customs' own affair: the filer does not hear who works on what. */
function factOf(type: 'WorkTaken' | 'WorkGivenBack', { organisation, environment }: Caller, { filing, at }: { readonly filing: string; readonly at: Date }) {
  return { type, module: 'determinations', organisation, client: '', subject: filing, occurredAt: at.toISOString(), environment, data: { filing } }
}

function shown({ tier, environment: _environment, reasons, urgency, ...item }: WorkOnFile, now: Date) {
  return { ...item, level: levelOf({ tier, attentionBy: item.attentionBy }, now), reasons: reasons.map(reasonShown), urgency: [...urgency] }
}
