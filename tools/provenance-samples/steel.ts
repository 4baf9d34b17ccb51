import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { integrityCredential, sampleDid, tokenCredential, type SampleCredential } from './sample-credentials.ts'
import { jsonFile, textFile, type SampleFile } from './sample-file.ts'
import { address, kilograms, organization, parties, place, tradeLine } from './steel-parties.ts'

/**
 * Two heats of Mexican ore and scrap become two slabs, one coil and forty pipes, which cross at Laredo on two bills of lading. Everything is
 * invented; each party signs what it knows by itself.
 */
const { mine, scrapYard, steelMill, rollingMill, pipeMill, importer, carrier, broker, licensing, customs } = parties

const lot = (scheme: string, value: string, maker: string): string => `${scheme}:${value}@${sampleDid(maker)}`
const product = (value: string, maker: string): string => lot('product-number', value, maker)
const heats = ['HT-26011', 'HT-26012'] as const
const slabs = ['SL-26011-3', 'SL-26012-1'] as const
const coil = product('CO-5507', rollingMill)
const pipes = Array.from({ length: 40 }, (_, index) => product(`PP-0417-${String(index + 1).padStart(2, '0')}`, pipeMill))
const bills = ['CFNL2026022401', 'CFNL2026022402'] as const
const order = 'HTS-PO-3118'
const invoice = 'TC-2026-0207'
const entry = 'ZZ9-1000417-7'
const pipeCode = '7306.30.50.90'

type Event = Readonly<{ subject: JsonObject; name: string; issuer: string; at: string }>

interface Amount {
  readonly lot: string
  readonly name: string
  readonly kilograms: number
}

const amounts = (all: readonly Amount[]): JsonObject[] => all.map((one) => ({ productId: one.lot, productName: one.name, quantity: one.kilograms, uom: 'KGM' }))

function told({ subject, name, issuer, at }: Event): SampleCredential {
  const event = { ...subject, id: `https://events.example/${name}`, eventTime: at }
  return { type: 'DigitalTraceabilityEvent', issuer, name, validFrom: at, issuerMore: { type: ['CredentialIssuer'] }, subject: [event] }
}

const making = (process: string, where: string, sides: { readonly of: readonly Amount[]; readonly to: readonly Amount[] }): JsonObject => ({
  type: ['TransformationEvent', 'Event'], processType: process, action: 'add', bizStep: 'https://ref.gs1.org/cbv/BizStep-commissioning', disposition: 'https://ref.gs1.org/cbv/Disp-active',
  bizLocation: place(where), inputQuantityList: amounts(sides.of), outputQuantityList: amounts(sides.to),
})
const observing = ([process, action]: readonly [process: string, action: string], where: string, seen: readonly Amount[]): JsonObject => ({
  type: ['ObjectEvent', 'Event'], processType: process, action, bizLocation: place(where), quantityList: amounts(seen),
  bizStep: `https://ref.gs1.org/cbv/BizStep-${action === 'add' ? 'commissioning' : 'arriving'}`, disposition: 'https://ref.gs1.org/cbv/Disp-in_progress',
})

const ore = { lot: product('PEL-2601', mine), name: 'Iron ore pellets', kilograms: 90_000 }
const scrap = { lot: product('SCR-118', scrapYard), name: 'Shredded scrap', kilograms: 45_000 }
const slabAmounts = slabs.map((slab) => ({ lot: product(slab, steelMill), name: 'Slab', kilograms: 12_000 }))
const pipeAmounts = pipes.map((pipe) => ({ lot: pipe, name: 'Welded pipe 219.1 x 9.5 mm, 12 m', kilograms: 575 }))

