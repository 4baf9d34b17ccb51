import type pg from 'pg'
import { lockDataFolder } from './embedded/data-folder-lock.ts'
import { startEmbeddedPostgres } from './embedded/embedded-postgres.ts'
import { connectionConfig } from './open-database.ts'

export interface PostgresOptions {
  /** A server to use; without it our own PostgreSQL starts on the folder. */
  readonly url: string | undefined
  readonly folder: string
  readonly onProgress: (step: string) => void
}

export interface RunningPostgres {
  readonly connection: pg.ClientConfig
  stop(): Promise<void>
}

/** Finds the PostgreSQL to work on. The embedded one takes the data folder for this process alone. */
export async function startPostgres({ url, folder, onProgress }: PostgresOptions): Promise<RunningPostgres> {
  if (url !== undefined) return { connection: connectionConfig(url), stop: async () => Promise.resolve() }
  const release = lockDataFolder(folder)
  try {
    const server = await startEmbeddedPostgres({ folder, onProgress })
    return {
      connection: server.connection,
      async stop() {
        await server.stop()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}
