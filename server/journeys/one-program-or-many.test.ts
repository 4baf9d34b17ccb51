import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningPostgres, startPostgres } from '../platform/database/index.ts'
import { type StartedServer, startServer } from './start-server.ts'

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
    servers.push(...(await Promise.all([start('api'), start('api'), start('worker,relay')])))
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
    const [one, other, worker] = servers
    const checkpoint = async (server: StartedServer | undefined) => fetch(`${server?.url ?? ''}/ledger/checkpoint`)
    expect((await checkpoint(worker)).status).toBe(404)
    expect(await (await checkpoint(one)).text()).toBe(await (await checkpoint(other)).text())
  })
  it('ends one without the others', async () => {
    expect(await servers[0]?.stop()).toBe(0)
    expect((await fetch(`${servers[1]?.url ?? ''}/healthz`)).status).toBe(200)
  })
})
