import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { digitalTwin } from './digital-twin.ts'
import { recorded, soundSteel } from './test-lineage.ts'

const asOf = '2026-07-20T00:00:00.000Z'
const twin = (events: readonly RecordedEvent[], shipment = 'BILL1') => digitalTwin({ shipment, asOf, recorded: events, filings: [] })
const codes = (events: readonly RecordedEvent[], shipment?: string) => twin(events, shipment).findings.map(({ code, pointer }) => `${code} ${pointer.source?.replaceAll('urn:event:', '') ?? ''}`)

describe('digitalTwin()', () => {
  it('says what is shipped, where it is, who holds it, who owns it, and what proves each', () => {
    const found = twin(soundSteel)
    expect(found).toMatchObject({
      shipment: 'BILL1', supports: 'full', findings: [],
      lots: [{ lot: 'pipe:P1', quantity: { value: { value: '20', unit: 'TNE' }, evidence: [{ event: 'urn:event:carriage', standing: 'verified' }] }, sources: [] }],
      place: { value: { name: 'Monclova' }, since: '2026-07-05T08:00:00.000Z' },
      custodian: { value: { identifiers: [{ value: 'did:web:carrier.example' }] } },
      owner: { value: { identifiers: [{ value: 'did:web:importer.example' }] }, evidence: [{ event: 'urn:event:sale' }] },
    })
    expect(found.events.map(({ event }) => event.id)).toEqual(['heat', 'rolling', 'cutting', 'sale', 'carriage'].map((id) => `urn:event:${id}`))
    expect(found.balance.map(({ event, lot, holds }) => [event.slice(10), lot, holds])).toEqual([
      ['rolling', undefined, true], ['cutting', undefined, true], ['rolling', 'heat:H1', true], ['cutting', 'coil:C1', true],
    ])
  })
  it('is asked by a lot too', () => {
    expect(twin(soundSteel, 'pipe:P2')).toMatchObject({ lots: [{ lot: 'pipe:P2' }], custodian: { value: { identifiers: [{ value: 'did:web:mill.example' }] } } })
    expect(codes(soundSteel, 'pipe:P2')).toEqual(['provenance-owner-missing shipment pipe:P2'])
  })
  it('names what nobody made, holds or owns, as soon as one event is known', () => {
    expect(codes([recorded('bill', { kind: 'inspection', about: ['pipe:P9'], documents: [{ kind: 'bill-of-lading', number: 'BILL1' }] })])).toEqual([
      'provenance-source-missing event bill lot pipe:P9', 'provenance-shipped-quantity-missing event bill lot pipe:P9', 'provenance-custody-missing shipment BILL1', 'provenance-owner-missing shipment BILL1',
    ])
    const found = twin(soundSteel.slice(1))
    expect([found.supports, found.lots[0]?.sources, found.findings.map(({ code }) => code)]).toEqual(['partial', ['heat:H1'], ['provenance-source-missing']])
    expect(twin([], 'nothing')).toMatchObject({ lots: [], events: [], supports: 'partial', findings: [{ code: 'provenance-lots-missing' }] })
  })
  it('joins a bill without lots to the invoice and the order that name them', () => {
    const [heat, rolling, cutting, sale] = soundSteel
    const document = (kind: string, number: string) => ({ kind, number })
    const joined = [
      recorded('bill', { kind: 'custody-transfer', at: '2026-07-06T08:00:00.000Z', from: 'mill', to: 'carrier', documents: [document('bill-of-lading', 'BILL2'), document('commercial-invoice', 'I1')] }),
      recorded('invoice', { kind: 'inspection', documents: [document('commercial-invoice', 'I1'), document('purchase-order', 'O1')] }),
      recorded('order', { kind: 'inspection', at: '2026-07-05T08:00:00.000Z', about: ['20 TNE pipe:P1'], documents: [document('purchase-order', 'O1')] }),
    ]
    const found = twin([heat, rolling, cutting, sale, ...joined].flatMap((one) => one ?? []), 'BILL2')
    expect([found.lots.map(({ lot }) => lot), found.custodian]).toMatchObject([['pipe:P1'], { value: { identifiers: [{ value: 'did:web:carrier.example' }] }, evidence: [{ event: 'urn:event:bill' }] }])
    expect(twin([...joined.slice(0, 1), recorded('other', { kind: 'inspection', about: ['pipe:P7'], documents: [document('commercial-invoice', 'I2')] })], 'BILL2').lots).toEqual([])
  })
  it('looks into containers, and knows who holds them', () => {
    const packed = recorded('packing', { kind: 'aggregation', at: '2026-07-04T09:00:00.000Z', in: ['20 TNE pipe:P1'], out: ['20 TNE box:1'] })
    const carried = recorded('rail', { kind: 'custody-transfer', at: '2026-07-06T08:00:00.000Z', about: ['box:1'], from: 'mill', to: 'railway', documents: [{ kind: 'bill-of-lading', number: 'RAIL1' }] })
    expect(twin([...soundSteel.slice(0, 4), packed, carried], 'RAIL1')).toMatchObject({ lots: [{ lot: 'pipe:P1' }], custodian: { value: { identifiers: [{ value: 'did:web:railway.example' }] } }, supports: 'full' })
  })
  it('supports nothing once contradicted or taken back, and a part where unproven', () => {
    const withStanding = (id: string, standing: RecordedEvent['standing']) => soundSteel.map((one) => (one.event.id === `urn:event:${id}` ? { ...one, standing } : one))
    expect([twin(withStanding('heat', 'revoked')).supports, codes(withStanding('heat', 'revoked'))]).toEqual(['nothing', ['provenance-proof-revoked event heat lot heat:H1']])
    expect((['suspended', 'not-recognised', 'stated'] as const).map((standing) => twin(withStanding('heat', standing)).supports)).toEqual(['partial', 'partial', 'partial'])
    const resold = recorded('resale', { kind: 'ownership-transfer', at: '2026-07-06T08:00:00.000Z', about: ['20 TNE pipe:P1'], from: 'stranger', to: 'fence' })
    expect([twin([...soundSteel, resold]).supports, codes([...soundSteel, resold])]).toEqual(['nothing', ['provenance-sold-by-another event resale lot pipe:P1']])
  })
  it('bears what others did with the same coil only where it concerns the coil', () => {
    const other = (tonnes: string) => recorded('theirs', { kind: 'transformation', at: '2026-07-04T08:00:00.000Z', in: [`${tonnes} TNE coil:C1`], out: [`${tonnes} TNE pipe:X`], standing: 'stated' })
    expect(codes([...soundSteel, other('1')])).toEqual(['provenance-lot-exceeded event theirs lot coil:C1'])
    const fewer = soundSteel.map((one) => (one.event.id === 'urn:event:cutting' ? recorded('cutting', { kind: 'transformation', at: one.event.occurredAt, in: ['20 TNE coil:C1'], out: ['20 TNE pipe:P1'], by: 'mill' }) : one))
    expect(codes([...fewer, other('1')])).toEqual([])
  })
  it('says where lots of one shipment are owned or held by several', () => {
    const both = (name: string, kind: 'ownership-transfer' | 'custody-transfer', ...[lot, to]: readonly [string, string]) => recorded(name, { kind, at: '2026-07-06T08:00:00.000Z', about: [lot], from: 'mill', to, documents: [{ kind: 'shipment', number: 'S1' }] })
    const made = recorded('made', { kind: 'production', out: ['pipe:1', 'pipe:2'], by: 'mill' })
    const codesOf = (...events: readonly RecordedEvent[]) => codes([made, ...events], 'S1').filter((code) => code.startsWith('provenance-several'))
    expect(codesOf(both('a', 'ownership-transfer', 'pipe:1', 'one'), both('b', 'ownership-transfer', 'pipe:2', 'two'))).toEqual(['provenance-several-owners event a lot pipe:1'])
    expect(codesOf(both('a', 'custody-transfer', 'pipe:1', 'one'), both('b', 'custody-transfer', 'pipe:2', 'two'))).toEqual(['provenance-several-custodians event a lot pipe:1'])
    expect(codesOf(both('a', 'ownership-transfer', 'pipe:1', 'one'), both('b', 'ownership-transfer', 'pipe:2', 'one'))).toEqual([])
  })
  it('sees a ticket, a report and a credential that another shipment rests on already', () => {
    const ticket = (name: string, at: string, stated = {}) => recorded(name, { kind: 'custody-transfer', at, about: [`20 TNE oil:${name}`], from: 'a', to: 'b', issuer: 'pipeline', documents: [{ kind: 'delivery-ticket', number: 'T1' }, { kind: 'bill-of-lading', number: name }], ...stated })
    const [first, second] = [ticket('B1', '2026-07-05T08:00:00.000Z'), ticket('B2', '2026-07-06T08:00:00.000Z')]
    expect([codes([first, second], 'B2').at(0), twin([first, second], 'B2').supports, twin([first, second], 'B2').events.length]).toEqual(['provenance-document-used-twice event B2 lot oil:B2', 'nothing', 1])
    expect(twin([first, second], 'B1').supports).toBe('partial')
    expect(codes([first, ticket('B2', '2026-07-06T08:00:00.000Z', { issuer: 'other-line' })], 'B2')).not.toContain('provenance-document-used-twice event B2 lot oil:B2')
    expect(codes([ticket('B1', '2026-07-05T08:00:00.000Z', { standing: 'stated' }), second], 'B2').filter((code) => code.includes('used-twice'))).toEqual([])
    const credential = (name: string, at: string, sha256: string) => ticket(name, at, { documents: [{ kind: 'bill-of-lading', number: name }], credential: 'urn:c', sha256 })
    expect(codes([credential('B1', '2026-07-05T08:00:00.000Z', '00'), credential('B2', '2026-07-06T08:00:00.000Z', '01')], 'B2')).toContain('provenance-credential-altered event B2 lot oil:B2')
    const report = { kind: 'mill-test-report', number: 'M1' }
    const covered = (name: string, tonnes: string, at: string) => ticket(name, at, { about: [`${tonnes} TNE pipe:${name}`], documents: [report, { kind: 'bill-of-lading', number: name }] })
    const reported = recorded('report', { kind: 'production', out: ['30 TNE coil:R'], by: 'mill', documents: [report] })
    expect(codes([reported, covered('B1', '10', '2026-07-05T08:00:00.000Z'), covered('B2', '21', '2026-07-06T08:00:00.000Z')], 'B2')).toContain('provenance-document-exceeded event B2 lot pipe:B2')
  })
  it('ends, however the chain was forged', () => {
    const circle = Array.from({ length: 4_000 }, (_, index) => recorded(String(index), { kind: 'transformation', in: [`x:${String(index)}`], out: [`x:${String((index + 1) % 4_000)}`] }))
    const found = twin(circle, 'x:5')
    expect([found.supports, found.events.length, found.findings.filter(({ code }) => code === 'provenance-cycle').length, found.findings.length <= 400]).toEqual(['nothing', 4_000, 1, true])
  })
})
