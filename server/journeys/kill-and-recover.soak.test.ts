import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setTimeout as sleep } from 'node:timers/promises'
import { type StartedServer, startServer } from './start-server.ts'

const seconds = Number(process.env['CUSTOMHOUSE_SOAK_SECONDS'] ?? 1)

describe('kill -9 at any moment', () => {
  let server: StartedServer
  beforeAll(async () => { server = await startServer() })
  afterAll(async () => server.remove())

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
  })
})
