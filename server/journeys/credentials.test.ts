import { readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { signInAs, type Trader } from './test-trader.ts'

interface Seen {
  readonly status: number
  readonly type: string
  readonly body: Record<string, unknown>
}

interface IssuedSeen {
  readonly id: string
  readonly credentialId: string
  readonly verifiableCredential: JsonObject & { readonly id: string; readonly credentialStatus: { readonly statusListCredential: string; readonly statusListIndex: string } }
}

interface VerifiedSeen {
  readonly id: string
  readonly verified: boolean
  readonly type?: string
  readonly issuer?: string
  readonly recognition: { readonly state: string; readonly path: readonly object[] }
  readonly findings: readonly { readonly code: string; readonly severity: string }[]
  readonly problemDetails: readonly { readonly type: string }[]
}

const vector = JSON.parse(readFileSync(new URL('../modules/credentials/types/mill-test-report/vectors/valid-two-heats.json', import.meta.url), 'utf8')) as { credential: JsonObject & { issuer: JsonObject } }

describe('credentials, from the mill to the verifier', () => {
  let server: StartedServer
  let mill: Trader
  let broker: Trader
  let did: string
  beforeAll(async () => {
    server = await startServer()
    mill = signInAs(server, 'northmoor-mill')
    broker = signInAs(server, 'meridian-filer')
    did = `did:web:localhost%3A${new URL(server.url).port}:organisations:northmoor`
  })
  afterAll(async () => server.remove())

  async function send(who: Trader, call: string, body?: unknown): Promise<Seen> {
    const [method = 'GET', path = '/', accept = '*/*'] = call.split(' ')
    const response = await who.call(path, { method, headers: { accept, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    const text = await response.text()
    return { status: response.status, type: response.headers.get('content-type') ?? '', body: text.startsWith('{') ? JSON.parse(text) as Record<string, unknown> : { text } }
  }
  const report = (name: string, issuer: string = did) => ({ ...vector.credential, id: `urn:example:${name}`, issuer: { ...vector.credential.issuer, id: issuer } })
  async function issue(name: string, options: object = {}, who: Trader = mill): Promise<IssuedSeen> {
    const issued = await send(who, 'POST /credentials/issue', { credential: report(name), options })
    expect([issued.status, issued.body['findings'] ?? issued.body]).toEqual([201, []])
    return issued.body as unknown as IssuedSeen
  }
  async function verify(verifiableCredential: unknown, options: object = {}, who: Trader = broker): Promise<VerifiedSeen> {
    const verified = await send(who, 'POST /credentials/verify', { verifiableCredential, options })
    expect([verified.status, verified.status === 200 ? '' : verified.body]).toEqual([200, ''])
    return verified.body as unknown as VerifiedSeen
  }
  const codes = ({ findings }: VerifiedSeen) => findings.map(({ code }) => code)

  it('publishes the authority’s DID at once, and a mill’s from its first signature on', async () => {
    const authority = await (await fetch(`${server.url}/.well-known/did.json`)).json() as JsonObject
    expect(authority['id']).toBe(`did:web:localhost%3A${new URL(server.url).port}`)
    for (const organisation of ['northmoor', 'no-such']) expect((await fetch(`${server.url}/organisations/${organisation}/did.json`)).status).toBe(404)
    const keys = await send(mill, 'GET /signing-keys')
    expect(keys.body['did']).toBe(did)
    const response = await fetch(`${server.url}/organisations/northmoor/did.json`)
    expect([response.status, response.headers.get('content-type'), response.headers.get('access-control-allow-origin')]).toEqual([200, 'application/did+json; charset=utf-8', '*'])
    expect(await response.json()).toMatchObject({ id: did, assertionMethod: [`${did}#ed25519-1`, `${did}#ed25519-1-jwk`, `${did}#p-256-1`, `${did}#p-256-1-jwk`] })
    expect((await fetch(`${server.url}/organisations/customs/did.json`)).status).toBe(404)
  })

  it.each(['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'ecdsa-jcs-2019', 'vc-jose'])('issues a mill test report by %s that a broker verifies, from a recognised issuer', async (securing) => {
    const { verifiableCredential } = await issue(`form-${securing}`, { securing, credentialStatus: ['revocation', 'suspension'] })
    const verified = await verify(verifiableCredential)
    expect([verified.verified, codes(verified)]).toEqual([true, []])
    expect(verified).toMatchObject({ type: 'MillTestReportCredential', issuer: did, recognition: { state: 'recognised', path: [{ by: 'registry', issuer: did, standing: 'issuer' }] }, statuses: [{ isSet: false }, { isSet: false }] })
    if (securing === 'vc-jose') expect((await verify(verifiableCredential.id.slice('data:application/vc+jwt,'.length))).verified).toBe(true)
  })

  it.each(['vc-sd-jwt', 'sd-jwt-vc'])('issues a report of which its holder may hold parts back, by %s', async (securing) => {
    const { verifiableCredential } = await issue(`form-${securing}`, { securing, disclosable: ['/credentialSubject/purchaseOrderNumber'] })
    const verified = await verify(verifiableCredential)
    expect([verified.verified, verified.type, verified.issuer, verified.recognition.state, codes(verified)]).toEqual([true, 'MillTestReportCredential', did, 'recognised', []])
    const [token = ''] = verifiableCredential.id.slice(verifiableCredential.id.indexOf(',') + 1).split('~')
    const heldBack = await verify(`${token}~`)
    expect([heldBack.verified, codes(heldBack)]).toEqual([true, ['credential-type-member-missing']])
    const hidden = await send(mill, 'POST /credentials/issue', { credential: report('hidden'), options: { securing, disclosable: ['/credentialStatus'] } })
    expect(hidden.status).toBe(400)
  })

  it('says of a credential that was changed that it does not hold, and of one that is none that it is none', async () => {
    const { verifiableCredential } = await issue('changed')
    const changed = await verify({ ...verifiableCredential, validFrom: '2020-01-01T00:00:00Z' })
    expect([changed.verified, changed.recognition.state]).toEqual([false, 'not-asked'])
    expect(changed.problemDetails[0]?.type).toBe('https://www.w3.org/TR/vc-data-model#CRYPTOGRAPHIC_SECURITY_ERROR')
    expect((await send(broker, 'POST /credentials/verify', { verifiableCredential: 'not a credential' })).status).toBe(400)
    expect((await send(broker, 'POST /credentials/verify', {})).status).toBe(400)
  })

  it('finds a sound credential of an unrecognised issuer valid but not recognised', async () => {
    const keys = await send(broker, 'GET /signing-keys')
    const own = report('by-a-broker', String(keys.body['did']))
    const issued = await send(broker, 'POST /credentials/issue', { credential: own })
    const verified = await verify(issued.body['verifiableCredential'])
    expect([verified.verified, verified.recognition.state, codes(verified)]).toEqual([true, 'not-recognised', ['issuer-not-recognised']])

    const until = '2099-01-01T00:00:00Z'
    const recognition = {
      '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/recognized-entities/v1'], id: 'urn:example:link', type: ['VerifiableCredential', 'RecognizedEntityCredential'],
      validFrom: '2026-01-01T00:00:00Z', validUntil: until, credentialSubject: { id: verified.issuer, type: 'RecognizedEntity', recognizedTo: { type: 'RecognizedAction', action: 'issue' } },
    }
    // The draft's context is loaded by operators; a token needs none.
    const link = await send(signInAs(server, 'administrator'), 'POST /credentials/issue', { credential: recognition, options: { securing: 'vc-jose' } })
    expect(link.status).toBe(201)
    const chained = await verify(issued.body['verifiableCredential'], { supportingCredentials: [link.body['verifiableCredential']] })
    expect([chained.recognition.state, chained.recognition.path]).toEqual(['recognised', [
      expect.objectContaining({ by: 'registry', standing: 'anchor' }), expect.objectContaining({ by: 'credential', credential: 'urn:example:link', issuer: verified.issuer }),
    ]])
  })

  it('revokes for good and suspends for a while, and everyone sees it at once', async () => {
    const { verifiableCredential, credentialId } = await issue('statuses', { credentialStatus: ['suspension', 'revocation'] })
    const change = (statusPurpose: string, status: boolean) => send(mill, 'POST /credentials/status', { credentialId, credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose }, status })
    expect((await change('suspension', true)).status).toBe(200)
    expect(codes(await verify(verifiableCredential))).toContain('status-suspended')
    expect((await change('suspension', false)).status).toBe(200)
    expect((await verify(verifiableCredential)).verified).toBe(true)
    expect((await change('revocation', true)).status).toBe(200)
    expect(codes(await verify(verifiableCredential))).toContain('status-revoked')
    expect((await change('revocation', false)).body).toMatchObject({ status: 400, findings: [{ code: 'status-revocation-final' }] })
    expect((await send(broker, 'POST /credentials/status', { credentialId, credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' }, status: true })).status).toBe(404)
    const listed = await send(mill, 'GET /credentials?status=revoked&type=MillTestReportCredential')
    expect(listed.body['credentials']).toMatchObject([{ credentialId }])
  })

  it('publishes the status list as a credential that verifies, and hides in it which indexes are in use', async () => {
    const { verifiableCredential: { credentialStatus } } = await issue('listed')
    const response = await fetch(credentialStatus.statusListCredential)
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'application/vc', 'public, max-age=60, must-revalidate'])
    const list = await response.json() as JsonObject
    expect(list).toMatchObject({ id: credentialStatus.statusListCredential, issuer: did, type: ['VerifiableCredential', 'BitstringStatusListCredential'] })
    expect((await verify(list)).verified).toBe(true)
    const token = await (await fetch(credentialStatus.statusListCredential, { headers: { accept: 'application/vc+jwt' } })).text()
    expect((await verify(token)).verified).toBe(true)
    expect((await fetch(`${server.url}/status-lists/northmoor/revocation/2`)).status).toBe(404)
  })

  it('issues in no name but one’s own, and nothing that its type or the data model forbids', async () => {
    const refusals = async (credential: object, options: object = {}) => {
      const refused = await send(mill, 'POST /credentials/issue', { credential, options })
      return [refused.status, (refused.body['findings'] as { code: string }[]).map(({ code }) => code)]
    }
    expect(await refusals(report('other', 'did:web:elsewhere.example'))).toEqual([400, ['credential-issuer-not-own']])
    expect(await refusals({ ...report('status'), credentialStatus: { id: 'urn:x', type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '1', statusListCredential: 'https://x.example' } })).toEqual([400, ['credential-status-present']])
    expect(await refusals({ ...report('type'), credentialSubject: { certificateNumber: 1 } })).toEqual([400, expect.arrayContaining(['credential-type-member-missing'])])
    expect(await refusals(report('form'), { securing: 'vc-jwt' })).toEqual([400, ['credential-form-of-other-model']])
    expect((await refusals({ ...report('word'), unheardOf: 'x', '@context': ['https://www.w3.org/ns/credentials/v2', 'https://nowhere.example/context'] }, { securing: 'eddsa-rdfc-2022' }))[0]).toBe(400)
    await issue('twice')
    expect((await send(mill, 'POST /credentials/issue', { credential: report('twice') })).status).toBe(409)
  })

  it('chooses a proof over the JSON where RDF would not tell all values apart or cannot be had, and says so', async () => {
    const twins = { '@context': ['https://www.w3.org/ns/credentials/v2', { duty: 'https://mill.example/#a', tax: 'https://mill.example/#a' }], type: ['VerifiableCredential'], credentialSubject: { duty: '1', tax: '2' } }
    const chosen = async (credential: object, options: object = {}) => {
      const { status, body } = await send(mill, 'POST /credentials/issue', { credential, options })
      const { proof } = body['verifiableCredential'] as { proof: { cryptosuite: string } }
      return [status, proof.cryptosuite, (body['findings'] as { code: string }[]).map(({ code }) => code).filter((code) => code !== 'credential-type-unknown')]
    }
    expect(await chosen(twins)).toEqual([201, 'eddsa-jcs-2022', ['proof-jcs-for-terms']])
    expect(await chosen(twins, { securing: 'eddsa-rdfc-2022' })).toEqual([201, 'eddsa-rdfc-2022', ['json-ld-terms-interchangeable']])
    expect(await chosen({ ...twins, '@context': ['https://www.w3.org/ns/credentials/v2', 'https://nowhere.example/context'] })).toEqual([201, 'eddsa-jcs-2022', ['proof-jcs-for-contexts']])
    expect(await chosen({ ...twins, '@context': ['https://www.w3.org/ns/credentials/v2'], credentialSubject: { id: 'urn:example:1' } })).toEqual([201, 'eddsa-rdfc-2022', []])
  })

  it('keeps what an organisation issued to itself, and forgets it when told', async () => {
    const { id, credentialId, verifiableCredential } = await issue('mine')
    expect((await send(mill, `GET /credentials/${id}`)).body['verifiableCredential']).toEqual(verifiableCredential)
    expect((await send(mill, `GET /credentials/${encodeURIComponent(credentialId)}`)).body['id']).toBe(id)
    for (const who of ['meridian-filer', 'administrator', 'port-officer']) expect((await send(signInAs(server, who), `GET /credentials/${id}`)).status).toBe(404)
    expect((await send(mill, `DELETE /credentials/${id}`)).status).toBe(202)
    expect((await send(mill, `GET /credentials/${id}`)).status).toBe(410)
    expect((await verify(verifiableCredential)).verified).toBe(true)
  })

  it('replaces keys: what the old one signed verifies until it is retired', async () => {
    const before = (await issue('old-key')).verifiableCredential
    expect((await send(mill, 'POST /signing-keys', { type: 'Ed25519' })).body).toMatchObject({ id: 'ed25519-2', state: 'signs' })
    const after = (await issue('new-key')).verifiableCredential
    expect((after['proof'] as JsonObject)['verificationMethod']).toBe(`${did}#ed25519-2`)
    // A verifier here keeps a document of ours for a second.
    await expect.poll(async () => [(await verify(before)).verified, (await verify(after)).verified], { timeout: 10_000 }).toEqual([true, true])
    expect((await send(mill, 'POST /signing-keys/ed25519-2/retirement')).status).toBe(409)
    expect((await send(mill, 'POST /signing-keys/ed25519-1/retirement')).body).toMatchObject({ state: 'retired' })
    await expect.poll(async () => (await verify(before)).verified, { timeout: 10_000 }).toBe(false)
    expect((await verify(after)).verified).toBe(true)
  })

  it('resolves DIDs by the HTTP binding, its own without the network', async () => {
    const own = await send(broker, `GET /identifiers/${did}`)
    expect([own.status, own.type]).toEqual([200, 'application/did-resolution'])
    expect(own.body).toMatchObject({ didDocument: { id: did }, didResolutionMetadata: { contentType: 'application/did' } })
    expect((await send(broker, `GET /identifiers/${encodeURIComponent(did)}`)).body).toEqual(own.body)
    expect((await send(broker, `GET /identifiers/${did} application/did`)).body['id']).toBe(did)
    const statuses = []
    for (const name of ['did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'did:key:abc', 'nonsense', 'did:unheard:of', `${did}-not`]) statuses.push((await send(broker, `GET /identifiers/${name}`)).status)
    expect(statuses).toEqual([200, 400, 400, 501, 404])
  })

  it('recognises and stops recognising at the word of the authority alone', async () => {
    const administrator = signInAs(server, 'administrator')
    const request = { issuer: 'did:web:mill.example', name: 'Another mill (sandbox)', standing: 'issuer', types: ['MillTestReportCredential'], from: '2026-01-01T00:00:00Z', basis: 'A journey asks for it' }
    expect((await send(mill, 'POST /recognised-issuers', request)).status).toBe(403)
    const made = await send(administrator, 'POST /recognised-issuers', request)
    expect(made.status).toBe(201)
    expect((await send(administrator, 'POST /recognised-issuers', { ...request, types: ['NoSuchCredential'], until: '2025-01-01T00:00:00Z' })).body).toMatchObject({ status: 422, findings: [{ code: 'issuer-period-wrong' }, { code: 'issuer-type-unknown' }] })
    const listed = async () => (await (await fetch(`${server.url}/recognised-issuers?issuer=did:web:mill.example&on=2026-07-01T00:00:00Z`)).json() as { recognisedIssuers: object[] }).recognisedIssuers
    expect(await listed()).toMatchObject([{ name: 'Another mill (sandbox)', recognisedBy: 'customs' }])
    const end = () => send(administrator, `POST /recognised-issuers/${String(made.body['id'])}/ending`, { reason: 'The journey is over' })
    expect([(await end()).status, (await end()).status]).toEqual([200, 404])
    expect(await listed()).toEqual([])
  })

  it('records who verified what, for that organisation alone', async () => {
    const { verifiableCredential } = await issue('recorded')
    const { id } = await verify(verifiableCredential)
    const record = await send(broker, `GET /verifications/${id}`)
    expect(record.body).toMatchObject({ kind: 'credential', verified: true, recognition: 'recognised', credentialId: 'urn:example:recorded', content: verifiableCredential, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown })
    expect((await send(broker, 'GET /verifications?limit=1')).body['verifications']).toMatchObject([{ id }])
    for (const who of ['northmoor-mill', 'administrator', 'meridian-production']) expect((await send(signInAs(server, who), `GET /verifications/${id}`)).status).toBe(404)
  })

  it('gives challenges that count once', async () => {
    const given = await send(broker, 'POST /challenges')
    expect(given.body['challenge']).toMatch(/^[\w-]{32}$/)
    const { verifiableCredential } = await issue('presented')
    for (const securing of ['eddsa-rdfc-2022', 'vc-jose']) {
      const asked = String((await send(broker, 'POST /challenges')).body['challenge'])
      const made = await send(mill, 'POST /presentations', { presentation: { verifiableCredential: [verifiableCredential] }, options: { challenge: asked, domain: 'https://window.example', securing } })
      expect(made.status).toBe(201)
      const present = (options: object) => send(broker, 'POST /presentations/verify', { verifiablePresentation: made.body['verifiablePresentation'], options })
      const first = await present({ challenge: asked, domain: 'https://window.example' })
      expect([first.body['verified'], first.body['holder'], first.body['recognition'], first.body['findings']]).toEqual([true, did, { state: 'recognised' }, []])
      expect(first.body['credentialResults']).toMatchObject([{ verified: true, recognition: { state: 'recognised' } }])
      const again = await present({ challenge: asked, domain: 'https://window.example' })
      expect([again.body['verified'], (again.body['findings'] as { code: string }[]).map(({ code }) => code)]).toEqual([false, ['presentation-replayed']])
      expect((await present({ challenge: 'another', domain: 'https://window.example' })).body['verified']).toBe(false)
      expect((await present({ challenge: asked, domain: 'https://elsewhere.example' })).body['verified']).toBe(false)
    }
    const unsigned = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'], verifiableCredential: [verifiableCredential] }
    const verified = await send(broker, 'POST /presentations/verify', { verifiablePresentation: unsigned, options: { challenge: given.body['challenge'] } })
    expect([verified.status, verified.body['verified']]).toEqual([200, false])
    expect((await send(broker, 'POST /presentations/verify', { verifiablePresentation: 'neither' })).status).toBe(400)
  })

  it('lets production credentials sign nothing in a sandbox', async () => {
    expect((await send(signInAs(server, 'meridian-production'), 'POST /credentials/issue', { credential: report('production') })).status).toBe(403)
  })

  it('lists the types with their schemas', async () => {
    const { types } = await (await fetch(`${server.url}/credential-types`)).json() as { types: { name: string; schema: string }[] }
    const mtr = types.find(({ name }) => name === 'MillTestReportCredential')
    const schema = await fetch(mtr?.schema ?? '')
    expect([schema.status, schema.headers.get('content-type')]).toEqual([200, 'application/schema+json; charset=utf-8'])
    expect(await schema.json()).toMatchObject({ $id: mtr?.schema, required: ['credentialSubject'] })
  })
})
