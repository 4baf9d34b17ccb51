import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runProgram, type StartedServer, startServer } from './start-server.ts'

describe('starting and stopping', () => {
  let server: StartedServer
  beforeAll(async () => { server = await startServer({ isFromSources: true }) })
  afterAll(async () => server.remove())

  it('is ready after the first start, with nothing configured, and says where to go', async () => {
    const health = await fetch(`${server.url}/healthz`)
    expect(await health.json()).toMatchObject({ status: 'ready' })
    // It answers first and says so then
    await vi.waitFor(() => { expect(server.said()).toContain(`ready at ${server.url}`) }, 10_000)
    for (const path of ['/', '/reference', '/openapi.json', '/metrics', '/ledger/checkpoint']) expect((await fetch(server.url + path)).status).toBe(200)
  })

  it('refuses a second start on the same folder in one clear line', async () => {
    const second = runProgram({ PORT: '0', CUSTOMHOUSE_DATA: server.dataFolder })
    const [status] = (await once(second.child, 'close')) as [number]
    expect(status).toBe(1)
    expect(second.said.join('')).toBe(`Customhouse is already running on ${server.dataFolder} as process ${String(server.pid)}: stop it first, or set CUSTOMHOUSE_DATA to another folder\n`)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })

  it('refuses a wrong setting in one clear line', async () => {
    const wrong = runProgram({ PORT: 'eighty', CUSTOMHOUSE_DATA: server.dataFolder })
    expect(await once(wrong.child, 'close')).toEqual([2, null])
    expect(wrong.said.join('')).toBe('PORT must be a whole number from 0 to 65535, but is "eighty"\n')
  })

  it('recovers by itself after kill -9, with the same keys', async () => {
    const before = await (await fetch(`${server.url}/ledger/checkpoint`)).text()
    await server.kill()
    await server.restart()
    expect(await (await fetch(`${server.url}/ledger/checkpoint`)).text()).toBe(before)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s and leaves no PostgreSQL behind', async (signal) => {
    const postgres = Number(readFileSync(`${server.dataFolder}/postgres/postmaster.pid`, 'utf8').split('\n')[0])
    expect(await server.stop(signal)).toBe(0)
    expect(readdirSync(`${server.dataFolder}/postgres`)).not.toContain('postmaster.pid')
    expect(() => process.kill(postgres, 0)).toThrow()
    expect(readdirSync(server.dataFolder)).not.toContain('lock')
    await server.restart()
    // Two starts and a stop: on a busy machine they take longer than a test usually may
  }, 90_000)
})

describe('--help and --json', () => {
  it('explain every setting without starting anything', async () => {
    const help = runProgram({}, ['--help', '--json'])
    expect(await once(help.child, 'close')).toEqual([0, null])
    const { settings } = JSON.parse(help.said.join('')) as { settings: { variable: string }[] }
    expect(settings.map(({ variable }) => variable)).toContain('DATABASE_URL')
  })
})
