import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { DataFolderInUse, lockDataFolder } from './data-folder-lock.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { processIdentity } from './process-identity.ts'

const folders: string[] = []
const newFolder = (name = ''): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ch-pg-'))
  folders.push(folder)
  return join(folder, name)
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('lockDataFolder()', () => {
  it('refuses a folder that a living process holds, naming process and folder', () => {
    const folder = newFolder()
    const release = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse)
    expect(() => lockDataFolder(folder)).toThrow(new RegExp(`${folder} as process ${String(process.pid)}`))
    release()
    lockDataFolder(folder)()
  })
  it('takes over from a process that is gone, also when its number lives again', () => {
    const folder = newFolder()
    for (const left of ['999999999 1\n', `${String(process.pid)} 12345\n`, '']) {
      writeFileSync(join(folder, 'lock'), left)
      lockDataFolder(folder)()
    }
  })
})

describe('startEmbeddedPostgres()', () => {
  it('loses no acknowledged row and leaves no PostgreSQL when its process is killed', async () => {
    const folder = newFolder()
    const first = await writeUntilKilled(folder)
    const second = await startEmbeddedPostgres({ folder })
    const client = new pg.Client(second.connection)
    await client.connect()
    const { rows } = await client.query<{ last: number }>('select max(n) as last from acknowledged')
    await client.end()
    expect(rows[0]?.last).toBeGreaterThanOrEqual(first.acknowledged)
    expect(processIdentity(first.postgres)).toBeUndefined()
    await second.stop()
    expect(processIdentity(second.pid)).toBeUndefined()
  })
  it('starts in a folder whose path is too long for a socket', async () => {
    const server = await startEmbeddedPostgres({ folder: newFolder('a'.repeat(120)), durable: false })
    await server.stop()
  })
  it('starts although a pid file was left whose number now belongs to another process', async () => {
    const folder = newFolder()
    await (await startEmbeddedPostgres({ folder, durable: false })).stop()
    writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${String(process.pid)}\n`)
    await (await startEmbeddedPostgres({ folder, durable: false })).stop()
  })
})

async function writeUntilKilled(folder: string): Promise<{ acknowledged: number; postgres: number }> {
  const script = join(folder, 'write.mts')
  const here = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)))
  writeFileSync(script, `
    import { createRequire } from 'node:module'
    import { startEmbeddedPostgres } from ${here('embedded-postgres.ts')}
    const pg = createRequire(${here('embedded-postgres.ts')})('pg')
    const server = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)} })
    const client = new pg.Client(server.connection)
    await client.connect()
    await client.query('create table acknowledged (n int primary key)')
    console.log('postgres ' + server.pid)
    for (let n = 1; ; n += 1) { await client.query('insert into acknowledged values ($1)', [n]); console.log('row ' + n) }`)
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  let acknowledged = 0
  let postgres = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, number] = line.split(' ')
    if (word === 'postgres') postgres = Number(number)
    else acknowledged = Number(number)
    if (acknowledged === 200) child.kill('SIGKILL')
  }
  await gone
  expect(postgres).toBeGreaterThan(0)
  return { acknowledged, postgres }
}
