import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose } from '../server/compose.ts'
import { readConfig } from '../server/config.ts'
import { migrate, migrationSources, startPostgres } from '../server/platform/database/index.ts'
import { createTelemetry } from '../server/platform/telemetry/index.ts'

/** The API's OpenAPI description, asked of the program itself, on a database that goes away again. */
export async function describeApi(): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'ch-api-'))
  const postgres = await startPostgres({ url: undefined, folder, onProgress: () => undefined })
  try {
    await migrate({ connection: postgres.connection, sources: migrationSources() })
    const config = readConfig([`--data-folder=${folder}`, '--roles=api'], { CUSTOMHOUSE_PORTAL: 'off' })
    const application = await compose({ config, connection: postgres.connection, telemetry: createTelemetry({ level: 'silent' }), version: '1', publicUrl: 'http://127.0.0.1:8080', tell: () => undefined })
    const answer = await application.http.inject('/openapi.json')
    await application.http.close()
    await application.close()
    return inOrder(answer.json<Description>())
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Description {
  readonly paths: Readonly<Record<string, unknown>>
}

/** By path, so that the order in which modules are wired changes nothing. */
function inOrder(description: Description): Description {
  return { ...description, paths: Object.fromEntries(Object.entries(description.paths).toSorted(([one], [other]) => (one < other ? -1 : 1))) }
}
