import { once } from 'node:events'
import { createServer } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningPostgres, startPostgres } from '../platform/database/index.ts'
import { type StartedServer, startServer } from './start-server.ts'
import { readEvents } from './test-event-reader.ts'
import { fileContinuously, showAllOnFile } from './test-filing-load.ts'
import { onlyFiling, renumbered, sample, signInAs, soundReceipt, type Trader } from './test-trader.ts'

/** A PostgreSQL server that several processes of the program share by DATABASE_URL. */
describe('one program, split over processes by DATABASE_URL and roles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ch-shared-'))
  const dataFolder = mkdtempSync(join(tmpdir(), 'ch-keys-'))
  let postgres: RunningPostgres
  const servers: StartedServer[] = []
  beforeAll(async () => {
    postgres = await startPostgres({ url: undefined, folder, onProgress: () => undefined })
    const url = `postgres://customhouse@${encodeURIComponent(postgres.connection.host ?? '')}/postgres`
    const start = async (roles: string) => startServer({ dataFolder, environment: { DATABASE_URL: url, CUSTOMHOUSE_ROLES: roles } })
    servers.push(...(await Promise.all([start('api'), start('api'), start('worker'), start('relay')])))
  })
  afterAll(async () => {
    await Promise.all(servers.map(async (server) => server.remove()))
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('starts them at once, and all become ready on one database', async () => {
    for (const { url } of servers) expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })
  it('gives the business’s routes to the api role alone, and one log to both of that role', async () => {
    const [one, other, worker, relay] = servers
    const checkpoint = async (server: StartedServer | undefined) => fetch(`${server?.url ?? ''}/ledger/checkpoint`)
    expect([(await checkpoint(worker)).status, (await checkpoint(relay)).status]).toEqual([404, 404])
    expect(await (await checkpoint(one)).text()).toBe(await (await checkpoint(other)).text())
  })
  const summary = sample('vessel-dutiable.catair')
  const atEach = (client: string): readonly Trader[] => servers.slice(0, 2).map((server) => signInAs(server, client))

  it('files at both at once into one log without gaps, each filing once', async () => {
    const traders = [...atEach('meridian-filer'), ...atEach('meridian-filer'), ...atEach('meridian-filer')]
    await Promise.all(traders.map((trader) => trader.accessToken()))
    const load = fileContinuously({ traders, text: summary, firstTransaction: 1000 })
    await new Promise((resume) => setTimeout(resume, 1500))
    await load.stop()
    expect(load.acknowledged.size).toBeGreaterThan(20)
    for (const [at, reader] of atEach('meridian-filer').entries()) expect(await showAllOnFile(servers[at]?.url ?? '', reader, load.acknowledged)).toBe(load.acknowledged.size)
  })
  it('takes one key at both at once for one filing', async () => {
    const answers = await Promise.all([...atEach('meridian-filer'), ...atEach('meridian-filer')].map(async (trader) => trader.post(renumbered(summary, 500), { key: 'both-at-once' })))
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    const filed = await Promise.all(answers.filter(({ status }) => status === 201).map(async (answer) => onlyFiling(await answer.json() as Parameters<typeof onlyFiling>[0])))
    expect(new Set(filed.map(({ filing }) => filing)).size).toBe(1)
    for (const { receipt } of filed) soundReceipt(receipt)
  })
  it('tells at one what was filed at the other, and delivers by the relay and the worker', async () => {
    const received: { subject: string; type: string }[] = []
    const receiver = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        received.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as { subject: string; type: string })
        response.writeHead(204).end()
      })
    })
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const address = receiver.address()
    const url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}/`
    const [one, other] = atEach('meridian-filer')
    if (one === undefined || other === undefined) throw new Error('Two processes in the api role were to start')
    const events = await readEvents(other)
    try {
      const made = await one.call('/webhook-subscriptions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ url, factTypes: ['FilingDetermined'] }) })
      expect(made.status).toBe(201)
      const { filing } = onlyFiling(await one.file(renumbered(summary, 501)))
      expect((await events.until(2)).map(({ subject }) => subject)).toEqual([filing, filing])
      const deadline = Date.now() + 15_000
      while (received.length === 0 && Date.now() < deadline) await new Promise((resume) => setTimeout(resume, 50))
      expect(received).toMatchObject([{ type: 'FilingDetermined', subject: filing }])
    } finally {
      events.close()
      receiver.close()
    }
  })
  it('ends one without the others', async () => {
    expect(await servers[0]?.stop()).toBe(0)
    expect((await fetch(`${servers[1]?.url ?? ''}/healthz`)).status).toBe(200)
  })
})
