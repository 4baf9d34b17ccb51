import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { assessOrigin } from '../origin/assess-origin.ts'
import { digitalTwin } from './digital-twin.ts'
import { recorded, soundSteel, type TestEvent } from './test-lineage.ts'

const twin = (events: readonly RecordedEvent[], shipment = 'BILL1') => digitalTwin({ shipment, asOf: '2026-07-20T00:00:00.000Z', recorded: events, filings: [] })
const codes = (events: readonly RecordedEvent[], shipment?: string) => twin(events, shipment).findings.map(({ code, pointer }) => `${code} ${pointer.source?.replaceAll('urn:event:', '') ?? ''}`)
const [bill, invoice] = [{ kind: 'bill-of-lading', number: 'BILL1' }, { kind: 'commercial-invoice', number: '1001' }]
const late = '2026-07-10T08:00:00.000Z'
const sound = twin(soundSteel)

/** What somebody without a part in the chain says, by a statement or by a credential that nobody recognises. */
const bareWords: readonly (readonly [string, Partial<TestEvent>])[] = [['stated', { organisation: 'stranger' }], ['not recognised', { standing: 'not-recognised', issuer: 'stranger' }]]
const attacks: readonly (readonly [string, string, TestEvent])[] = [
  ['I own it', 'pipe:P1', { kind: 'ownership-transfer', at: late, about: ['20 TNE pipe:P1'], from: 'importer', to: 'stranger' }],
  ['I sold it', 'pipe:P1', { kind: 'ownership-transfer', at: late, about: ['20 TNE pipe:P1'], from: 'stranger', to: 'fence' }],
  ['custody with me', 'pipe:P1', { kind: 'custody-transfer', at: late, about: ['20 TNE pipe:P1'], from: 'carrier', to: 'stranger' }],
  ['two custodians', 'pipe:P1', { kind: 'custody-transfer', at: late, about: ['20 TNE pipe:P1'], from: 'mill', to: 'stranger' }],
  ['made twice', 'pipe:P1', { kind: 'production', at: late, out: ['20 TNE pipe:P1'], by: 'mill' }],
  ['made twice of the heat', 'heat:H1', { kind: 'production', at: late, out: ['heat:H1'] }],
  ['made of something else', 'pipe:P1', { kind: 'transformation', at: '2026-07-03T09:00:00.000Z', in: ['1 TNE scrap:1'], out: ['1 TNE pipe:P1'] }],
  ['used up elsewhere', 'coil:C1', { kind: 'transformation', at: late, in: ['60 TNE coil:C1'], out: ['60 TNE pipe:X'] }],
  ['in a circle', 'pipe:P1', { kind: 'transformation', at: late, in: ['20 TNE pipe:P1'], out: ['20 TNE heat:H1'] }],
  ['moved before it was made', 'pipe:P1', { kind: 'inspection', at: '2026-01-01T08:00:00.000Z', about: ['pipe:P1'] }],
  ['in the future', 'pipe:P1', { kind: 'inspection', at: '2027-01-01T08:00:00.000Z', about: ['pipe:P1'] }],
  ['in my container', 'pipe:P1', { kind: 'aggregation', at: late, in: ['20 TNE pipe:P1'], out: ['box:stranger'] }],
]

describe('the bare word of a stranger', () => {
  it.each(attacks)('lowers nothing: %s', (...[, lot, attack]) => {
    for (const [, word] of bareWords) {
      const events = [...soundSteel, recorded('attack', { ...attack, ...word, documents: [bill] })]
      expect(codes(events)).toEqual([`provenance-stranger-set-aside event attack lot ${lot}`])
      expect({ ...twin(events), findings: [] }).toEqual(sound)
    }
  })
  it('lowers nothing by any number of such, in any order', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...attacks], { minLength: 1 }), fc.nat(1), (chosen, by) => {
      const found = twin([...chosen.map(([, , attack], index) => recorded(`attack${String(index)}`, { ...attack, ...bareWords[by]?.[1], documents: [bill] })), ...soundSteel])
      expect([found.supports, found.findings.length, found.lots]).toEqual(['full', chosen.length, sound.lots])
    }), { numRuns: 40 })
  })
  it('is told from that of a party of the chain, which contradicts itself', () => {
    const resold = (word: Partial<TestEvent>) => twin([...soundSteel, recorded('again', { kind: 'ownership-transfer', at: late, about: ['20 TNE pipe:P1'], from: 'mill', to: 'fence', ...word })])
    expect([resold({ standing: 'not-recognised', issuer: 'mill' }).supports, resold({ standing: 'not-recognised', issuer: 'carrier' }).supports, resold({ organisation: 'larkspur' }).supports]).toEqual(['nothing', 'nothing', 'nothing'])
    expect(resold({ issuer: 'stranger' }).supports).toBe('nothing')
  })
  it('stands where nothing is proven, and is that of the maker where the lot is numbered by it', () => {
    const stated = soundSteel.map((one) => ({ ...one, standing: 'stated' as const }))
    const again = { kind: 'production', at: '2026-07-01T09:00:00.000Z' } as const
    expect(codes([...stated, recorded('again', { ...again, out: ['heat:H1'], issuer: 'stranger', standing: 'stated' })])).toContain('provenance-lot-made-twice event again lot heat:H1')
    const lot = 'heat-number:H7@did:web:foundry.example'
    const used = [recorded('first', { kind: 'production', out: [`20 TNE ${lot}`], issuer: 'agent' }), recorded('bill', { kind: 'custody-transfer', at: late, about: [`20 TNE ${lot}`], from: 'trader', to: 'carrier', issuer: 'carrier', documents: [bill] })]
    expect(twin([...used, recorded('again', { ...again, out: [lot], issuer: 'foundry', standing: 'not-recognised' })]).supports).toBe('nothing')
  })
  it('can say what contradicts nobody, which then is without a proof', () => {
    expect(codes([...soundSteel, recorded('look', { kind: 'inspection', at: late, about: ['pipe:P1'], organisation: 'stranger' })])).toEqual(['provenance-proof-missing event look lot pipe:P1'])
  })
})

