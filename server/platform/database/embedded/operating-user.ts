import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** How to start a program that refuses to run as root. */
export interface OperatingUser {
  readonly uid?: number
  readonly gid?: number
  /** Words to put before the command. */
  readonly prefix: readonly string[]
}

const nobody = 65_534
const setpriv = '/usr/bin/setpriv'

/**
 * PostgreSQL refuses to run as root. Root starts it as nobody; where nobody may not even pass through the folders that lead to
 * the given paths (a clone below /root), nobody keeps root's right to pass, and nothing else of root.
 */
export function operatingUser(paths: readonly string[]): OperatingUser {
  if (process.getuid?.() !== 0) return { prefix: [] }
  if (paths.every((path) => reachable(resolve(path)))) return { uid: nobody, gid: nobody, prefix: [] }
  if (!existsSync(setpriv))
    throw new Error(
      `Cannot run PostgreSQL as an ordinary user below ${paths.join(' and ')}: start as a user other than root, or move the program and CUSTOMHOUSE_DATA to a folder that everyone may enter`,
    )
  const rights = '+dac_override'
  // Without this bit access(2), by which initdb looks for its companions, disregards the right: capabilities(7), access(2).
  const heeded = '--securebits=+no_setuid_fixup'
  return {
    prefix: [setpriv, `--reuid=${String(nobody)}`, `--regid=${String(nobody)}`, '--clear-groups', heeded, `--inh-caps=-all,${rights}`, `--ambient-caps=${rights}`, `--bounding-set=-all,${rights}`],
  }
}

/** Who must own the files that PostgreSQL writes; undefined where this process itself does. */
export function fileOwner(): number | undefined {
  return process.getuid?.() === 0 ? nobody : undefined
}

function reachable(path: string): boolean {
  const folder = dirname(path)
  const { mode, uid } = statSync(folder)
  const enters = (mode & 0o001) !== 0 || (uid === nobody && (mode & 0o100) !== 0)
  return enters && (folder === dirname(folder) || reachable(folder))
}
