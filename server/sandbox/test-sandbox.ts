import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JWK } from 'jose'
import { endpointRights } from '../endpoint-rights.ts'
import { createParties, type Parties } from '../modules/parties/index.ts'
import { createAccess, type Access, type AccessOptions } from '../platform/access/index.ts'
import { settableClock, systemClock } from '../platform/clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../platform/database/test-database.ts'
import { createHttp, type Http } from '../platform/http/index.ts'
import { createOutbox } from '../platform/outbox/index.ts'
import { createTelemetry } from '../platform/telemetry/index.ts'
import { sandboxKeyFile, seedSandbox } from './seed-sandbox.ts'
import { testSignIn, type TestSignIn } from './test-sign-in.ts'

/** A seeded sandbox of a test file's own, asked in process without a socket. */
export interface TestSandbox {
  readonly origin: string
  readonly test: TestDatabase
  readonly dataFolder: string
  readonly access: Access
  readonly parties: Parties
  readonly http: Http
  /** The clock of the business; signing in goes by the real one. */
  readonly clock: ReturnType<typeof settableClock>
  readonly fetch: typeof globalThis.fetch
  keyOf(clientId: string): JWK
  as(clientId: string): TestSignIn
  close(): Promise<void>
}

export interface TestSandboxOptions {
  readonly access?: Partial<AccessOptions>
  /** Where it is reached; `http://customhouse.test` unless said otherwise. Passkeys ask for https, or for localhost. */
  readonly origin?: string
  /** Adds routes before the first request. */
  readonly routes?: (http: Http, access: Access) => void
}

export async function openTestSandbox(options: TestSandboxOptions = {}): Promise<TestSandbox> {
  const { origin = 'http://customhouse.test' } = options
  const test = await createTestDatabase()
  const { database } = test
  const dataFolder = mkdtempSync(join(tmpdir(), 'customhouse-'))
  const clock = settableClock('2026-07-20T16:00:00.000Z')
  const parties = createParties({ database, clock, outbox: createOutbox({ database }) })
  const ownedBy = (organisation: string) => parties.directory().organisation(organisation)?.importerNumbers ?? []
  const organisationName = (organisation: string) => parties.directory().organisation(organisation)?.name
  const access = await createAccess({ database, clock: systemClock, origin, dataFolder, endpointRights, ownedBy, organisationName, sandbox: true, registersOf: 'test', ...options.access })
  const ready = async () => Promise.resolve({ ready: true, checks: {} })
  const http = await createHttp({ telemetry: createTelemetry({ level: 'silent' }), version: '0.0.0', publicUrl: origin, ready, delayMillisecondsMax: 60_000 })
  access.routes(http)
  parties.routes(http, access)
  options.routes?.(http, access)
  await seedSandbox({ database, access, parties, dataFolder })
  const fetch = fetchInProcess(http)
  const keyOf = (clientId: string) => JSON.parse(readFileSync(sandboxKeyFile(dataFolder, clientId), 'utf8')) as JWK
  const signedIn = new Map<string, TestSignIn>()
  return {
    origin, test, dataFolder, access, parties, http, clock, fetch, keyOf,
    as(clientId) {
      const known = signedIn.get(clientId) ?? testSignIn({ issuer: `${origin}/oauth`, clientId, key: () => keyOf(clientId), fetch })
      signedIn.set(clientId, known)
      return known
    },
    async close() {
      await http.close()
      await test.close()
      rmSync(dataFolder, { recursive: true })
    },
  }
}

function fetchInProcess(http: Http): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const answer = await http.inject({
      method: request.method as 'GET' | 'POST',
      url: `${url.pathname}${url.search}`,
      headers: { ...Object.fromEntries(request.headers), host: url.host },
      ...(request.body === null ? {} : { payload: await request.text() }),
    })
    const headers = Object.entries(answer.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]))
    return new Response(answer.statusCode === 204 ? null : answer.body, { status: answer.statusCode, headers })
  }
}
