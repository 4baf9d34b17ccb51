import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asks } from '../../../architecture.mjs'
import type { MigrationSource } from './migrate.ts'

const serverFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Parts first, because modules build on them; `access` of the database part holds the functions that policies call. */
const platformParts = ['database', 'outbox', 'jobs', 'signing', 'access', 'audit']

/** Everything that has tables, in the order in which they are made: platform parts, then modules in the order of architecture.mjs. */
export function migrationSources(): readonly MigrationSource[] {
  const folder = (kind: string) => (name: string) => ({ name, folder: join(serverFolder, kind, name, 'migrations') })
  return [...platformParts.map(folder('platform')), ...Object.keys(asks).map(folder('modules'))]
}
