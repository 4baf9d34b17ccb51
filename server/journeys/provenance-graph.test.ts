import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type StartedServer } from './start-server.ts'
import { signInAs, type Trader } from './test-trader.ts'

interface Recorded { readonly recorded: readonly string[]; readonly known: readonly string[]; readonly refused: readonly string[]; readonly findings: readonly { readonly code: string; readonly pointer: object }[]; readonly batch?: string }
interface Traced { readonly lots: readonly { readonly lot: string; readonly depth: number }[]; readonly sources?: readonly string[]; readonly deliveries?: readonly string[]; readonly events: readonly { readonly event: { readonly id: string; readonly confidential?: object }; readonly standing: string }[]; readonly findings: readonly { readonly code: string }[] }

const heat = 'heat-number:H4711@did:web:mill.example'
const coil = 'coil:C1@did:web:mill.example'
const strip = 'coil:C1-A@did:web:slitter.example'
const tonnes = (value: string) => ({ value, unit: 'TNE' })
const party = (did: string) => ({ identifiers: [{ scheme: 'did', value: did }] })
const base = { occurredAt: '2026-07-01T08:00:00Z', inputs: [], outputs: [], about: [], documents: [] }

describe('provenance by statements', () => {
  let server: StartedServer
  let mill: Trader
  let broker: Trader
  let importer: Trader
  let officer: Trader
  beforeAll(async () => {
    server = await startServer()
    ;[mill, broker, importer, officer] = ['tidemark-manifests', 'meridian-filer', 'larkspur-filer', 'import-specialist'].map((client) => signInAs(server, client)) as [Trader, Trader, Trader, Trader]
  })
  afterAll(async () => server.remove())

  const did = (organisation: string) => `did:web:localhost%3A${new URL(server.url).port}:organisations:${organisation}`
  async function send<Answer>(who: Trader, path: string, { body, key = randomUUID() }: { readonly body?: unknown; readonly key?: string } = {}): Promise<{ readonly status: number; readonly answer: Answer }> {
    const response = await who.call(path, body === undefined ? {} : { method: 'POST', headers: { 'idempotency-key': key, 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return { status: response.status, answer: await response.json() as Answer }
  }
  const traced = async (who: Trader, lot: string, query = '') => send<Traced>(who, `/provenance/lots/${encodeURIComponent(lot)}/trace?${query}`)

  it('records what parties state, each once, and refuses what cannot be with the event named', async () => {
    const events = [
      { ...base, id: 'urn:example:melt', kind: 'production', outputs: [{ lot: heat, quantity: tonnes('100') }], by: party('did:web:mill.example') },
      { ...base, id: 'urn:example:roll', kind: 'transformation', occurredAt: '2026-07-02T08:00:00Z', inputs: [{ lot: heat, quantity: tonnes('100') }], outputs: [{ lot: coil, quantity: tonnes('98') }], losses: [tonnes('2')], confidential: { price: { amount: '812.40', currency: 'USD', per: 'TNE' } } },
    ]
    const key = randomUUID()
    const first = await send<Recorded>(mill, '/provenance/events', { body: { events }, key })
    expect([first.status, first.answer.recorded, first.answer.findings]).toEqual([201, ['urn:example:melt', 'urn:example:roll'], []])
    expect((await send(mill, '/provenance/events', { body: { events }, key })).answer).toEqual(first.answer)
    expect((await send<Recorded>(mill, '/provenance/events', { body: { events } })).answer).toMatchObject({ recorded: [], known: ['urn:example:melt', 'urn:example:roll'] })
    const other = await send<Recorded>(mill, '/provenance/events', { body: { events: [{ ...events[0], outputs: [{ lot: heat, quantity: tonnes('900') }] }] } })
    expect([other.status, other.answer.findings]).toMatchObject([422, [{ code: 'provenance-event-replayed', pointer: { source: 'event urn:example:melt' } }]])
    const negative = await send<Recorded>(mill, '/provenance/events', { body: { events: [{ ...base, id: 'urn:example:minus', kind: 'measurement', about: [{ lot: coil, quantity: tonnes('-1') }] }] } })
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
    const { answer } = await send<{ lots: { lot: string }[]; events: { event: { id: string } }[]; supports: string }>(officer, '/provenance/shipments/ZZSB260701001')
    expect([answer.lots.map(({ lot }) => lot), answer.events.length, answer.supports]).toEqual([[strip], 4, 'partial'])
    const assessed = await send<{ shipment: string; origin: { claim: unknown; status: string }; twin: object; findings: object[]; balance: object[] }>(officer, '/provenance/shipments/ZZSB260701001/assessment?country=MX&agreement=usmca')
    expect(assessed.answer).toMatchObject({ shipment: 'ZZSB260701001', origin: { claim: { country: 'MX', agreement: 'usmca' }, status: 'unsupported' } })
    const seen = await send<{ events: { event: { id: string } }[] }>(importer, '/provenance/shipments/ZZSB260701001')
    expect(seen.answer.events.map(({ event }) => event.id)).toEqual(['urn:example:ship'])
    expect((await send(mill, '/provenance/shipments/ZZSB260701001')).status).toBe(404)
    expect((await send(importer, '/provenance/shipments')).answer).toMatchObject({ shipments: [{ kind: 'bill-of-lading', number: 'ZZSB260701001' }] })
    expect((await send(mill, '/provenance/shipments')).answer).toEqual({ shipments: [] })
    expect((await send(officer, '/provenance/lots?q=coil:C1')).answer).toEqual({ lots: [strip, coil] })
  })
})
