import { createHash, randomUUID } from 'node:crypto'
import { calculateJwkThumbprint, decodeJwt, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseSandboxPerson, testBrowser, type TestBrowser } from '../../../sandbox/test-browser.ts'
import { openTestSandbox, type TestSandbox } from '../../../sandbox/test-sandbox.ts'

let sandbox: TestSandbox
beforeAll(async () => { sandbox = await openTestSandbox() })
afterAll(async () => sandbox.close())

const origin = 'http://customhouse.test'
const issuer = `${origin}/oauth`
const redirectUri = `${origin}/portal/signed-in`
const browserOf = () => testBrowser(sandbox.http, origin)

/** The key pair of one browser, and its proofs. */
async function keyOfBrowser() {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = await exportJWK(publicKey)
  const prove = (claims: JWTPayload) => new SignJWT({ jti: randomUUID(), iat: Math.floor(Date.now() / 1000), ...claims }).setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk }).sign(privateKey)
  return { prove, thumbprint: await calculateJwkThumbprint(jwk) }
}
type BrowserKey = Awaited<ReturnType<typeof keyOfBrowser>>

const verifier = 'v'.repeat(43)
const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')

function beginning(changes: Readonly<Record<string, string>> = {}): string {
  const parameters = { client_id: 'portal', response_type: 'code', scope: 'openid', redirect_uri: redirectUri, state: 'here', nonce: 'n', code_challenge: challengeOf(verifier), code_challenge_method: 'S256', ...changes }
  return `${issuer}/auth?${new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '')).toString()}`
}

async function askToken(key: BrowserKey | undefined, fields: Readonly<Record<string, string>>) {
  const headers = key === undefined ? {} : { dpop: await key.prove({ htm: 'POST', htu: `${issuer}/token` }) }
  const answer = await sandbox.fetch(`${issuer}/token`, { method: 'POST', headers, body: new URLSearchParams({ client_id: 'portal', ...fields }) })
  return { status: answer.status, body: await answer.json() as Record<string, string> }
}

async function codeOf(subject: string, browser: TestBrowser = browserOf()): Promise<string> {
  const back = await chooseSandboxPerson(browser, beginning(), subject)
  return new URL(back).searchParams.get('code') ?? ''
}

const redeem = (key: BrowserKey | undefined, code: string, changes: Readonly<Record<string, string>> = {}) =>
  askToken(key, { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier, ...changes })

async function signedIn(subject: string) {
  const key = await keyOfBrowser()
  const browser = browserOf()
  const { body } = await redeem(key, await codeOf(subject, browser))
  return { key, browser, access: body['access_token'] ?? '', refresh: body['refresh_token'] ?? '', id: body['id_token'] ?? '' }
}

async function ask({ key, access: token }: { readonly key: BrowserKey; readonly access: string }, path: string, init: { readonly method?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {}) {
  const dpop = await key.prove({ htm: init.method ?? 'GET', htu: `${origin}${path}`, ath: createHash('sha256').update(token).digest('base64url') })
  return sandbox.fetch(`${origin}${path}`, { ...init, headers: { authorization: `DPoP ${token}`, dpop, ...init.headers } })
}

describe('signing in as a person', () => {
  it('leads by way of the portal to tokens that say what the person may do, bound to the browser’s key', async () => {
    const { key, access, refresh, id } = await signedIn('teo.marlowe')
    expect(decodeJwt(access)).toMatchObject({
      iss: issuer, aud: origin, sub: 'teo.marlowe', name: 'Teo Marlowe (sandbox)', organisation: 'meridian', clients: ['89-100000100'], roles: ['filer'], environment: 'test', cnf: { jkt: key.thumbprint },
    })
    expect(decodeJwt(id)).toMatchObject({ iss: issuer, aud: 'portal', sub: 'teo.marlowe', name: 'Teo Marlowe (sandbox)', nonce: 'n' })
    const me = await ask({ key, access }, '/me')
    expect(await me.json()).toEqual({
      subject: 'teo.marlowe', name: 'Teo Marlowe (sandbox)', organisation: { id: 'meridian', name: 'Meridian Customs Brokers (sandbox)' }, clients: ['89-100000100'], roles: ['filer'], environment: 'test',
      rights: ['read-own', 'file', 'record-provenance', 'empower-agent', 'subscribe', 'issue-credentials', 'take-part-in-data-model'],
    })
    const again = await askToken(key, { grant_type: 'refresh_token', refresh_token: refresh })
    expect(again.status).toBe(200)
    expect(again.body['refresh_token']).toBe(refresh)
  })
})