const traceability: Readonly<Record<string, SampleCredential>> = {
  '04-ore.jwt': told({ issuer: mine, name: 'ore', at: '2026-01-05T09:00:00Z', subject: observing(['mining', 'add'], 'MXMTY', [ore]) }),
  '05-scrap.jwt': told({ issuer: scrapYard, name: 'scrap', at: '2026-01-06T09:00:00Z', subject: observing(['scrap-collection', 'add'], 'MXMTY', [scrap]) }),
  '06-heats.jwt': told({
    issuer: steelMill, name: 'heats', at: '2026-01-12T09:00:00Z',
    subject: making('melting', 'MXMTY', {
      of: [ore, scrap],
      to: [...heats.map((heat) => ({ lot: lot('heat-number', heat, steelMill), name: 'Heat', kilograms: 60_000 })), { lot: product('SLAG-2601', steelMill), name: 'Furnace slag and dust', kilograms: 15_000 }],
    }),
  }),
  '10-coil.jwt': told({
    issuer: rollingMill, name: 'coil', at: '2026-01-25T09:00:00Z',
    subject: making('rolling', 'MXSLW', {
      of: slabAmounts,
      to: [{ lot: coil, name: 'Hot-rolled coil, two strips welded end to end', kilograms: 23_400 }, { lot: product('SCALE-5507', rollingMill), name: 'Mill scale', kilograms: 360 }, { lot: product('CROP-5507', rollingMill), name: 'Crop ends', kilograms: 240 }],
    }),
  }),
  '12-pipes.jwt': told({
    issuer: pipeMill, name: 'pipes', at: '2026-02-10T09:00:00Z',
    subject: making('slitting-forming-and-cutting', 'MXTOY', {
      of: [{ lot: coil, name: 'Hot-rolled coil', kilograms: 23_400 }],
      to: [...pipeAmounts, { lot: product('TRIM-0417', pipeMill), name: 'Edge trim and end cuts', kilograms: 400 }],
    }),
  }),
  '21-arrival.jwt': told({ issuer: carrier, name: 'arrival', at: '2026-02-26T15:00:00Z', subject: observing(['arrival', 'observe'], 'USLRD', pipeAmounts) }),
}

interface Heat {
  readonly heat: string
  readonly slab: string
  readonly country: string
  readonly certificate: string
  readonly name: string
}

const composition = { type: ['ChemicalComposition'], c: 0.19, mn: 0.85, p: 0.011, s: 0.005, si: 0.21, al: 0.03, cu: 0.14, ni: 0.06, cr: 0.05, mo: 0.01 }
const measured = (value: string, unitCode: string): JsonObject => ({ type: ['MeasuredValue'], value, unitCode })

function millTestReport({ heat, slab, country, certificate, name }: Heat): SampleCredential {
  return {
    type: 'MillTestReportCredential', issuer: steelMill, name, validFrom: '2026-01-13T09:00:00Z', validUntil: '2045-01-13T09:00:00Z', issuerMore: organization(steelMill),
    subject: {
      certificateNumber: certificate, certification: 'EN 10204 3.1', purchaseOrderNumber: 'AL-PO-77', shipmentDate: '2026-01-15', meansOfTransport: 'Rail',
      customer: { type: ['Organization'], id: sampleDid(rollingMill), name: `${rollingMill} (sandbox)`, location: { type: ['Place'], address: address(rollingMill) } },
      productSpecification: { type: ['SteelProduct'], standard: 'ASTM A36', grade: 'A36', heatTreatment: 'None', surfaceTreatment: 'None', productDescription: 'Continuously cast slab' },
      inspections: [{
        type: ['Inspection'], productIdentifier: slab, pieces: 1, perUnitWeight: measured('12000', 'KGM'), totalWeight: measured('12000', 'KGM'),
        productDimensions: { type: ['ProductDimensions'], length: measured('6100', 'MMT'), width: measured('1250', 'MMT'), thickness: measured('200', 'MMT') },
        countryOfManufacture: country, countryOfMeltAndPour: country, meltPractice: 'EAF', heatNumber: heat, testNumber: `T-${heat}`,
        chemicalComposition: composition,
        mechanicalProperties: { type: ['MechanicalProperties'], tensile: measured('452', 'MPA'), yield: measured('291', 'MPA'), elongation: measured('27', 'P1') },
      }],
    },
  }
}

interface Sale {
  readonly seller: string
  readonly buyer: string
  readonly number: string
  readonly order: string
  readonly at: string
  readonly lines: readonly JsonObject[]
}

