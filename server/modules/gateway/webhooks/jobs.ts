import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { request as requestHttp, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import type { Outbox, PublishedFact } from '../../../platform/outbox/index.ts'
import { isInternalAddress } from './allowed-destination.ts'
import { deliveryHeaders, signedText } from './sign-delivery.ts'
import { recordAttempt, subscriptionInForce, subscriptionsOf, type WebhookSubscription } from './store.ts'
import { wants } from './wants.ts'

interface WebhookNeeds {
  readonly clock: Clock
  readonly database: Database
  readonly jobs: Jobs
  readonly outbox: Outbox
}

/** Lets deliveries to one subscription be made, with the transaction that asks for them. */
export async function enqueueDeliveries({ database, jobs }: Pick<WebhookNeeds, 'database' | 'jobs'>, subscription: string, facts: readonly PublishedFact[]): Promise<void> {
  await database.system(async (sql) => { for (const fact of facts) await jobs.enqueue(sql, queue, { data: { subscription, fact }, attemptsMax }) })
}

interface DeliveryJob {
  readonly subscription: string
  readonly fact: PublishedFact
}

const queue = 'webhook-delivery'
// With pauses that double from two seconds to an hour, twenty attempts reach over about nine hours.
const attemptsMax = 20
const answerMillisecondsMax = 10_000

/** Lets every published fact become deliveries to those who subscribed, and delivers them, signed, until they are taken. */
export function webhookJobs({ clock, database, jobs, outbox }: WebhookNeeds): void {
  outbox.subscribe('webhooks', async (facts, sql) => {
    const subscriptions = await subscriptionsOf(sql, [...new Set(facts.map((fact) => fact.organisation))])
    for (const fact of facts) for (const subscription of subscriptions.filter((one) => wants(one, fact))) await jobs.enqueue(sql, queue, { data: { subscription: subscription.id, fact }, attemptsMax })
  })
  jobs.work(queue, async (job) => {
    // Only this file enqueues to this queue.
    const { subscription: id, fact } = job.data as DeliveryJob
    const subscription = await database.system((sql: Sql) => subscriptionInForce(sql, id))
    if (subscription === undefined) return
    const at = clock.now()
    const status = await deliver(subscription, fact, at).catch(() => undefined)
    const isDelivered = status !== undefined && status >= 200 && status < 300
    await database.system((sql) =>
      recordAttempt(sql, { organisation: subscription.organisation, subscription: id, fact: fact.id, at: at.toISOString(), isDelivered, ...(status === undefined ? {} : { status }) }))
    if (!isDelivered) throw new Error(status === undefined ? 'The webhook did not answer' : `The webhook answered ${String(status)}`)
  }, { concurrency: 8, retrySeconds: 2 })
}

/** Sends one delivery and gives the status of the answer. Redirects are not followed: a destination is what was checked. */
async function deliver({ url, secret, environment }: WebhookSubscription, fact: PublishedFact, at: Date): Promise<number> {
  const { organisation: _organisation, ...told } = fact
  const delivery = { id: fact.id, timestamp: Math.floor(at.getTime() / 1000), body: JSON.stringify(told) }
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const headers = deliveryHeaders(delivery, createHmac('sha256', key).update(signedText(delivery)).digest('base64'))
  const target = new URL(url)
  const address = await reachableAddress(target.hostname, environment)
  return post({
    protocol: target.protocol,
    host: address,
    servername: target.hostname,
    port: target.port,
    path: `${target.pathname}${target.search}`,
    headers: { ...headers, host: target.host, 'content-length': Buffer.byteLength(delivery.body) },
  }, delivery.body)
}

/** The address to connect to, resolved once and judged, so that a name cannot answer one thing when asked and another when connected to. */
async function reachableAddress(hostname: string, environment: WebhookSubscription['environment']): Promise<string> {
  const { address } = await lookup(hostname.replace(/^\[|\]$/g, ''))
  const isSandboxLoopback = environment === 'test' && /^(127\.|::1$)/.test(address)
  if (isInternalAddress(address) && !isSandboxLoopback) throw new Error('The webhook leads to an internal address')
  return address
}

function post(options: RequestOptions & { readonly servername: string }, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const send = options.protocol === 'https:' ? requestHttps : requestHttp
    const request = send({ ...options, method: 'POST', timeout: answerMillisecondsMax, signal: AbortSignal.timeout(answerMillisecondsMax) }, (response) => {
      response.resume()
      response.once('end', () => { resolve(response.statusCode ?? 0); })
      response.once('error', reject)
    })
    request.once('error', reject)
    request.end(body)
  })
}
