import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testAuthenticator, type TestAuthenticator } from '../../../sandbox/test-authenticator.ts'
import { testBrowser, type TestBrowser } from '../../../sandbox/test-browser.ts'
import { openTestSandbox, type TestSandbox } from '../../../sandbox/test-sandbox.ts'
import { removePasskey, renamePasskey } from './passkeys.ts'

const origin = 'http://localhost:8080'
let sandbox: TestSandbox
let browser: TestBrowser
beforeAll(async () => {
  sandbox = await openTestSandbox({ origin })
  browser = testBrowser(sandbox.http, origin)
})
afterAll(async () => sandbox.close())

const wilma = { name: 'Wilma Archer', title: 'Customs broker', organisation: 'meridian', clients: 'all', roles: ['filer'], environment: 'test' } as const

async function ask(client: string, call: string, given?: object) {
  const { key = randomUUID(), ...members } = given as { readonly key?: string } | undefined ?? {}
  const body = given === undefined ? undefined : members
  const [method = 'GET', path = ''] = call.split(' ')
  const answer = await sandbox.as(client).fetch(`${origin}${path}`, { method, headers: { 'idempotency-key': key, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await answer.text()
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> }
}

async function register(subject: string, changes: object = {}): Promise<string> {
  const { status, body } = await ask('administrator', 'POST /people', { ...wilma, subject, ...changes })
  expect(status, JSON.stringify(body)).toBe(201)
  return (body['enrolment'] as { link: string }).link
}

async function challenged(path: string): Promise<{ challenge: string; user?: { id: string } }> {
  const answer = await browser.post(`${path}/passkey-options`, {})
  expect(answer.status, answer.text).toBe(200)
  return answer.json() as { challenge: string }
}

async function enrolled(subject: string): Promise<TestAuthenticator> {
  const link = await register(subject)
  const device = testAuthenticator(origin)
  expect((await browser.post(`${link}/passkey`, { name: 'Laptop', response: device.make(await challenged(link)) })).status).toBe(204)
  return device
}

async function beginning(): Promise<string> {
  const parameters = new URLSearchParams({ client_id: 'portal', response_type: 'code', scope: 'openid', redirect_uri: `${origin}/portal/signed-in`, state: 's', code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' })
  return (await browser.go(`${origin}/oauth/auth?${parameters.toString()}&prompt=login`)).location ?? ''
}

describe('registering people', () => {
  it('is an administrator’s, answers a link once used, and no secret is kept', async () => {
    expect((await ask('meridian-filer', 'POST /people', { ...wilma, subject: 'wilma.archer' })).status).toBe(403)
    const link = await register('wilma.archer')
    expect(link).toMatch(/^http:\/\/localhost:8080\/portal\/enrol\/[\w-]{43}$/)
    const kept = await sandbox.test.inspect<{ text: string }>('select (to_jsonb(e))::text as text from access.enrolments e union all select (to_jsonb(a))::text from access.answered_requests a')
    for (const { text } of kept) expect(text).not.toContain(link.slice(-43))
    expect((await browser.go(`${link}/details`)).json()).toMatchObject({ name: 'Wilma Archer', organisation: 'Meridian Customs Brokers (sandbox)', passkeys: true })
    const { body } = await ask('administrator', 'GET /people?limit=200')
    expect(body['people']).toContainEqual({ ...wilma, subject: 'wilma.archer', ended: false, passkeys: 0 })
  })
  it('takes no name of a program, of the sandbox or of another environment, no unknown organisation, and nobody for production', async () => {
    const refused = async (changes: object) => (await ask('administrator', 'POST /people', { ...wilma, subject: 'someone.new', ...changes })).status
    expect(await refused({ subject: 'meridian-filer' })).toBe(409)
    expect(await refused({ subject: 'rosalind.vane' })).toBe(409)
    expect(await refused({ subject: 'me' })).toBe(400)
    expect(await refused({ organisation: 'nobody' })).toBe(422)
    expect(await refused({ roles: ['emperor'] })).toBe(400)
    expect(await refused({ environment: 'production' })).toBe(403)
    await expect(sandbox.access.registerProgram({ clientId: 'rosalind.vane', name: 'x', organisation: 'meridian', clients: 'all', roles: [], environment: 'test', publicKeys: [] })).rejects.toThrow(TypeError)
  })
  it('is done once for a key, and each answer has a link that ends the one before', async () => {
    const key = randomUUID()
    const [first, second] = [await register('twice.asked', { key }), await register('twice.asked', { key })]
    expect((await browser.go(`${first}/details`)).status).toBe(410)
    expect((await browser.go(`${second}/details`)).status).toBe(200)
    expect((await ask('administrator', 'POST /people', { ...wilma, subject: 'other.one', key })).status).toBe(422)
  })
})

describe('making a passkey by a link', () => {
  it('works once, and signs the person in from then on', async () => {
    const link = await register('ada.first')
    const device = testAuthenticator(origin)
    const response = device.make(await challenged(link))
    expect((await browser.post(`${link}/passkey`, { name: 'Laptop', response })).status).toBe(204)
    expect((await browser.post(`${link}/passkey`, { name: 'Laptop', response })).status).toBe(410)
    expect((await browser.go(`${link}/details`)).status).toBe(410)
    const page = await beginning()
    expect((await browser.post(`${page}/passkey`, device.answer(await challenged(page)))).json()).toHaveProperty('redirectTo')
  })
  it('is over after a day, for a person who was ended, and for an invented code', async () => {
    const [late, gone] = [await register('late.comer'), await register('gone.already')]
    await sandbox.test.inspect(`update access.enrolments set expires_at = now() - interval '1 second' where subject = 'late.comer' returning 1`)
    await ask('administrator', 'POST /people/gone.already/ending')
    for (const link of [late, gone, `${origin}/portal/enrol/${'x'.repeat(43)}`]) {
      expect((await browser.go(`${link}/details`)).status).toBe(410)
      expect((await browser.post(`${link}/passkey-options`, {})).status).toBe(410)
    }
  })
  it('is refused from another site, for another challenge, and from a device that was not unlocked', async () => {
    const link = await register('careful.one')
    const device = testAuthenticator(origin)
    const make = async (changes: object) => (await browser.post(`${link}/passkey`, { name: 'x', response: device.make(await challenged(link), changes) })).status
    expect(await make({ origin: 'https://elsewhere.example' })).toBe(403)
    expect(await make({ isUnlocked: false })).toBe(403)
    await challenged(link)
    expect((await browser.post(`${link}/passkey`, { name: 'x', response: device.make({ challenge: 'AAAA' }) })).status).toBe(403)
    expect((await browser.post(`${link}/passkey-options`, {}, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect(await make({})).toBe(204)
  })
  it('adds no passkey that somebody has already', async () => {
    const device = await enrolled('first.owner')
    const link = await register('second.owner')
    expect((await browser.post(`${link}/passkey`, { name: 'x', response: device.make(await challenged(link)) })).status).toBe(403)
  })
})

describe('signing in by a passkey', () => {
  it('is refused for an answer that was given before, to another sign-in, or by another key', async () => {
    const device = await enrolled('keyed.person')
    const other = await enrolled('other.person')
    const page = await beginning()
    const send = async (answer: object) => (await browser.post(`${page}/passkey`, answer)).status
    expect(await send(device.answer(await challenged(await beginning())))).toBe(403)
    // One's own key in another's name, another's handle, a locked device, another site.
    expect(await send(other.answer(await challenged(page), { id: device.id }))).toBe(403)
    expect(await send(device.answer(await challenged(page), { userHandle: Buffer.from(randomUUID()).toString('base64url') }))).toBe(403)
    expect(await send(device.answer(await challenged(page), { isUnlocked: false }))).toBe(403)
    expect(await send(device.answer(await challenged(page), { origin: 'https://elsewhere.example' }))).toBe(403)
    expect(await send(testAuthenticator(origin).answer(await challenged(page)))).toBe(403)
    const good = device.answer(await challenged(page))
    expect(await send(good)).toBe(200)
    expect(await send(good)).toBe(403)
  })
  it('ends with the person, and begins again with a new registration', async () => {
    const device = await enrolled('ended.person')
    expect((await ask('administrator', 'POST /people/ended.person/ending')).status).toBe(204)
    const page = await beginning()
    expect((await browser.post(`${page}/passkey`, device.answer(await challenged(page)))).status).toBe(403)
    expect((await ask('administrator', 'POST /people/ended.person/enrolments')).status).toBe(404)
    await register('ended.person')
    const again = await beginning()
    expect((await browser.post(`${again}/passkey`, device.answer(await challenged(again)))).status).toBe(200)
  })
})

describe('passkeys of a person', () => {
  it('are removed by their owner alone, and never the last one where it is the only way in', async () => {
    const [mine, theirs] = [await enrolled('mine.alone'), await enrolled('theirs.alone')]
    const remove = (id: string, keepLast: boolean) => sandbox.test.database.system((sql) => removePasskey(sql, { subject: 'mine.alone', id, keepLast }))
    expect(await remove(theirs.id, false)).toBe('unknown')
    expect(await remove(mine.id, true)).toBe('last')
    expect(await remove(mine.id, false)).toBe('removed')
    expect(await sandbox.test.database.system((sql) => renamePasskey(sql, { subject: 'mine.alone', id: theirs.id, name: 'x' }))).toBe(false)
  })
  it('are read by nobody’s SQL but the program’s own, like all that is known of people', async () => {
    const scope = { organisation: 'customs', clients: 'all', role: 'authority' } as const
    for (const table of ['people', 'passkeys', 'enrolments', 'challenges', 'answered_requests'])
      await expect(sandbox.test.database.read(scope, (sql) => sql.query(`select 1 from access.${table}`))).rejects.toThrow('permission denied')
    const open = await sandbox.test.inspect(`select relname from pg_class where relnamespace = 'access'::regnamespace and relkind = 'r' and not relforcerowsecurity and relname not in ('programs', 'authorization_records')`)
    expect(open).toEqual([])
  })
})

describe('passkeys of a program', () => {
  it('do not exist', async () => {
    expect((await ask('meridian-filer', 'GET /people/me/passkeys')).body).toEqual({ possible: true, passkeys: [] })
    expect((await ask('meridian-filer', 'POST /people/me/passkey-options')).status).toBe(404)
  })
})
