import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { recorded, soundSteel } from '../twin/test-lineage.ts'
import { contradictionsIn } from './contradictions-in.ts'
import { contradictions } from './registry.ts'

const codes = (events: readonly RecordedEvent[], asOf?: string) => contradictionsIn(lotGraph(events), asOf).map(({ code, pointer }) => `${code} ${pointer.source?.replaceAll('urn:event:', '') ?? ''}`)
const day = (number: number) => `2026-07-${String(number).padStart(2, '0')}T08:00:00.000Z`
const made = (name: string, stated = {}) => recorded(name, { kind: 'production', at: day(1), out: ['100 TNE batch:x'], by: 'mill', ...stated })
const sold = (name: string, ...[from, to, stated = {}]: readonly [from: string, to: string, stated?: object]) => recorded(name, { kind: 'ownership-transfer', at: day(2), about: ['100 TNE batch:x'], from, to, ...stated })

describe('contradictionsIn()', () => {
  it('finds nothing in a chain that is sound', () => {
    expect(codes(soundSteel, day(20))).toEqual([])
  })
  it('names each check once, by its file', () => {
    expect(new Set(contradictions.map(({ name }) => name)).size).toBe(contradictions.length)
    expect(contradictions.every(({ title, name }) => title.length > 20 && /^[a-z-]+$/.test(name))).toBe(true)
  })
})

describe('a lot made twice', () => {
  it('is one that two events claim wholly', () => {
    expect(codes([made('a'), made('b', { out: ['batch:x'] })])).toEqual(['provenance-lot-made-twice event b lot batch:x'])
    expect(codes([made('a'), made('b', { issuer: 'forger' })])).toEqual(['provenance-lot-made-twice event b lot batch:x'])
  })
  it('is none that two events made a part of, nor one that was taken out of a container again', () => {
    expect(codes([made('a', { out: ['40 TNE batch:x'] }), made('b', { out: ['60 TNE batch:x'], issuer: 'other' })])).toEqual([])
    expect(codes([made('a'), recorded('b', { kind: 'aggregation', at: day(2), in: ['batch:x'], out: ['box:1'] }), recorded('c', { kind: 'disaggregation', at: day(3), in: ['box:1'], out: ['batch:x'] })])).toEqual([])
  })
  it('is none where the proof of the other maker was taken back', () => {
    expect(codes([made('a', { standing: 'revoked' }), made('b', { issuer: 'other' })])).toEqual(['provenance-proof-replaced event a lot batch:x'])
  })
  it('is noticed where the number is of another maker', () => {
    const lot = 'heat-number:H1@did:web:mill.example'
    expect(codes([recorded('a', { kind: 'production', out: [lot], by: 'mill' })])).toEqual([])
    expect(codes([recorded('a', { kind: 'production', out: [lot], issuer: 'forger' })])).toEqual([`provenance-maker-differs event a lot ${lot}`])
  })
})

describe('a circle', () => {
  it('is named by its earliest event and a lot on it', () => {
    const events = [recorded('a', { kind: 'transformation', at: day(1), in: ['x:1'], out: ['x:2'] }), recorded('b', { kind: 'transformation', at: day(1), in: ['x:2'], out: ['x:3', 'x:1'] })]
    expect(codes(events)).toEqual(['provenance-cycle event a lot x:2'])
    expect(codes([recorded('a', { kind: 'transformation', in: ['x:1'], out: ['x:1'] })])).toEqual(['provenance-cycle event a lot x:1'])
  })
  it('of many thousand lots ends, and so does a chain of as many', () => {
    const links = Array.from({ length: 10_000 }, (_, index) => recorded(String(index), { kind: 'transformation', in: [`x:${String(index)}`], out: [`x:${String(index + 1)}`] }))
    expect(codes(links)).toEqual([])
    expect(codes([...links, recorded('last', { kind: 'transformation', in: ['x:10000'], out: ['x:0'] })])).toHaveLength(1)
  })
})

