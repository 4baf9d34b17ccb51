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
      rights: ['read-own', 'file', 'record-provenance', 'answer-case', 'empower-agent', 'subscribe', 'issue-credentials', 'take-part-in-data-model'],
    })
    const again = await askToken(key, { grant_type: 'refresh_token', refresh_token: refresh })
    expect(again.status).toBe(200)
    expect(again.body['refresh_token']).toBe(refresh)
  })
})

describe('what does not sign a person in', () => {
  it('a sign-in without PKCE, with a weak one, for another address or another client', async () => {
    const refusals = [{ code_challenge: '', code_challenge_method: '' }, { code_challenge_method: 'plain' }, { resource: 'https://elsewhere.example' }]
    for (const changes of refusals) {
      const { location = '' } = await browserOf().go(beginning(changes))
      expect(new URL(location).searchParams.get('error'), JSON.stringify(changes)).toBeTruthy()
      expect(new URL(location).searchParams.get('code')).toBeNull()
    }
    // To an address that is not registered, nobody is ever sent.
    for (const changes of [{ redirect_uri: 'https://elsewhere.example/portal/signed-in' }, { redirect_uri: `${redirectUri}/../x` }, { client_id: 'meridian-filer' }, { client_id: 'nobody' }])
      expect((await browserOf().go(beginning(changes))).status).toBe(400)
  })
  it('a code that was used, belongs to another verifier, or comes without the proof of a key', async () => {
    const key = await keyOfBrowser()
    const code = await codeOf('rosalind.vane')
    expect((await redeem(undefined, code)).status).toBe(400)
    expect((await redeem(key, code, { code_verifier: 'w'.repeat(43) })).body['error']).toBe('invalid_grant')
    expect((await redeem(key, code, { redirect_uri: `${origin}/portal/` })).body['error']).toBe('invalid_grant')
    const first = await redeem(key, code)
    expect(first.status).toBe(200)
    expect((await redeem(key, code)).body['error']).toBe('invalid_grant')
    // Whoever uses a code twice may have stolen it: what it brought is taken back.
    expect((await askToken(key, { grant_type: 'refresh_token', refresh_token: first.body['refresh_token'] ?? '' })).body['error']).toBe('invalid_grant')
  })
  it('a code in two hands at once, or by another key than it was asked for', async () => {
    const key = await keyOfBrowser()
    const code = await codeOf('rosalind.vane')
    const answers = await Promise.all(Array.from({ length: 5 }, () => redeem(key, code)))
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const bound = await chooseSandboxPerson(browserOf(), beginning({ dpop_jkt: key.thumbprint }), 'rosalind.vane')
    expect((await redeem(await keyOfBrowser(), new URL(bound).searchParams.get('code') ?? '')).body['error']).toBe('invalid_grant')
  })
  it('tokens with another key than theirs', async () => {
    const { key, access, refresh } = await signedIn('rosalind.vane')
    const other = await keyOfBrowser()
    expect((await ask({ key: other, access }, '/me')).status).toBe(401)
    expect((await sandbox.fetch(`${origin}/me`, { headers: { authorization: `Bearer ${access}` } })).status).toBe(401)
    for (const wrong of [other, undefined]) expect((await askToken(wrong, { grant_type: 'refresh_token', refresh_token: refresh })).status).toBe(400)
    expect((await ask({ key, access }, '/me')).status).toBe(200)
  })
  it('a session whose person was ended or changed meanwhile', async () => {
    const guest = { subject: 'short.stay', name: 'Short Stay (sandbox)', title: 'Guest', organisation: 'meridian', clients: 'all', roles: ['filer'], environment: 'test', invented: true } as const
    await sandbox.access.registerPerson(guest)
    const { key, browser, refresh } = await signedIn('short.stay')
    await sandbox.access.registerPerson({ ...guest, roles: [], clients: ['89-100000100'] })
    const changed = await askToken(key, { grant_type: 'refresh_token', refresh_token: refresh })
    expect(decodeJwt(changed.body['access_token'] ?? '')).toMatchObject({ roles: [], clients: ['89-100000100'] })
    await sandbox.access.endPerson('short.stay')
    expect((await askToken(key, { grant_type: 'refresh_token', refresh_token: refresh })).body['error']).toBe('invalid_grant')
    // The browser's session asks who it is, instead of going on.
    expect((await browser.go(beginning())).location).toMatch(/^\/portal\/sign-in\//)
    await expect(codeOf('short.stay')).rejects.toThrow('not-admitted')
  })
  it('a session is taken over by another person only as that person', async () => {
    const { browser } = await signedIn('rosalind.vane')
    const again = await browser.go(beginning())
    expect(again.location).toContain('code=')
    const anew = await browser.go(beginning({ prompt: 'login' }))
    const { redirectTo } = (await browser.post(`${anew.location ?? ''}/sandbox-account`, { subject: 'harriet.stone' })).json() as { redirectTo: string }
    const form = await browser.go(redirectTo)
    const [, action = '', xsrf = ''] = /action="([^"]+)"[^]*name="xsrf" value="([^"]+)"/.exec(form.text) ?? []
    const out = await browser.submit(action, { xsrf, logout: 'yes' })
    const back = await browser.go(out.location ?? '')
    const { body } = await redeem(await keyOfBrowser(), new URL(back.location ?? '').searchParams.get('code') ?? '')
    expect(decodeJwt(body['access_token'] ?? '')).toMatchObject({ sub: 'harriet.stone' })
  })
})

describe('the sign-in page’s own requests', () => {
  const begin = async () => {
    const browser = browserOf()
    return { browser, page: (await browser.go(beginning())).location ?? '' }
  }
  it('tell whom a sandbox offers, and what each may do', async () => {
    const { browser, page } = await begin()
    const details = (await browser.go(`${page}/details`)).json() as { sandbox: boolean; passkeys: boolean; people: { subject: string; name: string; roles: string[] }[] }
    expect(details).toMatchObject({ sandbox: true, passkeys: false })
    expect(details.people.map(({ subject }) => subject)).toContain('harriet.stone')
    for (const { name } of details.people) expect(name).toContain('(sandbox)')
  })
  it('are refused from another site, and from what is no browser', async () => {
    const { browser, page } = await begin()
    const foreign: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { origin: '' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]
    for (const headers of foreign) for (const call of ['sandbox-account', 'passkey-options', 'passkey'])
      expect((await browser.post(`${page}/${call}`, { subject: 'rosalind.vane' }, headers)).status, JSON.stringify(headers)).toBe(403)
  })
  it('are answered alike for another browser’s sign-in, a finished one and none', async () => {
    const mine = await begin()
    const other = await begin()
    expect((await other.browser.post(`${mine.page}/sandbox-account`, { subject: 'rosalind.vane' })).status).toBe(410)
    expect((await browserOf().go(`${mine.page}/details`)).status).toBe(410)
    expect((await mine.browser.go('/portal/sign-in/none-such-interaction/details')).status).toBe(410)
    const { redirectTo } = (await mine.browser.post(`${mine.page}/sandbox-account`, { subject: 'rosalind.vane' })).json() as { redirectTo: string }
    // Who has only the address cannot go on with it.
    expect((await other.browser.go(redirectTo)).status).toBe(400)
    expect((await mine.browser.go(redirectTo)).location).toContain('code=')
    expect((await mine.browser.post(`${mine.page}/sandbox-account`, { subject: 'rosalind.vane' })).status).toBe(410)
  })
  it('let nobody be chosen who is not invented', async () => {
    await sandbox.access.registerPerson({ subject: 'real.person', name: 'Real Person', title: 'Broker', organisation: 'meridian', clients: 'all', roles: ['filer'], environment: 'test' })
    const { browser, page } = await begin()
    for (const subject of ['real.person', 'nobody', 'meridian-filer']) expect((await browser.post(`${page}/sandbox-account`, { subject })).status).toBe(403)
    expect((await browser.go(`${page}/details`)).text).not.toContain('real.person')
  })
})

describe('outside a sandbox', () => {
  it('no invented person signs in, and nobody of another environment', async () => {
    const production = await openTestSandbox({ access: { sandbox: false, environments: ['production'], registersOf: 'production' } })
    try {
      const browser = testBrowser(production.http, origin)
      const page = (await browser.go(beginning())).location ?? ''
      expect((await browser.go(`${page}/details`)).json()).toMatchObject({ sandbox: false, people: [] })
      await production.access.registerPerson({ subject: 'real.test', name: 'Real Test', title: 'Broker', organisation: 'meridian', clients: 'all', roles: ['filer'], environment: 'test', invented: true })
      for (const subject of ['rosalind.vane', 'real.test']) expect((await browser.post(`${page}/sandbox-account`, { subject })).status).toBe(403)
    } finally {
      await production.close()
    }
  })
})
