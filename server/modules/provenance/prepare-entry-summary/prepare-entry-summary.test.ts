import { describe, expect, it } from 'vitest'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { digitalTwin } from '../twin/digital-twin.ts'
import { assessmentOf } from '../shipments/shipment-view.ts'
import type { EntrySummaryRequest, StatedDelivery } from './entry-summary-request.ts'
import { prepareEntrySummary } from './prepare-entry-summary.ts'

const importer = '89-100000800'
const did = (name: string) => ({ identifiers: [{ scheme: 'did', value: `did:web:${name}.example` }] })
const moment = (day: number) => `2026-07-${String(day).padStart(2, '0')}T12:00:00.000Z`

interface Told extends Partial<Omit<ProvenanceEvent, 'id' | 'kind'>> {
  readonly day?: number
  readonly credential?: string
}

function told(id: string, kind: ProvenanceEvent['kind'], { day = 1, credential = `urn:credential:${id}`, ...given }: Told): RecordedEvent {
  const event: ProvenanceEvent = { id: `urn:event:${id}`, kind, occurredAt: moment(day), inputs: [], outputs: [], about: [], documents: [], ...given }
  return { event, standing: 'verified', recordedAt: moment(day), standingSince: moment(day), source: { kind: 'credential', organisation: 'larkspur', issuer: 'did:web:pipeline.example', credential } }
}

const bbl = (value: string) => ({ value, unit: 'BLL' })
const oil = { commodityCode: '2709002010' }

function well(lot: string, [country, region]: readonly [string, string?], day = 1): RecordedEvent {
  return told(`well-${lot}`, 'production', { day, process: 'extraction', outputs: [{ lot, quantity: bbl('1000'), particulars: oil }], place: { identifiers: [], country }, ...(region !== undefined && { attributes: { region } }) })
}

function batch(lot: string, inputs: readonly (readonly [lot: string, barrels: string, use?: string])[]): RecordedEvent {
  const parts = inputs.map(([from, barrels, use]) => ({ lot: from, quantity: bbl(barrels), particulars: { ...oil, ...(use !== undefined && { attributes: { 'material-use': use } }) } }))
  return told(`batch-${lot}`, 'transformation', { day: 2, process: 'batch-receipt', inputs: parts, outputs: [{ lot, quantity: bbl(String(inputs.reduce((sum, [, barrels]) => sum + Number(barrels), 0))), particulars: oil }], place: { identifiers: [], country: 'CA' } })
}

const sale = (lot: string, amount: string, id = 'sale'): RecordedEvent => told(`${id}-${lot}`, 'ownership-transfer', {
  day: 3, about: [{ lot }], from: did('trader'), to: { identifiers: [{ scheme: 'importer-number', value: importer }] }, confidential: { price: { amount, currency: 'USD', per: 'BLL' } },
})
const crossed = (lot: string): RecordedEvent => told(`crossing-${lot}`, 'custody-transfer', {
  day: 4, about: [{ lot }], from: did('trader'), to: did('pipeline'), place: { identifiers: [{ scheme: 'us-port', value: '3401' }], country: 'US' },
})

interface Stated {
  readonly day?: number
  readonly credential?: string
  readonly bill?: string
}

const statement = (id: string, barrels: string, { day = 5, credential, bill = 'NS1' }: Stated = {}): RecordedEvent => told(id, 'inspection', {
  day, ...(credential !== undefined && { credential }), process: 'delivery-statement', documents: [{ kind: 'notification-of-shipment', number: bill }],
  attributes: { 'delivered-volume': barrels, 'delivered-unit': 'BLL', 'commodity-code': '2709002010', 'scac': 'NPLX', 'carrier': 'Northern Pipeline (example)' },
})

function deliveriesOf(lots: readonly string[], events: readonly RecordedEvent[], statements: readonly RecordedEvent[]): readonly StatedDelivery[] {
  const recorded = [...events, ...lots.flatMap((lot) => (events.some(({ event }) => event.kind === 'ownership-transfer' && event.about.some((part) => part.lot === lot)) ? [crossed(lot)] : [sale(lot, '60'), crossed(lot)]))]
  const twin = digitalTwin({ shipment: lots[0] ?? '', asOf: moment(30), recorded, filings: [], lots })
  const assessment = assessmentOf(twin, { agreement: 'usmca', country: 'CA' })
  return statements.map((each) => ({ statement: each, assessment }))
}

function prepared(deliveries: readonly StatedDelivery[], asked: Partial<EntrySummaryRequest> = {}) {
  const { declaration, findings } = prepareEntrySummary({ importer, period: { from: '2026-07-01', to: '2026-07-31' }, deliveries, ...asked })
  const items = (declaration as { readonly goodsItems: readonly { readonly origin: string; readonly specialProgram?: string; readonly commodities: readonly { readonly quantities: readonly { readonly value: string }[]; readonly value?: string }[] }[] }).goodsItems
  return { lines: items.map(({ origin, specialProgram = '', commodities: [first] }) => [origin, specialProgram, first?.quantities[0]?.value, first?.value]), codes: findings.map(({ code }) => code) }
}

