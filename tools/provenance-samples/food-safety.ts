import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { address, elements, organization, parties, place, traceabilityLot } from './food-safety-parties.ts'
import { integrityCredential, sampleDid, sampleId, tokenCredential, type SampleCredential } from './sample-credentials.ts'
import { jsonFile, textFile, type SampleFile } from './sample-file.ts'

/**
 * Two lots of Mexican romaine cross at Nogales on one bill, are cut in Arizona and go to a store and a kitchen. Everything is invented; each party
 * signs what it knows by itself, and the refrigerated store speaks EPCIS 2.0.
 */
const { farm, packer, importer, processor, plantHealth, foodAgency, plantAgency, certifier, firstStore, secondStore, carrier } = parties

const bill = 'CFNL2026070301'
const registration = '10000000417'
const code = '0705.19.20.00'
const lots = { north: 'ROM-N7-260630-1', south: 'ROM-S2-260630-1' } as const
const salads = { store: 'https://id.gs1.org/01/09521234100109/10/SAL-260706-A', kitchen: 'https://id.gs1.org/01/09521234100109/10/SAL-260706-B' } as const
const cold = { 'Minimum temperature Celsius': '0', 'Maximum temperature Celsius': '5' } as const

const issuerMore = (party: (typeof parties)[keyof typeof parties]): JsonObject => ({ type: ['Organization'], location: { type: ['Place'], address: address(party) } })

const organicCertificate = sampleId({ type: 'OrganicCertificateCredential', issuer: certifier, name: 'organic' })

interface Told { readonly type: string; readonly issuer: (typeof parties)[keyof typeof parties]; readonly name: string; readonly at: string; readonly subject: JsonObject; readonly until?: string }

function told({ type, issuer, name, at, subject, until }: Told): SampleCredential {
  return { type, issuer, name, subject, validFrom: at, issuerMore: issuerMore(issuer), ...(until !== undefined && { validUntil: until }) }
}

const romaine = { 'Product name': 'Organic romaine lettuce hearts, 24 count', Variety: 'Romaine', 'HTS code': code, 'Country of origin': 'MX', 'Packaging style': 'Cartons' } as const

function romaineOf(lot: string, cartons: number): JsonObject {
  return { type: ['FSMAProduct'], traceabilityLot: traceabilityLot(lot, packer), quantity: cartons, unit: 'XCT', additionalData: elements(romaine) }
}

const growing = (lot: string, latitude: string): SampleCredential => told({
  type: 'FSMAGrowingCTECredential', issuer: farm, name: `growing ${lot}`, at: '2026-06-30T04:00:00Z',
  subject: { type: ['FSMAGrowingCTE'], traceabilityLot: traceabilityLot(lot, packer), growingAreaCoordinates: { type: ['GeoCoordinates'], latitude, longitude: '-107.5012' } },
})

const firstReceived = (lot: string, field: string, cartons: number): SampleCredential => told({
  type: 'FSMAFirstReceiverDataCredential', issuer: packer, name: `first receiver ${lot}`, at: '2026-06-30T23:00:00Z',
  subject: {
    type: ['FSMAFirstReceiverData'], traceabilityLot: traceabilityLot(lot, packer, { lotType: 'originated' }),
    originatorLocation: place(farm, `${farm} (sandbox), field ${field}`), coolingLocation: place(packer, `${packer} (sandbox), vacuum cooler`), packingLocation: place(packer, `${packer} (sandbox), line 1`),
    harvestDate: '2026-06-30T11:00:00Z', coolingDate: '2026-06-30T16:00:00Z', packingDate: '2026-06-30T20:00:00Z',
    additionalData: elements({ ...romaine, Quantity: String(cartons), Unit: 'XCT', 'Field name': `Field ${field}`, 'Harvester name': `${farm} (sandbox), +52 667 555 0100`, 'Recipient location': `${packer} (sandbox), Culiacan`, 'Food facility registration': registration, 'Organic certificate': organicCertificate, 'Reference record type and number': `WO ${lot}` }),
  },
})

interface Leg { readonly product: JsonObject; readonly from: Told['issuer']; readonly to: Told['issuer']; readonly papers: string }

function shipment({ product, from, to, papers }: Leg, more: Readonly<Record<string, string>> = {}): JsonObject {
  return {
    type: ['FSMAShipment'], product, from: place(from, `${from} (sandbox)`), to: place(to, `${to} (sandbox)`),
    additionalData: elements({ 'Reference record type and number': papers, 'Transporter name': `${carrier} (sandbox)`, 'Recipient identifier': sampleDid(to), ...more }),
  }
}

const shipped = (name: string, at: string, leg: Leg): SampleCredential => told({
  type: 'FSMAShippingCTECredential', issuer: leg.from, name: `shipping ${name}`, at, subject: { type: ['FSMAShippingCTE'], shipment: shipment(leg, cold), dateShipped: at },
})
const received = (name: string, at: string, leg: Leg): SampleCredential => told({
  type: 'FSMAReceivingCTECredential', issuer: leg.to, name: `receiving ${name}`, at, subject: { type: ['FSMAReceivingCTE'], shipment: shipment(leg), dateReceived: at },
})

