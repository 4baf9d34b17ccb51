import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { connectionConfig } from './open-database.ts'

/** A part or module whose tables are made by the numbered files of one folder, in the schema of its own name. */
export interface MigrationSource {
  readonly name: string
  readonly folder: string
}

export interface MigrateOptions {
  readonly connection: string | pg.ClientConfig
  /** In the order in which they run. */
  readonly sources: readonly MigrationSource[]
  readonly onProgress?: (step: string) => void
  /** Told of a migration that failed, to go on without the rest of its source; without it, the failure is thrown. */
  readonly onFailure?: (failure: MigrationFailed) => void
}

interface Migration {
  readonly source: string
  readonly name: string
  readonly text: string
  readonly checksum: string
}

/** The database was made by another version of the program than this one. */
export class DatabaseOfAnotherVersion extends Error {
  readonly code = 'DATABASE_OF_ANOTHER_VERSION'
}

/** A migration that could not run. */
export class MigrationFailed extends Error {
  readonly source: string
  constructor({ source, name, cause }: { source: string; name: string; cause: unknown }) {
    super(`Cannot run the migration ${source}/${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.source = source
  }
}

// Any number will do that no one else locks.
const lockNumber = '7241967311'

/** Brings the database up to date and answers how many migrations ran. Several processes may start at once: one works, the others wait. */
export async function migrate({ connection, sources, onProgress, onFailure }: MigrateOptions): Promise<number> {
  const wanted = (await Promise.all(sources.map(readMigrations))).flat()
  const client = new pg.Client(connectionConfig(connection))
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(${lockNumber})`)
    await prepare(client)
    const missing = missingFrom(wanted, await applied(client))
    if (missing.length > 0) onProgress?.(`Bringing the database up to date: ${String(missing.length)} steps`)
    const failed = new Set<string>()
    for (const migration of missing) {
      if (failed.has(migration.source)) continue
      const failure = await apply(client, migration)
      if (failure === undefined) continue
      if (onFailure === undefined) throw failure
      onFailure(failure)
      failed.add(migration.source)
    }
    return missing.length
  } finally {
    await client.end()
  }
}

async function readMigrations({ name: source, folder }: MigrationSource): Promise<readonly Migration[]> {
  if (!existsSync(folder)) return []
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { source, name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** The roles that transactions take, and the list of what ran. Roles belong to the whole server, so another database may have made them. */
async function prepare(client: pg.Client): Promise<void> {
  await client.query(`
    do $$ declare name text; begin
      foreach name in array array['customhouse_app', 'customhouse_system'] loop
        begin
          if not exists (select from pg_roles where rolname = name) then execute format('create role %I nologin', name); end if;
        exception when duplicate_object or unique_violation then null;
        end;
        -- Since version 16 a role may administer another without being allowed to take it, so taking it is tried.
        begin
          execute format('set local role %I', name);
          reset role;
        exception when insufficient_privilege then execute format('grant %I to current_user', name);
        end;
      end loop;
    end $$;
    create schema if not exists database;
    create table if not exists database.migrations (
      source text not null,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now(),
      primary key (source, name)
    );`)
}

async function applied(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ source: string; name: string; checksum: string }>('select source, name, checksum from database.migrations')
  return new Map(rows.map((row) => [`${row.source}/${row.name}`, row.checksum]))
}

function missingFrom(wanted: readonly Migration[], ran: ReadonlyMap<string, string>): readonly Migration[] {
  const known = new Set(wanted.map(({ source, name }) => `${source}/${name}`))
  const newer = [...ran.keys()].find((key) => !known.has(key))
  if (newer !== undefined) throw new DatabaseOfAnotherVersion(`Cannot use this database: it was made by a later version, which ran the migration ${newer}`)
  return wanted.filter((migration) => {
    const key = `${migration.source}/${migration.name}`
    const checksum = ran.get(key)
    if (checksum !== undefined && checksum !== migration.checksum) throw new DatabaseOfAnotherVersion(`Cannot use this database: its migration ${key} differs from the one in this program; a migration that ran is never edited`)
    return checksum === undefined
  })
}

async function apply(client: pg.Client, { source, name, text, checksum }: Migration): Promise<MigrationFailed | undefined> {
  const schema = pg.escapeIdentifier(source)
  try {
    await client.query(`begin; create schema if not exists ${schema}; grant usage on schema ${schema} to customhouse_app, customhouse_system`)
    await client.query(text)
    await client.query('insert into database.migrations (source, name, checksum) values ($1, $2, $3)', [source, name, checksum])
    await client.query('commit')
    return undefined
  } catch (cause) {
    await client.query('rollback')
    return new MigrationFailed({ source, name, cause })
  }
}