const own = [well('lot:ab', ['CA', 'AB']), well('lot:sk', ['CA', 'SK'])]

describe('prepareEntrySummary()', () => {
  it('shares volume and dollars among the provinces of the wells, rounded once for all', () => {
    const deliveries = deliveriesOf(['batch:b'], [...own, batch('batch:b', [['lot:ab', '1'], ['lot:sk', '2']])], [statement('one', '100.01'), statement('two', '100.01', { day: 6 })])
    // 200.02 barrels for 60 dollars each are 12,001.20 dollars.
    expect(prepared(deliveries)).toEqual({ lines: [['XA', 'S', '66.67', '4000'], ['XS', 'S', '133.35', '8001']], codes: [] })
  })

  it('has diluent of 35 percent as of the oil, and enters diluent of 43 percent by itself and without a claim', () => {
    const thinned = (one: string, other: string) => prepared(deliveriesOf(['batch:b'], [well('lot:ab', ['CA', 'AB']), well('lot:us', ['TT']), batch('batch:b', [['lot:ab', one], ['lot:us', other, 'diluent']])], [statement('one', '1000')]))
    expect(thinned('65', '35')).toEqual({ lines: [['XA', 'S', '1000.00', '60000']], codes: [] })
    const { lines, codes } = thinned('57', '43')
    expect(lines).toEqual([['XA', '', '570.00', '34200'], ['TT', '', '430.00', '25800']])
    expect(codes).toContain('pipeline-origin-unsupported')
  })

  it('enters oil of two parties apart, whichever of them is claimed', () => {
    const { lines } = prepared(deliveriesOf(['batch:b'], [well('lot:ab', ['CA', 'AB']), well('lot:mx', ['MX']), batch('batch:b', [['lot:ab', '5'], ['lot:mx', '95']])], [statement('one', '100')]))
    expect(lines).toEqual([['XA', 'S', '5.00', '300'], ['MX', 'S', '95.00', '5700']])
  })

  it('counts all lots of a shipment, each by how much there is of it', () => {
    const lots = ['batch:b', 'batch:c']
    const { lines } = prepared(deliveriesOf(lots, [...own, batch('batch:b', [['lot:ab', '30']]), batch('batch:c', [['lot:sk', '10']])], [statement('one', '80')]))
    expect(lines.map(([origin, , volume]) => [origin, volume])).toEqual([['XA', '60.00'], ['XS', '20.00']])
  })

  it('counts a delivery once where the month repeats the day, and stops where the pipeline corrected itself', () => {
    const events = [...own, batch('batch:b', [['lot:ab', '1']])]
    const month = (volume: string) => ({ ...statement('month', volume, { credential: 'urn:credential:month' }), recordedAt: moment(28) })
    const again = prepared(deliveriesOf(['batch:b'], events, [month('100'), statement('one', '100')]))
    expect(again).toEqual({ lines: [['XA', 'S', '100.00', '6000']], codes: ['pipeline-delivery-stated-again'] })
    const corrected = prepared(deliveriesOf(['batch:b'], events, [month('90'), statement('one', '100')]))
    expect(corrected).toEqual({ lines: [['XA', 'S', '90.00', '5400']], codes: ['pipeline-delivery-stated-otherwise'] })
    const parts = prepared(deliveriesOf(['batch:b'], events, [statement('one', '40', { credential: 'urn:same' }), statement('two', '60', { credential: 'urn:same' })]))
    expect(parts).toEqual({ lines: [['XA', 'S', '100.00', '6000']], codes: [] })
  })

  it('states no value where sales differ in price or have one below nothing', () => {
    const events = [...own, batch('batch:b', [['lot:ab', '1']])]
    expect(prepared(deliveriesOf(['batch:b'], [...events, sale('batch:b', '-60')], [statement('one', '100')])).lines).toEqual([['XA', 'S', '100.00', undefined]])
    const twice = [...events, sale('batch:b', '60'), { ...sale('batch:b', '70', 'other'), event: { ...sale('batch:b', '70', 'other').event, occurredAt: moment(4), from: { identifiers: [{ scheme: 'importer-number', value: importer }] } } }]
    expect(prepared(deliveriesOf(['batch:b'], twice, [statement('one', '100')])).lines).toEqual([['XA', 'S', '100.00', undefined]])
    expect(prepared(deliveriesOf(['batch:b'], events, [statement('one', '100')]), { unitPrice: '59.995' }).lines).toEqual([['XA', 'S', '100.00', '6000']])
  })

  it('tells where there are more statements than it takes', () => {
    expect(prepared([], { isCut: true }).codes).toEqual(['pipeline-deliveries-over-limit', 'pipeline-nothing-to-enter'])
  })
})
