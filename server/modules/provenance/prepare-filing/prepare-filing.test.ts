import type { DigitalTwin, OriginAssessment, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotParticulars, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShipmentAssessment } from '../provenance.ts'
import { prepareFiling } from './prepare-filing.ts'
import { withDerived } from './with-derived.ts'

const at = '2026-09-01T00:00:00.000Z'
const evidence = [{ event: 'urn:example:report', standing: 'verified' as const }]

function lot(id: string, value: LotParticulars, kilograms?: string): TwinLot {
  return { lot: id, sources: [], particulars: { value, since: at, evidence }, ...(kilograms !== undefined && { quantity: { value: { value: kilograms, unit: 'KGM' }, since: at, evidence } }) }
}

function recorded(event: Partial<ProvenanceEvent>, standing: EventStanding = 'verified'): RecordedEvent {
  return {
    event: { id: 'urn:example:sale', kind: 'ownership-transfer', occurredAt: at, inputs: [], outputs: [], about: [], documents: [], ...event },
    source: { kind: 'credential', organisation: 'northmoor' }, standing, recordedAt: at, standingSince: at,
  }
}

const noClaim: OriginAssessment = { claim: null, status: 'unsupported', path: [], findings: [] }
const borneOut: OriginAssessment = { claim: { agreement: 'usmca', country: 'MX', commodityCode: '730630', evidence }, status: 'supported', path: [], findings: [] }

const sale = recorded({
  about: [{ lot: 'piece:1@did:example:mill' }], documents: [{ kind: 'bill-of-lading', number: 'ZZSB26080011' }],
  from: { name: 'Ironvale Tube Works (sandbox)', identifiers: [{ scheme: 'did', value: 'did:example:mill' }], country: 'MX' },
  to: { name: 'Copperfield Metals (sandbox)', identifiers: [{ scheme: 'importer-number', value: '89-100000200' }] },
})

function assessment(twin: Partial<DigitalTwin>, origin = noClaim): ShipmentAssessment {
  return { shipment: 'ZZSB26080011', twin: { shipment: 'ZZSB26080011', asOf: at, lots: [], events: [], filings: [], balance: [], findings: [], supports: 'full', ...twin }, origin, areas: [], findings: [], balance: [] }
}

const pipe = { description: 'Welded pipe', commodityCode: '7306305090', countryOfOrigin: 'MX' }

describe('prepareFiling()', () => {
  it('makes a line of each commodity and origin, with what proves each datum', () => {
    const lots = [lot('piece:1@did:example:mill', { ...pipe, value: { amount: '900.50', currency: 'USD' } }, '500'), lot('piece:2@did:example:mill', { ...pipe, value: { amount: '99.50', currency: 'USD' } }, '125.5'), lot('piece:3@did:example:mill', { ...pipe, countryOfOrigin: 'CA' }, '1')]
    const { declaration, fields } = prepareFiling(assessment({ lots, events: [sale] }), 'entry')
    expect(declaration).toMatchObject({
      kind: 'entry', functionCode: 'add',
      parties: [{ role: 'SE', name: 'Ironvale Tube Works (sandbox)' }, { role: 'BY', identifier: { qualifier: 'EI', value: '89-100000200' } }],
      consignments: [{ transportDocuments: [{ type: 'R', issuer: 'ZZSB', identifier: '26080011' }] }],
      goodsItems: [
        { sequence: 1, origin: 'MX', descriptions: ['WELDED PIPE'], commodities: [{ code: '7306305090', value: '1000', quantities: [{ value: '625.5', unit: 'KG' }] }] },
        { sequence: 2, origin: 'CA', commodities: [{ code: '7306305090', quantities: [{ value: '1', unit: 'KG' }] }] },
      ],
    })
    expect(fields.every(({ sources }) => sources.length > 0)).toBe(true)
    expect(JSON.stringify(declaration)).not.toContain('specialProgram')
  })

  it('takes the port that an entry names, which does not place the goods there', () => {
    const entered = (port: string, standing: EventStanding = 'verified') => recorded({ id: 'urn:example:entry', kind: 'inspection', process: 'entry', documents: [{ kind: 'entry-number', number: 'ZZ9-1000417-5' }], attributes: { 'port-of-entry': port } }, standing)
    const portOf = (entry: RecordedEvent) => prepareFiling(assessment({ lots: [lot('piece:1@did:example:mill', pipe, '5')], events: [sale, entry] }), 'entry').declaration.portOfEntry
    expect([portOf(entered('2304')), portOf(entered('Laredo')), portOf(entered('2304', 'stated'))]).toEqual(['2304', undefined, undefined])
  })

  it('puts each master bill of a summary into a consignment of its own', () => {
    const both = { ...sale, event: { ...sale.event, documents: ['ZZSB26080011', 'ZZSB26080012'].map((number) => ({ kind: 'bill-of-lading', number })) } }
    const of = (kind: 'entry' | 'entry-summary') => prepareFiling({ ...assessment({ shipment: 'ZZ910004177', lots: [lot('piece:1@did:example:mill', pipe)], events: [both] }), shipment: 'ZZ910004177' }, kind).declaration['consignments']
    expect(of('entry-summary')).toEqual(['26080011', '26080012'].map((identifier) => ({ transportDocuments: [{ type: 'M', issuer: 'ZZSB', identifier }] })))
    expect(of('entry')).toEqual([{ transportDocuments: ['26080011', '26080012'].map((identifier) => ({ type: 'R', issuer: 'ZZSB', identifier })) }])
  })

  it('claims a preference that the provenance bears out, for the goods it is about alone', () => {
    const of = (code: string) => prepareFiling(assessment({ lots: [lot('piece:1@did:example:mill', { ...pipe, commodityCode: code })] }, borneOut), 'entry-summary').declaration['goodsItems']
    expect(of('7306305090')).toMatchObject([{ specialProgram: 'S', origin: 'MX' }])
    expect(JSON.stringify(of('7208390015'))).not.toContain('specialProgram')
  })

  it('prepares no origin of what contradicts itself, and nothing of a proof that was taken back', () => {
    const contradicted = prepareFiling(assessment({ lots: [lot('piece:1@did:example:mill', pipe)] }, { ...borneOut, status: 'contradicted' }), 'entry')
    expect(JSON.stringify(contradicted.declaration)).not.toContain('"origin"')
    expect(prepareFiling(assessment({ events: [{ ...sale, standing: 'revoked' }] }), 'entry').fields).toEqual([])
  })

  it('sums no quantities of different kinds, and no values that are not all known', () => {
    const pieces: TwinLot = { ...lot('piece:2@did:example:mill', pipe), quantity: { value: { value: '4', unit: 'C62' }, since: at, evidence } }
    const { declaration } = prepareFiling(assessment({ lots: [lot('piece:1@did:example:mill', { ...pipe, value: { amount: '5', currency: 'USD' } }, '10'), pieces] }), 'entry-summary')
    expect(declaration['goodsItems']).toEqual([expect.objectContaining({ commodities: [{ code: '7306305090' }] })])
    expect(JSON.stringify(declaration)).not.toContain('"value":"5"')
  })
})

