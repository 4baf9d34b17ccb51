import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEmbeddedPostgres } from './embedded/embedded-postgres.ts'
import { postgresBinaries } from './embedded/postgres-binaries.ts'
import { migrate } from './migrate.ts'
import { migrationSources } from './migration-sources.ts'
import { type Database, openDatabase } from './open-database.ts'
import type { Scope } from './scope.ts'

/** The same promises on every PostgreSQL that the program may meet. */
const system15 = '/usr/lib/postgresql/15/bin'

describe('the embedded database', () => {
  keepsItsPromises(async (folder) => {
    const server = await startEmbeddedPostgres({ folder })
    return { connection: server.connection, stop: async () => server.stop() }
  })
})

describe('a PostgreSQL server of the same programs, reached by a URL', () => {
  keepsItsPromises(async (folder) => {
    const binaries = await postgresBinaries()
    return separateServer({ folder, binaries, port: 5433 })
  })
})

describe.skipIf(!existsSync(system15))('a PostgreSQL 15 of the system, reached by a URL', () => {
  keepsItsPromises(async (folder) => separateServer({ folder, binaries: { initdb: `${system15}/initdb`, postgres: `${system15}/postgres` }, port: 5434 }))
})

interface Server {
  readonly connection: string | pg.ClientConfig
  stop(): Promise<void>
}

