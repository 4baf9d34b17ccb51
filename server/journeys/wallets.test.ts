import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { signInAs, type Trader } from './test-trader.ts'
import { type Asked, type TestWallet, testWallet } from './test-wallet.ts'

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

  async function send<Answer>(who: Trader, call: string, body?: unknown): Promise<{ readonly status: number; readonly body: Answer }> {
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
})
