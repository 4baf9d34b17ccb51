import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { processIdentity } from './process-identity.ts'

/** Another process works on the data folder. */
export class DataFolderInUse extends Error {
  readonly code = 'DATA_FOLDER_IN_USE'
}

/**
 * Takes the data folder for this process; answers how to give it back. A lock whose process is gone is taken over.
 * Throws DataFolderInUse when a living process holds it.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(resolve(folder), 'lock')
  const mine = `${String(process.pid)} ${processIdentity(process.pid) ?? ''}\n`
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (take(path, mine)) return () => { release(path, mine) }
    const held = read(path)
    if (held === undefined) continue
    refuseIfAlive(held, folder)
    setAside(path, held)
  }
  throw new DataFolderInUse(`Another process is starting on ${resolve(folder)} at this moment; try again`)
}

function take(path: string, mine: string): boolean {
  const draft = `${path}.${String(process.pid)}`
  writeFileSync(draft, mine)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw new Error(`Cannot lock the data folder at ${path}`, { cause: error })
  } finally {
    rmSync(draft, { force: true })
  }
}

function refuseIfAlive(held: string, folder: string): void {
  const [pid = '', identity = ''] = held.trim().split(' ')
  if (pid === '' || processIdentity(Number(pid)) !== identity) return
  throw new DataFolderInUse(
    `Customhouse is already running on ${resolve(folder)} as process ${pid}: stop it first, or set CUSTOMHOUSE_DATA to another folder`,
  )
}

/** Removes a lock left behind, unless another process took it over in between. */
function setAside(path: string, held: string): void {
  const aside = `${path}.left-${String(process.pid)}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) === held) rmSync(aside, { force: true })
  else renameSync(aside, path)
}

function release(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path, { force: true })
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
