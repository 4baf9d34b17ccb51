import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import type { DidDocument } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { findKeyBy } from '@customhouse/proofs/did-methods/find-key.ts'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { resolved } from '@customhouse/proofs/did-methods/resolution-answer.ts'
import { createStatusLists } from '@customhouse/proofs/status-list/create-status-lists.ts'
import { noSchemas } from '@customhouse/proofs/verification/schema-library.ts'
import { statusListVerifier } from '@customhouse/proofs/verification/status-list-verifier.ts'
import { verifyCredential } from '@customhouse/proofs/verification/verify-credential.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedServer, startServer } from './start-server.ts'
import { entryNumberOf, type FilingSeen, onlyFiling, renumbered, sample, signInAs, type Trader } from './test-trader.ts'

interface EvidenceSeen {
  readonly id: string
  readonly position: number
  readonly proves: string
  readonly verified: boolean
  readonly recognition: string
  readonly supports: boolean
  readonly verifiedAt: string
  readonly standsSince: string
  readonly matches: readonly { readonly fact: string; readonly credential: string; readonly declaration: string }[]
  readonly contradictions: readonly { readonly fact: string; readonly credential: string; readonly declaration: string }[]
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly pointer: { readonly declaration?: string } }[]
  readonly earlier: readonly { readonly verified: boolean }[]
}

interface Answered {
  readonly status: number
  readonly body: JsonObject
}

type Declared = JsonObject & { readonly goodsItems: readonly JsonObject[]; readonly credentials: readonly { readonly proves: string; readonly credential: JsonObject & { readonly credentialSubject: JsonObject } }[] }

