import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { describe, expect, it } from 'vitest'
import { keyDataElements, trackingEvents, type TrackingEvent } from './key-data-elements.table.ts'
import { keyDataFindings, keyDataLeftOut } from './key-data.ts'
import { foodEvent, recordedFood, romaine } from './test-food.ts'

const lot = 'lot-number:A@did:web:packer.example'
const party = { name: 'Next', identifiers: [{ scheme: 'did', value: 'did:web:next.example' }] }
const farm = { farm: 'Farm', 'growing-area': 'Field N7', 'harvested-on': '2026-06-30', harvester: 'Harvester, +52 1' }

/** Each of the seven with everything that the rule asks. */
const complete: Readonly<Record<TrackingEvent, ProvenanceEvent>> = {
  'harvesting': foodEvent('harvesting', { kind: 'production', outputs: [romaine(lot)], attributes: { ...farm, 'recipient-location': 'Packing house' } }),
  'cooling': foodEvent('cooling', { about: [romaine(lot)], attributes: { ...farm, 'recipient-location': 'Packing house' } }),
  'initial-packing': foodEvent('initial-packing', { kind: 'transformation', inputs: [romaine('lot-number:H@did:web:farm.example')], outputs: [romaine(lot)], attributes: farm }),
  'first-land-based-receiving': foodEvent('first-land-based-receiving', { kind: 'production', outputs: [romaine(lot)], attributes: { 'catch-area': 'FAO 77, 2026-06-20 to 2026-06-28' } }),
  'shipping': foodEvent('shipping', { kind: 'custody-transfer', about: [romaine(lot)], to: party }),
  'receiving': foodEvent('receiving', { kind: 'inspection', about: [romaine(lot)], attributes: { 'previous-source-location': 'Packing house' } }),
  'transformation': foodEvent('transformation', { kind: 'transformation', inputs: [romaine('lot-number:H@did:web:farm.example')], outputs: [romaine(lot)] }),
}

/** The event without one of the places that its elements are read from. */
const without: Readonly<Record<string, (event: ProvenanceEvent) => ProvenanceEvent>> = {
  'lot-code': (event) => ({ ...event, outputs: [], about: [] }),
  'quantity': (event) => parts(event, ({ quantity: _quantity, ...part }) => part, ['outputs', 'about']),
  'description': (event) => parts(event, ({ particulars, ...part }) => ({ ...part, particulars: { attributes: particulars?.attributes ?? {} } }), ['outputs', 'about']),
  'place': ({ place: _place, ...event }) => event,
  'recipient': ({ to: _to, ...event }) => ({ ...event, attributes: only(event, (name) => name !== 'recipient-location') }),
  'previous-source': (event) => ({ ...event, attributes: only(event, (name) => name !== 'previous-source-location') }),
  'lot-code-source': (event) => parts(event, (part) => ({ ...part, particulars: { description: 'Romaine' } }), ['about']),
  'documents': (event) => ({ ...event, documents: [] }),
  'input-lot-code': (event) => ({ ...event, inputs: [] }),
  'input-quantity': (event) => parts(event, ({ quantity: _quantity, ...part }) => part, ['inputs']),
  'input-description': (event) => parts(event, ({ particulars: _particulars, ...part }) => part, ['inputs']),
  'farm': (event) => ({ ...event, attributes: only(event, (name) => name !== 'farm') }),
  'growing-area': (event) => ({ ...event, attributes: only(event, (name) => name !== 'growing-area') }),
  'harvest-date': (event) => ({ ...event, attributes: only(event, (name) => name !== 'harvested-on') }),
  'harvester': (event) => ({ ...event, attributes: only(event, (name) => name !== 'harvester') }),
  'catch-area': (event) => ({ ...event, attributes: only(event, (name) => name !== 'catch-area') }),
}

function parts(event: ProvenanceEvent, change: (part: ProvenanceEvent['about'][number]) => ProvenanceEvent['about'][number], sides: readonly ('inputs' | 'outputs' | 'about')[]): ProvenanceEvent {
  return { ...event, ...Object.fromEntries(sides.map((side) => [side, event[side].map(change)])) }
}

function only(event: ProvenanceEvent, keep: (name: string) => boolean): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(event.attributes ?? {}).filter(([name]) => keep(name)))
}

const rows = trackingEvents.flatMap((tracking) => (keyDataElements.get(tracking) ?? []).map((element) => [tracking, element.place, element] as const))

describe('keyDataLeftOut()', () => {
  it.each(trackingEvents)('finds nothing missing in a complete record of %s', (tracking) => {
    expect(keyDataLeftOut(complete[tracking])).toEqual([])
  })
  it.each(rows)('%s without its %s lacks that element', (tracking, place, element) => {
    const change = without[place]
    expect(change === undefined ? [] : keyDataLeftOut(change(complete[tracking]))).toContainEqual(element)
  })
  it('asks nothing of growing and creating, which the final rule has no more', () => {
    expect([foodEvent('growing'), foodEvent('creating'), foodEvent('sensor-reporting'), foodEvent('constructor'), foodEvent('__proto__')].flatMap(keyDataLeftOut)).toEqual([])
  })
  it('knows the business steps of EPCIS by the same rule', () => {
    expect(keyDataLeftOut({ ...complete.shipping, process: 'departing', documents: [] }).map(({ place }) => place)).toEqual(['documents'])
  })
  it('takes the location of a fishing vessel from nothing else', () => {
    expect(keyDataLeftOut({ ...complete['first-land-based-receiving'], attributes: {} }).map(({ authority }) => authority)).toEqual(['21 CFR 1.1335(d)'])
  })
})

describe('keyDataFindings()', () => {
  const recorded = [recordedFood({ ...complete.shipping, documents: [] })]
  it.each([['2026-01-19', 'information'], ['2026-07-06', 'information'], ['2028-07-19', 'information'], ['2028-07-20', 'warning'], ['2031-01-01', 'warning']])('on %s it is %s', (on, severity) => {
    const { findings, needed } = keyDataFindings(recorded, on)
    expect(findings.map((one) => [one.code, one.severity, one.pointer.source])).toEqual([['food-key-data-documents-missing', severity, 'event urn:test:shipping']])
    expect(needed).toEqual([{ name: 'kind and number of the reference document (shipping)', from: 'shipper', by: severity === 'warning' ? 'within 24 hours of a request of FDA' : '2028-07-20, when records are asked for', authority: '21 CFR 1.1340(a)(8)' }])
  })
  it('asks nothing before the rule was made', () => {
    expect(keyDataFindings(recorded, '2022-11-20')).toEqual({ findings: [], needed: [] })
  })
  it('asks for the same datum once, however many events lack it', () => {
    const many = Array.from({ length: 500 }, (_, index) => recordedFood({ ...complete.shipping, id: `urn:test:${String(index)}`, documents: [] }))
    const { findings, needed } = keyDataFindings(many, '2026-07-06')
    expect([findings.length, needed.length]).toEqual([500, 1])
  })
})
