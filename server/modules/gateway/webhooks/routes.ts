import { randomBytes } from 'node:crypto'
import { Type } from 'typebox'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { uuidV7, type PublishedFact } from '../../../platform/outbox/index.ts'
import { destinationRefusal } from './allowed-destination.ts'
import { replayRoutes } from './replays/routes.ts'
import { deliveries, endSubscription, insertSubscription, subscriptions, type WebhookSubscription } from './store.ts'
import type { WebhookRouteNeeds } from './webhook-needs.ts'

const subscriptionSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  url: Type.String(),
  factTypes: Type.Array(Type.String()),
  environment: Type.Union([Type.Literal('test'), Type.Literal('production')]),
  createdAt: Type.String(),
  endedAt: Type.Optional(Type.String()),
})
const deliverySchema = Type.Object({
  fact: Type.String(),
  type: Type.Optional(Type.String({ description: 'The type of the fact; absent for a test' })),
  about: Type.Optional(Type.String({ description: 'What the fact happened to' })),
  occurredAt: Type.Optional(Type.String()),
  attempts: Type.Integer(),
  lastStatus: Type.Optional(Type.Integer({ description: 'HTTP status of the last attempt; absent where no answer came' })),
  lastAttemptAt: Type.Optional(Type.String()),
  deliveredAt: Type.Optional(Type.String()),
})
const byId = Type.Object({ id: Type.String({ format: 'uuid' }) })
const tags = ['webhooks']
const security = [{ oauth: [] }]

/** Webhook subscriptions: made, listed, ended; what was delivered. */
export function webhookRoutes(http: Http, needs: WebhookRouteNeeds): void {
  serveSubscribing(http, needs)
  serveReads(http, needs)
  serveEnding(http, needs)
  replayRoutes(http, needs)
}

function serveSubscribing(http: Http, { access, clock, database, outbox }: WebhookRouteNeeds): void {
  http.post('/webhook-subscriptions', {
    onRequest: access.guard,
    schema: {
      operationId: 'subscribeWebhook',
      tags,
      security,
      summary: 'Be told of facts by webhook',
      description:
        'Deliveries are POSTed as JSON, signed after Standard Webhooks 1.0 (HMAC-SHA256 with the secret that this answer shows once), and retried with growing pauses until a 2xx answer.',
      body: Type.Object({
        url: Type.String({ maxLength: 2000, description: 'https to a public host; in the sandbox also http to this machine' }),
        factTypes: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 100, description: 'Types of facts; all where left out' })),
      }, { additionalProperties: false }),
      response: { 201: Type.Intersect([subscriptionSchema, Type.Object({ secret: Type.String() })]), 400: problemSchema, 401: problemSchema, 403: problemSchema },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const refusal = destinationRefusal(request.body.url, caller.environment)
    if (refusal !== undefined) throw new Problem({ status: 400, title: 'Webhooks cannot be sent there', detail: refusal })
    const subscription: WebhookSubscription = {
      organisation: caller.organisation,
      id: uuidV7(),
      url: request.body.url,
      clients: caller.clients,
      factTypes: request.body.factTypes ?? [],
      secret: `whsec_${randomBytes(24).toString('base64')}`,
      environment: caller.environment,
      createdAt: clock.now().toISOString(),
      beginsAfter: await outbox.head(),
    }
    await database.write(caller.scope, (sql) => insertSubscription(sql, subscription))
    return reply.code(201).send({ ...shown(subscription), secret: subscription.secret })
  })
}

function serveReads(http: Http, { access, database, outbox }: WebhookRouteNeeds): void {
  http.get('/webhook-subscriptions', {
    onRequest: access.guard,
    schema: { operationId: 'listWebhooks', tags, security, summary: 'Your webhook subscriptions', response: { 200: Type.Object({ subscriptions: Type.Array(subscriptionSchema) }), 401: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    return { subscriptions: (await database.read(caller.scope, (sql) => subscriptions(sql, caller.environment))).map(shown) }
  })

  http.get('/webhook-subscriptions/:id/deliveries', {
    onRequest: access.guard,
    schema: { operationId: 'listWebhookDeliveries', tags, security, summary: 'The last hundred deliveries of a subscription', params: byId, response: { 200: Type.Object({ deliveries: Type.Array(deliverySchema) }), 401: problemSchema, 404: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    const found = await database.read(caller.scope, async (sql) =>
      (await subscriptions(sql, caller.environment)).some(({ id }) => id === request.params.id) ? deliveries(sql, request.params.id) : undefined)
    if (found === undefined) throw new Problem({ status: 404, title: 'Not found', detail: 'There is no such subscription' })
    const facts = new Map((await outbox.facts(caller.scope, found.map(({ fact }) => fact))).map((fact) => [fact.id, fact]))
    return { deliveries: found.map((delivery) => ({ ...delivery, ...told(facts.get(delivery.fact)) })) }
  })
}

function serveEnding(http: Http, { access, clock, database }: WebhookRouteNeeds): void {
  http.delete('/webhook-subscriptions/:id', {
    onRequest: access.guard,
    schema: { operationId: 'endWebhook', tags, security, summary: 'End a webhook subscription', params: byId, response: { 204: Type.Null(), 401: problemSchema, 404: problemSchema } },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const ended = await database.write(caller.scope, (sql) => endSubscription(sql, { id: request.params.id, environment: caller.environment, at: clock.now().toISOString() }))
    if (!ended) throw new Problem({ status: 404, title: 'Not found', detail: 'There is no such subscription in force' })
    return reply.code(204).send(null)
  })
}

function told(fact: PublishedFact | undefined) {
  return fact === undefined ? {} : { type: fact.type, about: fact.subject, occurredAt: fact.occurredAt }
}

function shown({ id, url, factTypes, environment, createdAt, endedAt }: WebhookSubscription) {
  return { id, url, factTypes: [...factTypes], environment, createdAt, ...(endedAt === undefined ? {} : { endedAt }) }
}
