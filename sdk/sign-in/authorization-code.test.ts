import { decodeJwt, decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chooseSandboxPerson, testBrowser } from '../../server/sandbox/test-browser.ts'
import { openTestSandbox, type TestSandbox } from '../../server/sandbox/test-sandbox.ts'
import { personSignIn, SignInEnded, SignInFailed, type PersonSignIn } from './authorization-code.ts'
import type { KeptSignIn } from './kept-sign-in.ts'
import { testSignInStore } from './test-sign-in-store.ts'

const origin = 'http://customhouse.test'
const person = 'rosalind.vane'
let sandbox: TestSandbox
let store: ReturnType<typeof testSignInStore>
/** What was asked, and changes to the answers. */
let asked: Request[]
let answering: (request: Request, answer: Response) => Response
let isAway: boolean
let clockPutBack: number

beforeAll(async () => { sandbox = await openTestSandbox() })
afterAll(async () => sandbox.close())
beforeEach(() => {
  store = testSignInStore()
  asked = []
  answering = (_request, answer) => answer
  isAway = false
  clockPutBack = 0
})

const send: typeof globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  asked.push(request.clone())
  if (isAway) throw new TypeError('fetch failed')
  return answering(request, await sandbox.fetch(request.clone()))
}
const tab = (): PersonSignIn => personSignIn({ issuer: `${origin}/oauth`, clientId: 'portal', resource: origin, redirectUri: `${origin}/portal/signed-in`, afterSignOut: `${origin}/portal/`, store, fetch: send, now: () => Date.now() - clockPutBack })
const me = `${origin}/me`
const kept = () => store.kept.get('signed-in') as KeptSignIn
const keep = (changes: Partial<KeptSignIn>) => store.set('signed-in', { ...kept(), ...changes })
const renewals = () => asked.filter(({ url }) => url.endsWith('/token')).length

async function signedIn(subject = person) {
  const signIn = tab()
  const browser = testBrowser(sandbox.http, origin)
  const back = await chooseSandboxPerson(browser, await signIn.begin('/portal/filings?page=2'), subject)
  const completed = await signIn.complete(back)
  asked.length = 0
  return { signIn, back, browser, completed }
}

