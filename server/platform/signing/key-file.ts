import { createPrivateKey, randomUUID } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

const ownerOnly = 0o600

/** The private key in a file (PKCS #8, PEM), which `make` fills at the first start and which is then only read. */
export async function keepKeyFile(file: string, make: () => KeyObject): Promise<KeyObject> {
  return (await readKeyFile(file)) ?? (await createKeyFile(file, make()))
}

/** The private key in a file; undefined where there is no such file. Refuses a file that others can read, or that holds no key. */
export async function readKeyFile(file: string): Promise<KeyObject | undefined> {
  try {
    const pem = await readFile(file)
    await requirePrivate(file)
    return parseKey(file, pem)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function parseKey(file: string, pem: Buffer): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch (cause) {
    // The reader's own message could repeat bytes of the key.
    throw new Error(`Cannot use the key file ${file}: it is not a private key in PKCS #8 PEM; restore it from its backup`, { cause: cause instanceof Error ? cause.name : 'unknown' })
  }
}

/** A key that others on the machine can read is no proof of who signed. Windows keeps no such mode. */
async function requirePrivate(file: string): Promise<void> {
  const mode = (await stat(file)).mode & 0o777
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw new Error(`Cannot use the key file ${file}: its mode is ${mode.toString(8)}, must be 600; run chmod 600 on it, and replace the key if others may have read it`)
}

/** Written beside its place, made durable, then linked into place: after a crash the file is whole or not there, and of two starts one wins. */
async function createKeyFile(file: string, key: KeyObject): Promise<KeyObject> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${randomUUID()}.new`
  try {
    await writeDurably(draft, key.export({ format: 'pem', type: 'pkcs8' }))
    await linkUnlessPresent(draft, file)
    await syncFolder(dirname(file))
  } finally {
    await rm(draft, { force: true })
  }
  return parseKey(file, await readFile(file))
}

async function writeDurably(file: string, content: string | Buffer): Promise<void> {
  const handle = await open(file, 'wx', ownerOnly)
  try {
    await handle.writeFile(content)
    await chmod(file, ownerOnly)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function linkUnlessPresent(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