function commercialInvoice({ seller, buyer, number, order: orderNumber, at, lines }: Sale): SampleCredential {
  return {
    type: 'CommercialInvoiceCredential', issuer: seller, name: number, validFrom: at, issuerMore: organization(seller),
    subject: {
      type: ['Invoice'], invoiceNumber: number, purchaseOrderNumbers: [orderNumber], originCountry: 'MX', destinationCountry: buyer === importer ? 'US' : 'MX', invoiceDate: at.slice(0, 10), purchaseDate: '2026-01-08',
      seller: organization(seller), buyer: organization(buyer), consignee: [organization(buyer)], itemsShipped: [...lines], termsOfDelivery: 'FCA',
      totalPaymentDue: { type: ['PriceSpecification'], price: 900 * lines.length, priceCurrency: 'USD' },
    },
  }
}

function packingList(bill: string, from: number, origin = 'MX'): SampleCredential {
  const packed = pipes.slice(from, from + 20)
  return {
    type: 'PackingListCredential', issuer: pipeMill, name: origin === 'MX' ? bill : `${bill} again`, validFrom: '2026-02-23T09:00:00Z', issuerMore: organization(pipeMill),
    subject: {
      type: ['PackingList'], invoiceId: invoice, orderNumber: order, billOfLadingNumber: bill, seller: organization(pipeMill), buyer: organization(importer),
      totalNetWeight: kilograms('11500'), totalItemQuantity: 20,
      items: [{
        type: ['ConsignmentItem'], descriptionOfPackagesAndGoods: 'Welded pipes, bundled', itemQuantity: 20,
        transportPackages: [{ type: ['Package'], packagingType: 'BE', includedTradeLineItems: packed.map((pipe) => tradeLine({ lot: pipe, code: pipeCode, description: 'Welded pipe', weight: '575', origin })) }],
      }],
    },
  }
}

function billOfLading(bill: string, from: number): SampleCredential {
  const carried = pipes.slice(from, from + 20)
  const port = (unLocode: string): JsonObject => ({ type: ['Place'], unLocode })
  return {
    type: 'MultiModalBillOfLadingCredential', issuer: carrier, name: bill, validFrom: '2026-02-24T09:00:00Z', issuerMore: { ...organization(carrier), scac: 'CFNL' },
    subject: {
      type: ['MultiModalBillOfLading'], billOfLadingNumber: bill, shipper: organization(pipeMill), consignee: organization(importer), notifyParty: [organization(broker)],
      placeOfReceipt: port('MXTOY'), portOfLoading: port('MXNLD'), portOfDischarge: port('USLRD'), placeOfDelivery: port('USHOU'), totalNumberOfPackages: 20, shippedOnBoardDate: '2026-02-24',
      particulars: [{ type: ['ConsignmentItem'], descriptionOfPackagesAndGoods: '20 welded pipes', commodity: { type: ['Commodity'], commodityCode: '7306.30', commodityCodeType: 'HS' }, packageQuantity: 20, netWeight: kilograms('11500'), grossWeight: kilograms('11560'), countryOfOrigin: 'MX' }],
      freight: { type: ['ParcelDelivery'], item: carried.map((pipe) => ({ type: ['Product'], id: pipe, weight: kilograms('575') })) },
      utilizedTransportEquipment: [{ type: ['TransportEquipment'], equipmentReference: `FLATBED-${String(from / 20 + 1)}` }],
      freightAndCharges: [{ type: ['ServiceCharge'], chargeCode: 'basicFreight', paymentTerm: 'prepaid' }],
      termsAndConditions: 'https://cerro-frontera.example/terms',
    },
  }
}

/** The importer asks for the licence before the pipes leave, and two days before it has it. */
const application: SampleCredential = {
  type: 'SIMASteelImportLicenseApplicationCredential', issuer: importer, name: entry, id: `urn:example:sima-application:${entry}`, validFrom: '2026-02-16T15:00:00Z', issuerMore: organization(importer), subject: asked(),
}

function licence(number: string, from: string): SampleCredential {
  return {
    type: 'SIMASteelImportLicenseCredential', issuer: licensing, name: number, id: `urn:example:sima-licence:${number}`, validFrom: from, validUntil: '2045-01-01T00:00:00Z', issuerMore: organization(licensing),
    subject: { type: ['SIMASteelImportLicense'], customsEntryNumber: entry, licensedCompany: organization(importer), ...asked() },
  }
}