const crossing = (lot: string, cartons: number): Leg => ({ product: romaineOf(lot, cartons), from: packer, to: importer, papers: `BOL ${bill}` })
const toProcessor = (lot: string, cartons: number): Leg => ({ product: romaineOf(lot, cartons), from: importer, to: processor, papers: 'BOL MPI-88120' })

const salad = (lot: string, bags: number): JsonObject => ({
  type: ['FSMAProduct'], traceabilityLot: traceabilityLot(lot, processor), quantity: bags, unit: 'XBG',
  additionalData: elements({ 'Product name': 'Romaine, fresh-cut, 9 oz bag', 'HTS code': code, 'Packaging style': 'Bags' }),
})

const cut = (name: string, used: JsonObject, produced: JsonObject): SampleCredential => told({
  type: 'FSMATransformingCTECredential', issuer: processor, name: `fresh-cut ${name}`, at: '2026-07-06T08:00:00Z',
  subject: {
    type: ['FSMATransformingCTE'], foodUsed: used, foodProduced: produced, locationTransformed: place(processor, `${processor} (sandbox), line 4`), dateCompleted: '2026-07-06T08:00:00Z',
    additionalData: elements({ 'Reference record type and number': `WO ${name}` }),
  },
})

interface Parcel { readonly north: number; readonly south: number }

function parcel({ north, south }: Parcel): JsonObject {
  const packed = (lot: string, cartons: number): JsonObject => ({
    type: ['AgriculturePackage'], packageName: 'Organic romaine lettuce hearts', grade: 'No. 1', responsibleParty: organization(packer),
    agricultureProduct: [{
      type: ['AgricultureProduct'], name: 'Organic romaine lettuce hearts, 24 count', scientificName: 'Lactuca sativa', unitQuantity: { type: ['QuantitativeValue'], value: String(cartons), unitCode: 'XCT' },
      product: { type: ['Product'], name: 'Organic romaine lettuce hearts, 24 count', batchNumber: lot, countryOfOrigin: 'MX', commodity: { type: ['Commodity'], commodityCode: code, commodityCodeType: 'HTS' } },
    }],
  })
  return {
    type: ['AgricultureParcelDelivery'], originAddress: address(packer), deliveryAddress: address(importer), portOfEntry: { type: ['Place'], usPortCode: '2604', unLocode: 'USOLS' },
    deliveryMethod: 'Truck transport', trackingNumber: bill, expectedArrival: '2026-07-04', shipper: organization(packer), consignee: organization(importer), carrier: organization(carrier),
    agriculturePackage: [packed(lots.north, north), packed(lots.south, south)],
  }
}

const phytosanitary = (number: string, quantities: Parcel): SampleCredential => told({
  type: 'PhytosanitaryCredential', issuer: plantHealth, name: number, at: '2026-07-02T15:00:00Z', until: '2046-07-02T15:00:00Z',
  subject: {
    type: ['Phytosanitary'], certificateNumber: number, plantOrg: organization(plantHealth), applicant: organization(packer), inspectionDate: '2026-07-02', signatureDate: '2026-07-02',
    inspectionType: 'Phytosanitary', additionalDeclaration: 'Found free from pests of quarantine significance (sandbox)', facility: place(packer, `${packer} (sandbox)`), shipment: parcel(quantities),
  },
})

const whole: Parcel = { north: 960, south: 480 }