describe('what prepareFiling() makes of carriage and of trades', () => {
  const pieces = [lot('piece:1@did:example:mill', pipe, '500')]
  const about = [{ lot: 'piece:1@did:example:mill' }]
  const moved = (id: string, occurredAt: string, event: Partial<ProvenanceEvent>) => recorded({ id, kind: 'custody-transfer', occurredAt, about, ...event })
  const carried = [
    moved('urn:example:bill', '2026-08-20T10:00:00.000Z', { process: 'shipping', attributes: { 'port-of-loading': 'MXNLD', 'container-number': 'CSQU3054383', 'transport-mode': 'Truck' }, to: { identifiers: [{ scheme: 'scac', value: 'ZZSB' }] }, documents: [{ kind: 'bill-of-lading', number: 'ZZSB26080011' }, { kind: 'bill-of-lading', number: 'as per list' }] }),
    moved('urn:example:arrival', '2026-08-21T03:00:00.000Z', { kind: 'measurement', place: { identifiers: [{ scheme: 'us-port', value: '2304' }], country: 'US' } }),
    moved('urn:example:onward', '2026-08-25T10:00:00.000Z', { place: { identifiers: [{ scheme: 'unlocode', value: 'USHOU' }] }, to: { identifiers: [{ scheme: 'scac', value: 'ZZHM' }] } }),
  ]

  it('exports and imports once, whatever happens to the goods at home afterwards', () => {
    const { declaration } = prepareFiling(assessment({ lots: pieces, events: carried }), 'entry-summary')
    expect(declaration).toMatchObject({
      dates: { importation: '2026-08-20', estimatedArrival: '2026-08-20' }, portOfUnlading: '2304', transportMode: '31', conveyances: [{ carrierCode: 'ZZSB', equipment: ['CSQU3054383'] }],
      consignments: [{ transportDocuments: [{ type: 'M', issuer: 'ZZSB', identifier: '26080011' }] }], goodsItems: [{ countryOfExport: 'MX', exportation: '2026-08-20' }],
    })
    expect(JSON.stringify(declaration)).not.toContain('as per list')
  })

  it('lets trades place their tariff numbers, and keeps what they say of a line out of the form', () => {
    const derived = [['/goodsItems/0', { MX: '100' }], ['/goodsItems/0/commodities/0/code', '99038187'], ['/goodsItems/0/commodities/1/code', '7306305090'], ['/goodsItems/0/countryOfExport', 'US'], ['/importerOfRecord/number', 'did:example:buyer']] as const
    const area = { area: 'steel', findings: [], needed: [], derived: derived.map(([pointer, value]) => ({ pointer, name: 'datum', value, sources: evidence })) }
    const { declaration, fields } = prepareFiling({ ...assessment({ lots: pieces }), areas: [area] }, 'entry')
    expect(declaration).toMatchObject({ goodsItems: [{ commodities: [{ code: '99038187' }, { code: '7306305090', quantities: [{ value: '500', unit: 'KG' }] }] }] })
    expect([Object.keys(declaration), fields.map(({ pointer }) => pointer)]).toEqual([['kind', 'functionCode', 'goodsItems'], expect.not.arrayContaining(['/goodsItems/0', '/goodsItems/0/countryOfExport', '/importerOfRecord/number'])])
  })
})

describe('withDerived()', () => {
  const datum = (pointer: string, value: unknown) => ({ pointer, name: 'datum', value, sources: [] })

  it('puts where nothing stands, makes what is on the way, and leaves what stands', () => {
    const { tree, put } = withDerived({ a: [{ b: 1 }] }, [datum('/a/0/b', 2), datum('/a/0/c', 3), datum('/a/1/d', 4), datum('/a/3/d', 5), datum('/e/0/f', 6)])
    expect(tree).toEqual({ a: [{ b: 1, c: 3 }, { d: 4 }], e: [{ f: 6 }] })
    expect(put.map(({ value }) => value)).toEqual([3, 4, 6])
  })

  it('never reaches a prototype, nor throws on any pointer', () => {
    withDerived({}, [datum('/__proto__/polluted', true), datum('/constructor/prototype/polluted', true)])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    fc.assert(fc.property(fc.array(fc.string()), (steps) => {
      expect(withDerived({ a: [1, { b: {} }] }, [datum(`/${steps.join('/')}`, 1)]).tree).toMatchObject({ a: [1, { b: {} }] })
    }))
  })
})
