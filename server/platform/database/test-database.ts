import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { type Database, openDatabase } from './open-database.ts'
import { templateName, testClusterVariable } from './test-cluster.ts'

/** A migrated, empty database of a test file's own. */
export interface TestDatabase {
  readonly database: Database
  readonly connection: pg.ClientConfig
  /** Runs a statement past all row-level security, to look at what is really there. */
  inspect<Row extends object>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>
  close(): Promise<void>
}

/** Makes a database for one test file; call `close` after all its tests. `empty` leaves the migrations out. */
export async function createTestDatabase(options: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const cluster = await clusterConnection()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await once(cluster, `create database ${name} template ${options.empty === true ? 'template0' : templateName} strategy file_copy`)
  const connection = { ...cluster, database: name }
  const database = await openDatabase({ connection, connectionsMax: 8 })
  const inspector = new pg.Pool({ ...connection, max: 1 })
  inspector.on('error', () => undefined)
  return {
    database,
    connection,
    inspect: async <Row extends object>(statement: string, values: readonly unknown[] = []) => (await inspector.query<Row>(statement, [...values])).rows,
    async close() {
      await database.close()
      await inspector.end()
      await once(cluster, `drop database if exists ${name} with (force)`)
    },
  }
}

async function clusterConnection(): Promise<pg.ClientConfig> {
  const port = Number(process.env[testClusterVariable])
  if (!(port > 0)) throw new Error('Cannot reach the test cluster: run this test by vitest, with the project’s vitest.config.ts')
  const answer = JSON.parse(await text(connect(port, '127.0.0.1'))) as { readonly connection?: pg.ClientConfig; readonly error?: string }
  if (answer.connection === undefined) throw new Error(`Cannot start the test cluster: ${answer.error ?? 'no answer'}`)
  return answer.connection
}

async function once(connection: pg.ClientConfig, statement: string): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
