import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose, type Application } from './compose.ts'
import { readConfig } from './config.ts'
import { endpointRights } from './endpoint-rights.ts'
import { createTestDatabase, type TestDatabase } from './platform/database/test-database.ts'
import { createTelemetry } from './platform/telemetry/index.ts'
import { sandboxKeyFile } from './sandbox/seed-sandbox.ts'
import { testSignIn } from './sandbox/test-sign-in.ts'

const publicUrl = 'http://customhouse.test'
let test: TestDatabase
let application: Application
let dataFolder: string

interface Operation {
  readonly security: readonly object[]
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

beforeAll(async () => {
  test = await createTestDatabase()
  dataFolder = mkdtempSync(join(tmpdir(), 'customhouse-'))
  const config = readConfig([`--data-folder=${dataFolder}`, '--roles=api', '--portal=off'], {})
  application = await compose({ config, connection: test.connection, telemetry: createTelemetry({ level: 'silent' }), version: '0', publicUrl, tell: () => undefined })
})
afterAll(async () => {
  await application.http.close()
  await application.close()
  await test.close()
  rmSync(dataFolder, { recursive: true })
})

async function operations(): Promise<ReadonlyMap<string, Operation>> {
  const { paths } = (await application.http.inject('/openapi.json')).json<Description>()
  return new Map(Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, operation])))
}

function pathOf(endpoint: string): { readonly method: 'GET' | 'POST' | 'DELETE'; readonly url: string } {
  const [method = '', pattern = ''] = endpoint.split(' ')
  return { method: method as 'GET' | 'POST' | 'DELETE', url: pattern.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000') }
}

async function tokenOf(clientId: string): Promise<string> {
  const fetchInProcess = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const { pathname, host } = new URL(request.url)
    const answer = await application.http.inject({ method: 'POST', url: pathname, headers: { 'content-type': 'application/x-www-form-urlencoded', host }, payload: await request.text() })
    return new Response(answer.body, { status: answer.statusCode })
  }
  const key = () => JSON.parse(readFileSync(sandboxKeyFile(dataFolder, clientId), 'utf8')) as object
  return testSignIn({ issuer: `${publicUrl}/oauth`, clientId, key, fetch: fetchInProcess }).accessToken()
}

describe('endpointRights', () => {
  it('lists every described operation that is not public, and nothing else', async () => {
    const guarded = [...await operations()].filter(([, operation]) => operation.security.length > 0).map(([endpoint]) => endpoint)
    expect(guarded.toSorted()).toEqual(Object.keys(endpointRights).toSorted())
  })
  it('leaves public what is published to be checked: health, metrics, the log, DIDs, status lists, types, who is recognised, the data model and the tariff; what anyone may have verified; and what wallets call', async () => {
    const open = [...await operations()].filter(([, operation]) => operation.security.length === 0).map(([endpoint]) => endpoint)
    expect(open.toSorted()).toEqual([
      'GET /.well-known/did.json',
      'GET /.well-known/oauth-authorization-server/organisations/:organisation',
      'GET /.well-known/openid-credential-issuer/organisations/:organisation',
      'GET /agencies',
      'GET /agencies/:code',
      'GET /case-forms',
      'GET /credential-types',
      'GET /credential-types/:name/schema',
      'GET /data-model/adoption',
      'GET /data-model/adoption/:name',
      'GET /data-model/adoption/:name/:file',
      'GET /data-model/elements',
      'GET /data-model/elements/:id',
      'GET /data-model/guides',
      'GET /data-model/guides/:id',
      'GET /data-model/guides/:id/:artifact',
      'GET /data-model/guides/:id/samples/:format',
      'GET /data-model/message-sets/:name',
      'GET /data-model/versions',
      'GET /data-model/versions/:number',
      'GET /data-model/versions/:number/:artifact',
      'GET /data-model/versions/:number/dictionary',
      'GET /deadlines',
      'GET /healthz',
      'GET /ledger/checkpoint',
      'GET /ledger/key',
      'GET /ledger/proof',
      'GET /ledger/tile/:path',
      'GET /metrics',
      'GET /organisations/:organisation/did.json',
      'GET /recognised-issuers',
      'GET /rules',
      'GET /status-lists/:organisation/:purpose/:number',
      'GET /tariff/chapters',
      'GET /tariff/headings/:heading',
      'GET /tariff/lines/:code',
      'GET /tariff/lines/:code/history',
      'GET /tariff/lines/:code/measures',
      'GET /tariff/revisions',
      'GET /tariff/search',
      'GET /wallet/offers/:reference',
      'GET /wallet/requests/:reference',
      'POST /organisations/:organisation/wallet/credential',
      'POST /organisations/:organisation/wallet/nonce',
      'POST /organisations/:organisation/wallet/notification',
      'POST /organisations/:organisation/wallet/token',
      'POST /tariff/duty',
      'POST /verifications/public',
      'POST /wallet/responses/:reference',
    ])
  })
  it.each(Object.keys(endpointRights))('is asked at %s before anything else: no token, no answer', async (endpoint) => {
    expect((await application.http.inject(pathOf(endpoint))).statusCode).toBe(401)
  })
  it('refuses a caller without the right before the body is read', async () => {
    const authorization = `Bearer ${await tokenOf('meridian-filer')}`
    let wasRead = false
    const body = new Readable({ read() { wasRead = true; this.push(null) } })
    const answer = await application.http.inject({ method: 'POST', url: '/tariff/revisions?format=csv&asOf=2026-01-01&name=any', headers: { authorization, 'content-type': 'text/csv', host: new URL(publicUrl).host }, payload: body })
    expect(answer.statusCode).toBe(403)
    expect(wasRead).toBe(false)
  })
  it('keeps officers from filing and filers from deciding', async () => {
    const ask = async (program: string, endpoint: string) =>
      (await application.http.inject({ ...pathOf(endpoint), headers: { authorization: `Bearer ${await tokenOf(program)}`, host: new URL(publicUrl).host } })).statusCode
    expect(await ask('port-officer', 'POST /filings')).toBe(403)
    expect(await ask('meridian-filer', 'POST /determinations/:id/decisions')).toBe(403)
    expect(await ask('import-specialist', 'POST /determinations/:id/decisions')).toBe(403)
    expect(await ask('agriculture-specialist', 'POST /determinations/:id/decisions')).not.toBe(403)
  })
})
