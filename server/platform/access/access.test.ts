import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto'
import { calculateJwkThumbprint, decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSandbox, type TestSandbox } from '../../sandbox/test-sandbox.ts'

let sandbox: TestSandbox
beforeAll(async () => { sandbox = await openTestSandbox() })
afterAll(async () => sandbox.close())

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const issuer = 'http://customhouse.test/oauth'

interface AssertionChanges {
  readonly claims?: JWTPayload
  readonly header?: { readonly alg: string; readonly kid?: string }
  readonly key?: CryptoKey | Uint8Array
}

async function assertionOf(clientId: string, changes: AssertionChanges = {}): Promise<string> {
  const jwk = sandbox.keyOf(clientId)
  const seconds = Math.floor(Date.now() / 1000)
  const claims = { iss: clientId, sub: clientId, aud: issuer, jti: randomUUID(), iat: seconds, exp: seconds + 60, ...changes.claims }
  const header = changes.header ?? { alg: 'ES256', ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) }
  return new SignJWT(claims).setProtectedHeader(header).sign(changes.key ?? (await importJWK(jwk, 'ES256')))
}

async function tokenAnswer(assertion: string, headers: Record<string, string> = {}, more: Record<string, string> = {}): Promise<Response> {
  return sandbox.fetch(`${issuer}/token`, {
    method: 'POST', headers,
    body: new URLSearchParams({ grant_type: 'client_credentials', client_assertion_type: assertionType, client_assertion: assertion, ...more }),
  })
}

async function expectRefused(answer: Response, error = 'invalid_client'): Promise<void> {
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(await answer.json()).toMatchObject({ error })
}

const importers = 'http://customhouse.test/importers'
const ask = (token: string, scheme = 'Bearer', headers: Record<string, string> = {}) => sandbox.fetch(importers, { headers: { authorization: `${scheme} ${token}`, ...headers } })

