/**
 * The database: PostgreSQL, either our own from the registry on the data folder, or a server reached by DATABASE_URL.
 *
 * Everything happens in a transaction that says who asks. `read` and `write` run as the role customhouse_app, which row-level
 * security binds; `system` runs as customhouse_system, which the policies let pass. A module's tables are in the schema of its
 * own name and come from its numbered migrations; every table of tenants forces row-level security by `access.sees()`.
 */
export { DataFolderInUse } from './embedded/data-folder-lock.ts'
export { jsonLines } from './json-lines.ts'
export { DatabaseOfAnotherVersion, migrate } from './migrate.ts'
export { migrationSources } from './migration-sources.ts'
export { type Database, openDatabase } from './open-database.ts'
export type { Scope } from './scope.ts'
export type { Sql } from './sql.ts'
export { type RunningPostgres, startPostgres } from './start-postgres.ts'
