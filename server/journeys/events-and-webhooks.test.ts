import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { readEvents } from './test-event-reader.ts'
import { onlyFiling, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

const summary = sample('vessel-dutiable.catair')

describe('what happens is told', () => {
  let server: StartedServer
  let meridian: Trader
  let next = 3000
  const file = async () => onlyFiling(await meridian.file(renumbered(summary, next += 1))).filing
  beforeAll(async () => {
    server = await startServer()
    meridian = signInAs(server, 'meridian-filer')
  })
  afterAll(async () => server.remove())

  describe('on the event stream', () => {
    it('in order; a reader that comes back with Last-Event-ID misses nothing and hears nothing twice', async () => {
      const first = await readEvents(meridian)
      const before = [await file(), await file()]
      const heard = [...(await first.until(4))]
      first.close()
      const between = [await file(), await file(), await file()]
      const second = await readEvents(meridian, heard.at(-1)?.position)
      const after = await file()
      heard.push(...(await second.until(8)))
      await sleep(200)
      expect(second.heard).toHaveLength(8)
      second.close()
      const determined = heard.filter(({ type }) => type === 'FilingDetermined').map(({ subject }) => subject)
      expect(determined).toEqual([...before, ...between, after])
      const positions = heard.map(({ position }) => Number(position))
      expect(positions).toEqual([...positions].sort((left, right) => left - right))
      expect(new Set(positions).size).toBe(positions.length)
    })
    it('from the first fact on where asked, and only what the reader may hear', async () => {
      const all = await readEvents(meridian, '0')
      const mine = await all.until(12)
      all.close()
      expect(mine.map(({ type }) => type)).toContain('EntrySummaryFiled')
      const others = await readEvents(signInAs(server, 'harborline-filer'), '0')
      const owner = await readEvents(signInAs(server, 'larkspur-viewer'), '0')
      expect((await owner.until(12)).every(({ client }) => client === '89-100000100')).toBe(true)
      await sleep(300)
      expect(others.heard.filter(({ type }) => type.startsWith('Entry') || type === 'FilingDetermined')).toEqual([])
      others.close()
      owner.close()
    })
    it('not across environments', async () => {
      const production = signInAs(server, 'meridian-production')
      const [testing, producing] = [await readEvents(meridian), await readEvents(production)]
      const real = onlyFiling(await production.file(renumbered(summary, next += 1))).filing
      const tried = await file()
      expect((await testing.until(2)).map(({ subject }) => subject)).toEqual([tried, tried])
      expect((await producing.until(2)).map(({ subject }) => subject)).toEqual([real, real])
      testing.close()
      producing.close()
    })
    it('refuses a position that is none', async () => {
      expect((await meridian.call('/events', { headers: { 'last-event-id': 'yesterday' } })).status).toBe(400)
    })
  })

  it('ends at once although someone listens, and the reader resumes afterwards', async () => {
    const reader = await readEvents(meridian)
    const filing = await file()
    const last = (await reader.until(2)).at(-1)?.position
    const began = performance.now()
    expect(await server.stop()).toBe(0)
    expect(performance.now() - began).toBeLessThan(8_000)
    await server.restart()
    const resumed = await readEvents(meridian, last)
    const next = await file()
    expect(next).not.toBe(filing)
    expect((await resumed.until(2)).map(({ subject }) => subject)).toEqual([next, next])
    resumed.close()
  })

  describe('by webhook', () => {
    interface Received { readonly headers: IncomingHttpHeaders; readonly body: string; readonly answered: number }
    const received: Received[] = []
    let failures = 1
    const receiver = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const answered = failures > 0 ? 500 : 204
        failures -= 1
        received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8'), answered })
        response.writeHead(answered).end()
      })
    })
    let url = ''
    beforeAll(async () => {
      receiver.listen(0, '127.0.0.1')
      await once(receiver, 'listening')
      const address = receiver.address()
      url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}/hook?of=meridian`
    })
    afterAll(() => { receiver.close() })

    const until = async (holds: () => boolean | Promise<boolean>) => {
      const deadline = Date.now() + 15_000
      while (!(await holds())) {
        if (Date.now() > deadline) throw new Error('It did not happen in time')
        await sleep(50)
      }
    }
    const subscribe = (body: object) => meridian.call('/webhook-subscriptions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

    it('is signed after Standard Webhooks, tried again after a failure, listed, and stops when ended', async () => {
      const made = await subscribe({ url, factTypes: ['FilingDetermined'] })
      expect(made.status).toBe(201)
      const { id, secret } = await made.json() as { id: string; secret: string }
      const filing = await file()
      await until(() => received.length >= 2)
      expect(received.map(({ answered }) => answered)).toEqual([500, 204])
      for (const { headers, body } of received) {
        const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
        const signature = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64')).update(signed).digest('base64')
        expect(headers['webhook-signature']).toBe(`v1,${signature}`)
        expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60)
        expect(JSON.parse(body)).toMatchObject({ type: 'FilingDetermined', subject: filing, data: { outcome: 'release' } })
      }
      expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      const deliveries = async () => (await meridian.read<{ deliveries: { fact: string; attempts: number; lastStatus: number; deliveredAt?: string }[] }>(`/webhook-subscriptions/${id}/deliveries`)).deliveries
      await until(async () => (await deliveries())[0]?.deliveredAt !== undefined)
      expect(await deliveries()).toMatchObject([{ fact: received[0]?.headers['webhook-id'], attempts: 2, lastStatus: 204 }])
      const { subscriptions } = await meridian.read<{ subscriptions: object[] }>('/webhook-subscriptions')
      expect(subscriptions).toMatchObject([{ id, url }])
      expect(JSON.stringify(subscriptions)).not.toContain(secret)

      // Another environment of the same organisation neither sees nor ends it, nor is it told of that environment.
      const production = signInAs(server, 'meridian-production')
      expect(await production.read('/webhook-subscriptions')).toEqual({ subscriptions: [] })
      expect((await production.call(`/webhook-subscriptions/${id}`, { method: 'DELETE' })).status).toBe(404)
      expect((await production.call(`/webhook-subscriptions/${id}/deliveries`)).status).toBe(404)
      await production.file(renumbered(summary, next += 1))
      const second = await file()
      await until(() => received.length >= 3)
      expect(JSON.parse(received[2]?.body ?? '{}')).toMatchObject({ subject: second })

      expect((await meridian.call(`/webhook-subscriptions/${id}`, { method: 'DELETE' })).status).toBe(204)
      await file()
      await sleep(1000)
      expect(received).toHaveLength(3)
    })
    it('goes nowhere that it should not', async () => {
      for (const target of ['http://192.168.1.1/', 'ftp://127.0.0.1/', 'http://user:secret@127.0.0.1/'])
        expect([target, (await subscribe({ url: target })).status]).toEqual([target, 400])
    })
  })
})