describe('personSignIn()', () => {
  it('signs a person in by way of the issuer, remembers where from, and asks in their name with a proof', async () => {
    const { signIn, completed } = await signedIn()
    expect(completed).toEqual({ returnTo: '/portal/filings?page=2' })
    expect(await signIn.signedIn()).toBe(true)
    const answer = await signIn.fetch(me)
    expect(await answer.json()).toMatchObject({ subject: person, organisation: { id: 'meridian' } })
    const { headers } = asked[0] ?? new Request(me)
    expect(headers.get('authorization')).toMatch(/^DPoP /)
    expect(decodeJwt(headers.get('dpop') ?? '')).toMatchObject({ htm: 'GET', htu: me })
    expect(decodeProtectedHeader(headers.get('dpop') ?? '').jwk).not.toHaveProperty('d')
  })
  it('keeps keys that nobody can read out, and nothing of how it was begun', async () => {
    await signedIn()
    expect([...store.kept.keys()]).toEqual(['signed-in'])
    expect(kept().keys.privateKey.extractable).toBe(false)
    await expect(globalThis.crypto.subtle.exportKey('jwk', kept().keys.privateKey)).rejects.toThrow()
  })
  it('takes an answer up once, though a page that is drawn twice asks twice', async () => {
    const { signIn, back } = await signedIn()
    expect(await signIn.complete(back)).toEqual({ returnTo: '/portal/filings?page=2' })
    await expect(tab().complete(back)).rejects.toThrow(SignInFailed)
    await expect(tab().complete(`${origin}/portal/signed-in?code=x&state=invented`)).rejects.toMatchObject({ code: 'unknown' })
  })
  it('says so where the issuer refuses', async () => {
    const signIn = tab()
    const state = new URL(await signIn.begin('/')).searchParams.get('state') ?? ''
    await expect(signIn.complete(`${origin}/portal/signed-in?code=invented&state=${state}&iss=${encodeURIComponent(`${origin}/oauth`)}`)).rejects.toMatchObject({ code: 'refused' })
    const other = new URL(await signIn.begin('/')).searchParams.get('state') ?? ''
    await expect(signIn.complete(`${origin}/portal/signed-in?error=access_denied&state=${other}&iss=${encodeURIComponent(`${origin}/oauth`)}`)).rejects.toMatchObject({ code: 'refused' })
    expect(await signIn.signedIn()).toBe(false)
  })
  it('finishes after all where the line broke meanwhile', async () => {
    const signIn = tab()
    const back = await chooseSandboxPerson(testBrowser(sandbox.http, origin), await signIn.begin('/portal/'), person)
    isAway = true
    await expect(signIn.complete(back)).rejects.toThrow('fetch failed')
    isAway = false
    expect(await signIn.complete(back)).toEqual({ returnTo: '/portal/' })
  })
  it('renews a token before it runs out, once for all tabs', async () => {
    const { signIn } = await signedIn()
    const before = kept().accessToken
    await keep({ expiresAt: Date.now() + 1000 })
    const answers = await Promise.all([signIn.fetch(me), signIn.fetch(me), signIn.fetch(me)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(renewals()).toBe(1)
    expect(kept().accessToken).not.toBe(before)
    // Without locks two tabs may renew at once: both go on, since the refresh token stays.
    await keep({ expiresAt: 0 })
    const two = await Promise.all([tab().fetch(me), tab().fetch(me)])
    expect(two.map(({ status }) => status)).toEqual([200, 200])
  })
  it('asks once more after a 401: with a new token where the old one is refused', async () => {
    const { signIn } = await signedIn()
    const refused = kept().accessToken
    answering = (request, answer) => (request.headers.get('authorization')?.endsWith(refused) === true ? new Response('', { status: 401 }) : answer)
    expect((await signIn.fetch(me)).status).toBe(200)
    expect(renewals()).toBe(1)
    answering = (request, answer) => (request.url === me ? new Response('', { status: 401 }) : answer)
    expect((await signIn.fetch(me)).status).toBe(401)
    expect(asked.filter(({ url }) => url === me)).toHaveLength(4)
  })
  it('asks once more with a nonce where the API wants one', async () => {
    const { signIn } = await signedIn()
    answering = (request, answer) => (decodeJwt(request.headers.get('dpop') ?? 'e30.e30.')['nonce'] === 'n-1' ? answer : new Response('', { status: 401, headers: { 'dpop-nonce': 'n-1' } }))
    expect((await signIn.fetch(me)).status).toBe(200)
    expect(renewals()).toBe(0)
  })
  it('proves by the server’s time where this machine’s is wrong by hours', async () => {
    const { signIn } = await signedIn()
    answering = (_request, answer) => {
      answer.headers.set('date', new Date().toUTCString())
      return answer
    }
    clockPutBack = 3_600_000
    expect((await signIn.fetch(me)).status).toBe(200)
    expect(asked).toHaveLength(2)
    expect((await signIn.fetch(me)).status).toBe(200)
    expect(asked).toHaveLength(3)
  })
  it('tells that it ended where the person may not go on, and asks nothing more in their name', async () => {
    await sandbox.access.registerPerson({ subject: 'brief.guest', name: 'Brief Guest (sandbox)', title: 'Guest', organisation: 'meridian', clients: 'all', roles: [], environment: 'test', invented: true })
    const { signIn } = await signedIn('brief.guest')
    let told = 0
    const stop = signIn.onEnded(() => { told += 1 })
    await sandbox.access.endPerson('brief.guest')
    await keep({ expiresAt: 0 })
    await expect(signIn.fetch(me)).rejects.toThrow(SignInEnded)
    expect(told).toBe(1)
    expect(await signIn.signedIn()).toBe(false)
    stop()
    await expect(signIn.fetch(me)).rejects.toThrow(SignInEnded)
    expect(told).toBe(1)
  })
  it('keeps the sign-in where only the line broke', async () => {
    const { signIn } = await signedIn()
    await keep({ expiresAt: 0 })
    isAway = true
    await expect(signIn.fetch(me)).rejects.toThrow('fetch failed')
    expect(await signIn.signedIn()).toBe(true)
  })
  it('never asks in the name of whom another tab signed in meanwhile', async () => {
    const { signIn } = await signedIn()
    expect((await signIn.fetch(me)).status).toBe(200)
    await signedIn('harriet.stone')
    await expect(signIn.fetch(me)).rejects.toThrow(SignInEnded)
    expect(await (await tab().fetch(me)).json()).toMatchObject({ subject: 'harriet.stone' })
  })
  it('ends it at the issuer too, without asking whoever brings their token', async () => {
    const { signIn, browser } = await signedIn()
    const refresh = kept().refreshToken ?? ''
    const { keys } = kept()
    const url = new URL(await signIn.end())
    expect(await signIn.signedIn()).toBe(false)
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/portal/`)
    const page = await browser.go(url.href)
    expect(page.text).toContain('data-send="now"')
    const [, action = '', xsrf = ''] = /action="([^"]+)"[^]*name="xsrf" value="([^"]+)"/.exec(page.text) ?? []
    const out = await browser.submit(action, { xsrf, logout: 'yes' })
    expect(out.location).toBe(`${origin}/portal/`)
    await store.set('signed-in', { subject: person, keys, accessToken: 'x', isBound: true, expiresAt: 0, refreshToken: refresh })
    await expect(tab().fetch(me)).rejects.toThrow(SignInEnded)
    expect((await browser.go(await tab().begin('/'))).location).toMatch(/^\/portal\/sign-in\//)
  })
})