function asked(): JsonObject {
  return {
    type: ['SIMASteelImportLicense'], customsEntryNumber: entry, importer: organization(importer), exporter: organization(pipeMill), manufacturer: organization(pipeMill),
    countryOfOrigin: 'MX', countryOfExportation: 'MX', expectedPortOfEntry: '2304', expectedDateOfExport: '2026-02-24T09:00:00Z', expectedDateOfImport: '2026-02-26T09:00:00Z',
    productInformation: [{
      type: ['SIMASteelImportProductSpecifier'], productCategory: 'Standard pipe', commodity: { type: ['Commodity'], commodityCode: pipeCode.replaceAll('.', ''), commodityCodeType: 'HTS', description: 'Welded pipes of non-alloy steel' },
      countryOfMeltAndPour: 'MX', weight: measured('23000', 'KGM'), customsValue: { type: ['MonetaryAmount'], value: 36_000, currency: 'USD' },
    }],
  }
}

function trustedTrader(member: string, sector: string): SampleCredential {
  return {
    type: 'CTPATCertificate', issuer: customs, name: member, validFrom: '2026-01-02T09:00:00Z', validUntil: '2045-01-02T09:00:00Z', issuerMore: organization(customs),
    subject: { type: ['CTPAT'], member: { type: ['CTPATMember'], id: sampleDid(member), name: `${member} (sandbox)`, location: [{ type: ['Place'], address: address(member) }] }, sviNumber: `SVI-${member.replaceAll(' ', '-')}`, tradeSector: sector, tier: 'Validated', issuingCountry: 'US' },
  }
}

const purchaseOrder: SampleCredential = {
  type: 'PurchaseOrderCredential', issuer: importer, name: order, validFrom: '2026-01-08T09:00:00Z', issuerMore: organization(importer),
  subject: {
    type: ['PurchaseOrder'], purchaseOrderNo: order, orderDate: '2026-01-08', buyer: organization(importer), seller: organization(pipeMill), shipToParty: organization(importer),
    items: [{ type: ['TradeLineItem'], name: 'Welded pipe 219.1 x 9.5 mm', itemCount: 40, product: { type: ['Product'], description: 'Welded pipe 219.1 x 9.5 mm, 12 m', sku: 'WP-219-95' }, grossWeight: kilograms('23120'), lineItemTotalPrice: { type: ['PriceSpecification'], price: 36_000, priceCurrency: 'USD' } }],
    totalWeight: kilograms('23120'), totalOrderAmount: { type: ['PriceSpecification'], price: 36_000, priceCurrency: 'USD' },
  },
}

const intentToImport: SampleCredential = {
  type: 'IntentToImportCredential', issuer: importer, name: order, validFrom: '2026-01-09T09:00:00Z', issuerMore: organization(importer),
  subject: { type: ['IntentToImport'], importIntent: 'By issuing this Intent to Import Verifiable Credential and presenting it in a Traceable Presentation to US CBP, the issuing organization initiates a digital procedure for importing goods into the United States.' },
}

const certification: SampleCredential = {
  type: 'USMCACertificationOfOrigin', issuer: pipeMill, name: invoice, validFrom: '2026-02-16T09:00:00Z', validUntil: '2045-01-01T00:00:00Z',
  issuerMore: { ...organization(pipeMill), employee: { type: ['Person'], firstName: 'Example', lastName: 'Person', jobTitle: 'Export manager', email: 'origin@tubos-cardenal.example', phoneNumber: '+52 000 0000' } },
  subject: {
    type: ['USMCAClaims'], invoiceNumber: invoice, variousProducers: false,
    exporterDetails: { ...organization(pipeMill), email: 'origin@tubos-cardenal.example', taxId: 'XAXX010101000' }, producerDetails: { ...organization(pipeMill), email: 'origin@tubos-cardenal.example', taxId: 'XAXX010101000' },
    importerDetails: [organization(importer)],
    goods: [{ type: ['USMCAProduct'], description: 'Welded pipes of non-alloy steel', commodityCode: '730630', commodityCodeType: 'HS', originCriterion: 'A', countryOfOrigin: 'MX' }],
  },
}

