import { validateEvent } from '@customhouse/vocabulary/provenance/validate-event.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEpcis } from './read-epcis.ts'

const options = { idOf: () => 'urn:example:of-content' }
const lot = 'https://id.gs1.org/01/09521234001232/10/A-7'
const frame = { eventID: 'urn:uuid:1', eventTime: '2026-07-01T10:00:00.000+02:00', eventTimeZoneOffset: '+02:00' }
const objectEvent = { ...frame, type: 'ObjectEvent', action: 'OBSERVE', epcList: ['urn:epc:class:lgtin:9521234.000123.A-7'] }
const documentOf = (...eventList: readonly unknown[]) => ({ type: 'EPCISDocument', schemaVersion: '2.0', epcisBody: { eventList } })
const read = (...events: readonly unknown[]) => readEpcis(documentOf(...events), options)
const codes = (document: unknown) => readEpcis(document, options).findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)

describe('readEpcis()', () => {
  it('reads what was added as produced, with its master data, place, papers and quantity', () => {
    const { events, findings } = read({
      ...frame, type: 'ObjectEvent', action: 'ADD', bizStep: 'https://ref.gs1.org/cbv/BizStep-commissioning', disposition: 'active', bizLocation: { id: 'urn:epc:id:sgln:9521234.00123.0' },
      quantityList: [{ epcClass: 'https://id.gs1.org/01/9521234001232/10/A-7', quantity: 120.5, uom: 'KGM' }], ilmd: { 'cbvmda:bestBeforeDate': '2026-09-01', 'cbvmda:countryOfOrigin': 'MX' },
      bizTransactionList: [{ type: 'po', bizTransaction: 'urn:epcglobal:cbv:bt:9521234001232:PO-7' }], sensorElementList: [{ sensorReport: [{ type: 'Temperature', value: 3.9, uom: 'CEL' }, { type: 'Temperature', value: 4.1, uom: 'CEL' }] }],
    })
    expect(findings).toEqual([])
    expect(events).toEqual([{
      id: 'urn:uuid:1', kind: 'production', occurredAt: '2026-07-01T08:00:00.000Z', inputs: [], about: [], process: 'commissioning', place: { identifiers: [{ scheme: 'gln', value: '9521234001232' }] },
      outputs: [{ lot, quantity: { value: '120.5', unit: 'KGM' }, particulars: { countryOfOrigin: 'MX', attributes: { 'best-before-date': '2026-09-01', 'country-of-origin': 'MX' } } }],
      documents: [{ kind: 'purchase-order', number: 'PO-7' }], attributes: { 'disposition': 'active', 'sensor-temperature': '3.9 CEL, 4.1 CEL' },
    }])
  })

  it('tells possession and ownership apart', () => {
    const parties = (type: string) => ({ sourceList: [{ type, source: 'did:web:seller.example' }], destinationList: [{ type, destination: 'urn:epc:id:pgln:9521234.00123' }] })
    const handed = { from: { identifiers: [{ scheme: 'did', value: 'did:web:seller.example' }] }, to: { identifiers: [{ scheme: 'gln', value: '9521234001232' }] } }
    expect(read({ ...objectEvent, bizStep: 'shipping', ...parties('possessing_party') }).events).toMatchObject([{ id: 'urn:uuid:1', kind: 'custody-transfer', about: [{ lot }], ...handed }])
    expect(read({ ...objectEvent, type: 'TransactionEvent', action: 'ADD', ...parties('https://ref.gs1.org/cbv/SDT-owning_party') }).events).toMatchObject([{ id: 'urn:uuid:1', kind: 'ownership-transfer', ...handed }])
    const both = { sourceList: ['possessing_party', 'owning_party'].map((type) => ({ type, source: 'did:web:a.example' })), destinationList: ['possessing_party', 'owning_party'].map((type) => ({ type, destination: 'did:web:b.example' })) }
    expect(read({ ...objectEvent, bizStep: 'receiving', ...both }).events.map(({ id, kind }) => [id, kind])).toEqual([['urn:uuid:1', 'custody-transfer'], ['urn:uuid:1#ownership', 'ownership-transfer']])
  })

  it('joins the parts of one transformation', () => {
    const part = { type: 'TransformationEvent', transformationID: 'urn:example:t1' }
    const { events } = read({ ...frame, ...part, inputEPCList: ['urn:example:ore'] }, { ...frame, ...part, eventID: 'urn:uuid:2', eventTime: '2026-07-02T10:00:00Z', outputQuantityList: [{ epcClass: lot, quantity: 3 }] })
    expect(events).toMatchObject([{ id: 'urn:uuid:1', kind: 'transformation', occurredAt: '2026-07-02T10:00:00.000Z', inputs: [{ lot: 'urn:example:ore' }], outputs: [{ lot, quantity: { value: '3', unit: 'C62' } }] }])
    expect(read({ ...frame, ...part, outputEPCList: [lot] }).events).toMatchObject([{ kind: 'production' }])
    expect(read({ ...frame, ...part, inputEPCList: [lot] }).events).toMatchObject([{ kind: 'inspection', about: [{ lot }] }])
  })

  it('puts things into others and takes them out', () => {
    const packed = { ...frame, type: 'AggregationEvent', parentID: 'urn:epc:id:sscc:9521234.0000000001', childEPCs: [lot] }
    const container = 'https://id.gs1.org/00/095212340000000013'
    expect(read({ ...packed, action: 'ADD' }).events).toMatchObject([{ kind: 'aggregation', inputs: [{ lot }], outputs: [{ lot: container }] }])
    expect(read({ ...packed, action: 'DELETE' }).events).toMatchObject([{ kind: 'disaggregation', inputs: [{ lot: container }], outputs: [{ lot }] }])
    expect(read({ ...packed, type: 'AssociationEvent', action: 'OBSERVE' }).events).toMatchObject([{ kind: 'inspection', about: [{ lot: container }, { lot }] }])
  })

  it('keeps apart what is declared to be in error', () => {
    const { events, retracted, findings } = read({ ...objectEvent, errorDeclaration: { declarationTime: '2026-07-02T00:00:00Z', reason: 'incorrect_data' } })
    expect([events, retracted.map(({ id }) => id), findings.map(({ code, severity }) => [code, severity])]).toEqual([[], ['urn:uuid:1'], [['epcis-event-retracted', 'information']]])
  })

  it('names each fault by its place and reads the rest', () => {
    const document = documentOf({ ...objectEvent, type: 'Happening' }, { ...objectEvent, eventTime: '2026-02-30' }, { ...objectEvent, action: 'LOOK' }, { ...objectEvent, epcList: [] },
      { ...objectEvent, epcList: ['no uri', lot] }, { ...objectEvent, epcList: [], quantityList: [{ epcClass: lot, quantity: 'many' }] }, null)
    expect(codes(document)).toEqual([
      'epcis-event-type-unknown /epcisBody/eventList/0/type', 'epcis-event-time-invalid /epcisBody/eventList/1/eventTime', 'epcis-action-invalid /epcisBody/eventList/2/action',
      'epcis-nothing-named /epcisBody/eventList/3', 'epcis-object-malformed /epcisBody/eventList/4/epcList/0', 'epcis-quantity-invalid /epcisBody/eventList/5/quantityList/0/quantity',
      'epcis-event-time-invalid /epcisBody/eventList/6/eventTime', 'epcis-event-type-unknown /epcisBody/eventList/6/type',
    ])
    expect(readEpcis(document, options).events).toMatchObject([{ about: [{ lot }] }])
    expect([codes({}), codes([]), codes({ ...documentOf(), schemaVersion: '1.2' })]).toEqual([['epcis-document-unreadable '], ['epcis-document-unreadable '], ['epcis-version-other /schemaVersion']])
    expect([readEpcis(objectEvent, options).events.length, readEpcis({ type: 'EPCISQueryDocument', epcisBody: { queryResults: { resultsBody: { eventList: [objectEvent] } } } }, options).events.length]).toEqual([1, 1])
    expect(codes(documentOf(...Array.from({ length: 10_001 }, () => ({})))) ).toEqual(['epcis-events-too-many '])
  })

  it('gives sound events of anything, and never throws', () => {
    const words = ['ObjectEvent', 'AggregationEvent', 'TransactionEvent', 'TransformationEvent', 'AssociationEvent', 'ADD', 'OBSERVE', 'DELETE', 'owning_party', 'possessing_party', 'shipping', lot, '2026-07-01T00:00:00Z', 'x\u0000\uD800', '']
    const members = ['type', 'action', 'eventID', 'eventTime', 'bizStep', 'epcList', 'quantityList', 'inputEPCList', 'outputQuantityList', 'parentID', 'childEPCs', 'epcClass', 'quantity', 'uom', 'sourceList', 'destinationList', 'source', 'destination', 'ilmd',
      'bizTransactionList', 'bizTransaction', 'sensorElementList', 'sensorReport', 'value', 'errorDeclaration', 'transformationID', '__proto__', 'constructor']
    const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
      anything: fc.oneof({ depthSize: 'small' }, fc.constantFrom<unknown>(null, true, -1, 1e300, 0.1, ...words), fc.array(tie('anything'), { maxLength: 3 }),
        fc.array(fc.tuple(fc.constantFrom(...members), tie('anything')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries))),
    }))
    const event = fc.tuple(fc.constantFrom(...words.slice(0, 8)), fc.constantFrom('ADD', 'OBSERVE', 'DELETE'), fc.dictionary(fc.constantFrom(...members.slice(2)), anything))
      .map(([type, action, rest]) => ({ ...objectEvent, type, action, ...rest }))
    fc.assert(fc.property(fc.array(fc.oneof(event, anything), { maxLength: 4 }), (eventList) => {
      for (const told of readEpcis(documentOf(...eventList), options).events) {
        const wrong = validateEvent(told).filter(({ severity, code }) => severity === 'fatal' && !/id-|quantity|party|document/.test(code))
        expect(wrong.map(({ code }) => code)).toEqual([])
      }
    }), { numRuns: 300 })
  })
})