describe('the authorization server', () => {
  it('describes itself, publishes public keys alone, and takes programs by private_key_jwt and people by PKCE', async () => {
    const metadata = await (await sandbox.fetch(`${issuer}/.well-known/openid-configuration`)).json() as Record<string, unknown>
    expect(metadata).toMatchObject({ issuer, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, token_endpoint_auth_methods_supported: ['private_key_jwt', 'none'], code_challenge_methods_supported: ['S256'], grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'] })
    for (const name of ['token_endpoint_auth_signing_alg_values_supported', 'dpop_signing_alg_values_supported'])
      expect((metadata[name] as string[]).toSorted()).toEqual(['ES256', 'Ed25519', 'EdDSA', 'PS256'])
    const { keys } = await (await sandbox.fetch(`${issuer}/jwks`)).json() as { keys: JWK[] }
    expect(keys).toHaveLength(1)
    expect(keys[0]).not.toHaveProperty('d')
  })
  it('names its configured addresses whatever Host a request claims, and signs no person in by a program’s registration', async () => {
    const answer = await sandbox.http.inject({ url: '/oauth/.well-known/openid-configuration', headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' } })
    expect(answer.body).not.toContain('evil.example')
    expect(answer.json()).toMatchObject({ token_endpoint: `${issuer}/token` })
    const signIn = await sandbox.http.inject('/oauth/auth?client_id=meridian-filer&response_type=code&scope=openid')
    expect(signIn.statusCode).toBe(400)
    expect(signIn.headers['content-type']).toContain('application/json')
  })
  it('gives a JWT access token for the API with the claims of the program', async () => {
    const answer = await tokenAnswer(await assertionOf('meridian-larkspur-desk'))
    expect(answer.status).toBe(200)
    const { access_token: token, token_type: type } = await answer.json() as { access_token: string; token_type: string }
    expect(type).toBe('Bearer')
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' })
    expect(decodeJwt(token)).toMatchObject({
      iss: issuer, aud: 'http://customhouse.test', sub: 'meridian-larkspur-desk', organisation: 'meridian', clients: ['89-100000100'], roles: ['filer'], environment: 'test',
    })
    expect((await ask(token)).status).toBe(200)
  })
  it('refuses another key, another audience, an expired or unlimited assertion, and a replayed one', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    await expectRefused(await tokenAnswer(await assertionOf('meridian-filer', { key: privateKey })))
    await expectRefused(await tokenAnswer(await assertionOf('meridian-filer', { claims: { aud: 'https://elsewhere.example' } })))
    await expectRefused(await tokenAnswer(await assertionOf('meridian-filer', { claims: { exp: Math.floor(Date.now() / 1000) - 60 } })))
    await expectRefused(await tokenAnswer(await assertionOf('meridian-filer', { claims: { exp: Math.floor(Date.now() / 1000) + 86_400 } })))
    await expectRefused(await tokenAnswer(await assertionOf('nobody-known', { header: { alg: 'ES256' }, key: privateKey }).catch(async () =>
      new SignJWT({ jti: randomUUID() }).setProtectedHeader({ alg: 'ES256' }).setIssuer('nobody-known').setSubject('nobody-known').setAudience(issuer).setExpirationTime('1m').sign(privateKey))))
    const once = await assertionOf('meridian-filer')
    expect((await tokenAnswer(once)).status).toBe(200)
    await expectRefused(await tokenAnswer(once))
  })
  it('lets only one of two simultaneous uses of an assertion through', async () => {
    const once = await assertionOf('meridian-filer')
    const answers = await Promise.all(Array.from({ length: 6 }, () => tokenAnswer(once)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toHaveLength(0)
  })
  it('refuses unsigned assertions and those signed by a public key as if it were a shared secret', async () => {
    const jwk = sandbox.keyOf('meridian-filer')
    const seconds = Math.floor(Date.now() / 1000)
    const body = Buffer.from(JSON.stringify({ iss: 'meridian-filer', sub: 'meridian-filer', aud: issuer, jti: randomUUID(), exp: seconds + 60 })).toString('base64url')
    await expectRefused(await tokenAnswer(`${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`))
    const { kty, crv, x, y } = jwk
    const secret = Buffer.from(JSON.stringify({ kty, crv, x, y }))
    await expectRefused(await tokenAnswer(await assertionOf('meridian-filer', { header: { alg: 'HS256' }, key: secret })))
  })
  it('gives tokens for no other resource and no other grant', async () => {
    await expectRefused(await tokenAnswer(await assertionOf('meridian-filer'), {}, { resource: 'https://elsewhere.example' }), 'invalid_target')
    await expectRefused(await tokenAnswer(await assertionOf('meridian-filer'), {}, { grant_type: 'password', username: 'x', password: 'x' }), 'unsupported_grant_type')
  })
  it('keeps its keys and those of the sandbox where only the operating user reads them', () => {
    for (const path of ['keys/authorization-server.json', 'sandbox/keys/meridian-filer.jwk.json'])
      expect(statSync(join(sandbox.dataFolder, path)).mode & 0o777).toBe(0o600)
  })
  it('keeps no private key and no usable assertion in the database, and cleans what expired', async () => {
    const programs = await sandbox.test.inspect<{ text: string }>('select public_keys::text as text from access.programs')
    expect(programs.length).toBeGreaterThan(10)
    for (const { text } of programs) expect(text).not.toContain('"d"')
    const records = await sandbox.test.inspect<{ model: string; expires_at: Date | null }>('select model, expires_at from access.authorization_records')
    expect(new Set(records.map(({ model }) => model))).toEqual(new Set(['ReplayDetection']))
    expect(records.every(({ expires_at: at }) => at !== null)).toBe(true)
  })
  it('gives no token to a disabled program', async () => {
    await sandbox.access.disableProgram('harborline-filer')
    await expectRefused(await tokenAnswer(await assertionOf('harborline-filer')))
  })
})

describe('authenticate()', () => {
  async function forged(claims: JWTPayload, options: { alg?: string; typ?: string; key?: CryptoKey | Uint8Array } = {}): Promise<string> {
    const seconds = Math.floor(Date.now() / 1000)
    const key = options.key ?? (await generateKeyPair('ES256')).privateKey
    return new SignJWT({ iss: issuer, aud: 'http://customhouse.test', sub: 'meridian-filer', iat: seconds, exp: seconds + 60, organisation: 'meridian', clients: 'all', roles: ['filer'], environment: 'test', ...claims })
      .setProtectedHeader({ alg: options.alg ?? 'ES256', typ: options.typ ?? 'at+jwt' }).sign(key)
  }
  it('answers 401 with one text and a challenge, whatever is wrong with the token', async () => {
    const good = await sandbox.as('meridian-filer').accessToken()
    const [header = '', payload = '', signature = ''] = good.split('.')
    const altered = Buffer.from(JSON.stringify({ ...decodeJwt(good), organisation: 'harborline' })).toString('base64url')
    const unsigned = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${payload}.`
    const bad = ['x', `${header}.${altered}.${signature}`, unsigned, await forged({}), await forged({}, { alg: 'HS256', key: Buffer.alloc(32, 1) }), 'a'.repeat(9000)]
    const answers = await Promise.all(bad.map((token) => ask(token)))
    const bodies = await Promise.all(answers.map(async (answer) => ({ ...await answer.json() as object, instance: '' })))
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toContain('Bearer realm="customhouse"')
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
    expect((await sandbox.fetch(importers)).status).toBe(401)
  })
  it('refuses another spelling of a token that it knows', async () => {
    const good = await sandbox.as('meridian-filer').accessToken()
    expect((await ask(good)).status).toBe(200)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const last = alphabet.indexOf(good.slice(-1))
    // 64 signature bytes leave four unused bits in the last character.
    const respelt = `${good.slice(0, -1)}${alphabet[last + 1] ?? ''}`
    expect(Buffer.from(respelt.split('.')[2] ?? '', 'base64url')).toEqual(Buffer.from(good.split('.')[2] ?? '', 'base64url'))
    expect((await ask(respelt)).status).toBe(401)
    expect((await ask(`${good}=`)).status).toBe(401)
  })
  it('refuses an id-token-like type and a client assertion in place of an access token', async () => {
    expect((await ask(await assertionOf('meridian-filer'))).status).toBe(401)
  })
})

describe('tokens bound to a key (DPoP)', () => {
  async function boundToken() {
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    const jwk = await exportJWK(publicKey)
    const prove = (claims: JWTPayload) => new SignJWT({ jti: randomUUID(), iat: Math.floor(Date.now() / 1000), ...claims }).setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk }).sign(privateKey)
    const answer = await tokenAnswer(await assertionOf('meridian-filer'), { dpop: await prove({ htm: 'POST', htu: `${issuer}/token` }) })
    const { access_token: token, token_type: type } = await answer.json() as { access_token: string; token_type: string }
    const ath = createHash('sha256').update(token).digest('base64url')
    return { token, type, prove, ath, thumbprint: await calculateJwkThumbprint(jwk) }
  }
  it('are accepted with a fresh proof for this request, once', async () => {
    const { token, type, prove, ath, thumbprint } = await boundToken()
    expect(type).toBe('DPoP')
    expect(decodeJwt(token)).toMatchObject({ cnf: { jkt: thumbprint } })
    const proof = await prove({ htm: 'GET', htu: importers, ath })
    expect((await ask(token, 'DPoP', { dpop: proof })).status).toBe(200)
    expect((await ask(token, 'DPoP', { dpop: proof })).status).toBe(401)
    expect((await ask(token, 'DPoP', { dpop: await prove({ htm: 'GET', htu: `${importers}?x=1`, ath }) })).status).toBe(200)
  })
  it('are refused without proof, and with a proof for another request, token, key or time', async () => {
    const { token, prove, ath } = await boundToken()
    const other = await boundToken()
    expect((await ask(token)).status).toBe(401)
    expect((await ask(token, 'DPoP')).headers.get('www-authenticate')).toContain('invalid_dpop_proof')
    const fits = { htm: 'GET', htu: importers, ath }
    for (const claims of [{ ...fits, htm: 'POST' }, { ...fits, htu: 'http://customhouse.test/bonds' }, { ...fits, ath: other.ath }, { htm: 'GET', htu: importers }, { ...fits, iat: Math.floor(Date.now() / 1000) - 600 }])
      expect((await ask(token, 'DPoP', { dpop: await prove(claims) })).status).toBe(401)
    expect((await ask(token, 'DPoP', { dpop: await other.prove(fits) })).status).toBe(401)
    expect((await ask(token, 'Bearer', { dpop: await prove(fits) })).status).toBe(401)
  })
  it('are all that a sender-constrained program gets', async () => {
    const { kty, crv, x, y, kid } = sandbox.keyOf('meridian-filer')
    const key = Object.fromEntries(Object.entries({ kty, crv, x, y, kid }).filter(([, value]) => value !== undefined))
    await sandbox.access.registerProgram({ clientId: 'bound-only', name: 'Bound (sandbox)', organisation: 'meridian', clients: 'all', roles: ['filer'], environment: 'test', publicKeys: [key], senderConstrained: true })
    const assertion = await assertionOf('meridian-filer', { claims: { iss: 'bound-only', sub: 'bound-only' } })
    expect((await tokenAnswer(assertion)).status).toBe(400)
  })
})

describe('registerProgram()', () => {
  it('refuses a private key', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const program = { clientId: 'leaky', name: 'Leaky', organisation: 'meridian', clients: 'all', roles: [], environment: 'test', publicKeys: [privateKey.export({ format: 'jwk' })] } as const
    await expect(sandbox.access.registerProgram(program)).rejects.toThrow(TypeError)
  })
})