const entryNumber: SampleCredential = { type: 'EntryNumberCredential', issuer: broker, name: entry, validFrom: '2026-02-20T09:00:00Z', issuerMore: organization(broker), subject: { type: ['EntryNumber'], entryNumber: entry } }

/** The entry number says nothing of bills and invoices: the broker states which it is for. */
const entryStatement = {
  events: [{
    id: 'urn:example:steel:entry-of-two-bills', kind: 'inspection', occurredAt: '2026-02-25T09:00:00.000Z', inputs: [], outputs: [], about: [], process: 'entry-preparation',
    by: { name: `${broker} (sandbox)`, identifiers: [{ scheme: 'did', value: sampleDid(broker) }] },
    documents: [{ kind: 'entry-number', number: entry }, ...bills.map((number) => ({ kind: 'bill-of-lading', number })), { kind: 'commercial-invoice', number: invoice }],
  }],
}

const usPort: JsonObject = { type: ['Place'], usPortCode: '2304' }
const importerNumber: JsonObject = { type: ['CBPImporterOfRecord'], number: '89-100000900', identifierType: 'IRS' }
const pipesDeclared = { type: ['Commodity'], commodityCode: pipeCode, commodityCodeType: 'HTS' }

const cargoEntry: SampleCredential = {
  type: 'CBP3461EntryCredential', issuer: broker, name: entry, validFrom: '2026-02-25T10:00:00Z', issuerMore: organization(broker),
  subject: {
    type: ['CBPEntry'], portOfEntry: usPort, portOfUnlading: usPort, importer: organization(importer), importerOfRecord: importerNumber, entryNumber: entry, entryType: 'Free and Dutiable 01', transportMode: 'Truck', arrivalDate: '2026-02-26',
    bolNumber: bills[0], entryValue: 36_000,
    lineItems: [{ type: ['CBPEntryLineItem'], commodity: pipesDeclared, productDescription: 'Welded pipes of non-alloy steel', itemCount: 40, countryOfOrigin: 'MX', value: '36000', itemParty: { type: ['CBPEntryEntity'], role: 'Manufacturer', organization: organization(pipeMill), importerOfRecord: importerNumber } }],
  },
}

const agencyStatus: SampleCredential = {
  type: 'PGAShipmentStatusCredential', issuer: customs, name: entry, validFrom: '2026-02-26T18:00:00Z', issuerMore: organization(customs),
  subject: { type: ['PGAShipmentStatusList'], pgaShipmentStatusItems: [{ type: ['PGAShipmentStatus'], recordNo: 'SO70', entryNo: entry, entryLineSequence: '001:001', statusCode: '07', statusCodeDescription: 'May proceed', validCodeReason: '23', validCodeReasonDescription: 'Released' }] },
}

const entrySummary: SampleCredential = {
  type: 'CBP7501EntrySummaryCredential', issuer: broker, name: entry, validFrom: '2026-03-05T10:00:00Z', issuerMore: organization(broker),
  subject: {
    type: ['CBPEntrySummary'], entryNumber: entry, entryType: '01', summaryDate: '2026-03-05', entryDate: '2026-02-26', importDate: '2026-02-26', portCode: usPort, countryOfOrigin: 'MX', exportingCountry: 'MX', exportDate: '2026-02-24',
    importerNumber, importerOfRecord: organization(importer), ultimateConsignee: organization(importer),
    descriptionOfMerchandise: [{ type: ['CBPEntrySummaryLineItem'], commodity: { ...pipesDeclared, description: 'Welded pipes of non-alloy steel' }, manifestQuantity: 40, netQuantity: kilograms('23000'), enteredValue: { type: ['PriceSpecification'], price: 36_000, priceCurrency: 'USD' } }],
  },
}

/** A forger writes the heat of another mill. */
const forgedHeat = told({
  issuer: parties.forger, name: 'forged-heat', at: '2026-01-11T09:00:00Z',
  subject: making('melting', 'BRVIX', { of: [{ lot: product('PIG-9', parties.forger), name: 'Pig iron', kilograms: 60_000 }], to: [{ lot: lot('heat-number', heats[0], steelMill), name: 'Heat', kilograms: 60_000 }] }),
})
const pipeFortyOne = told({
  issuer: pipeMill, name: 'pipe-forty-one', at: '2026-02-11T09:00:00Z',
  subject: making('slitting-forming-and-cutting', 'MXTOY', { of: [{ lot: coil, name: 'Hot-rolled coil', kilograms: 575 }], to: [{ lot: product('PP-0417-41', pipeMill), name: 'Welded pipe 219.1 x 9.5 mm, 12 m', kilograms: 575 }] }),
})

