import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { fileContinuously, showAllOnFile } from './test-filing-load.ts'
import { sample, signInAs, soundReceipt } from './test-trader.ts'

const seconds = Number(process.env['CUSTOMHOUSE_SOAK_SECONDS'] ?? 1)
const killsMin = 3
const filers = 8

describe('kill -9 at any moment', () => {
  let server: StartedServer
  beforeAll(async () => { server = await startServer() })
  afterAll(async () => server.remove())

  it('loses nothing that was acknowledged, files nothing twice and leaves no gap in the log', async () => {
    const traders = Array.from({ length: filers }, () => signInAs(server, 'meridian-filer'))
    await Promise.all(traders.map((trader) => trader.accessToken()))
    const load = fileContinuously({ traders, text: sample('vessel-dutiable.catair'), firstTransaction: 100_000 })
    const until = Date.now() + seconds * 1000
    let kills = 0
    while (kills < killsMin || Date.now() < until) {
      const before = load.acknowledged.size
      while (load.acknowledged.size === before) await sleep(5)
      await sleep(Math.random() * 500)
      await server.kill()
      await server.restart()
      kills += 1
    }
    await load.stop()
    expect(load.repeated()).toBeGreaterThan(0)
    const reader = signInAs(server, 'meridian-filer')
    expect(await showAllOnFile(server.url, reader, load.acknowledged)).toBe(load.acknowledged.size)
    for (const { filing } of [...load.acknowledged.values()].slice(-3)) soundReceipt(await (await reader.call(`/filings/${filing}/receipt`)).text())
  }, (seconds + 120) * 1000)

  it('is survived again and again, also during the recovery', async () => {
    const until = Date.now() + seconds * 1000
    let kills = 0
    do {
      await server.kill()
      const recovering = server.restart().catch(() => undefined)
      if (kills % 2 === 0) {
        await sleep((kills * 37) % 700)
        await server.kill()
      }
      await recovering
      if (kills % 2 === 0) await server.restart()
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
      kills += 1
    } while (Date.now() < until)
    expect(kills).toBeGreaterThan(0)
  }, (seconds + 120) * 1000)
})
