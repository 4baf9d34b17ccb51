import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

type Stated = Partial<Omit<ProvenanceEvent, 'inputs' | 'outputs' | 'about'>> & Pick<ProvenanceEvent, 'id' | 'kind'> & { readonly inputs?: readonly string[]; readonly outputs?: readonly string[]; readonly about?: readonly string[] }

const party = (name: string) => ({ name, identifiers: [{ scheme: 'gln', value: name }] })
const place = { identifiers: [{ scheme: 'un-locode', value: 'MXMTY' }], country: 'MX' }
const partsOf = (lots: readonly string[] = []) => lots.map((lot) => ({ lot }))

/** An event as it is on file, proven by a credential of this type; without one, stated alone. */
export function testRecorded({ inputs, outputs, about, ...event }: Stated, credentialType?: string): RecordedEvent {
  return {
    event: { occurredAt: '2026-01-05T09:00:00.000Z', documents: [], ...event, inputs: partsOf(inputs), outputs: partsOf(outputs), about: partsOf(about) },
    source: { kind: credentialType === undefined ? 'statement' : 'credential', organisation: 'larkspur', ...(credentialType !== undefined && { credentialType, issuer: 'did:web:issuer.example' }) },
    standing: credentialType === undefined ? 'stated' : 'verified', recordedAt: '2026-02-01T09:00:00.000Z', standingSince: '2026-02-01T09:00:00.000Z',
  }
}

export function testTwin(events: readonly RecordedEvent[], over: Partial<DigitalTwin> = {}): DigitalTwin {
  return { shipment: 'INV-2', asOf: '2026-12-01T00:00:00.000Z', lots: [], events, filings: [], balance: [], findings: [], supports: 'full', ...over }
}

/** Ore and scrap, a melt, two sales and one carriage; the order of the second sale is presented, that of the first only named. */
export function steelTwin(): DigitalTwin {
  const [mine, yard, mill, tubes, buyer, carrier] = ['Invented Mine', 'Invented Scrap', 'Invented Mill', 'Invented Tubes', 'Invented Buyer', 'Invented Carrier'].map(party)
  if (mine === undefined || yard === undefined || mill === undefined || tubes === undefined || buyer === undefined || carrier === undefined) throw new Error('Cannot make the twin: a party is missing')
  const [first, second] = [{ kind: 'purchase-order', number: 'PO-1' }, { kind: 'purchase-order', number: 'PO-2' }]
  return testTwin([
    testRecorded({ id: 'urn:1', kind: 'production', process: 'mining', outputs: ['ore:1'], by: mine, place }, 'DigitalTraceabilityEvent'),
    testRecorded({ id: 'urn:2', kind: 'production', process: 'scrap-collection', outputs: ['scrap:1'], by: yard, place }, 'DigitalTraceabilityEvent'),
    testRecorded({ id: 'urn:3', kind: 'inspection', process: 'ordering', documents: [second], by: buyer }, 'PurchaseOrderCredential'),
    testRecorded({ id: 'urn:4', kind: 'transformation', process: 'melting', inputs: ['ore:1', 'scrap:1'], outputs: ['slab:1'], by: mill, place }, 'DigitalTraceabilityEvent'),
    testRecorded({ id: 'urn:5', kind: 'ownership-transfer', process: 'sale', about: ['slab:1'], from: mill, to: tubes, documents: [{ kind: 'commercial-invoice', number: 'INV-1' }, first] }, 'CommercialInvoiceCredential'),
    testRecorded({ id: 'urn:6', kind: 'transformation', process: 'rolling', inputs: ['slab:1'], outputs: ['pipe:1'], by: tubes, place }, 'DigitalTraceabilityEvent'),
    testRecorded({ id: 'urn:7', kind: 'ownership-transfer', process: 'sale', about: ['pipe:1'], from: tubes, to: buyer, documents: [{ kind: 'commercial-invoice', number: 'INV-2' }, second] }, 'CommercialInvoiceCredential'),
    testRecorded({ id: 'urn:8', kind: 'custody-transfer', process: 'shipping', about: ['pipe:1'], from: tubes, to: carrier, by: carrier, documents: [{ kind: 'bill-of-lading', number: 'B-1' }] }, 'MultiModalBillOfLadingCredential'),
  ], {
    lots: [{ lot: 'pipe:1', sources: ['ore:1', 'scrap:1'], particulars: { value: { description: 'Welded pipe', commodityCode: '730630' }, since: '2026-01-05T09:00:00.000Z', evidence: [] } }],
    balance: [{ event: 'urn:4', unit: 'KGM', in: '100', out: '90', losses: '0', difference: '-10', tolerancePercent: '0', holds: false }],
  })
}