/** The files of samples/steel, in the order in which they were signed and handed in. */
export async function files(): Promise<readonly SampleFile[]> {
  const path = (name: string): string => `steel/${name}`
  const signed = async (name: string, sample: SampleCredential) => jsonFile(path(name), await integrityCredential(sample))
  const token = async (name: string, sample: SampleCredential, form?: 'vc-jwt') => textFile(path(name), await tokenCredential(sample, form))
  const line = (one: string, code: string, weight: string) => tradeLine({ lot: one, code, description: 'Steel', weight })
  const slabSale = { seller: steelMill, buyer: rollingMill, number: 'AN-2026-0115', order: 'AL-PO-77', at: '2026-01-16T09:00:00Z', lines: slabAmounts.map((slab) => line(slab.lot, '7207.12.00.50', '12000')) }
  const coilSale = { seller: rollingMill, buyer: pipeMill, number: 'LS-2026-0128', order: 'TC-PO-12', at: '2026-01-28T09:00:00Z', lines: [line(coil, '7208.37.00.60', '23400')] }
  const pipeSale = { seller: pipeMill, buyer: importer, number: invoice, order, at: '2026-02-16T09:00:00Z', lines: pipes.map((pipe) => line(pipe, pipeCode, '575')) }
  return [
    await signed('01-purchase-order.json', purchaseOrder),
    await signed('02-intent-to-import.json', intentToImport),
    await signed('03-ctpat-importer.json', trustedTrader(importer, 'U.S. Importers')),
    ...await Promise.all(Object.entries(traceability).map(async ([name, sample]) => token(name, sample))),
    await signed('07-mill-test-report-1.json', millTestReport({ heat: heats[0], slab: slabs[0], country: 'MX', certificate: 'AN-MTR-26011', name: 'first heat' })),
    await token('08-mill-test-report-2.jwt', millTestReport({ heat: heats[1], slab: slabs[1], country: 'MX', certificate: 'AN-MTR-26012', name: 'second heat' }), 'vc-jwt'),
    await token('09-slab-invoice.jwt', commercialInvoice(slabSale)),
    await token('11-coil-invoice.jwt', commercialInvoice(coilSale)),
    await token('13-commercial-invoice.jwt', commercialInvoice(pipeSale)),
    await token('14-usmca-certification.jwt', certification),
    await signed('15-application-for-licence.json', application),
    await signed('15-steel-import-licence.json', licence('S26004171', '2026-02-18T09:00:00Z')),
    await token('16-entry-number.jwt', entryNumber),
    await token('17-packing-list-1.jwt', packingList(bills[0], 0)), await token('18-packing-list-2.jwt', packingList(bills[1], 20)),
    await token('19-bill-of-lading-1.jwt', billOfLading(bills[0], 0)), await token('20-bill-of-lading-2.jwt', billOfLading(bills[1], 20)),
    await token('22-ctpat-carrier.jwt', trustedTrader(carrier, 'Mexican Long Haul Highway Carriers')),
    jsonFile(path('23-entry.json'), entryStatement),
    await token('24-cargo-entry.jwt', cargoEntry), await token('25-agency-status.jwt', agencyStatus), await token('26-entry-summary.jwt', entrySummary),
    await signed('contrary/another-melt-and-pour.json', millTestReport({ heat: heats[0], slab: slabs[0], country: 'BR', certificate: 'AN-MTR-26011-B', name: 'first heat again' })),
    await token('contrary/forty-one-pipes.jwt', pipeFortyOne),
    await token('contrary/heat-of-another-mill.jwt', forgedHeat),
    await token('contrary/packed-as-brazilian.jwt', packingList(bills[1], 20, 'BR')),
    await signed('contrary/licence-expired.json', licence('S25009902', '2025-11-03T09:00:00Z')),
  ]
}