describe('what strangers add', () => {
  const claim = (events: readonly RecordedEvent[]) => assessOrigin({ twin: twin(events), claim: { country: 'MX', evidence: [] }, on: '2026-07-20' }).status
  const codeOf = (lot: string) => (lot.startsWith('pipe') ? '7306305000' : lot.startsWith('coil') ? '7208370060' : '7206900000')
  const melted = (one: RecordedEvent): RecordedEvent => ({ ...one, event: { ...one.event, outputs: one.event.outputs.map((part) => ({ ...part, particulars: { countryOfOrigin: 'MX', countryOfManufacture: 'MX', commodityCode: codeOf(part.lot) } })), place: { identifiers: [], country: 'MX' } } })

  it('makes no origin supported: neither lots, nor inputs, nor a maker', () => {
    const shipped = soundSteel.slice(3)
    expect(claim(soundSteel.map(melted))).toBe('supported')
    expect(claim(shipped)).toBe('unsupported')
    const theirs = [recorded('ore', { kind: 'production', out: ['20 TNE stranger:ore'], by: 'stranger' }), recorded('pipe', { kind: 'transformation', at: '2026-07-03T08:00:00.000Z', in: ['20 TNE stranger:ore'], out: ['20 TNE pipe:P1'], issuer: 'stranger', standing: 'not-recognised' })]
    expect(claim([...shipped, ...theirs.map(melted)])).toBe('unsupported')
  })
  it('is in no shipment: neither their lots, nor their papers', () => {
    for (const standing of ['verified', 'not-recognised', 'stated'] as const) {
      const theirs = recorded('theirs', { kind: 'ownership-transfer', at: late, about: ['5 TNE pipe:Z'], from: 'stranger', to: 'importer', issuer: 'stranger', standing, documents: [bill] })
      expect(twin([...soundSteel, theirs]).lots).toEqual(sound.lots)
      expect(codes([...soundSteel, theirs])).toEqual([`provenance-${standing === 'verified' ? 'number-of-others' : 'stranger-set-aside'} event theirs`])
    }
  })
  it('does not get in by what they say of lots that are shipped', () => {
    const foot = recorded('foot', { kind: 'inspection', at: late, about: ['pipe:P1'], issuer: 'stranger', standing: 'stated', documents: [bill] })
    const door = recorded('door', { kind: 'custody-transfer', at: late, about: ['5 TNE pipe:Z'], from: 'mill', to: 'carrier', issuer: 'stranger', standing: 'stated', documents: [bill] })
    expect(twin([...soundSteel, foot, door]).lots).toEqual(sound.lots)
  })
})

describe('papers of one number', () => {
  const sale = (name: string, lot: string, stated: Partial<TestEvent> = {}) => recorded(name, { kind: 'ownership-transfer', at: '2026-07-04T08:00:00.000Z', about: [`20 TNE ${lot}`], from: name, to: 'importer', issuer: name, documents: [invoice], ...stated })
  it('of two sellers to one buyer are of two sales', () => {
    expect(twin([sale('mill', 'pipe:P1'), sale('other', 'pipe:Q1', { at: late })], '1001').lots.map(({ lot }) => lot)).toEqual(['pipe:P1'])
    expect(codes([sale('mill', 'pipe:P1'), sale('other', 'pipe:Q1', { at: late })], '1001')).toContain('provenance-number-of-others event other')
    expect(twin([sale('mill', 'pipe:P1'), sale('other', 'pipe:Q1', { from: 'mill' })], '1001').lots).toHaveLength(2)
  })
  it('lead from a bill to the sale of its own shipper', () => {
    const shipping = recorded('bill', { kind: 'custody-transfer', at: '2026-07-06T08:00:00.000Z', from: 'mill', to: 'carrier', issuer: 'carrier', documents: [bill, invoice] })
    expect(twin([shipping, sale('other', 'pipe:Q1'), sale('mill', 'pipe:P1')]).lots.map(({ lot }) => lot)).toEqual(['pipe:P1'])
    expect(twin([shipping, sale('other', 'pipe:Q1')]).lots).toEqual([])
  })
  it('bring no certificate of another sale', () => {
    const certificate = (issuer: string) => recorded('certificate', { kind: 'inspection', at: late, issuer, process: 'certification-of-origin', documents: [invoice] })
    const known = (issuer: string) => twin([...soundSteel.slice(0, 3), sale('mill', 'pipe:P1', { documents: [invoice, bill] }), { ...certificate(issuer), source: { kind: 'credential', organisation: issuer, issuer: `did:web:${issuer}.example` } }]).events.map(({ event }) => event.id.slice(10))
    expect(known('mill')).toContain('certificate')
    expect(known('other')).not.toContain('certificate')
  })
  it('bring the entry that a broker prepares for the shipment by its invoice and its bill', () => {
    const entry = recorded('entry', { kind: 'inspection', at: late, issuer: 'broker', documents: [{ kind: 'entry-number', number: 'E1' }] })
    const papers = recorded('papers', { kind: 'inspection', at: late, organisation: 'larkspur', documents: [{ kind: 'entry-number', number: 'E1' }, invoice, bill] })
    expect(twin([...soundSteel, sale('other', 'pipe:Q1', { at: late }), entry, papers], 'E1').lots.map(({ lot }) => lot)).toEqual(['pipe:P1'])
  })
})
