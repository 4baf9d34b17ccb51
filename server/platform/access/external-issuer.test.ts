import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts'
import { createHttp, type Http } from '../http/index.ts'
import { createTelemetry } from '../telemetry/index.ts'
import { createAccess } from './index.ts'

let issuerServer: Server
let issuer: string
let privateKey: CryptoKey
let test: TestDatabase
let http: Http

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA')
  privateKey = pair.privateKey
  const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'outside-1', alg: 'EdDSA' }] }
  issuerServer = createServer((request, response) => {
    const metadata = { issuer, jwks_uri: `${issuer}/keys` }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(request.url === '/keys' ? jwks : metadata))
  })
  await new Promise<void>((resolve) => { issuerServer.listen(0, '127.0.0.1', resolve) })
  issuer = `http://127.0.0.1:${String((issuerServer.address() as AddressInfo).port)}`
  test = await createTestDatabase()
  const access = await createAccess({
    database: test.database, clock: systemClock, origin: 'http://customhouse.test', dataFolder: '/nonexistent', endpointRights: {}, audience: 'urn:customs:api',
    environments: ['production'],
    externalIssuer: { issuer, claimNames: { organisation: 'https://claims.example/org', clients: 'clients', roles: 'roles', environment: 'environment' } },
  })
  http = await createHttp({ telemetry: createTelemetry({ level: 'silent' }), version: '0.0.0', publicUrl: 'http://customhouse.test', ready: async () => Promise.resolve({ ready: true, checks: {} }) })
  access.routes(http)
  http.get('/whoami', async (request) => access.authenticate(request))
})
afterAll(async () => {
  await http.close()
  await test.close()
  await new Promise((resolve) => { issuerServer.close(resolve) })
})

async function askWith(claims: JWTPayload, header: { readonly typ?: string } = { typ: 'at+jwt' }) {
  const seconds = Math.floor(Date.now() / 1000)
  const token = await new SignJWT({
    iss: issuer, aud: 'urn:customs:api', sub: 'outside-program', iat: seconds, exp: seconds + 60,
    'https://claims.example/org': 'meridian', clients: 'all', roles: ['filer'], environment: 'production', ...claims,
  }).setProtectedHeader({ alg: 'EdDSA', kid: 'outside-1', ...header }).sign(privateKey)
  return http.inject({ url: '/whoami', headers: { authorization: `Bearer ${token}` } })
}

describe('an external issuer', () => {
  it('is trusted by its issuer, keys and audience, with claims where it puts them', async () => {
    const answer = await askWith({})
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ subject: 'outside-program', organisation: 'meridian', roles: ['filer'], environment: 'production', scope: { role: 'organisation' } })
  })
  it('takes the place of the embedded server, which is not mounted then', async () => {
    expect((await http.inject('/oauth/.well-known/openid-configuration')).statusCode).toBe(404)
  })
  it('is refused with another audience, issuer, type, time or organisation', async () => {
    const seconds = Math.floor(Date.now() / 1000)
    for (const claims of [
      { aud: 'urn:other' }, { iss: 'https://elsewhere.example' }, { exp: seconds - 1 }, { nbf: seconds + 600 }, { 'https://claims.example/org': 'importer:89-100000100' },
      { 'https://claims.example/org': '' }, { roles: ['emperor'] }, { clients: ['89-100000100,*'] }, { environment: 'staging' }, { cnf: { 'x5t#S256': 'abc' } },
    ]) expect((await askWith(claims)).statusCode).toBe(401)
    expect((await askWith({}, { typ: 'JWT' })).statusCode).toBe(401)
    expect((await askWith({}, {})).statusCode).toBe(401)
  })
  it('is refused with test credentials where only production ones are taken', async () => {
    expect((await askWith({ environment: 'test' })).statusCode).toBe(403)
  })
})
