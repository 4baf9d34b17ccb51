import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { CompactEncrypt, importJWK } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type StartedServer } from './start-server.ts'
import { signInAs, type Trader } from './test-trader.ts'

interface FindingSeen { readonly code: string; readonly pointer: object }
/** Whatever the routes of provenance answer. */
interface Seen {
  readonly recorded: readonly string[]
  readonly findings: readonly FindingSeen[]
  readonly sources: readonly string[]
  readonly deliveries: readonly string[]
  readonly lots: readonly { readonly lot: string }[]
  readonly events: readonly { readonly event: { readonly id: string }; readonly standing: string }[]
  readonly supports: string
  readonly verifiableCredential: { readonly id: string }
}

const heat = 'heat-number:H4711@did:web:mill.example'
const coil = 'coil:C1@did:web:mill.example'
const strip = 'coil:C1-A@did:web:slitter.example'
const tonnes = (value: string) => ({ value, unit: 'TNE' })
const party = (did: string) => ({ identifiers: [{ scheme: 'did', value: did }] })
const base = { occurredAt: '2026-07-01T08:00:00Z', inputs: [], outputs: [], about: [], documents: [] }

/** The sample of a mill test report, to be issued in the mill's own name. */
function millTestReport(): object {
  const vector = JSON.parse(readFileSync(new URL('../modules/credentials/types/mill-test-report/vectors/valid-two-heats.json', import.meta.url), 'utf8')) as { credential: { issuer: object; credentialSubject: object } }
  const { credential } = vector
  return { ...credential, id: 'urn:uuid:0d0aa0d2-7f43-4b0c-8f5d-2b7f5f0f7a11', issuer: { ...credential.issuer, id: undefined }, credentialSubject: { ...credential.credentialSubject, certificateNumber: 'MTR-JOURNEY-1' } }
}

