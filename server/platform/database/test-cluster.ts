import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/embedded-postgres.ts'
import { migrate } from './migrate.ts'
import { migrationSources } from './migration-sources.ts'

/**
 * For vitest's globalSetup: one PostgreSQL for all test files of a run, started when the first of them asks for it, so that a
 * run of pure tests never pays. The files ask over a loopback port, because they run in threads that come and go.
 */
export const templateName = 'customhouse_template'
export const testClusterVariable = 'CUSTOMHOUSE_TEST_CLUSTER'

let asked: Server | undefined
let started: Promise<EmbeddedPostgres> | undefined
let folder: string | undefined

export async function setup(): Promise<void> {
  asked = createServer((socket) => {
    socket.on('error', () => undefined)
    started ??= start()
    started.then(
      ({ connection }) => socket.end(JSON.stringify({ connection })),
      (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
    )
  })
  asked.listen(0, '127.0.0.1')
  await new Promise((resolve) => asked?.once('listening', resolve))
  const address = asked.address()
  process.env[testClusterVariable] = typeof address === 'object' && address !== null ? String(address.port) : ''
}

export async function teardown(): Promise<void> {
  asked?.close()
  await (await started?.catch(() => undefined))?.stop()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
}

async function start(): Promise<EmbeddedPostgres> {
  folder = await mkdtemp(join(tmpdir(), 'customhouse-test-'))
  const cluster = await startEmbeddedPostgres({ folder, durable: false })
  const client = new pg.Client(cluster.connection)
  await client.connect()
  await client.query(`create database ${templateName}`)
  await client.end()
  // A migration that fails takes down the tests of its own part, not everyone's; database.contract.test.ts runs them all.
  await migrate({ connection: { ...cluster.connection, database: templateName }, sources: migrationSources(), onFailure: (failure) => { console.error(failure.message) } })
  return cluster
}
