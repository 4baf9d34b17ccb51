import pg from 'pg'
import { openListener } from './listener.ts'
import type { Scope } from './scope.ts'
import { type Sql, sqlOn } from './sql.ts'

/** The database, entered only by transactions that say who asks. */
export interface Database {
  /** One read-only transaction that sees what the scope may see. */
  read<T>(scope: Scope, work: (sql: Sql) => Promise<T>): Promise<T>
  /** One transaction that sees and changes what the scope may. It commits when the work resolves. */
  write<T>(scope: Scope, work: (sql: Sql) => Promise<T>): Promise<T>
  /** One transaction of the program itself (sequencer, relay, jobs): the policies let it pass. */
  system<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** Hears what is notified on a channel, also after the connection broke; then `heard('')` says that something may have been missed. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>
  /** How many transactions are under way and how many wait for a connection. */
  load(): { readonly busy: number; readonly waiting: number }
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly connection: string | pg.ClientConfig
  readonly connectionsMax?: number
  readonly onError?: (error: Error) => void
}

/** Opens a migrated database. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const connection = connectionConfig(options.connection)
  let closed = false
  // A server that stops after us may still tell connections so that we have given up.
  const report = (error: Error) => { if (!closed) options.onError?.(error) }
  const pool = new pg.Pool({ ...connection, max: options.connectionsMax ?? 20, idleTimeoutMillis: 60_000, connectionTimeoutMillis: 10_000 })
  pool.on('error', report)
  const listener = openListener(connection, report)
  const run = transactions(pool)
  await run('begin read only', async (sql) => sql.query('select 1'))
  return {
    read: async (scope, work) => run(beginAs(scope, 'begin read only'), work),
    write: async (scope, work) => run(beginAs(scope, 'begin'), work),
    system: async (work) => run(beginAsProgram, work),
    listen: async (channel, heard) => listener.listen(channel, heard),
    load: () => ({ busy: pool.totalCount - pool.idleCount, waiting: pool.waitingCount }),
    close: async () => {
      closed = true
      await listener.close()
      await pool.end()
    },
  }
}

// A plan made while a table was empty reads all of it, and would be kept for minutes while the table grows: plan each time.
const beginAsProgram = 'begin; set local role customhouse_system; set local plan_cache_mode = force_custom_plan'

/** A connection string or a configuration, as a configuration that gives timestamps and numbers as this program wants them. */
export function connectionConfig(connection: string | pg.ClientConfig): pg.ClientConfig {
  return typeof connection === 'string' ? { connectionString: connection, application_name: 'customhouse' } : { application_name: 'customhouse', ...connection }
}

function transactions(pool: pg.Pool) {
  return async <T>(begin: string, work: (sql: Sql) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      await client.query(begin)
      const result = await work(sqlOn(client))
      await client.query('commit')
      return result
    } catch (error) {
      broken = await rollback(client)
      throw error
    } finally {
      client.release(broken)
    }
  }
}

/** Answers an error when the connection cannot be used again. */
async function rollback(client: pg.PoolClient): Promise<Error | undefined> {
  return client.query('rollback').then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error('Cannot roll back')),
  )
}

/** The transaction begins, takes its role and states who asks in one message to the server. */
function beginAs(scope: Scope, begin: string): string {
  const clients = scope.clients === 'all' ? '*' : scope.clients.join(',')
  const authority = scope.role === 'authority' ? 'on' : 'off'
  return `${begin}; set local role customhouse_app; select ${[
    setting('customhouse.organisation', scope.organisation),
    setting('customhouse.clients', clients),
    setting('customhouse.owned', (scope.owned ?? []).join(',')),
    setting('customhouse.authority', authority),
    setting('customhouse.agency', scope.agency ?? ''),
  ].join(', ')}`
}

function setting(name: string, value: string): string {
  return `set_config('${name}', ${pg.escapeLiteral(value)}, true)`
}
