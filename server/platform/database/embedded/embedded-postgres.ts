import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { fileOwner, operatingUser, type OperatingUser } from './operating-user.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { stopLeftBehind } from './left-behind.ts'
import { type Meeting, meetingPlace } from './meeting-place.ts'

export interface EmbeddedOptions {
  /** The data folder; the database goes into `postgres` below it. */
  readonly folder: string
  /** Told before each step that may take a second or more. */
  readonly onProgress?: (step: string) => void
  /** For tests whose data may be lost with the machine. */
  readonly durable?: boolean
}

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  readonly connection: pg.ClientConfig
  readonly pid: number
  stop(): Promise<void>
}

/** Starts the PostgreSQL from the registry on a folder, making the database at first; recovers what a killed process left. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder)
  const cluster = join(folder, 'postgres')
  const binaries = await postgresBinaries()
  await mkdir(folder, { recursive: true })
  const user = operatingUser([binaries.postgres, cluster])
  const password = await localPassword(folder)
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    options.onProgress?.('Making the database, once')
    await makeCluster({ initdb: binaries.initdb, cluster, user, durable: options.durable !== false, password })
  }
  await stopLeftBehind(cluster)
  const meeting = await meetingPlace(cluster, fileOwner())
  const log = join(folder, 'postgres.log')
  const server = launch([...user.prefix, binaries.postgres, ...settings(cluster, meeting, options.durable !== false)], user, log)
  const connection: pg.ClientConfig = { host: meeting.host, port: meeting.port, user: 'customhouse', database: 'postgres', ...(password !== undefined && { password }) }
  await untilReady(server, connection, { log, onSlow: () => options.onProgress?.('The database is recovering what was under way') })
  return {
    connection,
    pid: server.pid ?? 0,
    async stop() {
      await stop(server)
      if (![cluster, ''].includes(meeting.socketFolder)) await rm(meeting.socketFolder, { recursive: true, force: true })
    },
  }
}

/** Windows has no socket file whose folder keeps others out, so there a password does. */
async function localPassword(folder: string): Promise<string | undefined> {
  if (process.platform !== 'win32') return undefined
  const path = join(folder, 'postgres-password')
  const draw = async () => {
    const password = randomBytes(24).toString('hex')
    await writeFile(path, password, { mode: 0o600 })
    return password
  }
  return readFile(path, 'utf8').catch(draw)
}

interface NewCluster {
  readonly initdb: string
  readonly cluster: string
  readonly user: OperatingUser
  readonly durable: boolean
  readonly password: string | undefined
}

/** Makes the cluster beside its place and moves it there when whole, so that a killed first start leaves nothing half made. */
async function makeCluster({ initdb, cluster, user, durable, password }: NewCluster): Promise<void> {
  const draft = `${cluster}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  const owner = fileOwner()
  if (owner !== undefined) await chown(draft, owner, owner)
  const authentication = password === undefined ? ['--auth=trust'] : ['--auth=scram-sha-256', `--pwfile=${join(cluster, '..', 'postgres-password')}`]
  const words = [...user.prefix, initdb, `--pgdata=${draft}`, '--username=customhouse', '--encoding=UTF8', '--locale=C', '--no-instructions', ...authentication, ...(durable ? [] : ['--no-sync'])]
  const child = spawn(words[0] ?? initdb, words.slice(1), { ...identity(user), stdio: ['ignore', 'ignore', 'pipe'], cwd: draft })
  const said: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`Cannot make the database in ${cluster}: ${Buffer.concat(said).toString('utf8').trim()}`)
  await rename(draft, cluster)
}

function settings(cluster: string, meeting: Meeting, durable: boolean): readonly string[] {
  const chosen = {
    listen_addresses: meeting.listenAddresses,
    port: String(meeting.port),
    unix_socket_directories: meeting.socketFolder,
    max_connections: '100',
    shared_buffers: durable ? '128MB' : '64MB',
    wal_level: durable ? 'replica' : 'minimal',
    max_wal_size: '1GB',
    min_wal_size: durable ? '256MB' : '32MB',
    ...(durable ? {} : { max_wal_senders: '0' }),
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    synchronous_commit: 'on',
    random_page_cost: '1.1',
    jit: 'off',
    // Containers give little shared memory, and no query here needs several workers.
    max_parallel_workers_per_gather: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What traders declare must not reach a log: neither statements nor the details of an error, which quote rows.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  return ['-D', cluster, ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/**
 * The shell becomes PostgreSQL; a watcher beside it holds the other end of our pipe. When this process goes, however it goes,
 * the pipe closes and the watcher stops PostgreSQL. A session of its own keeps Ctrl-C in the terminal from reaching it first.
 */
const watched = 'exec 3<&0; ( { cat <&3 >/dev/null; kill -INT $$ 2>/dev/null; } & ); exec "$0" "$@" 3<&- </dev/null'

function launch(words: readonly string[], user: OperatingUser, log: string): ChildProcess {
  const output = openSync(log, existsSync(log) && statSync(log).size > 10_000_000 ? 'w' : 'a', 0o600)
  const stdio = ['pipe', output, output] as const
  const command = process.platform === 'win32' ? words : ['/bin/sh', '-c', watched, ...words]
  const child = spawn(command[0] ?? '', command.slice(1), { ...identity(user), stdio: [...stdio], detached: process.platform !== 'win32', windowsHide: true, cwd: '/' })
  closeSync(output)
  child.stdin?.on('error', () => undefined)
  return child
}

function identity(user: OperatingUser): { uid?: number; gid?: number } {
  return user.uid === undefined || user.gid === undefined ? {} : { uid: user.uid, gid: user.gid }
}

// After a crash the database replays its journal first, which may take its time.
const readyMillisecondsMax = 600_000

interface Waiting {
  readonly log: string
  readonly onSlow: () => void
}

async function untilReady(server: ChildProcess, connection: pg.ClientConfig, { log, onSlow }: Waiting): Promise<void> {
  const slow = setTimeout(onSlow, 2000)
  try {
    await poll(server, connection, log)
  } finally {
    clearTimeout(slow)
  }
}

async function poll(server: ChildProcess, connection: pg.ClientConfig, log: string): Promise<void> {
  const deadline = Date.now() + readyMillisecondsMax
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`PostgreSQL did not start: ${await lastWords(log)}`)
    if (await answers(connection)) return
    await sleep(15)
  }
  await stop(server)
  throw new Error(`PostgreSQL did not answer within ten minutes; see ${log}`)
}

async function answers(connection: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(connection)
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function lastWords(log: string): Promise<string> {
  const { size } = await stat(log)
  const file = await open(log)
  const from = Math.max(0, size - 1000)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from)
  await file.close()
  return buffer.subarray(0, bytesRead).toString('utf8').trim().split('\n').slice(-3).join('; ')
}

/** Ends the sessions and writes everything out; after half a minute without success, stops at once and leaves recovery to the next start. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGINT')
  const impatient = setTimeout(() => server.kill('SIGQUIT'), 30_000)
  await gone
  clearTimeout(impatient)
  server.stdin?.destroy()
}
