import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { readEvents } from './test-event-reader.ts'
import { signInAs, type Trader } from './test-trader.ts'
import { type Asked, type TestWallet, testWallet } from './test-wallet.ts'

interface Seen<Answer> {
  readonly status: number
  readonly body: Answer
}

interface OfferSeen {
  readonly id: string
  readonly credentialOffer: string
  readonly credentialOfferUri: string
  readonly transactionCode?: string
  readonly expiresAt: string
}

interface RequestSeen {
  readonly state: string
  readonly satisfied?: boolean
  readonly recognition?: string
  readonly faults?: readonly string[]
  readonly presentations?: readonly { readonly query: string; readonly verification: string; readonly verified: boolean; readonly recognition: string; readonly holder?: string; readonly faults: readonly string[] }[]
}

const vector = JSON.parse(readFileSync(new URL('../modules/credentials/types/mill-test-report/vectors/valid-two-heats.json', import.meta.url), 'utf8')) as { credential: JsonObject & { issuer: JsonObject } }
const preAuthorized = 'urn:ietf:params:oauth:grant-type:pre-authorized_code'
const formats = ['dc+sd-jwt', 'ldp_vc', 'jwt_vc_json']

describe('wallets, from the offer to the presentation', () => {
  let server: StartedServer
  let mill: Trader
  let broker: Trader
  let publicUrl: string
  let wallet: TestWallet
  beforeAll(async () => {
    server = await startServer()
    mill = signInAs(server, 'northmoor-mill')
    broker = signInAs(server, 'meridian-filer')
    publicUrl = server.url
    wallet = testWallet()
  })
  afterAll(async () => server.remove())

  async function send<Answer>(who: Trader, call: string, body?: unknown): Promise<Seen<Answer>> {
    const [method = 'GET', path = '/'] = call.split(' ')
    const response = await who.call(path, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) })
    return { status: response.status, body: await response.json() as Answer }
  }
  function report(name: string, format: string): JsonObject {
    const { issuer: { id: _issuer, ...issuer }, ...credential } = vector.credential
    if (format !== 'jwt_vc_json') return { ...credential, id: `urn:example:${name}`, issuer }
    const { validFrom, ...older } = credential
    return { ...older, '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/traceability/v1'], id: `urn:example:${name}`, issuer, issuanceDate: validFrom ?? '' }
  }
  async function offer(name: string, format: string, options: object = {}): Promise<OfferSeen> {
    const made = await send<OfferSeen>(mill, 'POST /credential-offers', { credential: report(name, format), options: { formats: [format], ...options } })
    expect([made.status, made.status === 201 ? '' : made.body]).toEqual([201, ''])
    return made.body
  }
  async function request(options: object = {}): Promise<{ id: string; link: string }> {
    const made = await send<{ id: string; link: string }>(broker, 'POST /presentation-requests', { types: ['MillTestReportCredential'], purpose: 'To release two heats', ...options })
    expect([made.status, made.status === 201 ? '' : made.body]).toEqual([201, ''])
    return made.body
  }
  const outcome = async (id: string) => (await send<RequestSeen>(broker, `GET /presentation-requests/${id}`)).body
  const queryOf = ({ queries }: Asked, format: string) => queries.find((one) => one.format === format)?.id ?? ''
  const failing = async (call: Promise<unknown>): Promise<string> => call.then(() => 'no failure', (error: unknown) => JSON.stringify(error, Object.getOwnPropertyNames(error instanceof Error ? error : {})) + String(error))

  async function codeOf({ credentialOfferUri }: OfferSeen): Promise<string> {
    const { grants } = await (await fetch(credentialOfferUri)).json() as { grants: Record<string, { 'pre-authorized_code': string }> }
    return grants[preAuthorized]?.['pre-authorized_code'] ?? ''
  }
  async function exchange(code: string, members: Record<string, string>, { organisation = 'northmoor', headers = {} }: { organisation?: string; headers?: Record<string, string> } = {}) {
    const body = new URLSearchParams({ grant_type: preAuthorized, 'pre-authorized_code': code, ...members })
    const response = await fetch(`${publicUrl}/organisations/${organisation}/wallet/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body })
    return { status: response.status, cacheControl: response.headers.get('cache-control'), body: await response.json() as Record<string, unknown> }
  }
  /** A nonce that a proof has used up. */
  async function usedNonce(): Promise<string> {
    const { c_nonce: nonce } = await (await fetch(`${publicUrl}/organisations/northmoor/wallet/nonce`, { method: 'POST' })).json() as { c_nonce: string }
    await wallet.collect((await offer(`used-${nonce}`, 'dc+sd-jwt')).credentialOffer, { format: 'dc+sd-jwt', nonce })
    return nonce
  }

  it.each(formats)('gives a mill test report in %s to a wallet, which presents it to a broker: verified and recognised', async (format) => {
    const { id, credentialOffer } = await offer(`journey-${format}`, format)
    const { credential, notify } = await wallet.collect(credentialOffer, { format })
    expect(await notify('credential_accepted')).toBe(204)
    const seen = await send<Record<string, string>>(mill, `GET /credential-offers/${id}`)
    expect(seen.body).toMatchObject({ state: 'issued', notified: 'credential_accepted', configuration: `MillTestReportCredential_${format}` })
    const listed = await send<Record<string, unknown>>(mill, `GET /credentials/${seen.body['credential'] ?? ''}`)
    expect([listed.status, listed.body['statuses']]).toEqual([200, [expect.objectContaining({ purpose: 'revocation', isSet: false })]])

    const verified = await send<{ verified: boolean; recognition: { state: string }; findings: readonly object[] }>(broker, 'POST /credentials/verify', { verifiableCredential: credential })
    expect([verified.body.verified, verified.body.recognition.state, verified.body.findings]).toEqual([true, 'recognised', []])

    const made = await request()
    expect((await outcome(made.id)).state).toBe('waiting')
    const asked = await wallet.open(made.link)
    expect(asked.purpose).toBe('To release two heats')
    const answer = await asked.answer({ [queryOf(asked, format)]: [await wallet.present(credential, asked)] })
    const result = await outcome(made.id)
    expect([answer, result]).toEqual([{ status: 200, body: {} }, expect.objectContaining({ state: 'answered', satisfied: true, recognition: 'recognised', faults: [] })])
    const [presentation] = result.presentations ?? []
    const record = await send<Record<string, unknown>>(broker, `GET /verifications/${presentation?.verification ?? ''}`)
    expect([record.status, record.body['verified']]).toEqual([200, true])
  })

  it('locks an offer after five wrong transaction codes, and takes the right one before that', async () => {
    const right = await offer('with-a-code', 'dc+sd-jwt', { transactionCode: true })
    expect(right.transactionCode).toMatch(/^\d{6}$/)
    const wrong = right.transactionCode === '000000' ? '000001' : '000000'
    expect(await failing(wallet.collect(right.credentialOffer, { format: 'dc+sd-jwt', transactionCode: wrong }))).toContain('invalid_grant')
    expect(typeof (await wallet.collect(right.credentialOffer, { format: 'dc+sd-jwt', transactionCode: right.transactionCode ?? '' })).credential).toBe('string')

    const locked = await offer('locked', 'dc+sd-jwt', { transactionCode: true })
    const code = await codeOf(locked)
    const miss = locked.transactionCode === '000000' ? '000001' : '000000'
    expect((await exchange(code, {})).body).toMatchObject({ error: 'invalid_request' })
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await exchange(code, { tx_code: miss })).body).toMatchObject({ error: 'invalid_grant' })
    expect((await exchange(code, { tx_code: locked.transactionCode ?? '' })).body).toMatchObject({ error: 'invalid_grant', error_description: expect.stringContaining('Too many wrong transaction codes') as string })
    expect((await send<RequestSeen>(mill, `GET /credential-offers/${locked.id}`)).body.state).toBe('locked')
    expect((await fetch(locked.credentialOfferUri)).status).toBe(404)
  })

  it('exchanges a code once, and for no other organisation', async () => {
    const made = await offer('once', 'ldp_vc')
    const code = await codeOf(made)
    await broker.call('/signing-keys')
    expect((await exchange(code, {}, { organisation: 'meridian' })).body).toMatchObject({ error: 'invalid_grant' })
    const first = await exchange(code, {})
    expect([first.status, first.cacheControl, first.body]).toEqual([200, 'no-store', expect.objectContaining({ token_type: 'Bearer' })])
    expect(await exchange(code, {})).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect(await exchange('no-such-code', {})).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    const doubled = await fetch(`${publicUrl}/organisations/northmoor/wallet/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=a&grant_type=b' })
    expect([doubled.status, await doubled.json()]).toEqual([400, expect.objectContaining({ error: 'invalid_request' })])
    expect(await exchange(code, { grant_type: 'authorization_code', code: 'any' })).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } })
  })

  it.each([
    ['a nonce that was never given out', () => ({ nonce: 'made-up-by-the-wallet' }), 'invalid_nonce'],
    ['another audience', () => ({ audience: 'https://elsewhere.example' }), 'invalid_proof'],
    ['the signature of another key', () => ({ signsWith: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }), 'invalid_proof'],
    ['a time of an hour ago', () => ({ issuedAt: new Date(Date.now() - 3_600_000) }), 'invalid_proof'],
  ])('refuses a proof with %s', async (name, misbehaviour, error) => {
    const { credentialOffer } = await offer(`proof-${name.replaceAll(' ', '-')}`, 'dc+sd-jwt')
    expect(await failing(wallet.collect(credentialOffer, { format: 'dc+sd-jwt', ...misbehaviour() }))).toContain(error)
  })

  it('gives the credential to the holder for whom it is, once, and again to the same key where the answer was lost', async () => {
    const { credentialOffer } = await offer('for-one', 'dc+sd-jwt', { holder: wallet.did })
    const stranger = testWallet()
    expect(await failing(stranger.collect(credentialOffer, { format: 'dc+sd-jwt' }))).toContain('invalid_proof')
    const other = await offer('for-one-again', 'dc+sd-jwt', { holder: wallet.did })
    const { credential, again } = await wallet.collect(other.credentialOffer, { format: 'dc+sd-jwt' })
    expect(await again()).toBe(credential)
    expect(await failing(again({ signsWith: stranger.privateKey }))).toContain('invalid_proof')
    const unbound = await offer('first-comer', 'dc+sd-jwt')
    const { again: askAgain } = await wallet.collect(unbound.credentialOffer, { format: 'dc+sd-jwt' })
    const nonce = await usedNonce()
    expect(await failing(askAgain({ nonce }))).toContain('invalid_nonce')
  })

  it('binds a token to a key by DPoP, and takes it no other way', async () => {
    const { credentialOffer } = await offer('bound', 'dc+sd-jwt')
    const { credential, notify } = await wallet.collect(credentialOffer, { format: 'dc+sd-jwt', dpop: true })
    expect([typeof credential, await notify('credential_accepted')]).toEqual(['string', 204])
    const made = await offer('bound-by-hand', 'dc+sd-jwt')
    const proof = wallet.proofFor(`${publicUrl}/organisations/northmoor/wallet/token`)
    const given = await exchange(await codeOf(made), {}, { headers: { dpop: proof } })
    expect(given.body).toMatchObject({ token_type: 'DPoP' })
    const replayed = await exchange(await codeOf(await offer('replayed-proof', 'dc+sd-jwt')), {}, { headers: { dpop: proof } })
    expect(replayed.body).toMatchObject({ error: 'invalid_dpop_proof' })
    const ask = async (authorization: string) => fetch(`${publicUrl}/organisations/northmoor/wallet/credential`, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: '{}' })
    for (const scheme of ['Bearer', 'DPoP']) {
      const answer = await ask(`${scheme} ${String(given.body['access_token'])}`)
      expect([answer.status, answer.headers.get('www-authenticate'), await answer.json()]).toEqual([401, 'DPoP error="invalid_token"', expect.objectContaining({ error: 'invalid_token' })])
    }
    expect((await ask('Bearer no-such-token-of-any-length')).status).toBe(401)
  })

  it('tells an issuer at once why it cannot offer a credential, and nobody else who it is', async () => {
    const unknown = await send<{ findings: readonly { code: string }[] }>(mill, 'POST /credential-offers', { credential: { ...report('unknown', 'ldp_vc'), type: ['VerifiableCredential'] } })
    expect([unknown.status, unknown.body.findings.map(({ code }) => code)]).toEqual([400, ['credential-type-not-offered']])
    const older = await send<{ findings: readonly { code: string }[] }>(mill, 'POST /credential-offers', { credential: report('newer', 'ldp_vc'), options: { formats: ['jwt_vc_json'] } })
    expect([older.status, older.body.findings.map(({ code }) => code)]).toEqual([400, ['credential-form-of-other-model']])
    for (const organisation of ['harborline', 'no-such', '..%2Fnorthmoor']) {
      for (const part of ['openid-credential-issuer', 'oauth-authorization-server']) expect((await fetch(`${publicUrl}/.well-known/${part}/organisations/${organisation}`)).status).toBe(404)
      expect((await fetch(`${publicUrl}/organisations/${organisation}/wallet/nonce`, { method: 'POST' })).status).toBe(404)
    }
  })

  it('takes an answer once, from its holder, to the request that was asked, and for what was asked', async () => {
    const { credential } = await wallet.collect((await offer('presented', 'ldp_vc')).credentialOffer, { format: 'ldp_vc' })
    const bound = await wallet.collect((await offer('presented-sd', 'dc+sd-jwt')).credentialOffer, { format: 'dc+sd-jwt' })
    const answering = async (presented: JsonObject | string, { by = wallet, asking = {}, ...options }: { by?: TestWallet; asking?: object; nonce?: string; audience?: string } = {}) => {
      const made = await request(asking)
      const asked = await by.open(made.link)
      const format = typeof presented === 'string' ? 'dc+sd-jwt' : 'ldp_vc'
      const presentation = await by.present(presented, asked, options)
      const { status } = await asked.answer({ [queryOf(asked, format)]: [presentation] })
      const { satisfied, faults, presentations } = await outcome(made.id)
      return { status, satisfied, faults: [...(faults ?? []), ...(presentations ?? []).flatMap((one) => one.faults)], verified: presentations?.every(({ verified }) => verified), asked, presentation }
    }
    const good = await answering(credential)
    expect([good.status, good.satisfied]).toEqual([200, true])
    expect((await good.asked.answer({ [queryOf(good.asked, 'ldp_vc')]: [good.presentation] })).body).toMatchObject({ error: 'invalid_request' })

    const later = await request()
    const asked = await wallet.open(later.link)
    expect((await asked.answer({ [queryOf(asked, 'ldp_vc')]: [good.presentation] })).status).toBe(400)
    expect(await outcome(later.id)).toMatchObject({ state: 'answered', satisfied: false, presentations: [{ verified: false }] })

    expect(await answering(credential, { audience: 'decentralized_identifier:did:web:elsewhere.example' })).toMatchObject({ status: 400, satisfied: false, verified: false })
    expect(await answering(bound.credential, { audience: 'https://elsewhere.example' })).toMatchObject({ status: 400, satisfied: false, verified: false })
    expect(await answering(bound.credential, { nonce: 'another' })).toMatchObject({ status: 400, satisfied: false, verified: false })
    const stranger = testWallet()
    expect(await answering(credential, { by: stranger })).toMatchObject({ status: 400, satisfied: false, verified: true, faults: ['presentation-holder-other'] })
    expect(await answering(bound.credential, { by: stranger })).toMatchObject({ status: 400, satisfied: false, verified: false })

    const heat = (value: string) => ({ types: undefined, query: { credentials: [{ id: 'report', format: 'ldp_vc', meta: {}, claims: [{ path: ['credentialSubject', 'inspections', null, 'heatNumber'], values: [value] }] }] } })
    expect(await answering(credential, { asking: heat('H61319') })).toMatchObject({ status: 200, satisfied: true })
    expect(await answering(credential, { asking: heat('H99999') })).toMatchObject({ status: 400, satisfied: false, verified: true, faults: ['presentation-not-asked-for'] })
    expect(await answering(credential, { asking: { types: ['CommercialInvoiceCredential'] } })).toMatchObject({ status: 400, satisfied: false, faults: ['presentation-not-asked-for'] })
    expect(await answering(credential, { asking: { signing: 'unsigned' } })).toMatchObject({ status: 200, satisfied: true })
  })

  it('hears that a wallet declines, and does not take what cannot be read for an answer', async () => {
    const made = await request({ signing: 'unsigned' })
    const address = new URL(made.link).searchParams.get('response_uri') ?? ''
    const state = new URL(made.link).searchParams.get('state') ?? ''
    const post = async (members: Record<string, string>, where: string = address) => (await fetch(where, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(members) })).status
    expect([await post({ vp_token: 'not json', state }), await post({ vp_token: '{}', state }), await post({ vp_token: '{"a":["x"]}', state: 'another' }), await post({ error: 'access_denied', state }, `${address}x`)]).toEqual([400, 400, 400, 400])
    expect((await fetch(address, { method: 'POST', body: JSON.stringify({ state }), headers: { 'content-type': 'application/json' } })).status).toBe(400)
    for (const hostile of [`{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`, `{"a":"${'x'.repeat(1_100_000)}"}`, '{"a":["x"],"a":["y"]}', '{"__proto__":[]}', '{"a":[{}],"b":[[]]}', `{${Array.from({ length: 30 }, (_, at) => `"q${String(at)}":["x"]`).join(',')}}`]) {
      expect([hostile.slice(0, 20), await post({ vp_token: hostile, state })]).toEqual([hostile.slice(0, 20), 400])
    }
    expect((await fetch(`${publicUrl}/organisations/northmoor/wallet/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `grant_type=${'x'.repeat(70_000)}` })).status).toBe(413)
    expect((await outcome(made.id)).state).toBe('waiting')
    expect(await post({ error: 'access_denied', state })).toBe(200)
    expect(await outcome(made.id)).toMatchObject({ state: 'declined', declined: 'access_denied' })
    const wrong = await send(broker, 'POST /presentation-requests', { types: ['NoSuchCredential'], purpose: 'any' })
    expect(wrong.status).toBe(400)
    expect((await fetch(`${publicUrl}/wallet/requests/no-such`)).status).toBe(404)
  })

  it('publishes what happened, and tells nothing of it to others', async () => {
    const facts = await readEvents(broker, '0')
    const heard = await facts.until(2)
    facts.close()
    const answered = heard.filter(({ type }) => type === 'PresentationAnswered')
    expect(answered[0]?.data).toMatchObject({ satisfied: true, recognition: 'recognised', verifications: [expect.any(String)] })
    expect(heard.map(({ type }) => type)).not.toContain('WalletNotified')
    const ofTheMill = await readEvents(mill, '0')
    const told = await ofTheMill.until(2)
    ofTheMill.close()
    expect(told.map(({ type }) => type)).toContain('WalletNotified')
  })
})