describe('a sale', () => {
  it('by one who has sold before is contradicted', () => {
    expect(codes([made('m'), sold('a', 'mill', 'trader'), sold('b', 'mill', 'other', { at: day(3) })])).toEqual(['provenance-sold-by-another event b lot batch:x'])
  })
  it('by a stranger is contradicted, without quantities too', () => {
    expect(codes([made('m'), sold('a', 'mill', 'trader'), sold('b', 'stranger', 'other', { at: day(3) })])).toEqual(['provenance-sold-by-another event b lot batch:x'])
    expect(codes([sold('a', 'mill', 'trader', { about: ['batch:x'] }), sold('b', 'stranger', 'other', { at: day(3), about: ['batch:x'] })])).toEqual(['provenance-sold-by-another event b lot batch:x'])
  })
  it('in parts, on and on, is sound while each sells what it has', () => {
    const part = (tonnes: string) => ({ about: [`${tonnes} TNE batch:x`] })
    const chain = [made('m'), sold('a', 'mill', 'one', part('40')), sold('b', 'mill', 'two', { ...part('60'), at: day(3) }), sold('c', 'one', 'three', { ...part('40'), at: day(4) })]
    expect(codes(chain)).toEqual([])
    expect(codes([...chain, sold('d', 'two', 'three', { ...part('60.001'), at: day(5) })])).toEqual(['provenance-sold-by-another event d lot batch:x'])
    expect(codes([...chain, sold('d', 'two', 'three', { ...part('60.001'), at: day(5), tolerance: '0.5' })])).toEqual([])
  })
  it('of one day comes in any order, and may be stated by both', () => {
    expect(codes([made('m'), sold('z', 'mill', 'one'), sold('a', 'one', 'two')])).toEqual([])
    expect(codes([made('m'), sold('a', 'mill', 'one', { issuer: 'mill' }), sold('b', 'mill', 'one', { issuer: 'one' })])).toEqual([])
    expect(codes([made('m'), sold('a', 'mill', 'one', { issuer: 'mill' }), sold('b', 'mill', 'one', { issuer: 'mill' })])).toEqual(['provenance-sold-by-another event b lot batch:x'])
  })
  it('is doubtful where nobody knows how much there is', () => {
    expect(codes([sold('a', 'mill', 'one'), sold('b', 'stranger', 'two', { at: day(3) })])).toEqual(['provenance-owner-unproven event b lot batch:x'])
  })
  it('needs both parties', () => {
    expect(codes([recorded('a', { kind: 'ownership-transfer', about: ['batch:x'], from: 'mill' })])).toEqual(['provenance-party-unnamed event a lot batch:x'])
  })
  it('has its buyer in what is for customs alone', () => {
    const [kept] = [sold('a', 'mill', 'one')].map((one) => {
      const { to, ...event } = one.event
      return { ...one, event: { ...event, confidential: { parties: to === undefined ? [] : [{ role: 'buyer', party: to }] } } }
    })
    expect(codes([made('m'), ...(kept === undefined ? [] : [kept]), sold('b', 'stranger', 'two', { at: day(3) })])).toEqual(['provenance-sold-by-another event b lot batch:x'])
  })
})

describe('custody', () => {
  it('has one hand at a time', () => {
    const hand = (name: string, ...[from, to, number]: readonly [from: string, to: string, number: number]) => recorded(name, { kind: 'custody-transfer', at: day(number), about: ['batch:x'], from, to })
    expect(codes([hand('a', 'mill', 'carrier', 2), hand('b', 'carrier', 'depot', 3)])).toEqual([])
    expect(codes([hand('a', 'mill', 'carrier', 2), hand('b', 'mill', 'depot', 3)])).toEqual(['provenance-two-custodians event b lot batch:x'])
  })
})

describe('dates', () => {
  it('follow each other', () => {
    const use = recorded('u', { kind: 'transformation', at: '2026-06-30T08:00:00.000Z', in: ['100 TNE batch:x'], out: ['100 TNE batch:y'] })
    expect(codes([made('m'), use])).toEqual(['provenance-used-before-made event u lot batch:x'])
    expect(codes([made('m'), recorded('i', { kind: 'inspection', at: '2026-06-30T08:00:00.000Z', about: ['batch:x'] })])).toEqual(['provenance-moved-before-made event i lot batch:x'])
    expect(codes([made('m')], '2026-06-30T00:00:01.000Z')).toEqual(['provenance-event-in-future event m'])
    expect(codes([made('m', { at: 'yesterday' })])).toEqual(['provenance-date-unreadable event m'])
  })
  it('without a time are no contradiction to a time of the day', () => {
    const use = (at: string) => recorded('u', { kind: 'transformation', at, in: ['100 TNE batch:x'], out: ['100 TNE batch:y'] })
    expect(codes([made('m'), use('2026-07-01T00:00:00.000Z')])).toEqual([])
    expect(codes([made('m', { at: '2026-07-02T00:00:00.000Z' }), use('2026-07-01T00:00:00.000Z')])).toEqual(['provenance-used-before-made event u lot batch:x'])
  })
  it('have inspections for export before the border', () => {
    const inspection = (number: number) => recorded('i', { kind: 'inspection', at: day(number), about: ['batch:x'], process: 'phytosanitary-certification' })
    const crossing = recorded('c', { kind: 'custody-transfer', at: day(5), about: ['batch:x'], from: 'a', to: 'b', process: 'border-crossing' })
    expect(codes([inspection(4), crossing])).toEqual([])
    expect(codes([inspection(6), crossing])).toEqual(['provenance-inspected-after-crossing event i lot batch:x'])
  })
})