const terminal = fileURLToPath(new URL('../../cli/customhouse.mjs', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const steel = JSON.parse(sample('evidence-steel.json')) as Declared
const nothing: Declared['credentials'][number]['credential'] = { credentialSubject: {} }
const millReport = steel.credentials[0]?.credential ?? nothing

describe('evidence by credentials, from the declaration to the gate', () => {
  let server: StartedServer
  let broker: Trader
  let mill: Trader
  let officer: Trader
  let folder = ''
  beforeAll(async () => {
    server = await startServer()
    folder = mkdtempSync(join(tmpdir(), 'ch-gate-'))
    broker = signInAs(server, 'meridian-filer')
    mill = signInAs(server, 'northmoor-mill')
    officer = signInAs(server, 'port-officer')
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await server.remove()
  })

  async function send(who: Trader, call: string, body?: unknown): Promise<Answered> {
    const [method = 'GET', path = '/', accept = '*/*'] = call.split(' ')
    const response = await who.call(path, { method, headers: { accept, 'idempotency-key': randomUUID(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    const text = await response.text()
    return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : { text }) as JsonObject }
  }
  const file = async (declaration: object, transaction: number): Promise<FilingSeen> =>
    onlyFiling(await broker.file(JSON.stringify({ ...declaration, entryNumber: entryNumberOf(transaction), functionalReference: `EV${String(transaction)}` }), { type: 'application/json' }))
  const evidenceCodes = ({ findings }: Pick<FilingSeen, 'findings'>) => findings.map(({ code }) => code).filter((code) => /^(?:evidence|credential|issuer|proof|status|did|json-ld|key|jose)-/.test(code))
  const shown = async (filing: string, who: Trader = broker) => (await send(who, `GET /filings/${filing}/credentials`)).body['credentials'] as unknown as readonly EvidenceSeen[]
  async function issue(credential: object, options: object = {}): Promise<{ readonly credentialId: string; readonly credential: JsonObject }> {
    const { status, body } = await send(mill, 'POST /credentials/issue', { credential, options })
    expect([status, body['findings']]).toEqual([201, []])
    return { credentialId: textOf(body['credentialId']), credential: body['verifiableCredential'] as JsonObject }
  }
  const { proof: _proof, ...unsigned } = millReport
  const millDid = () => `did:web:localhost%3A${new URL(server.url).port}:organisations:northmoor`
  const reportBy = (changes: object = {}, issuer: string = millDid()) => {
    return { ...unsigned, id: `urn:uuid:${randomUUID()}`, issuer: { ...(millReport['issuer'] as JsonObject), id: issuer }, credentialSubject: { ...millReport.credentialSubject, ...changes } }
  }
  const withCredentials = (...credentials: object[]) => ({ ...steel, credentials })

  it('verifies the mill test report of a steel entry, and says what of the declaration it bears out', async () => {
    const filed = await file(steel, 301)
    expect([filed.accepted, evidenceCodes(filed)]).toEqual([true, ['evidence-recognised']])
    const [one] = await shown(filed.filing)
    expect(one).toMatchObject({ position: 0, proves: '/goodsItems/0', type: 'MillTestReportCredential', verified: true, recognition: 'recognised', supports: true, contradictions: [], form: 'data-integrity' })
    expect(one?.matches).toEqual([
      { fact: 'country-of-melt-and-pour', credential: '/credentialSubject/inspections/0', declaration: '/goodsItems/0/additionalDeclarations/0/fields/countryOfMeltAndPourCode', agreement: 'same' },
      { fact: 'quantity', credential: '/credentialSubject/inspections/0/totalWeight/value', declaration: '/goodsItems/0/commodities/1/quantities/0/value', agreement: 'same' },
    ])
    expect(await shown(filed.filing, officer)).toHaveLength(1)
  })

  it('tells a credential that was altered, one of nobody recognised and one that contradicts apart, and files all the same', async () => {
    const altered = { ...millReport, validFrom: '2026-01-27T09:00:00Z' }
    const poured = (country: string) => ({ inspections: (millReport.credentialSubject['inspections'] as readonly JsonObject[]).map((heat) => ({ ...heat, countryOfMeltAndPour: country })) })
    const { credential: contradicting } = await issue(reportBy(poured('BR')))
    const keys = await send(broker, 'GET /signing-keys')
    const own = await send(broker, 'POST /credentials/issue', { credential: reportBy({}, textOf(keys.body['did'])) })
    const filed = await file(withCredentials(
      { proves: '/goodsItems/0', credential: altered }, { proves: '/goodsItems/0', credential: contradicting }, { proves: '/goodsItems/0', credential: own.body['verifiableCredential'] },
      { proves: '/goodsItems/7', credential: millReport }, { proves: '/__proto__', credential: millReport }, { proves: '' }, { proves: '', reference: randomUUID() },
    ), 302)
    expect(filed.accepted).toBe(true)
    const all = await shown(filed.filing)
    expect(all.map(({ verified, recognition, supports }) => [verified, recognition, supports])).toEqual([
      [false, 'not-asked', false], [true, 'recognised', false], [true, 'not-recognised', false], [true, 'recognised', false], [true, 'recognised', false], [false, 'not-asked', false], [false, 'not-asked', false],
    ])
    expect(all[1]?.contradictions).toEqual([{ fact: 'country-of-melt-and-pour', credential: '/credentialSubject/inspections/0', declaration: '/goodsItems/0/additionalDeclarations/0/fields/countryOfMeltAndPourCode' }])
    expect(all.map(({ findings }) => findings[0]?.code)).toEqual([
      'evidence-not-verified', 'evidence-recognised', expect.stringMatching(/^(?:issuer|credential)-/), 'evidence-recognised', 'evidence-recognised', 'evidence-not-one', 'evidence-reference-unknown',
    ])
    expect(all.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(expect.arrayContaining(['evidence-contradicts-country-of-melt-and-pour', 'evidence-place-unknown', 'issuer-not-recognised']))
    expect(all.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'fatal'))).toEqual([])
    expect(filed.findings.filter(({ code }) => code.startsWith('evidence-contradicts')).map(({ pointer }) => pointer)).toMatchObject([{ declaration: '/credentials/1/credential/credentialSubject/inspections/0' }])
  })

  it('takes credentials afterwards for a filing of any format, each once, and presentations', async () => {
    const { filing } = onlyFiling(await broker.file(renumbered(sample('section-232-steel.catair'), 303)))
    expect(await shown(filing)).toEqual([])
    const handIn = (body: object, who: Trader = broker) => send(who, `POST /filings/${filing}/credentials`, body)
    const first = await handIn({ credentials: [{ proves: '/goodsItems/0', credential: millReport }] })
    expect([first.status, (first.body['credentials'] as unknown as EvidenceSeen[]).map(({ supports }) => supports)]).toEqual([201, [true]])
    const again = await handIn({ credentials: [{ proves: '/goodsItems/0', credential: millReport }, { proves: '/goodsItems/0', credential: millReport }] })
    expect([again.status, again.body['credentials']]).toEqual([200, first.body['credentials']])
    const presentation = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'], verifiableCredential: [millReport, 'eyJhbGciOiJub25lIn0.e30.'] }
    const presented = await handIn({ presentation: { proves: '', verifiablePresentation: presentation } })
    expect([presented.status, (presented.body['credentials'] as unknown as EvidenceSeen[]).map(({ position, proves, verified }) => [position, proves, verified])]).toEqual([201, [[0, '/goodsItems/0', true], [1, '', true], [2, '', false]]])
    const byReference = await handIn({ credentials: [{ proves: '/entryNumber', reference: 'urn:uuid:3f6d5c1e-6a0b-4c3e-9d55-1f1c6e2b7a01' }] })
    expect((byReference.body['credentials'] as unknown as EvidenceSeen[]).at(-1)).toMatchObject({ position: 3, proves: '/entryNumber', verified: true })
    expect((await handIn({})).status).toBe(400)
    expect((await handIn({ presentation: { verifiablePresentation: 'neither' } })).status).toBe(400)
    for (const who of ['harborline-filer', 'larkspur-filer']) expect((await handIn({ credentials: [{ proves: '', credential: millReport }] }, signInAs(server, who))).status).toBe(404)
    expect((await handIn({ credentials: [{ proves: '', credential: millReport }] }, officer)).status).toBe(403)
  })

  it('shows a credential as revoked since it was, when it is verified again', async () => {
    const { credential, credentialId } = await issue(reportBy())
    const { filing } = await file(withCredentials({ proves: '/goodsItems/0', credential }), 304)
    const [before] = await shown(filing)
    expect(before).toMatchObject({ verified: true, supports: true, earlier: [] })
    const revoked = await send(mill, 'POST /credentials/status', { credentialId, credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation' }, status: true })
    expect(revoked.status).toBe(200)
    expect((await shown(filing))[0]).toEqual(before)
    await send(officer, `POST /filings/${filing}/credentials/verifications`)
    await send(broker, `POST /filings/${filing}/credentials/verifications`)
    const [after] = await shown(filing)
    expect(after).toMatchObject({ verified: false, supports: false, earlier: [{ verified: true }, { verified: false }] })
    expect(after?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['evidence-not-verified', 'status-revoked']))
    expect(String(after?.standsSince) > String(before?.verifiedAt) && String(after?.standsSince) < String(after?.verifiedAt)).toBe(true)
  })

  it('answers a filing with a hundred hostile credentials and a large one', async () => {
    const hostile = Array.from({ length: 98 }, (_, index) => ({ proves: '/goodsItems/0', credential: { ...millReport, '@context': ['https://www.w3.org/ns/credentials/v2', `https://nowhere.example/${String(index)}`] } }))
    const large = { ...millReport, extra: 'x'.repeat(1_100_000) }
    const filed = await file(withCredentials(...hostile, { proves: '/goodsItems/0', credential: large }, { proves: '', credential: '~'.repeat(100_000) }), 305)
    expect(filed.accepted).toBe(true)
    const all = await shown(filed.filing)
    expect([all.length, all.filter(({ verified }) => verified)]).toEqual([100, []])
    expect((await broker.call('/checks', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...steel, entryNumber: entryNumberOf(306) }) })).status).toBe(200)
  })

  const release = JSON.parse(sample('release-vessel.json')) as JsonObject

  it('names what bears a release out beside its reasons, and never what does not', async () => {
    const filed = await file({ ...release, credentials: [{ proves: '', credential: { ...millReport, validFrom: '2026-01-27T09:00:00Z' } }] }, 307)
    expect(filed.determination.outcome).toBe('release')
    expect(JSON.stringify(filed.determination)).not.toContain('"evidence"')

    await send(signInAs(server, 'administrator'), 'POST /recognised-issuers', { issuer: millDid(), name: 'A journey (sandbox)', standing: 'issuer', types: ['EntryNumberCredential'], from: '2026-01-01T00:00:00Z', basis: 'A journey asks for it' })
    const named = (entryNumber: string) => issue({ '@context': unsigned['@context'], id: `urn:uuid:${randomUUID()}`, type: ['VerifiableCredential', 'EntryNumberCredential'], issuer: { ...(millReport['issuer'] as JsonObject), id: millDid() }, credentialSubject: { type: ['EntryNumber'], entryNumber } }, { securing: 'vc-jose' })
    const fitting = await named(entryNumberOf(310))
    const other = await named(entryNumberOf(311))
    const borneOut = await file({ ...release, credentials: [{ proves: '/entryNumber', credential: other.credential }, { proves: '/entryNumber', credential: fitting.credential }] }, 310)
    expect(borneOut.determination.reasons).toMatchObject([{ evidence: [{ pointer: '/credentials/1', type: 'EntryNumberCredential', issuer: millDid() }] }])
    expect(evidenceCodes(borneOut)).toEqual(['evidence-recognised', 'evidence-contradicts-entry-number', 'evidence-recognised'])
    const determinations = await send(broker, `GET /filings/${borneOut.filing}/determinations`)
    expect(determinations.body).toMatchObject({ determinations: [{ reasons: [{ evidence: [{ pointer: '/credentials/1' }] }] }] })
  })

  it('gives out a release that a gate verifies offline, until an officer takes it back', async () => {
    const filed = await file(release, 308)
    expect(filed.determination.outcome).toBe('release')
    const path = `/filings/${filed.filing}/release-credential`
    const given = await send(broker, `GET ${path}`)
    expect(given.status).toBe(200)
    const credential = given.body
    expect(credential).toMatchObject({ type: ['VerifiableCredential', 'CustomsReleaseCredential'], credentialSubject: { environment: 'test', entryNumber: entryNumberOf(308), determinationOutcome: 'release', filingNumber: filed.filing } })
    expect(JSON.stringify(credential)).not.toContain('89-1000')
    expect((await send(broker, `GET ${path}`)).body).toEqual(credential)
    const token = textOf((await send(broker, `GET ${path} application/vc+jwt`)).body['text'])
    expect(token).toMatch(/^eyJ/)
    expect(token.length).toBeLessThan(2900)

    const didDocument = await (await fetch(`${server.url}/.well-known/did.json`)).json() as DidDocument
    const listUrl = textOf((credential['credentialStatus'] as JsonObject)['statusListCredential'])
    const atGate = async (presented: JsonObject | string) => verifiedAtGate(presented, { didDocument, list: new Uint8Array(await (await fetch(listUrl)).arrayBuffer()) })
    for (const presented of [credential, token]) expect(await atGate(presented)).toMatchObject({ verified: true, issuer: didDocument.id, findings: [] })

    // The same by the terminal, with nothing but files.
    const kept = async (name: string, path: string) => { writeFileSync(join(folder, name), Buffer.from(await (await fetch(`${server.url}${path}`)).arrayBuffer())) }
    const byTerminal = async () => {
      await kept('list.json', new URL(listUrl).pathname)
      const { stdout } = await promisify(execFile)(process.execPath, [terminal, 'credential', 'verify', '--offline', '--json', '--dids', join(folder, 'did.json'), '--status', join(folder, 'list.json'), '--issuers', join(folder, 'issuers.json'), ...['release.json', 'release.jwt'].map((name) => join(folder, name))], { cwd: root, env: { ...process.env, CUSTOMHOUSE_URL: 'http://127.0.0.1:9', CUSTOMHOUSE_DATA: folder } })
        .catch((error: unknown) => ({ stdout: error instanceof Error && 'stdout' in error ? String(error.stdout) : '' }))
      return stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { verified: boolean; recognised: boolean })
    }
    writeFileSync(join(folder, 'release.json'), JSON.stringify(credential))
    writeFileSync(join(folder, 'release.jwt'), token)
    await kept('did.json', '/.well-known/did.json')
    await kept('issuers.json', '/recognised-issuers')
    expect(await byTerminal()).toMatchObject([{ verified: true, recognised: true }, { verified: true, recognised: true }])

    const held = await send(officer, `POST /determinations/${filed.filing}/decisions`, { act: 'place-hold', why: 'A journey asks for it' })
    expect(held.status).toBe(200)
    await expect.poll(async () => (await atGate(credential)).verified, { timeout: 15_000 }).toBe(false)
    expect(await byTerminal()).toMatchObject([{ verified: false }, { verified: false }])
    expect((await atGate(token)).findings.map(({ code }) => code)).toContain('status-revoked')
    expect((await send(broker, `GET ${path}`)).body).toMatchObject({ status: 404, title: 'Not released', detail: 'The goods are not released: the determination of this filing is hold' })

    await send(officer, `POST /determinations/${filed.filing}/decisions`, { act: 'lift-hold', why: 'The journey goes on' })
    const anew = await send(broker, `GET ${path}`)
    expect([anew.status, anew.body['id'] === credential['id']]).toEqual([200, false])
    expect((await atGate(anew.body)).verified).toBe(true)
    expect((await atGate(credential)).verified).toBe(false)
  })

  it('gives no release where there is none, and every receipt as a credential', async () => {
    const filed = await file(steel, 309)
    expect((await send(broker, `GET /filings/${filed.filing}/release-credential`)).status).toBe(404)
    const first = await send(broker, `GET /filings/${filed.filing}/receipt-credential`)
    expect([first.status, first.body['type']]).toEqual([200, ['VerifiableCredential', 'FilingReceiptCredential']])
    expect((await send(broker, `GET /filings/${filed.filing}/receipt-credential`)).body).toEqual(first.body)
    expect((await send(broker, 'POST /credentials/verify', { verifiableCredential: first.body })).body).toMatchObject({ verified: true, type: 'FilingReceiptCredential' })
    for (const name of ['release', 'receipt']) expect((await send(signInAs(server, 'harborline-filer'), `GET /filings/${filed.filing}/${name}-credential`)).status).toBe(404)
  })
})

/** Text in an answer; empty where there is none, which then fits nothing. */
function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** Verifies with what a gate has on disk and nothing else: the authority's DID document, and the status list as it was fetched last. */
async function verifiedAtGate(presented: JsonObject | string, { didDocument, list }: { readonly didDocument: DidDocument; readonly list: Uint8Array }) {
  const now = () => new Date()
  const contexts = contextLibrary()
  const resolver = createDidResolver({ now, methods: [{ name: 'web', resolve: () => Promise.resolve(resolved(didDocument)) }] })
  const findKey = findKeyBy(resolver, now)
  const retrieve = () => Promise.resolve({ ok: true, value: { bytes: list, contentType: 'application/vc', freshSeconds: 60 } } as const)
  const statusLists = createStatusLists({ now, retrieve, verify: statusListVerifier({ contexts, findKey, now }) })
  return verifyCredential(presented, { contexts, findKey, now, statusLists, schemas: noSchemas })
}