/** Started as an operator would: a plain server with defaults, not by our launcher; logged in by a role that is no superuser. */
async function separateServer({ folder, binaries, port }: { folder: string; binaries: { initdb: string; postgres: string }; port: number }): Promise<Server> {
  const asUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  if (process.getuid?.() === 0) await chown(folder, 65_534, 65_534)
  const [code] = (await once(spawn(binaries.initdb, ['-D', join(folder, 'pg'), '-U', 'operator', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...asUser, cwd: folder, stdio: 'ignore' }), 'exit')) as [number]
  expect(code).toBe(0)
  const server = spawn(binaries.postgres, ['-D', join(folder, 'pg'), '-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`, '-p', String(port)], { ...asUser, cwd: folder, stdio: 'ignore' })
  const host = encodeURIComponent(folder)
  const operator = `postgres://operator@${host}:${String(port)}/postgres`
  for (let tries = 0; tries < 200 && !(await runs(operator, 'select 1')); tries += 1) await sleep(50)
  await runs(operator, `create role customhouse_login login createrole`)
  await runs(operator, `create database customhouse owner customhouse_login`)
  return {
    connection: `postgres://customhouse_login@${host}:${String(port)}/customhouse`,
    async stop() {
      const gone = once(server, 'exit')
      server.kill('SIGINT')
      await gone
    },
  }
}

async function runs(connection: string, statement: string): Promise<boolean> {
  const client = new pg.Client(connection)
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(statement)
    await client.end()
    return true
  } catch {
    return false
  }
}

const tenantTable = `
  create schema rooms;
  grant usage on schema rooms to customhouse_app, customhouse_system;
  create table rooms.notes (organisation text not null, client text not null, note text not null, primary key (organisation, client, note));
  alter table rooms.notes enable row level security;
  alter table rooms.notes force row level security;
  create policy members on rooms.notes for all to customhouse_app using (access.sees(organisation, client));
  create policy program on rooms.notes for all to customhouse_system using (true) with check (true);
  grant select, insert, update, delete on rooms.notes to customhouse_app, customhouse_system;`

function scope(organisation: string, more: Partial<Scope> = {}): Scope {
  return { organisation, clients: 'all', role: 'organisation', ...more }
}

function keepsItsPromises(start: (folder: string) => Promise<Server>): void {
  const folder = mkdtempSync(join(tmpdir(), 'ch-db-'))
  let server: Server
  let database: Database

  beforeAll(async () => {
    server = await start(folder)
    await migrate({ connection: server.connection, sources: migrationSources() })
    const owner = new pg.Client(server.connection)
    await owner.connect()
    await owner.query(tenantTable)
    await owner.end()
    database = await openDatabase({ connection: server.connection, connectionsMax: 5 })
    await database.system(async (sql) => sql.query(`insert into rooms.notes values ('north', 'n1', 'a'), ('north', 'n2', 'b'), ('south', 's1', 'c'), ('south', 'n1', 'd')`))
  })
  afterAll(async () => {
    await database.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const seenBy = async (who: Scope) => (await database.read(who, async (sql) => sql.query<{ note: string }>('select note from rooms.notes order by note'))).map(({ note }) => note).join('')

  it('shows an organisation its own rows alone', async () => {
    expect(await seenBy(scope('north'))).toBe('ab')
    expect(await seenBy(scope('south'))).toBe('cd')
    expect(await seenBy(scope('nobody'))).toBe('')
  })
  it('shows a caller the rows of its clients alone', async () => {
    expect(await seenBy(scope('north', { clients: ['n2'] }))).toBe('b')
    expect(await seenBy(scope('north', { clients: [] }))).toBe('')
  })
  it('shows an importer what anyone filed for it, and an authority everything', async () => {
    expect(await seenBy(scope('importer', { clients: [], owned: ['n1'] }))).toBe('ad')
    expect(await seenBy(scope('customs', { role: 'authority' }))).toBe('abcd')
  })
  it('refuses a row written for someone else', async () => {
    await expect(database.write(scope('north'), async (sql) => sql.query(`insert into rooms.notes values ('south', 's1', 'x')`))).rejects.toThrow(/row-level security/)
    expect(await database.write(scope('north'), async (sql) => sql.query(`update rooms.notes set note = 'x' where organisation = 'south' returning note`))).toEqual([])
  })
  it('takes who asks as a value, never as a statement', async () => {
    expect(await seenBy(scope(`north', true), set_config('customhouse.authority', 'on`))).toBe('')
    expect(await seenBy(scope('north\\'))).toBe('')
  })
  it('forgets who asked when the transaction ends', async () => {
    await seenBy(scope('customs', { role: 'authority' }))
    const left = await database.system(async (sql) => sql.query<{ value: string | null }>(`select nullif(current_setting('customhouse.authority', true), '') as value`))
    expect(left).toEqual([{ value: null }])
  })
  it('reads cannot write', async () => {
    await expect(database.read(scope('north'), async (sql) => sql.query(`insert into rooms.notes values ('north', 'n1', 'y')`))).rejects.toThrow(/read-only/)
  })
  it('rolls back the whole work when it throws, and the connection serves on', async () => {
    for (let turn = 0; turn < 8; turn += 1)
      await expect(database.write(scope('north'), async (sql) => { await sql.query(`insert into rooms.notes values ('north', 'n9', 'z')`); throw new Error('no') })).rejects.toThrow('no')
    expect(await seenBy(scope('north'))).toBe('ab')
  })
  it('prepares a statement once and takes other values', async () => {
    const notes = await database.system(async (sql) => {
      const ask = async (note: string) => (await sql.query<{ organisation: string }>('select organisation from rooms.notes where note = $1', [note]))[0]?.organisation
      return [await ask('a'), await ask('c'), (await sql.query<{ count: number }>(`select count(*)::int as count from pg_prepared_statements where statement = 'select organisation from rooms.notes where note = $1'`))[0]?.count]
    })
    expect(notes).toEqual(['north', 'south', 1])
  })
  it('does one after the other what is asked for at once in a transaction', async () => {
    const answers = await database.system(async (sql) => Promise.all([1, 2, 3].map(async (n) => sql.query<{ n: number }>('select $1::int as n', [n]))))
    expect(answers.flat().map(({ n }) => n)).toEqual([1, 2, 3])
  })
  it('hears notifications, also after its connection was ended', async () => {
    const heard: string[] = []
    const stop = await database.listen('bells', (payload) => heard.push(payload))
    const ring = async (payload: string) => database.system(async (sql) => sql.query('select pg_notify($1, $2)', ['bells', payload]))
    await ring('one')
    await until(() => heard.includes('one'))
    const admin = new pg.Client(server.connection)
    await admin.connect()
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' and pid <> pg_backend_pid()`)
    await admin.end()
    await until(() => heard.includes(''))
    await ring('two')
    await until(() => heard.includes('two'))
    await stop()
  })
  it('migrates once, and says so when a migration that ran was edited or is unknown', async () => {
    expect(await migrate({ connection: server.connection, sources: migrationSources() })).toBe(0)
    await expect(migrate({ connection: server.connection, sources: [] })).rejects.toThrow(/later version/)
  })
}

async function until(met: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (met()) return
    await sleep(10)
  }
  throw new Error('It did not happen within four seconds')
}