describe('documents', () => {
  const ticket = (name: string, lot: string, stated = {}) => recorded(name, { kind: 'custody-transfer', at: day(3), about: [`5 TNE ${lot}`], from: 'a', to: 'b', documents: [{ kind: 'delivery-ticket', number: 'T1' }], issuer: 'pipeline', ...stated })
  it('of one act are found with another', () => {
    expect(codes([ticket('a', 'batch:x'), ticket('b', 'batch:y', { at: day(4) })])).toEqual(['provenance-document-used-twice event b lot batch:y'])
    expect(codes([ticket('a', 'batch:x'), ticket('b', 'batch:x', { at: day(4) })])).toEqual(['provenance-document-repeated event b lot batch:x'])
    expect(codes([ticket('a', 'batch:x'), ticket('b', 'batch:y', { issuer: 'other-line' })])).toEqual([])
  })
  it('that cover a quantity are found with more', () => {
    const report = { kind: 'mill-test-report', number: 'MTR1' }
    const own = recorded('own', { kind: 'production', out: ['30 TNE batch:x'], by: 'mill', documents: [report] })
    const shipment = (name: string, bill: string, tonnes: string) => recorded(name, { kind: 'custody-transfer', at: day(3), about: [`${tonnes} TNE batch:${name}`], from: 'a', to: 'b', issuer: 'carrier', documents: [report, { kind: 'bill-of-lading', number: bill }] })
    expect(codes([own, shipment('a', 'B1', '10'), shipment('b', 'B2', '20')])).toEqual([])
    expect(codes([own, shipment('a', 'B1', '10'), shipment('b', 'B2', '20.5')])).toEqual(['provenance-document-exceeded event b lot batch:b'])
  })
  it('with one identity and two contents are altered', () => {
    expect(codes([made('m', { credential: 'urn:c', sha256: '00' }), sold('a', 'mill', 'one', { credential: 'urn:c', sha256: '01' })])).toEqual(['provenance-credential-altered event a lot batch:x'])
    expect(codes([made('m', { credential: 'urn:c', sha256: '00' }), sold('a', 'mill', 'one', { credential: 'urn:c', sha256: '01', issuer: 'other' })])).toEqual([])
  })
})

describe('proofs', () => {
  it('that do not hold are named', () => {
    expect((['verified', 'not-recognised', 'stated', 'suspended', 'revoked'] as const).flatMap((standing) => codes([made('m', { standing })]))).toEqual([
      'provenance-issuer-not-recognised event m lot batch:x', 'provenance-proof-missing event m lot batch:x', 'provenance-proof-suspended event m lot batch:x', 'provenance-proof-revoked event m lot batch:x',
    ])
  })
})

describe('chains of any length', () => {
  const chain = (length: number) => [made('m'), ...Array.from({ length }, (_, index) => sold(String(index).padStart(3, '0'), index === 0 ? 'mill' : `p${String(index - 1)}`, `p${String(index)}`, { at: new Date(Date.UTC(2026, 6, 2, index)).toISOString() }))]
  it('hold, and break wherever one is not the owner', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), (length, seed) => {
      const events = chain(length)
      expect(codes(events)).toEqual([])
      const broken = 2 + (seed % (length - 1))
      const forged = events.map((one, index) => (index === broken ? { ...one, event: { ...one.event, from: { identifiers: [{ scheme: 'did', value: 'did:web:stranger.example' }] } } } : one))
      expect(codes(forged)[0]).toBe(`provenance-sold-by-another event ${String(broken - 1).padStart(3, '0')} lot batch:x`)
    }), { numRuns: 60 })
  })
})
