import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { clientCredentials, SignInRefused, type ProgramKey } from './client-credentials.ts'

const issuer = 'https://issuer.example/oauth'
let key: ProgramKey
let assertions: string[]
let requests: string[]
let seconds: number
let refuse: string | undefined
let unauthorised: number

beforeEach(async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  key = { ...(await exportJWK(privateKey)), client_id: 'program', kid: 'k1' }
  assertions = []
  requests = []
  seconds = 600
  refuse = undefined
  unauthorised = 0
})

const send: typeof globalThis.fetch = async (input, init) => {
  const url = new Request(input, init).url
  if (url.endsWith('/.well-known/openid-configuration')) return Response.json({ issuer, token_endpoint: 'https://issuer.example/oauth/token' })
  if (url.endsWith('/token')) return tokenAnswer(init?.body as URLSearchParams)
  requests.push(new Headers(init?.headers).get('authorization') ?? '')
  if (unauthorised > 0) {
    unauthorised -= 1
    return new Response('', { status: 401 })
  }
  return Promise.resolve(Response.json({ ok: true }))
}

function tokenAnswer(body: URLSearchParams): Response {
  assertions.push(body.get('client_assertion') ?? '')
  return refuse === undefined ? Response.json({ access_token: `token-${String(assertions.length)}`, expires_in: seconds }) : Response.json({ error: refuse }, { status: 401 })
}

describe('clientCredentials()', () => {
  it('signs in once for many requests, also simultaneous ones', async () => {
    const program = clientCredentials({ issuer, key, fetch: send })
    await Promise.all([program.fetch('https://api.example/a'), program.fetch('https://api.example/b')])
    await program.fetch('https://api.example/c')
    expect(requests).toEqual(Array(3).fill('Bearer token-1'))
    expect(assertions).toHaveLength(1)
  })
  it('addresses a short-lived assertion with its own number to the issuer', async () => {
    const program = clientCredentials({ issuer, key, fetch: send })
    await program.accessToken()
    await program.accessToken(true)
    const [first, second] = assertions.map((assertion) => decodeJwt(assertion))
    expect(first).toMatchObject({ iss: 'program', sub: 'program', aud: issuer })
    expect((first?.exp ?? 0) - (first?.iat ?? 0)).toBe(60)
    expect(first?.jti).not.toBe(second?.jti)
  })
  it('renews an expired token once, for everyone who waits', async () => {
    const program = clientCredentials({ issuer, key, fetch: send })
    seconds = 0
    await program.accessToken()
    seconds = 600
    expect(await Promise.all([program.accessToken(), program.accessToken(), program.accessToken()])).toEqual(['token-2', 'token-2', 'token-2'])
  })
  it('tries a 401 once more with a new token, and then gives it to the caller', async () => {
    const program = clientCredentials({ issuer, key, fetch: send })
    unauthorised = 1
    expect((await program.fetch('https://api.example/a', { method: 'POST', body: 'x' })).status).toBe(200)
    expect(requests).toEqual(['Bearer token-1', 'Bearer token-2'])
    unauthorised = 2
    expect((await program.fetch('https://api.example/a')).status).toBe(401)
  })
  it('says why the issuer refuses, and asks again the next time', async () => {
    const program = clientCredentials({ issuer, key, fetch: send })
    refuse = 'invalid_client'
    await expect(program.accessToken()).rejects.toThrow(new SignInRefused('invalid_client', 401))
    refuse = undefined
    expect(await program.accessToken()).toBe('token-2')
  })
  it('refuses a key without client id, a key that is none, and a server that is another', async () => {
    const anonymous = Object.fromEntries(Object.entries(key).filter(([name]) => name !== 'client_id'))
    expect(() => clientCredentials({ issuer, key: anonymous })).toThrow(TypeError)
    await expect(clientCredentials({ issuer, key: { kty: 'oct', k: 'AAAA', client_id: 'program' }, fetch: send }).accessToken()).rejects.toThrow(TypeError)
    await expect(clientCredentials({ issuer: 'https://other.example', key, fetch: send }).accessToken()).rejects.toThrow(/does not describe itself/)
  })
  it('signs with Ed25519 keys too', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
    const program = clientCredentials({ issuer, key: await exportJWK(privateKey), clientId: 'other', fetch: send })
    expect(await program.accessToken()).toBe('token-1')
    expect(decodeProtectedHeader(assertions[0] ?? '').alg).toBe('EdDSA')
  })
})
