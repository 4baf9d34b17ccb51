import { createHash } from 'node:crypto'
import { chown, lstat, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where PostgreSQL and this program meet: a socket file in a folder closed to others, or on Windows a loopback port. */
export interface Meeting {
  readonly host: string
  readonly port: number
  readonly socketFolder: string
  readonly listenAddresses: string
}

// unix(7): a socket's path has at most 107 bytes; macOS allows 103.
const socketPathBytesMax = 103
const socketFile = '.s.PGSQL.5432'

export async function meetingPlace(cluster: string, owner: number | undefined): Promise<Meeting> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort(), socketFolder: '', listenAddresses: '127.0.0.1' }
  const folder = Buffer.byteLength(join(cluster, socketFile)) <= socketPathBytesMax ? cluster : await shortFolder(cluster, owner)
  return { host: folder, port: 5432, socketFolder: folder, listenAddresses: '' }
}

async function shortFolder(cluster: string, owner: number | undefined): Promise<string> {
  const folder = join(tmpdir(), `customhouse-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`)
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw new Error(`Cannot make ${folder} for the database's socket`, { cause: error })
  })
  const found = await lstat(folder)
  const expected = [process.getuid?.(), owner]
  // Someone else could have put a folder of this name there, to sit between us and the database.
  if (!found.isDirectory() || !expected.includes(found.uid)) throw new Error(`Cannot use ${folder} for the database's socket: it belongs to someone else`)
  if (owner !== undefined) await chown(folder, owner, owner)
  return folder
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 5432) })
    })
  })
}