describe('provenance by statements', () => {
  let server: StartedServer
  let mill: Trader
  let broker: Trader
  let importer: Trader
  let officer: Trader
  beforeAll(async () => {
    server = await startServer()
    ;[mill, broker, importer, officer] = ['northmoor-mill', 'meridian-filer', 'larkspur-filer', 'import-specialist'].map((client) => signInAs(server, client)) as [Trader, Trader, Trader, Trader]
  })
  afterAll(async () => server.remove())

  const did = (organisation: string) => `did:web:localhost%3A${new URL(server.url).port}:organisations:${organisation}`
  async function send(who: Trader, path: string, { body, key = randomUUID() }: { readonly body?: unknown; readonly key?: string } = {}): Promise<{ readonly status: number; readonly answer: Seen }> {
    const response = await who.call(path, body === undefined ? {} : { method: 'POST', headers: { 'idempotency-key': key, 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return { status: response.status, answer: await response.json() as Seen }
  }
  const traced = async (who: Trader, lot: string, query = '') => send(who, `/provenance/lots/${encodeURIComponent(lot)}/trace?${query}`)

  it('records what parties state, each once, and refuses what cannot be with the event named', async () => {
    const events = [
      { ...base, id: 'urn:example:melt', kind: 'production', outputs: [{ lot: heat, quantity: tonnes('100') }], by: party('did:web:mill.example') },
      { ...base, id: 'urn:example:roll', kind: 'transformation', occurredAt: '2026-07-02T08:00:00Z', inputs: [{ lot: heat, quantity: tonnes('100') }], outputs: [{ lot: coil, quantity: tonnes('98') }], losses: [tonnes('2')], confidential: { price: { amount: '812.40', currency: 'USD', per: 'TNE' } } },
    ]
    const key = randomUUID()
    const first = await send(mill, '/provenance/events', { body: { events }, key })
    expect([first.status, first.answer.recorded, first.answer.findings]).toEqual([201, ['urn:example:melt', 'urn:example:roll'], []])
    expect((await send(mill, '/provenance/events', { body: { events }, key })).answer).toEqual(first.answer)
    expect((await send(mill, '/provenance/events', { body: { events } })).answer).toMatchObject({ recorded: [], known: ['urn:example:melt', 'urn:example:roll'] })
    const other = await send(mill, '/provenance/events', { body: { events: [{ ...events[0], outputs: [{ lot: heat, quantity: tonnes('900') }] }] } })
    expect([other.status, other.answer.findings]).toMatchObject([422, [{ code: 'provenance-event-replayed', pointer: { source: 'event urn:example:melt' } }]])
    const negative = await send(mill, '/provenance/events', { body: { events: [{ ...base, id: 'urn:example:minus', kind: 'measurement', about: [{ lot: coil, quantity: tonnes('-1') }] }] } })
    expect([negative.status, negative.answer.findings]).toMatchObject([422, [{ code: 'provenance-quantity-invalid', pointer: { source: `event urn:example:minus lot ${coil}` } }]])
  })

  it('shows each party its own links, says where others go on, and prices to none of them', async () => {
    const before = new Date().toISOString()
    await send(broker, '/provenance/events', { body: { events: [
      { ...base, id: 'urn:example:slit', kind: 'transformation', occurredAt: '2026-07-03T08:00:00Z', inputs: [{ lot: coil, quantity: tonnes('98') }], outputs: [{ lot: strip, quantity: tonnes('98') }] },
      { ...base, id: 'urn:example:ship', kind: 'custody-transfer', occurredAt: '2026-07-04T08:00:00Z', about: [{ lot: strip, quantity: tonnes('98') }], from: party(did('meridian')), to: { identifiers: [{ scheme: 'importer-number', value: '89-100000100' }] }, documents: [{ kind: 'bill-of-lading', number: 'ZZSB260701001' }] },
    ] } })
    const customs = await traced(officer, strip)
    expect(customs.answer).toMatchObject({ lots: [{ lot: strip, depth: 0 }, { lot: coil, depth: 1 }, { lot: heat, depth: 2 }], sources: [heat], findings: [] })
    expect(JSON.stringify(customs.answer)).not.toContain('812.40')
    const brokers = await traced(broker, strip)
    expect(brokers.answer.events.map(({ event }) => event.id)).toEqual(['urn:example:slit'])
    expect(brokers.answer.findings.map(({ code }) => code)).toEqual(['provenance-more-not-yours'])
    expect((await traced(mill, heat, 'direction=forward')).answer.deliveries).toEqual([coil])
    expect((await traced(officer, heat, 'direction=forward')).answer.deliveries).toEqual([strip])
    expect((await traced(officer, heat, `direction=forward&asOf=${before}`)).answer.deliveries).toEqual([coil])
    expect([(await traced(importer, heat)).status, (await traced(signInAs(server, 'harborline-filer'), strip)).status]).toEqual([404, 404])
  })

  it('draws the twin of a shipment by its bill, and what follows from it, as far as each may see', async () => {
    const { answer } = await send(officer, '/provenance/shipments/ZZSB260701001')
    expect([answer.lots.map(({ lot }) => lot), answer.events.length, answer.supports]).toEqual([[strip], 4, 'partial'])
    const assessed = await send(officer, '/provenance/shipments/ZZSB260701001/assessment?country=MX&agreement=usmca')
    expect(assessed.answer).toMatchObject({ shipment: 'ZZSB260701001', origin: { claim: { country: 'MX', agreement: 'usmca' }, status: 'unsupported' } })
    const seen = await send(importer, '/provenance/shipments/ZZSB260701001')
    expect(seen.answer.events.map(({ event }) => event.id)).toEqual(['urn:example:ship'])
    expect((await send(mill, '/provenance/shipments/ZZSB260701001')).status).toBe(404)
    expect((await send(importer, '/provenance/shipments')).answer).toMatchObject({ shipments: [{ kind: 'bill-of-lading', number: 'ZZSB260701001' }] })
    expect((await send(mill, '/provenance/shipments')).answer).toEqual({ shipments: [] })
    expect((await send(officer, '/provenance/lots?q=coil:C1')).answer).toEqual({ lots: [strip, coil] })
  })

  it('discloses terms to customs alone, and shows whose they are that it looked', async () => {
    const ask = { event: 'urn:example:roll', reason: 'Value of the steel content' }
    expect([(await send(broker, '/provenance/disclosures', { body: ask })).status, (await send(signInAs(server, 'agency-officer'), '/provenance/disclosures', { body: ask })).status]).toEqual([403, 403])
    const looked = await send(officer, '/provenance/disclosures', { body: ask })
    expect(looked).toMatchObject({ status: 200, answer: { terms: [{ owner: 'northmoor', terms: { price: { amount: '812.40' } } }] } })
    for (const who of [mill, officer]) expect((await send(who, '/provenance/disclosures')).answer).toMatchObject({ disclosures: [{ event: 'urn:example:roll', organisation: 'customs', reason: ask.reason }] })
    expect((await send(broker, '/provenance/disclosures')).answer).toEqual({ disclosures: [] })
  })

  it('opens what is sealed to customs only where customs looks, and says of a seal that does not open that it does not', async () => {
    const document = await (await fetch(`${server.url}/.well-known/did.json`)).json() as { readonly keyAgreement: readonly string[]; readonly verificationMethod: readonly { readonly id: string; readonly publicKeyJwk: object }[] }
    const key = await importJWK(document.verificationMethod.find(({ id }) => id === document.keyAgreement[0])?.publicKeyJwk ?? {}, 'ECDH-ES')
    const seal = async (said: unknown) => new CompactEncrypt(Buffer.from(JSON.stringify(said))).setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' }).encrypt(key)
    const price = { amount: '77.31', currency: 'USD', per: 'TNE' }
    const parties = [{ role: 'seller', party: { name: 'Ghostfield Trading', identifiers: [{ scheme: 'did', value: 'did:web:ghostfield.example' }] } }]
    const seals = { good: await seal({ event: 'urn:example:sealed-good', price, parties }), broken: 'a.b.c.d.e', copied: await seal({ event: 'urn:example:sealed-good', price }), odd: await seal([]) }
    const events = Object.entries(seals).map(([name, sealed]) => ({ ...base, id: `urn:example:sealed-${name}`, kind: 'measurement', about: [{ lot: `coil:S-${name}@did:web:mill.example` }], by: party(did('larkspur')), confidential: { sealed } }))
    expect((await send(mill, '/provenance/events', { body: { events } })).status).toBe(201)
    const looked = async (name: string) => (await send(officer, '/provenance/disclosures', { body: { event: `urn:example:sealed-${name}`, reason: 'Value of the sale' } })).answer
    expect(await looked('good')).toEqual({ event: 'urn:example:sealed-good', terms: [{ owner: 'northmoor', terms: { sealed: seals.good }, opened: { price, parties } }], findings: [] })
    for (const [name, code] of [['broken', 'provenance-sealed-terms-unopened'], ['copied', 'provenance-sealed-terms-of-another-event'], ['odd', 'provenance-sealed-terms-malformed']] as const) {
      expect(await looked(name)).toMatchObject({ terms: [{ owner: 'northmoor' }], findings: [{ code, pointer: { source: `event urn:example:sealed-${name}` } }] })
    }
    expect(JSON.stringify(await send(mill, '/provenance/disclosures'))).toContain('urn:example:sealed-odd')
    const toldTo = async (...who: readonly Trader[]) => Promise.all(who.flatMap((one) => ['trace', 'recall'].map(async (view) => (await one.call(`/provenance/lots/${encodeURIComponent('coil:S-good@did:web:mill.example')}/${view}`)).text())))
    const seenIn = (text: string) => [text.includes('urn:example:sealed-good') || text.includes('coil:S-good'), text.includes(seals.good), text.includes('77.31'), text.includes('Ghostfield')]
    for (const text of await toldTo(mill, importer, officer)) expect(seenIn(text)).toEqual([true, false, false, false])
    // What does not concern an agency it does not see at all.
    for (const text of await toldTo(signInAs(server, 'agency-officer'))) expect(seenIn(text).slice(1)).toEqual([false, false, false])
  })

  it('lowers what rests on a credential that its issuer suspends, and raises it again, from then on alone', async () => {
    const issued = await send(mill, '/credentials/issue', { body: { credential: millTestReport(), options: { credentialStatus: ['suspension'] } } })
    expect(issued.status).toBe(201)
    const credential = issued.answer.verifiableCredential
    const told = await send(mill, '/provenance/credentials', { body: { credentials: [credential] } })
    expect(told).toMatchObject({ status: 201, answer: { credentials: [{ standing: 'verified' }] } })
    const seen = async () => (await send(officer, `/provenance/shipments/MTR-JOURNEY-1`)).answer.events.map(({ standing }) => standing)
    const until = async (wanted: string) => { for (let tries = 0; tries < 100 && !(await seen()).includes(wanted); tries += 1) await sleep(50) }
    for (const [status, standing] of [[true, 'suspended'], [false, 'verified']] as const) {
      const changed = await mill.call('/credentials/status', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ credentialId: credential.id, credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'suspension' }, status }) })
      expect(changed.status).toBe(200)
      await until(standing)
      expect(new Set(await seen())).toEqual(new Set([standing]))
    }
    expect((await send(officer, '/provenance/shipments/MTR-JOURNEY-1/verifications', { body: {} })).answer).toMatchObject({ credentials: [{ standing: 'verified', isChanged: false }] })
  })
})