const credentials: Readonly<Record<string, readonly SampleCredential[]>> = {
  '01-facility-registration.json': [{
    type: 'FoodFacilityRegistrationCredential', issuer: foodAgency, name: registration, validFrom: '2026-01-02T12:00:00Z',
    subject: { id: sampleDid(packer), number: registration, exemption: { exempt: false, code: 'None' } },
  }],
  '02-growing.json': [growing(lots.north, '24.8091'), growing(lots.south, '24.7310')],
  '03-first-receiver.jwt': [firstReceived(lots.north, 'N7', whole.north), firstReceived(lots.south, 'S2', whole.south)],
  '04-organic-certificate.jwt': [told({
    type: 'OrganicCertificateCredential', issuer: certifier, name: 'organic', at: '2026-02-10T12:00:00Z',
    subject: {
      type: ['OrganicCertificate'], countryOfIssuance: 'MX', certifiedOperation: organization(packer), certifyingAgent: organization(certifier), effectiveDate: '2026-02-10', issueDate: '2026-02-10', anniversaryDate: '2027-02-10', operationCategory: 'Handling',
      organicProducts: [{ type: ['AgricultureProduct'], name: 'Organic romaine lettuce hearts', scientificName: 'Lactuca sativa' }],
    },
  })],
  '05-phytosanitary.json': [phytosanitary('PF-MX-260702-118', whole)],
  '06-import-permit.json': [{
    type: 'USDAPermitToImportCredential', issuer: plantAgency, name: 'P-EXAMPLE-26-0311', validFrom: '2026-03-11T12:00:00Z', issuerMore: { type: ['Organization'] },
    subject: {
      applicationNumber: 'A-EXAMPLE-118', permitNumber: 'P-EXAMPLE-26-0311', applicant: organization(importer), permittee: organization(importer), shipment: parcel(whole), intendedUse: 'Consumption',
      approvalDate: '2026-03-11', ppqHeadquarterOfficial: 'Sample official (sandbox)', permitConditions: 'Lettuce for consumption; subject to inspection at the port of entry (sandbox)',
    },
  }],
  '07-importer.json': [told({
    type: 'FSVPImporterCredential', issuer: importer, name: bill, at: '2026-07-03T09:00:00Z',
    subject: { importer: organization(importer, { email: 'fsvp@example.com' }), importerDUNS: '00-000-0417', shipment: parcel(whole), fsvpAssertion: 'FSVP Compliant' },
  })],
  '08-shipping.jwt': [shipped('north', '2026-07-03T10:00:00Z', crossing(lots.north, whole.north)), shipped('south', '2026-07-03T10:00:00Z', crossing(lots.south, whole.south))],
  '10-receiving.json': [received('north', '2026-07-04T18:00:00Z', crossing(lots.north, whole.north)), received('south', '2026-07-04T18:00:00Z', crossing(lots.south, whole.south))],
  '11-to-the-processor.json': [
    shipped('north on', '2026-07-05T07:00:00Z', toProcessor(lots.north, 400)), shipped('south on', '2026-07-05T07:00:00Z', toProcessor(lots.south, 480)),
    received('north on', '2026-07-05T12:00:00Z', toProcessor(lots.north, 400)), received('south on', '2026-07-05T12:00:00Z', toProcessor(lots.south, 480)),
  ],
  '12-fresh-cut.jwt': [cut('SAL-A', romaineOf(lots.north, 400), salad(salads.store, 9000)), cut('SAL-B', romaineOf(lots.south, 480), salad(salads.kitchen, 11_000))],
  '13-deliveries.json': [
    shipped('store', '2026-07-06T20:00:00Z', { product: salad(salads.store, 9000), from: processor, to: firstStore, papers: 'BOL LFC-5001' }),
    received('store', '2026-07-07T06:00:00Z', { product: salad(salads.store, 9000), from: processor, to: firstStore, papers: 'BOL LFC-5001' }),
    shipped('kitchen', '2026-07-06T21:00:00Z', { product: salad(salads.kitchen, 11_000), from: processor, to: secondStore, papers: 'BOL LFC-5002' }),
  ],
  'contrary/phytosanitary-other-quantity.json': [phytosanitary('PF-MX-260702-119', { north: 400, south: 480 })],
  'contrary/lot-code-changed.json': [received('renamed', '2026-07-04T19:00:00Z', { ...crossing('ROM-N7-RENAMED', whole.north) })],
}

/** The refrigerated truck and the store at the border, as their devices write: EPCIS 2.0 with sensor elements. */
function coldChain(name: string, highest: number): JsonObject {
  const observed = (place: string, eventTime: string, maximum: number): JsonObject => ({
    type: 'ObjectEvent', eventID: `urn:example:${name}:${place}`, eventTime, eventTimeZoneOffset: '-07:00', action: 'OBSERVE', bizStep: 'sensor_reporting',
    readPoint: { id: `https://id.gs1.org/414/${place}` }, bizLocation: { id: `https://id.gs1.org/414/${place}` },
    quantityList: Object.values(lots).map((lot) => ({ epcClass: `lot-number:${lot}@${sampleDid(packer)}` })),
    bizTransactionList: [{ type: 'bol', bizTransaction: bill }],
    sensorElementList: [{
      sensorMetadata: { startTime: eventTime, endTime: eventTime, deviceID: `urn:example:sensor:${place}` },
      sensorReport: [{ type: 'Temperature', value: 2.6, uom: 'CEL' }, { type: 'Temperature', value: maximum, uom: 'CEL' }],
    }],
  })
  return {
    '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'], type: 'EPCISDocument', schemaVersion: '2.0', creationDate: '2026-07-04T20:00:00Z',
    epcisBody: { eventList: [observed('9521234100024', '2026-07-03T09:30:00Z', 3.4), observed('9521234100031', '2026-07-04T17:30:00Z', highest)] },
  }
}

/** Writes them. */
export async function files(): Promise<readonly SampleFile[]> {
  const written = await Promise.all(Object.entries(credentials).map(([path, samples]) => fileOf(`food-safety/${path}`, samples)))
  return [...written, jsonFile('food-safety/09-cold-chain.json', coldChain('cold-chain', 4.2)), jsonFile('food-safety/contrary/cold-chain-broken.json', coldChain('cold-chain-broken', 11.6))]
}

async function fileOf(path: string, samples: readonly SampleCredential[]): Promise<SampleFile> {
  if (path.endsWith('.jwt')) return textFile(path, ...await Promise.all(samples.map((sample) => tokenCredential(sample))))
  const signed = await Promise.all(samples.map(integrityCredential))
  return jsonFile(path, signed.length === 1 ? signed[0] : signed)
}
