import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { notFound, problemSchema, type Http } from '../../../../platform/http/index.ts'
import { uuidV7, type PublishedFact } from '../../../../platform/outbox/index.ts'
import { enqueueDeliveries } from '../jobs.ts'
import { factsDelivered, subscriptions, wasDelivered } from '../store.ts'
import type { WebhookRouteNeeds } from '../webhook-needs.ts'

const uuid = Type.String({ format: 'uuid' })
const byId = Type.Object({ id: uuid })
const about = { tags: ['webhooks'], security: [{ oauth: [] }] }
const response = { 202: Type.Object({ queued: Type.Integer({ description: 'How many deliveries were queued; look for them among the deliveries' }) }), 401: problemSchema, 403: problemSchema, 404: problemSchema }
const replayedMax = 1000

/** Deliveries sent again, one or many, and a test. Receivers tell a repeated delivery by its webhook-id, which stays the same. */
export function replayRoutes(http: Http, needs: WebhookRouteNeeds): void {
  serveReplay(http, needs)
  serveRange(http, needs)
  serveTest(http, needs)
}

function serveReplay(http: Http, needs: WebhookRouteNeeds): void {
  const { access, database, outbox } = needs
  http.post('/webhook-subscriptions/:id/deliveries/:fact/replay', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'replayWebhookDelivery', summary: 'Send one delivery again', description: 'The same fact under the same webhook-id, signed anew. Harmless to repeat.', params: Type.Object({ id: uuid, fact: uuid }), response },
  }, async (request, reply) => {
    const { scope } = access.callerOf(request)
    const { id, fact } = request.params
    await requireInForce(needs, request, id)
    const facts = await database.read(scope, (sql) => wasDelivered(sql, id, fact)) ? await outbox.facts(scope, [fact]) : []
    if (facts.length === 0) throw notFound()
    await enqueueDeliveries(needs, id, facts)
    return reply.code(202).send({ queued: facts.length })
  })
}

function serveRange(http: Http, needs: WebhookRouteNeeds): void {
  const { access, clock, database, outbox } = needs
  const moment = Type.String({ format: 'date-time' })
  http.post('/webhook-subscriptions/:id/replays', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'replayWebhookDeliveries', summary: 'Send the deliveries of a time again', description: `Those last tried within the time, at most ${String(replayedMax)} at once, the oldest first.`, params: byId,
      body: Type.Object({ from: Type.Optional(moment), to: Type.Optional(moment), onlyFailed: Type.Optional(Type.Boolean({ description: 'Those alone that were never taken' })) }, { additionalProperties: false }), response,
    },
  }, async (request, reply) => {
    const { scope } = access.callerOf(request)
    const { from = '1970-01-01T00:00:00Z', to = clock.now().toISOString(), onlyFailed = false } = request.body
    await requireInForce(needs, request, request.params.id)
    const ids = await database.read(scope, (sql) => factsDelivered(sql, request.params.id, { from, to, onlyFailed, limit: replayedMax }))
    const facts = await outbox.facts(scope, ids)
    await enqueueDeliveries(needs, request.params.id, facts)
    return reply.code(202).send({ queued: facts.length })
  })
}

function serveTest(http: Http, needs: WebhookRouteNeeds): void {
  const { access, clock } = needs
  http.post('/webhook-subscriptions/:id/test', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'testWebhook', summary: 'Send a test delivery', description: 'A fact of the type WebhookTested, signed like any other and about nothing.', params: byId, response },
  }, async (request, reply) => {
    const { organisation, environment } = access.callerOf(request)
    const { id } = request.params
    await requireInForce(needs, request, id)
    const fact: PublishedFact = { id: uuidV7(), position: '0', type: 'WebhookTested', module: 'gateway', organisation, client: '', subject: id, occurredAt: clock.now().toISOString(), data: { subscription: id }, environment }
    await enqueueDeliveries(needs, id, [fact])
    return reply.code(202).send({ queued: 1 })
  })
}

async function requireInForce({ access, database }: WebhookRouteNeeds, request: FastifyRequest, id: string): Promise<void> {
  const { scope, environment } = access.callerOf(request)
  const found = await database.read(scope, async (sql) => (await subscriptions(sql, environment)).some((one) => one.id === id && one.endedAt === undefined))
  if (!found) throw notFound()
}
