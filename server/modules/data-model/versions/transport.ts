import type { Database, Sql } from '../../../platform/database/index.ts'
import { type OpenDictionary, openDictionary } from './dictionary-version.ts'
import { readLatestNumber, readVersion, type StoredVersion } from './store.ts'

/** A version, ready to be asked. */
export interface OpenedVersion extends StoredVersion {
  readonly dictionary: OpenDictionary
}

/** Opens versions and keeps the last few open: a version never changes. */
export interface VersionShelf {
  /** The latest where no number is named; undefined for a number that was never released. */
  open(number?: string): Promise<OpenedVersion | undefined>
  openWith(sql: Sql, number?: string): Promise<OpenedVersion | undefined>
}

const openMax = 8

export function createVersionShelf(database: Database): VersionShelf {
  const opened = new Map<string, OpenedVersion>()
  const openWith: VersionShelf['openWith'] = async (sql, named) => {
    const number = named ?? await readLatestNumber(sql)
    const known = opened.get(number)
    if (known !== undefined) return known
    const stored = await readVersion(sql, number)
    if (stored === undefined) return undefined
    const version = { ...stored, dictionary: openDictionary(stored.version) }
    opened.set(number, version)
    const [oldest] = opened.keys()
    if (opened.size > openMax && oldest !== undefined) opened.delete(oldest)
    return version
  }
  return { openWith, open: (number) => database.system((sql) => openWith(sql, number)) }
}
